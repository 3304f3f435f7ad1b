package org.moagraph.render.measured;

import org.moagraph.layout.Scene;

/**
 * A picture as its file draws it: places and letters as a scene, without what a file does not say
 * (verbs, certainties, kinds), and the smallest contrast of any text with what it stands on.
 */
public record MeasuredPicture(Scene scene, double minContrast) {}

package org.moagraph.render.measured;

import org.moagraph.measure.Shapes;

/**
 * What a picture's file draws, without what a file does not say: which words a line lacks and
 * whether it should run with the flow. With it the smallest contrast of any text with what it
 * stands on.
 */
public record MeasuredPicture(Shapes shapes, double minContrast) {}

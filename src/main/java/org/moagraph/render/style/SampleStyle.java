package org.moagraph.render.style;

/**
 * How the miniature of a node in a legend is drawn: its outline, and the strokes of the sign of its
 * kind, which has no circle around it there.
 */
public record SampleStyle(NodeStyle node, LineStyle strokes) {}

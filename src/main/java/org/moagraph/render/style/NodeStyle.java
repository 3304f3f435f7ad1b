package org.moagraph.render.style;

import java.util.Optional;

/**
 * How a node, or its miniature in a legend, is drawn.
 *
 * @param details the lines inside its outline
 * @param halo what shines behind the outline of a node that is brought out
 * @param sign the circle around the sign of its kind, and the colour of the sign
 * @param unit the outline of its unit of information
 * @param cross the strokes that cross out what is lost
 * @param paper what its sign and its unit are filled with
 * @param ink its words
 */
public record NodeStyle(
    String fill,
    LineStyle border,
    LineStyle details,
    Optional<LineStyle> halo,
    LineStyle sign,
    LineStyle unit,
    Optional<LineStyle> cross,
    String paper,
    String ink) {

  /** The strokes of the sign in a circle of that radius. */
  public LineStyle strokes(double radius) {
    return LineStyle.of(sign.colour(), Math.max(1.2, radius / 7));
  }
}

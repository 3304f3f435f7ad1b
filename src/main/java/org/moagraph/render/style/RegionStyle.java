package org.moagraph.render.style;

import java.util.Optional;

/**
 * How an area of a region is drawn: as a box with a border, which may have a second one inside it,
 * or as a band, whose two long sides are lines.
 */
public record RegionStyle(
    String fill,
    Optional<LineStyle> border,
    Optional<LineStyle> inner,
    Optional<LineStyle> sides,
    String ink) {

  /** The radius of a border's corners, and that of the corners of the one inside, in px. */
  public static final double CORNER = 14;

  public static final double INNER_CORNER = 11;

  /** How far the inner border is inside the outer, in px. */
  public static final double INSET = 4;

  private static final double USUAL = 1.6;

  /** How much of the area's edge is covered by its border, in px. */
  public double covered() {
    return border.map(LineStyle::width).orElse(USUAL) / 2;
  }
}

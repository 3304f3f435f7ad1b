package org.moagraph.layout;

import java.util.List;
import org.moagraph.geometry.Path;
import org.moagraph.geometry.Point;
import org.moagraph.view.diagram.Influence;
import org.moagraph.view.diagram.Notation;

/** What stands at the end of an edge, as shapes of its own: no target needs to know line ends. */
public enum Marker {
  ARROW(13, true),
  OPEN_ARROW(13, false),
  BAR(4, true),
  DIAMOND(17, false),
  BARRED_ARROW(19, false),
  NONE(0, true);

  private final double length;
  private final boolean filled;

  Marker(double length, boolean filled) {
    this.length = length;
    this.filled = filled;
  }

  /** The marker of that influence in that notation. */
  public static Marker of(Influence influence, Notation notation) {
    boolean open = influence == Influence.RAISES && notation == Notation.SBGN_AF;
    return open ? OPEN_ARROW : of(influence);
  }

  /** The marker of that influence in the textbook notation, as long as in every other. */
  public static Marker of(Influence influence) {
    return switch (influence) {
      case RAISES -> ARROW;
      case LOWERS -> BAR;
      case UNKNOWN -> DIAMOND;
      case NEEDED -> BARRED_ARROW;
      case STRUCTURE, NO_EFFECT -> NONE;
    };
  }

  /** How far before its tip the edge's line ends, in px. */
  public double length(double scale) {
    return length * scale;
  }

  /** Whether the shapes are filled with the colour of the line, or with that of the paper. */
  public boolean isFilled() {
    return filled;
  }

  /** The closed shapes, the bar of a barred arrow last. */
  public List<Path> shapes(Scene.Tip tip) {
    return switch (this) {
      case ARROW, OPEN_ARROW -> List.of(triangle(tip, 0));
      case BAR -> List.of(bar(tip, 0));
      case DIAMOND ->
          List.of(
              Path.polygon(at(tip, 0, 0), at(tip, 8.5, 6.5), at(tip, 17, 0), at(tip, 8.5, -6.5)));
      case BARRED_ARROW -> List.of(triangle(tip, 0), bar(tip, 15));
      case NONE -> List.of();
    };
  }

  private static Path triangle(Scene.Tip tip, double back) {
    return Path.polygon(at(tip, back, 0), at(tip, back + 14, 6.5), at(tip, back + 14, -6.5));
  }

  private static Path bar(Scene.Tip tip, double back) {
    return Path.polygon(
        at(tip, back, 10), at(tip, back + 4.5, 10), at(tip, back + 4.5, -10), at(tip, back, -10));
  }

  /** The place so far behind the tip and so far to its side. */
  private static Point at(Scene.Tip tip, double back, double side) {
    double s = tip.scale();
    return tip.at()
        .plus(
            -tip.dx() * back * s - tip.dy() * side * s, -tip.dy() * back * s + tip.dx() * side * s);
  }
}

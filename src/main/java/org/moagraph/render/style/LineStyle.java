package org.moagraph.render.style;

/**
 * A line: its colour, its width in px and its gaps. One that is {@code twice} has a middle of paper
 * as wide as {@link #MIDDLE}, so that two thin lines are seen.
 */
public record LineStyle(String colour, double width, Dash dash, boolean twice) {

  /** How much paper is seen within a line drawn twice, in px. */
  public static final double MIDDLE = 1.6;

  /** A line without gaps. */
  public static LineStyle of(String colour, double width) {
    return new LineStyle(colour, width, Dash.NONE, false);
  }

  /** The same line, broken like that. */
  public LineStyle with(Dash other) {
    return new LineStyle(colour, width, other, twice);
  }

  /** The same line, drawn twice where wanted. */
  public LineStyle twice(boolean wanted) {
    return new LineStyle(colour, width, dash, wanted);
  }
}

package org.moagraph.render.style;

import java.util.Arrays;
import java.util.List;

/** How a line is broken: the lengths of its strokes and gaps in turn, in px. */
public enum Dash {
  NONE,
  /** An edge that is not certain. */
  DASHES(9, 6),
  /** An edge that has no effect. */
  DOTS(2, 5),
  /** The outline of a node that is lost. */
  SHORT_DASHES(6, 4),
  /** The border of a region that is open. */
  LOOSE_DASHES(7, 5),
  /** The heads of a membrane's lipids. */
  HEADS(4, 1.6);

  private final List<Double> lengths;

  Dash(double... lengths) {
    this.lengths = Arrays.stream(lengths).boxed().toList();
  }

  /** Stroke, gap, stroke, gap; empty for a line without gaps. */
  public List<Double> lengths() {
    return lengths;
  }
}

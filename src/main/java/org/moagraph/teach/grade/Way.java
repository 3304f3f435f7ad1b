package org.moagraph.teach.grade;

import java.util.List;
import org.moagraph.model.Sign;

/** A way that a map is asked for: steps end to end, by which one hypothesis leads to a goal. */
public record Way(List<Step> steps) {

  public Way {
    steps = List.copyOf(steps);
  }

  /** What some of its steps do together. */
  Sign sign(int first, int end) {
    return steps.subList(first, end).stream().map(Step::sign).reduce(Sign.PLUS, Sign::times);
  }
}

package org.moagraph.reason;

import java.util.List;
import org.moagraph.graph.NumberSet;
import org.moagraph.graph.Signs;
import org.moagraph.model.Claim;

/**
 * The signs of all routes to an entity on one graph, with a witness for each. A {@code loop} is
 * there where walks give another sign that no route gives; {@code settled} says that no search ran
 * out of its budget.
 */
record NetEffect(
    NumberSet signs,
    boolean settled,
    int distance,
    List<Claim> increases,
    List<Claim> decreases,
    List<Claim> unknown,
    List<Claim> loop) {

  static final NetEffect NOTHING =
      new NetEffect(NumberSet.EMPTY, true, -1, List.of(), List.of(), List.of(), List.of());

  /** One sign, both or an unknown one with another, or none. */
  Verdict verdict() {
    return verdict(signs);
  }

  static Verdict verdict(NumberSet signs) {
    return switch (signs.size()) {
      case 0 -> Verdict.NONE;
      case 1 -> Verdict.of(Signs.at(signs.stream().findFirst().orElse(Signs.UNKNOWN)));
      default -> Verdict.AMBIGUOUS;
    };
  }

  /** Whether a feedback loop works against it. */
  boolean opposes() {
    return !loop.isEmpty();
  }
}

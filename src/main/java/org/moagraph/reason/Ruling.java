package org.moagraph.reason;

import java.util.List;
import org.moagraph.graph.NumberSet;
import org.moagraph.graph.Signs;
import org.moagraph.model.Claim;

/**
 * The outcome of a what-if in one hypothesis, the row of the table that decided it, and the claims
 * that stand in for steps where it rests on them. Rows are tried in order; the first that fits
 * decides.
 */
record Ruling(Outcome outcome, int row, List<Claim> standIns) {

  Ruling {
    standIns = List.copyOf(standIns);
  }

  /** Undecided, since the readout stays only by claims that stand in for steps. */
  static Ruling bypassed(List<Claim> standIns) {
    return new Ruling(Outcome.UNDECIDED, 10, standIns);
  }

  /**
   * What the rows look at.
   *
   * @param before the signs of the readout without the interventions
   * @param after the signs with them
   * @param lost whether a route was lost
   * @param weakened whether a route was weakened
   * @param left the signs of the stimulus's own routes that are left or taken over
   * @param alone the signs that the interventions alone give
   * @param given the signs that what was given gives alone
   */
  record Facts(
      NumberSet before,
      NumberSet after,
      boolean lost,
      boolean weakened,
      NumberSet left,
      NumberSet alone,
      NumberSet given) {

    private boolean isSigned() {
      return before.size() == 1 && !before.contains(Signs.UNKNOWN);
    }

    private boolean isOccluded() {
      return (after.isEmpty() || lost)
          && isSigned()
          && !left.intersects(before)
          && alone.equals(before);
    }

    private boolean isOpen() {
      return !before.equals(after)
          && (before.contains(Signs.UNKNOWN) || after.contains(Signs.UNKNOWN));
    }
  }

  /** The rows 1 to 9 and 11. */
  static Ruling on(Facts facts) {
    var before = facts.before();
    var after = facts.after();
    if (before.isEmpty() && after.isEmpty()) {
      return row(1, Outcome.NO_EFFECT);
    } else if (facts.isOccluded()) {
      return row(2, Outcome.OCCLUDED);
    } else if (after.isEmpty()) {
      return row(3, Outcome.BLOCKED);
    } else if (facts.isOpen()) {
      return row(4, Outcome.UNDECIDED);
    } else if (before.isEmpty()) {
      return row(5, Outcome.INDUCED);
    } else if (!before.equals(after)) {
      return row(6, turned(before, after));
    } else if (before.size() > 1) {
      boolean changed = facts.lost() || facts.weakened();
      return row(7, changed ? Outcome.UNDECIDED : Outcome.UNAFFECTED);
    } else if (facts.lost() || facts.weakened()) {
      return row(8, Outcome.ATTENUATED);
    } else if (facts.isSigned() && facts.given().equals(before)) {
      return row(9, Outcome.REINFORCED);
    }
    return row(11, Outcome.UNAFFECTED);
  }

  /**
   * What can be told without looking at every route. Signs are those of walks: where there are none
   * there is no route either, and where there are some there is one, of one of them.
   *
   * <p>What is given or knocked out may act on the readout without the stimulus, and so reinforce
   * or occlude what that does, although no walk of the stimulus is touched.
   *
   * @param touched whether what was done may have met a walk to the readout
   */
  static Ruling byWalks(Facts facts, boolean touched) {
    var before = facts.before();
    var after = facts.after();
    if (after.isEmpty() && facts.alone().isEmpty()) {
      return before.isEmpty() ? row(1, Outcome.NO_EFFECT) : row(3, Outcome.BLOCKED);
    } else if (before.isEmpty() && !after.isEmpty() && !after.contains(Signs.UNKNOWN)) {
      return row(5, Outcome.INDUCED);
    }
    boolean acts = touched || !facts.alone().isEmpty() || !facts.given().isEmpty();
    return acts ? row(4, Outcome.UNDECIDED) : row(11, Outcome.UNAFFECTED);
  }

  private static Outcome turned(NumberSet before, NumberSet after) {
    if (before.size() > 1) {
      return Outcome.UNOPPOSED;
    }
    return after.size() > 1 ? Outcome.OPPOSED : Outcome.REVERSED;
  }

  private static Ruling row(int number, Outcome outcome) {
    return new Ruling(outcome, number, List.of());
  }
}

package org.moagraph.reason;

import java.util.stream.IntStream;
import org.moagraph.graph.Frame;
import org.moagraph.graph.NumberSet;
import org.moagraph.graph.Reach;
import org.moagraph.graph.Signs;

/**
 * A hypothesis's two sides of a what-if, and what was lost between them.
 *
 * @param lost claims that supported the readout without the interventions and no longer do
 * @param left claims that support it with them
 * @param bypassed whether the readout stays only by observations that stand in for steps
 */
record Compared(
    Frame frame,
    Scenario without,
    Scenario with,
    NetEffect before,
    NetEffect after,
    NumberSet lost,
    NumberSet left,
    Outcome outcome,
    boolean bypassed) {

  /** Compares two sides; what is only left with its sign turned counts as lost. */
  static Compared of(Frame frame, Scenario without, Scenario with, int readout, NumberSet turned) {
    var before = without.net(readout);
    var after = with.net(readout);
    var lost = NumberSet.EMPTY;
    for (int sign : signs(before, without.reach(), readout)) {
      var remains = with.reach().supporting(readout, sign).without(turned);
      lost = lost.or(without.reach().supporting(readout, sign).without(remains));
    }
    var left = NumberSet.EMPTY;
    for (int sign : signs(after, with.reach(), readout)) {
      left = left.or(with.reach().supporting(readout, sign));
    }
    var outcome = Outcome.of(before, after, !lost.isEmpty());
    return new Compared(frame, without, with, before, after, lost, left, outcome, false);
  }

  private static int[] signs(NetEffect effect, Reach reach, int readout) {
    return switch (effect.verdict()) {
      case INCREASES -> new int[] {Signs.PLUS};
      case DECREASES -> new int[] {Signs.MINUS};
      case UNKNOWN -> new int[] {Signs.UNKNOWN};
      case NONE -> new int[0];
      case AMBIGUOUS ->
          IntStream.range(0, Signs.COUNT).filter(s -> reach.has(readout, s)).toArray();
    };
  }

  boolean moves() {
    return before.verdict() != Verdict.NONE || after.verdict() != Verdict.NONE;
  }

  /** Whether a claim of the hypothesis's own supports the readout on either side. */
  boolean owns(int readout) {
    return without.owns(readout) || with.owns(readout);
  }

  /** Whether the claim lost its support for one sign and has none for another. */
  boolean isGone(int claim) {
    return lost.contains(claim) && !left.contains(claim);
  }

  /** The same, undecided because the readout stays only by stand-ins. */
  Compared undecided() {
    return new Compared(frame, without, with, before, after, lost, left, Outcome.UNDECIDED, true);
  }
}

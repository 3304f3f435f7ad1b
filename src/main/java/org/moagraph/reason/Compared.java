package org.moagraph.reason;

import java.util.List;
import org.moagraph.graph.Frame;
import org.moagraph.graph.NumberSet;
import org.moagraph.reason.SideRoutes.Way;

/**
 * A hypothesis's two sides of a what-if, and what was lost between them.
 *
 * @param before the signs of the readout without the interventions
 * @param after the signs with them
 * @param lost the routes that no longer hold
 * @param weakened the routes that hold, but lack what they need in part
 * @param kept the routes that hold as they did, those that what was given takes over among them
 * @param routes the routes with the interventions
 * @param support the claims that supported the readout and no longer do
 * @param left the claims that support it with the interventions
 * @param ruling the outcome and what decided it
 * @param settled false where a search ran out of its budget, so that walks decided
 */
record Compared(
    Frame frame,
    Scenario without,
    Scenario with,
    NumberSet before,
    NumberSet after,
    List<Way> lost,
    List<Way> weakened,
    List<Way> kept,
    SideRoutes routes,
    NumberSet support,
    NumberSet left,
    Ruling ruling,
    boolean settled) {

  Compared {
    lost = List.copyOf(lost);
    weakened = List.copyOf(weakened);
    kept = List.copyOf(kept);
  }

  Outcome outcome() {
    return ruling.outcome();
  }

  boolean moves() {
    return !before.isEmpty() || !after.isEmpty();
  }

  /** How many routes there were without the interventions, as far as they were counted. */
  int all() {
    return lost.size() + weakened.size() + kept.size();
  }

  /** Whether the claim supported the readout and supports nothing any more. */
  boolean isGone(int claim) {
    return support.contains(claim) && !left.contains(claim);
  }

  /** Feedback that is gone: claims on walks before that no route had, and no walk has now. */
  NumberSet feedbackLost(int readout) {
    var onRoutes = support.or(SideRoutes.claims(kept)).or(SideRoutes.claims(weakened));
    return without.walked(readout).without(onRoutes).without(with.walked(readout));
  }

  /** Whether a loop worked against the readout before and none does now. */
  boolean losesOpposition(int readout) {
    return without.net(readout).opposes() && !with.net(readout).opposes();
  }

  /** The same under another ruling. */
  Compared ruled(Ruling other) {
    return new Compared(
        frame, without, with, before, after, lost, weakened, kept, routes, support, left, other,
        settled);
  }
}

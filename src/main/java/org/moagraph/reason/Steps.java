package org.moagraph.reason;

import org.moagraph.graph.RouteSearch;

/** What is left of the claim-steps that a question may spend on searches for routes. */
final class Steps {

  private int left;

  private Steps(int left) {
    this.left = left;
  }

  /** The steps of one question about one readout. */
  static Steps one() {
    return new Steps(RouteSearch.QUESTION);
  }

  /** The steps of a question about many readouts, or none at all. */
  static Steps many(boolean any) {
    return new Steps(any ? 20 * RouteSearch.QUESTION : 0);
  }

  /** What one search may spend. */
  int share() {
    return Math.min(left, RouteSearch.QUESTION);
  }

  void spend(int steps) {
    left = Math.max(0, left - steps);
  }
}

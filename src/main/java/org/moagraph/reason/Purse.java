package org.moagraph.reason;

import org.moagraph.graph.MoaGraph;

/**
 * The claim-steps that the questions of one list may take together: each may take what a question
 * may, as long as all of them have not taken a hundred times that, about three seconds. What is
 * asked afterwards is answered by walks, and not settled where they do not decide.
 */
final class Purse {
  private static final long QUESTIONS = 100;

  private final int each;
  private long left;

  Purse(MoaGraph graph) {
    this.each = graph.budget();
    this.left = QUESTIONS * each;
  }

  /** What the next question may take. */
  int forOne() {
    return left > 0 ? each : 0;
  }

  /** What a question took. */
  void pay(long steps) {
    left -= steps;
  }
}

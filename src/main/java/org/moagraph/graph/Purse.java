package org.moagraph.graph;

import org.jspecify.annotations.Nullable;

/**
 * The claim-steps that many questions may spend on routes together: each what one question may, as
 * long as all of them have not spent a hundred times that, about three seconds. What is asked
 * afterwards is answered by walks and a short search, and not settled where they do not decide.
 * Counts what the thread spends that asks.
 */
public final class Purse {
  private static final long QUESTIONS = 100;
  private static final int SHORT = 1_000;

  private final MoaGraph graph;
  private final long end;
  private @Nullable MoaGraph poor;

  /** A full purse for questions on that graph. */
  public Purse(MoaGraph graph) {
    this.graph = graph;
    this.end = RouteSearch.spentHere() + QUESTIONS * graph.budget();
  }

  private boolean isEmpty() {
    return RouteSearch.spentHere() >= end;
  }

  /** What the next question may spend. */
  public int forOne() {
    return isEmpty() ? 0 : graph.budget();
  }

  /** The graph to ask the next question of, on which it may spend as much as is left for it. */
  public MoaGraph graph() {
    if (!isEmpty()) {
      return graph;
    }
    if (poor == null) {
      poor = graph.spending(Math.min(SHORT, graph.budget()));
    }
    return poor;
  }
}

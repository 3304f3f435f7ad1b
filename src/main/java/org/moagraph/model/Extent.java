package org.moagraph.model;

/**
 * How much of a larger graph a model holds, for one question.
 *
 * @param edges how many edges were fetched
 * @param steps up to how many steps everything was fetched, where not all was
 */
public record Extent(int edges, int nodes, int steps, Stop stop) {

  /** Why no more was fetched. */
  public enum Stop {
    /** The question needs no more. */
    WHOLE,
    /** The question asked for no more steps. */
    LENGTH,
    /** So many edges were allowed, and more are needed. */
    EDGES
  }

  /** Whether the question can be answered from it as from the whole graph. */
  public boolean isWhole() {
    return stop == Stop.WHOLE;
  }
}

package org.moagraph.layout.grid;

/**
 * How many steps a search may take. Steps are counted, not timed, so that the same graph gives the
 * same layout on every machine; a step takes a few nanoseconds. A search that sees its budget spent
 * ends with the best it has.
 */
final class Budget {
  private final long steps;
  private long spent;

  Budget(long steps) {
    this.steps = steps;
  }

  void spend(long more) {
    spent += more;
  }

  boolean isSpent() {
    return spent >= steps;
  }

  long left() {
    return Math.max(0, steps - spent);
  }

  /** How many steps were taken; a little more than there were where the last ones were large. */
  long spent() {
    return spent;
  }
}

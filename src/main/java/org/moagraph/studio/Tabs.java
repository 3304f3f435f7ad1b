package org.moagraph.studio;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** The tabs in which one file is open; one that was not heard of for five seconds is closed. */
final class Tabs {
  private static final long SILENT = 5_000_000_000L;

  private final Map<String, Long> heard = new LinkedHashMap<>();
  private final LongSupplier clock;

  /**
   * @param clock nanoseconds from any beginning
   */
  Tabs(LongSupplier clock) {
    this.clock = clock;
  }

  /** Hears of a tab; returns how many others are open. */
  synchronized int hear(String tab) {
    long now = clock.getAsLong();
    heard.values().removeIf(last -> now - last > SILENT);
    heard.put(tab, now);
    return heard.size() - 1;
  }
}

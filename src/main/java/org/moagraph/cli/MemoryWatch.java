package org.moagraph.cli;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;

/**
 * Watches a long run for want of memory. Where nearly all of it is in use, the serial collector,
 * the one for short commands, goes on for minutes before it gives up: the run does nothing else,
 * and says nothing. Short commands end before the first look, which loads the classes for it.
 */
final class MemoryWatch extends Thread {

  private static final long FIRST_MILLIS = 3_000;
  private static final long EVERY_MILLIS = 1_000;

  /** So many looks one after the other tell want from a peak. */
  private static final int LOOKS = 3;

  private final Runnable starved;

  /** A watch that is not started yet; {@code starved} ends the process. */
  MemoryWatch(Runnable starved) {
    super("memory watch");
    this.starved = starved;
    setDaemon(true);
  }

  @Override
  public void run() {
    try {
      sleep(FIRST_MILLIS);
      look(ManagementFactory.getGarbageCollectorMXBeans());
    } catch (InterruptedException e) {
      currentThread().interrupt();
    } catch (OutOfMemoryError e) {
      starved.run();
    }
  }

  private void look(List<GarbageCollectorMXBean> collectors) throws InterruptedException {
    var runtime = Runtime.getRuntime();
    long at = System.nanoTime();
    long before = collecting(collectors);
    for (int starving = 0; starving < LOOKS; ) {
      sleep(EVERY_MILLIS);
      long now = System.nanoTime();
      long collected = collecting(collectors);
      long left = runtime.maxMemory() - runtime.totalMemory() + runtime.freeMemory();
      boolean wants =
          isStarved(collected - before, (now - at) / 1_000_000, left, runtime.maxMemory());
      starving = wants ? starving + 1 : 0;
      at = now;
      before = collected;
    }
    starved.run();
  }

  private static long collecting(List<GarbageCollectorMXBean> collectors) {
    long millis = 0;
    for (var collector : collectors) {
      millis += Math.max(0, collector.getCollectionTime());
    }
    return millis;
  }

  /**
   * Whether nearly all time went into collecting, and nearly nothing was found by it.
   *
   * @param collecting milliseconds of the collector among those that passed
   * @param left bytes that are free, of all that there may be
   */
  static boolean isStarved(long collecting, long passed, long left, long all) {
    return collecting * 10 > passed * 8 && left * 20 < all;
  }
}

package org.moagraph.graph;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How far the work of this process has come, for whoever waits for it or ends it: the last that was
 * said of any work, since a command does one thing after the other. Kept for the whole process, so
 * that a search deep inside a question need not be handed something to tell it to.
 */
public final class Progress {

  private static volatile Optional<Progress> last = Optional.empty();

  private final String doing;
  private final AtomicLong done = new AtomicLong();
  private final long all;

  private Progress(String doing, long all) {
    this.doing = doing;
    this.all = all;
  }

  /**
   * Work that begins, of so many parts.
   *
   * @param doing what is counted, as "things asked about"
   * @param all how many there are, or 0 where that is not known
   */
  public static Progress of(String doing, long all) {
    var progress = new Progress(doing, all);
    last = Optional.of(progress);
    return progress;
  }

  /** One more part is done. */
  public void step() {
    done.incrementAndGet();
  }

  /** What was last said, where anything was, as "things asked about: 12 of 40". */
  public static Optional<String> said() {
    return last.map(p -> p.doing + ": " + p.done + (p.all > 0 ? " of " + p.all : ""));
  }
}

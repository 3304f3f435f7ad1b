package org.moagraph.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.moagraph.graph.Progress;

/**
 * What a run that is told to end (Ctrl+C, SIGTERM) says last: how far it had come. The JVM runs it
 * and ends with 128 and the number of the signal; a run that ends by itself says nothing.
 */
final class Interruption extends Thread {

  /** Where nobody takes up what is said, the run ends all the same. */
  private static final long PATIENCE_MILLIS = 300;

  private static volatile boolean expected;

  private final PrintStream err;
  private final long since = System.nanoTime();

  /** A last word that is not registered yet. */
  Interruption(PrintStream err) {
    super("interruption");
    this.err = err;
  }

  /** The run ends by itself, or waits for nothing but its end: there is nothing to say. */
  static void expect() {
    expected = true;
  }

  /** Whether there would be nothing to say. */
  static boolean isExpected() {
    return expected;
  }

  @Override
  public void run() {
    if (expected) {
      return;
    }
    var saying = new Thread(() -> err.println(words(System.nanoTime() - since)), "last word");
    saying.setDaemon(true);
    saying.start();
    try {
      saying.join(PATIENCE_MILLIS);
    } catch (InterruptedException e) {
      currentThread().interrupt();
    }
  }

  /** What is said after so many nanoseconds. */
  static String words(long nanos) {
    double seconds = (double) nanos / TimeUnit.SECONDS.toNanos(1);
    return String.format(Locale.ROOT, "stopped after %.1f s", seconds)
        + Progress.said().map("; "::concat).orElse("")
        + "; no file is half written";
  }
}

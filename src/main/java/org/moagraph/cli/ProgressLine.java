package org.moagraph.cli;

import java.io.PrintStream;
import org.moagraph.graph.Progress;

/** Shows a person who waits how far the work has come, on one line that goes when it is done. */
final class ProgressLine extends Thread implements AutoCloseable {
  private static final long FIRST_MILLIS = 1_500;
  private static final long EVERY_MILLIS = 500;
  private static final String ERASE = "\r\u001b[K";

  private final PrintStream err;
  private boolean shown;
  private boolean closed;

  private ProgressLine(PrintStream err) {
    super("progress");
    this.err = err;
    setDaemon(true);
  }

  /** A line on that stream, from now on. */
  static ProgressLine on(PrintStream err) {
    var line = new ProgressLine(err);
    line.start();
    return line;
  }

  @Override
  public void run() {
    try {
      sleep(FIRST_MILLIS);
      while (show()) {
        sleep(EVERY_MILLIS);
      }
    } catch (InterruptedException e) {
      currentThread().interrupt();
    }
  }

  /** The cursor goes back, so that what is said next stands at the beginning of the line. */
  private synchronized boolean show() {
    if (!closed && !Interruption.isExpected()) {
      Progress.said()
          .ifPresent(
              words -> {
                err.print(ERASE + words + "\r");
                err.flush();
                shown = true;
              });
    }
    return !closed;
  }

  @Override
  public synchronized void close() {
    closed = true;
    interrupt();
    if (shown) {
      err.print(ERASE);
      err.flush();
    }
  }
}

package org.moagraph.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

/**
 * Standard output with a memory: a reader that went away ({@code moa ... | head}) is no failure and
 * the rest is dropped, anything else that keeps the answer from its reader is remembered.
 */
final class AnswerStream extends OutputStream {
  private final OutputStream target;
  private final byte[] buffer = new byte[1 << 16];
  private int filled;
  private boolean closed;
  private Optional<String> lost = Optional.empty();

  AnswerStream(OutputStream target) {
    this.target = target;
  }

  /** Why part of the answer did not reach its reader, where that is a failure. */
  Optional<String> lost() {
    return lost;
  }

  @Override
  public void write(int b) {
    if (filled == buffer.length) {
      flush();
    }
    buffer[filled++] = (byte) b;
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    if (length > buffer.length - filled) {
      flush();
    }
    if (length > buffer.length) {
      send(bytes, offset, length);
    } else {
      System.arraycopy(bytes, offset, buffer, filled, length);
      filled += length;
    }
  }

  @Override
  public void flush() {
    send(buffer, 0, filled);
    filled = 0;
  }

  private void send(byte[] bytes, int offset, int length) {
    if (closed || length == 0) {
      return;
    }
    try {
      target.write(bytes, offset, length);
    } catch (IOException e) {
      closed = true;
      lost = readerWentAway(e) ? Optional.empty() : Optional.of(String.valueOf(e.getMessage()));
    }
  }

  /** The JDK has no exception type for it, only the words of Unix and of Windows. */
  private static boolean readerWentAway(IOException e) {
    String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("broken pipe") || message.contains("pipe is being closed");
  }
}

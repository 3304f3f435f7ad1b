package org.moagraph.io.kgx;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A cursor over the lines of a file of any length, of which one is held at a time, with the places
 * of its tabs. A byte order mark and blank lines are passed over.
 */
final class LineStream implements Closeable {

  private static final int LONGEST = 64 << 20;
  private static final int MARK = 3;

  private final InputStream stream;
  private byte[] buffer;
  private int filled;
  private int next;
  private int from;
  private int to;
  private int[] tabs = new int[64];
  private int tabCount;
  private long passed;
  private int number;

  LineStream(InputStream stream) {
    this(stream, 0);
  }

  /** A cursor that begins in the middle of a file, after so many lines. */
  LineStream(InputStream stream, int number) {
    this.stream = stream;
    this.number = number;
    this.buffer = new byte[number > 0 ? 1 << 14 : 1 << 18];
  }

  /** A line that no memory should hold. */
  static final class TooLong extends IOException {
    private static final long serialVersionUID = 1;
  }

  /** Moves to the next line that is not blank. */
  boolean advance() throws IOException {
    while (hasLine()) {
      number++;
      if (number == 1 && startsWithMark()) {
        from += MARK;
      }
      if (!isBlank()) {
        return true;
      }
    }
    return false;
  }

  private boolean hasLine() throws IOException {
    from = next;
    tabCount = 0;
    int i = from;
    while (true) {
      byte[] bytes = buffer;
      for (int end = filled; i < end; i++) {
        byte b = bytes[i];
        if (b <= '\n') {
          if (b == '\n') {
            return found(i, i + 1);
          }
          if (b == '\t') {
            tab(i);
          }
        }
      }
      i -= from;
      if (!fill()) {
        return i > from && found(i, i);
      }
    }
  }

  private boolean found(int end, int after) {
    to = end > from && buffer[end - 1] == '\r' ? end - 1 : end;
    next = after;
    return true;
  }

  private void tab(int at) {
    if (tabCount == tabs.length) {
      tabs = Arrays.copyOf(tabs, tabCount * 2);
    }
    tabs[tabCount++] = at;
  }

  /** Moves the line to the front and reads on behind it; its places move with it. */
  private boolean fill() throws IOException {
    System.arraycopy(buffer, from, buffer, 0, filled - from);
    for (int t = 0; t < tabCount; t++) {
      tabs[t] -= from;
    }
    filled -= from;
    passed += from;
    from = 0;
    if (filled == buffer.length) {
      if (filled >= LONGEST) {
        throw new TooLong();
      }
      buffer = Arrays.copyOf(buffer, filled * 2);
    }
    int count = stream.read(buffer, filled, buffer.length - filled);
    filled += Math.max(count, 0);
    return count > 0;
  }

  private boolean startsWithMark() {
    return to - from >= MARK
        && buffer[from] == (byte) 0xEF
        && buffer[from + 1] == (byte) 0xBB
        && buffer[from + 2] == (byte) 0xBF;
  }

  private boolean isBlank() {
    int i = from;
    while (i < to && buffer[i] <= ' ' && buffer[i] >= 0) {
      i++;
    }
    return i == to;
  }

  /** The line's number, from 1. */
  int number() {
    return number;
  }

  /** How many bytes of the file stand before the line. */
  long offset() {
    return passed + from;
  }

  /** The bytes that hold the line, until the next is asked for. */
  byte[] bytes() {
    return buffer;
  }

  /** Where the line begins. */
  int from() {
    return from;
  }

  /** Where it ends. */
  int to() {
    return to;
  }

  /** How many cells it has. */
  int cells() {
    return tabCount + 1;
  }

  /** Where a cell begins. */
  int cellFrom(int cell) {
    return cell == 0 ? from : tabs[cell - 1] + 1;
  }

  /** Where a cell ends. */
  int cellTo(int cell) {
    return cell < tabCount ? tabs[cell] : to;
  }

  /** The whole line. */
  String text() {
    return new String(buffer, from, to - from, StandardCharsets.UTF_8);
  }

  /** Whether its bytes are that text. */
  boolean isUtf8(String text) {
    return text.indexOf('\uFFFD') < 0
        || Arrays.equals(
            Arrays.copyOfRange(buffer, from, to), text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}

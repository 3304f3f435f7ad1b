package org.moagraph.io.edgelist;

import java.nio.charset.StandardCharsets;

/** A cursor over the lines of a file and the cells of a line. */
final class Lines {

  private final byte[] bytes;
  private int next;
  private int from;
  private int to;
  private int number;

  Lines(byte[] bytes) {
    this.bytes = bytes;
    this.next = startsWithMark(bytes) ? 3 : 0;
  }

  private static boolean startsWithMark(byte[] bytes) {
    return bytes.length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }

  /** Moves to the next line that is neither blank nor a comment. */
  boolean advance() {
    while (next < bytes.length) {
      from = next;
      int end = from;
      while (end < bytes.length && bytes[end] != '\n') {
        end++;
      }
      next = end + 1;
      number++;
      to = end > from && bytes[end - 1] == '\r' ? end - 1 : end;
      if (bytes[from] != '#' && !isBlank()) {
        return true;
      }
    }
    return false;
  }

  private boolean isBlank() {
    int i = from;
    while (i < to && bytes[i] <= ' ' && bytes[i] >= 0) {
      i++;
    }
    return i == to;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  /** The line's number, from 1. */
  int number() {
    return number;
  }

  /** Where the cell that starts there ends: at a tab or at the end of the line. */
  int cellEnd(int start) {
    int i = start;
    while (i < to && bytes[i] != '\t') {
      i++;
    }
    return i;
  }

  /** How many cells the line has. */
  int cells() {
    int count = 1;
    for (int i = from; i < to; i++) {
      if (bytes[i] == '\t') {
        count++;
      }
    }
    return count;
  }

  /** The column, from 1 and in characters, of that byte of the line. */
  int column(int position) {
    return text(from, position).length() + 1;
  }

  String text(int start, int end) {
    return new String(bytes, start, end - start, StandardCharsets.UTF_8);
  }
}

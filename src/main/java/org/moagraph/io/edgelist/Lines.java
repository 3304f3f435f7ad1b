package org.moagraph.io.edgelist;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A cursor over the lines of a file and the cells of a line. */
final class Lines {

  private static final int[] AS_COUNTED = {};

  private final byte[] bytes;
  private final byte cellEnd;
  private final byte rowEnd;

  /** The line of each row, or nothing where every row is a line. */
  private final int[] lineOfRow;

  private int next;
  private int from;
  private int to;
  private int number;

  Lines(byte[] bytes) {
    this.bytes = bytes;
    this.cellEnd = '\t';
    this.rowEnd = '\n';
    this.lineOfRow = AS_COUNTED;
    this.next = startsWithMark(bytes) ? 3 : 0;
  }

  /** The rows of a table that was written anew. */
  Lines(byte[] bytes, int[] lineOfRow) {
    this.bytes = bytes;
    this.cellEnd = PlainTable.CELL_END;
    this.rowEnd = PlainTable.ROW_END;
    this.lineOfRow = lineOfRow;
  }

  /** Whether every row is a line of the file, and every cell stands where it does there. */
  boolean asInFile() {
    return lineOfRow.length == 0;
  }

  byte cellEnd() {
    return cellEnd;
  }

  private static boolean startsWithMark(byte[] bytes) {
    return bytes.length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }

  /** Moves to the next line that is not blank. */
  boolean advance() {
    while (next < bytes.length) {
      from = next;
      int end = from;
      while (end < bytes.length && bytes[end] != rowEnd) {
        end++;
      }
      next = end + 1;
      number++;
      to = rowEnd == '\n' && end > from && bytes[end - 1] == '\r' ? end - 1 : end;
      if (!isBlank()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the line starts with "#". */
  boolean isMarked() {
    return bytes[from] == '#' && asInFile();
  }

  /** Whether the line starts with those cells. */
  boolean startsWith(byte[] cells) {
    int end = from + cells.length;
    return end <= to
        && Arrays.equals(bytes, from, end, cells, 0, cells.length)
        && (end == to || bytes[end] == cellEnd);
  }

  /** Whether that byte is in the line. */
  boolean has(byte wanted) {
    for (int i = from; i < to; i++) {
      if (bytes[i] == wanted) {
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
    return asInFile() ? number : lineOfRow[number - 1];
  }

  /** Where the cell that starts there ends: at a tab or at the end of the line. */
  int cellEnd(int start) {
    int i = start;
    while (i < to && bytes[i] != cellEnd) {
      i++;
    }
    return i;
  }

  /** How many cells the line has. */
  int cells() {
    int count = 1;
    for (int i = from; i < to; i++) {
      if (bytes[i] == cellEnd) {
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

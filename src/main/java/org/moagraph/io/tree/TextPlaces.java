package org.moagraph.io.tree;

import java.util.Arrays;
import org.moagraph.diag.Span;

/** Lines and columns of the characters of a text; a column is one letter, whatever its size. */
final class TextPlaces {

  private final String file;

  /** Where lines begin. */
  private final int[] lines;

  /** The second halves of letters that are two characters. */
  private final int[] halves;

  TextPlaces(String text, String file) {
    this.file = file;
    int breaks = 0;
    int low = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      breaks += c == '\n' ? 1 : 0;
      low += Character.isLowSurrogate(c) ? 1 : 0;
    }
    lines = new int[breaks + 1];
    halves = new int[low];
    int line = 1;
    int half = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        lines[line++] = i + 1;
      } else if (Character.isLowSurrogate(c)) {
        halves[half++] = i;
      }
    }
  }

  /** The characters from {@code at} to {@code end}, which stand on one line, or the first. */
  Span span(int at, int end) {
    int line = line(at);
    int length = Math.max(1, end - at - (before(end) - before(at)));
    int column = at - lines[line] - (before(at) - before(lines[line])) + 1;
    return new Span(file, line + 1, column, length);
  }

  private int line(int at) {
    int found = Arrays.binarySearch(lines, at);
    return found >= 0 ? found : -found - 2;
  }

  private int before(int at) {
    if (halves.length == 0) {
      return 0;
    }
    int found = Arrays.binarySearch(halves, at);
    return found >= 0 ? found : -found - 1;
  }
}

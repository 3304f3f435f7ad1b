package org.moagraph.edit;

import java.util.Arrays;

/** The lines of a text: where they begin and end, and by which characters. */
final class Lines {

  private final String text;
  private final int[] starts;
  private final int mark;

  Lines(String text) {
    this.text = text;
    this.mark = text.startsWith("\uFEFF") ? 1 : 0;
    int count = 1;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      count++;
    }
    starts = new int[count];
    starts[0] = mark;
    int line = 1;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      starts[line++] = i + 1;
    }
  }

  /** The number of the line on which that character stands, from 0 on. */
  int number(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : Math.max(0, -found - 2);
  }

  int count() {
    return starts.length;
  }

  /** Where the line of that number begins, behind a byte order mark. */
  int startOf(int number) {
    return starts[number];
  }

  /** Where the line of that character begins. */
  int start(int offset) {
    return starts[number(offset)];
  }

  /** How far to the right that character stands. */
  int column(int offset) {
    return offset - start(offset);
  }

  /** Where the line of that character ends, before its line break. */
  int end(int offset) {
    int next = text.indexOf('\n', offset);
    int end = next < 0 ? text.length() : next;
    return end > offset && end <= text.length() && text.startsWith("\r", end - 1) ? end - 1 : end;
  }

  /** Where the next line begins; the end of the text where there is none. */
  int next(int offset) {
    int next = text.indexOf('\n', offset);
    return next < 0 ? text.length() : next + 1;
  }

  /** Whether the text ends on the line of that character, without a line break. */
  boolean isLast(int offset) {
    return text.indexOf('\n', offset) < 0;
  }

  /** Whether nothing but space stands before that character on its line. */
  boolean isFirst(int offset) {
    return text.substring(start(offset), offset).isBlank();
  }

  /** What stands between that character and the end of its line. */
  String rest(int offset) {
    return text.substring(offset, Math.max(offset, end(offset)));
  }

  /** How the lines of this text end: as the first one does. */
  String lineBreak() {
    int first = text.indexOf('\n');
    return first > 0 && text.charAt(first - 1) == '\r' ? "\r\n" : "\n";
  }
}

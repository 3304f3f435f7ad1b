package org.moagraph.assist;

import java.util.Arrays;
import org.moagraph.diag.Span;

/** Where the lines of a text begin: between offsets, lines, and the places of findings. */
public final class Lines {

  private final String text;
  private final int[] starts;

  private Lines(String text, int[] starts) {
    this.text = text;
    this.starts = starts;
  }

  /** The lines of that text; they end with LF, CR LF or CR. */
  public static Lines of(String text) {
    var starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      if (endsLine(text, i)) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, 2 * count);
        }
        starts[count++] = i + 1;
      }
    }
    return new Lines(text, Arrays.copyOf(starts, count));
  }

  private static boolean endsLine(String text, int at) {
    char c = text.charAt(at);
    return c == '\n' || c == '\r' && !(at + 1 < text.length() && text.charAt(at + 1) == '\n');
  }

  /** How many there are. */
  public int count() {
    return starts.length;
  }

  /** The line of an offset, from 0. */
  public int line(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 2;
  }

  /** The column of an offset, from 0, in UTF-16. */
  public int column(int offset) {
    return offset - starts[line(offset)];
  }

  /** The offset of a line and a column in UTF-16, both from 0; the nearest that the text has. */
  public int offset(int line, int column) {
    if (line >= starts.length) {
      return text.length();
    }
    int start = starts[Math.max(0, line)];
    return Math.max(start, Math.min(end(Math.max(0, line)), start + Math.max(0, column)));
  }

  /** Where that line begins. */
  public int start(int line) {
    return starts[line];
  }

  /** Where that line ends, before its break. */
  public int end(int line) {
    int end = line + 1 < starts.length ? starts[line + 1] : text.length();
    while (end > starts[line] && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return end;
  }

  /** How they end: as the first one does. */
  public String lineBreak() {
    int end = end(0);
    return text.startsWith("\r\n", end) ? "\r\n" : text.startsWith("\r", end) ? "\r" : "\n";
  }

  /** Where a finding stands, whose columns are letters; the first line for the file as a whole. */
  public Range range(Span span) {
    if (span.line() <= 0 || span.line() > starts.length) {
      return new Range(0, end(0));
    }
    int line = span.line() - 1;
    int from = starts[line] + (line == 0 && text.startsWith("\uFEFF") ? 1 : 0);
    int last = end(line);
    from = forward(from, span.column() - 1, last);
    return new Range(from, forward(from, Math.max(1, span.length()), last));
  }

  private int forward(int from, int letters, int last) {
    int at = from;
    for (int i = 0; i < letters && at < last; i++) {
      at += Character.charCount(text.codePointAt(at));
    }
    return Math.min(at, last);
  }
}

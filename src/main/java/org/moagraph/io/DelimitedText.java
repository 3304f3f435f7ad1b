package org.moagraph.io;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A cursor over the rows of a table as spreadsheets and R save it: cells between tabs, commas or
 * semicolons, in quotes where they hold a separator or a line end (RFC 4180), in UTF-8 or, by its
 * mark, UTF-16. A quote that is not closed, or behind which a cell goes on, is part of the cell.
 */
public final class DelimitedText {

  /** What {@link #decoded} puts for bytes that are no text. */
  public static final char NO_TEXT = '\uFFFD';

  private final String text;
  private final char separator;
  private int next;
  private int line = 1;
  private int rowLine = 1;
  private boolean unclosed;

  /** The rows of that text. */
  public DelimitedText(String text, char separator) {
    this.text = text;
    this.separator = separator;
  }

  /** The rows of that text, whose separator is the commonest in its first row. */
  public static DelimitedText of(String text) {
    return of(text, separatorOf(text));
  }

  /** The rows of that text; a first line "sep=;", as spreadsheets write it, says it otherwise. */
  static DelimitedText of(String text, char separator) {
    boolean said =
        text.startsWith("sep=") && text.length() > 5 && "\r\n".indexOf(text.charAt(5)) >= 0;
    var rows = new DelimitedText(text, said ? text.charAt(4) : separator);
    if (said) {
      rows.next = 5;
      rows.passLineEnd();
    }
    return rows;
  }

  /** The text of a file, without its mark; {@link #NO_TEXT} stands where its bytes are no text. */
  public static String decoded(byte[] bytes) {
    var text = new String(bytes, charset(bytes));
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** Whether the bytes are text in the encoding that their mark, or its absence, states. */
  public static boolean isText(byte[] bytes) {
    try {
      var decoder = charset(bytes).newDecoder().onMalformedInput(CodingErrorAction.REPORT);
      decoder.decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static Charset charset(byte[] bytes) {
    boolean little = bytes.length > 1 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE;
    boolean big = bytes.length > 1 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF;
    return little || big ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
  }

  private static char separatorOf(String text) {
    char best = '\t';
    int most = 1;
    for (char separator : new char[] {'\t', ';', ','}) {
      var rows = new DelimitedText(text, separator);
      int cells = rows.advance() ? rows.cells().size() : 0;
      if (cells > most) {
        most = cells;
        best = separator;
      }
    }
    return best;
  }

  /** Moves to the next row that is not blank; false at the end. */
  public boolean advance() {
    while (next < text.length()) {
      int end = next;
      while (end < text.length() && text.charAt(end) <= ' ' && !isLineEnd(end)) {
        end++;
      }
      if (end < text.length() && !isLineEnd(end)) {
        rowLine = line;
        return true;
      }
      next = end;
      passLineEnd();
    }
    return false;
  }

  /** The line on which the row begins, from 1. */
  public int line() {
    return rowLine;
  }

  /** Whether a quote of the row that was read last has no end. */
  public boolean unclosed() {
    return unclosed;
  }

  /** The cells of the row; moves behind it. */
  public List<String> cells() {
    var cells = new ArrayList<String>();
    unclosed = false;
    while (true) {
      cells.add(next < text.length() && text.charAt(next) == '"' ? quoted() : plain());
      if (next >= text.length() || text.charAt(next) != separator) {
        passLineEnd();
        return cells;
      }
      next++;
    }
  }

  /** A second cursor at the same row. */
  DelimitedText copy() {
    var copy = new DelimitedText(text, separator);
    copy.next = next;
    copy.line = line;
    copy.rowLine = rowLine;
    return copy;
  }

  /** The first character of the row. */
  public char first() {
    return text.charAt(next);
  }

  private String plain() {
    int from = next;
    while (next < text.length() && text.charAt(next) != separator && !isLineEnd(next)) {
      next++;
    }
    return text.substring(from, next);
  }

  private String quoted() {
    int from = next + 1;
    int end = from;
    int lines = 0;
    boolean doubled = false;
    while (end < text.length()) {
      char c = text.charAt(end);
      if (c == '"') {
        boolean twice = end + 1 < text.length() && text.charAt(end + 1) == '"';
        if (!twice) {
          break;
        }
        doubled = true;
        end++;
      } else if (isLineEnd(end)
          && !(c == '\r' && end + 1 < text.length() && text.charAt(end + 1) == '\n')) {
        lines++;
      }
      end++;
    }
    boolean ends =
        end < text.length()
            && (end + 1 == text.length()
                || text.charAt(end + 1) == separator
                || isLineEnd(end + 1));
    if (!ends) {
      unclosed |= end >= text.length();
      return plain();
    }
    next = end + 1;
    line += lines;
    var cell = text.substring(from, end);
    return doubled ? cell.replace("\"\"", "\"") : cell;
  }

  private boolean isLineEnd(int at) {
    char c = text.charAt(at);
    return c == '\n' || c == '\r';
  }

  private void passLineEnd() {
    if (next < text.length() && isLineEnd(next)) {
      boolean pair =
          text.charAt(next) == '\r' && next + 1 < text.length() && text.charAt(next + 1) == '\n';
      next += pair ? 2 : 1;
      line++;
    }
  }
}

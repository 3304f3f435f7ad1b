package org.moagraph.assist;

/** The letters of a text from a place on: blanks, comments, and single values in their quotes. */
final class Letters {

  /**
   * A single value.
   *
   * @param range its characters without quotes
   * @param quote the quote around it, or 0
   * @param closed whether the quote is closed
   */
  record Scalar(String value, Range range, char quote, boolean closed) {}

  private final String text;
  private final int end;
  private int at;

  /** The letters of that text up to an offset; a byte order mark is none of them. */
  Letters(String text, int end) {
    this.text = text;
    this.end = end;
    this.at = text.startsWith("\uFEFF") && end > 0 ? 1 : 0;
  }

  int at() {
    return at;
  }

  int end() {
    return end;
  }

  boolean isEnd() {
    return at >= end;
  }

  void next() {
    at++;
  }

  void goTo(int place) {
    at = place;
  }

  /** The next letter; there must be one. */
  char letter() {
    return text.charAt(at);
  }

  /** Whether the next letter is that one. */
  boolean is(char letter) {
    return at < end && text.charAt(at) == letter;
  }

  boolean isBreak() {
    return at < end && isBreak(text.charAt(at));
  }

  /** Whether nothing but a comment follows on this line. */
  boolean isLineEnd() {
    return at >= end || isBreak() || isComment();
  }

  boolean isComment() {
    return is('#') && at > 0 && !isPlain(text.charAt(at - 1));
  }

  /** Whether a dash stands here that begins an item. */
  boolean isDash() {
    return is('-') && (at + 1 >= end || !isPlain(text.charAt(at + 1)));
  }

  /** Whether a line stands here that begins or ends a document. */
  boolean isMarker() {
    return text.startsWith("---", at) || text.startsWith("...", at);
  }

  /** Whether the text ends with a line. */
  boolean endsWithBreak() {
    return end == 0 || isBreak(text.charAt(end - 1));
  }

  /** What stands from there to the end. */
  String from(int place) {
    return text.substring(place, end);
  }

  int skipBlanks() {
    int start = at;
    while (at < end && isBlank(text.charAt(at))) {
      at++;
    }
    return at - start;
  }

  /** Skips what is left of a line, and its break; whether the text ends in a comment. */
  boolean skipLine() {
    boolean comment = is('#');
    skipToBreak();
    boolean ended = at >= end;
    at += ended ? 0 : 1;
    return ended && comment;
  }

  void skipToBreak() {
    while (at < end && !isBreak(text.charAt(at))) {
      at++;
    }
  }

  /**
   * Reads a single value, and blanks behind it.
   *
   * @param flow whether it stands between brackets
   * @param indent how far the block is indented that it stands in
   */
  Scalar scalar(boolean flow, int indent) {
    char c = letter();
    return c == '"' || c == '\'' ? quoted(c, indent) : plain(flow);
  }

  private Scalar plain(boolean flow) {
    int from = at;
    int to = at;
    while (at < end && !endsPlain(flow)) {
      if (!isBlank(letter())) {
        to = at + 1;
      }
      at++;
    }
    if (to == from && at < end && letter() != ':') {
      to = ++at;
    }
    return new Scalar(text.substring(from, to), new Range(from, to), '\0', true);
  }

  private boolean endsPlain(boolean flow) {
    char c = letter();
    if (isBreak(c) || flow && isBracketOrComma(c)) {
      return true;
    }
    if (c == '#') {
      return at > 0 && isBlank(text.charAt(at - 1));
    }
    if (c != ':') {
      return false;
    }
    char next = at + 1 < end ? text.charAt(at + 1) : '\n';
    return !isPlain(next) || flow && isBracketOrComma(next);
  }

  private Scalar quoted(char quote, int indent) {
    int from = at + 1;
    int close = closing(quote, from, indent);
    at = from;
    if (close < 0) {
      skipToBreak();
    } else {
      at = close;
    }
    var range = new Range(from, at);
    var value = Escapes.unquoted(text.substring(from, at), quote);
    if (close >= 0) {
      at++;
      skipBlanks();
    }
    return new Scalar(value, range, quote, close >= 0);
  }

  /**
   * Where the quote is closed, or -1; a text may go on in lines that are indented below its key.
   */
  private int closing(char quote, int from, int indent) {
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (c == '\\' && quote == '"') {
        i++;
      } else if (c == quote) {
        if (quote == '"' || i + 1 >= end || text.charAt(i + 1) != quote) {
          return i;
        }
        i++;
      } else if (isBreak(c) && !goesOn(i + 1, indent)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean goesOn(int lineStart, int indent) {
    int i = lineStart;
    while (i < end && isBlank(text.charAt(i))) {
      i++;
    }
    return i >= end || isBreak(text.charAt(i)) || i - lineStart > indent;
  }

  private static boolean isBracketOrComma(char c) {
    return ",[]{}".indexOf(c) >= 0;
  }

  private static boolean isPlain(char c) {
    return !isBlank(c) && !isBreak(c);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }
}

package org.moagraph.diag;

/**
 * A place in a text file: 1-based line and column of its first character, and its length in
 * characters on that line (at least 1). {@link #whole} stands for a file as a whole (line 0).
 */
public record Span(String file, int line, int column, int length) {

  /** The file itself, where no place in it can be named. */
  public static Span whole(String file) {
    return new Span(file, 0, 0, 0);
  }

  /** The place as {@code file:line:column}, or the file alone. */
  public String place() {
    return line == 0 ? file : file + ":" + line + ":" + column;
  }
}

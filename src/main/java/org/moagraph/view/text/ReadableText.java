package org.moagraph.view.text;

/**
 * Text made fit for a picture and for reading aloud: one line, no control or direction-changing
 * characters, no half characters, and not longer than can be read.
 */
public final class ReadableText {
  private ReadableText() {}

  /** The text on one line, at most {@code limit} characters long; cut text ends in "…". */
  public static String of(String text, int limit) {
    StringBuilder kept = new StringBuilder();
    text.codePoints().forEach(c -> append(kept, c));
    String line = kept.toString().strip();
    int length = line.codePointCount(0, line.length());
    if (length <= limit) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, limit - 1)).strip() + "…";
  }

  /** The text on one line, or in brackets what stands for it where nothing of it can be read. */
  public static String named(String text, int limit, String otherwise) {
    var readable = of(text, limit);
    return readable.isEmpty() ? of("[" + otherwise + "]", limit) : readable;
  }

  private static void append(StringBuilder kept, int c) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c) && c != 0xA0) {
      if (!kept.isEmpty() && kept.charAt(kept.length() - 1) != ' ') {
        kept.append(' ');
      }
    } else if (isReadable(c)) {
      kept.appendCodePoint(c);
    }
  }

  private static boolean isReadable(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.PRIVATE_USE ->
          false;
      default -> true;
    };
  }
}

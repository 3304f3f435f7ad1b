package org.moagraph.io.tree;

import java.util.Optional;

/** Which characters a text for readers may not hold: those that no reader sees. */
public final class Characters {

  private Characters() {}

  /** A control character other than a tab and the ends of lines. */
  public static boolean isControl(int c) {
    return (c < 0x20 && c != '\t' && c != '\n' && c != '\r') || (c >= 0x7F && c < 0xA0);
  }

  /** A character that makes text appear in another order than it stands. */
  public static boolean isBidiControl(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }

  /** Half of a pair of UTF-16, or one of the two that no text has and YAML cannot hold. */
  private static boolean isNoCharacter(int c) {
    return (c >= 0xD800 && c <= 0xDFFF) || c == 0xFFFE || c == 0xFFFF;
  }

  /** A letter, digit or sign of ASCII: nearly every character, and none of the others here. */
  public static boolean isPlain(char c) {
    return c >= ' ' && c < 0x7F;
  }

  private static boolean isForbidden(char c) {
    return isControl(c) || isBidiControl(c) || c == '\t' || isLineEnd(c);
  }

  private static boolean isLineEnd(int c) {
    return c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  /** The first character that may not stand in a text, which may have several lines or not. */
  public static Optional<String> forbidden(String text, boolean lines) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isPlain(c) && isForbidden(c) && !(lines && c == '\n')) {
        return Optional.of(name(c));
      }
    }
    return Optional.empty();
  }

  /** The text without such characters, and without space around it. */
  public static String readable(String text, boolean lines) {
    var readable = new StringBuilder();
    text.replace("\r\n", "\n")
        .codePoints()
        .map(c -> lines && c == '\n' || c != '\t' && !isLineEnd(c) ? c : ' ')
        .filter(c -> c == '\n' || !isControl(c) && !isBidiControl(c) && !isNoCharacter(c))
        .forEach(readable::appendCodePoint);
    return readable.toString().strip();
  }

  /** What a message calls it. */
  public static String name(int c) {
    if (c == '\t') {
      return "a tab";
    }
    if (isLineEnd(c)) {
      return "a line break";
    }
    return (isBidiControl(c)
            ? "the text-direction character U+%04X"
            : "the control character U+%04X")
        .formatted(c);
  }
}

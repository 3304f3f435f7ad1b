package org.moagraph.text;

import java.util.function.IntPredicate;

/** Text as XML and HTML have it, for content and for attributes in double quotes. */
public final class Markup {

  private static final int REPLACEMENT = 0xFFFD;

  private Markup() {}

  /** The text to be looked at: its markup made harmless, characters that no one sees left out. */
  public static String escaped(String text) {
    return escaped(text, Markup::isSeen);
  }

  /** The text to be read back: its markup made harmless, every character that XML has kept. */
  public static String exact(String text) {
    return escaped(possible(text), c -> true);
  }

  /** The text with U+FFFD for every character that XML has no way to write. */
  public static String possible(String text) {
    if (text.codePoints().allMatch(Markup::isPossible)) {
      return text;
    }
    var possible = new StringBuilder(text.length());
    text.codePoints().forEach(c -> possible.appendCodePoint(isPossible(c) ? c : REPLACEMENT));
    return possible.toString();
  }

  private static String escaped(String text, IntPredicate kept) {
    var out = new StringBuilder(text.length() + 16);
    text.codePoints().filter(kept).forEach(c -> append(out, c));
    return out.toString();
  }

  private static void append(StringBuilder out, int c) {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\r' -> out.append("&#13;");
      default -> out.appendCodePoint(c);
    }
  }

  /** What XML 1.0 can hold. */
  private static boolean isPossible(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }

  /** What XML 1.0 can hold, without the control characters that it discourages. */
  private static boolean isSeen(int c) {
    return isPossible(c) && c != '\r' && !(c >= 0x7F && c <= 0x9F);
  }
}

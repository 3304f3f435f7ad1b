package org.moagraph.render;

/** Text as XML and HTML have it, for content and for attributes in double quotes. */
public final class Markup {

  private Markup() {}

  /** The text with its markup made harmless; characters that a file cannot hold are left out. */
  public static String escaped(String text) {
    var out = new StringBuilder(text.length() + 16);
    text.codePoints().filter(Markup::isAllowed).forEach(c -> append(out, c));
    return out.toString();
  }

  private static void append(StringBuilder out, int c) {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      default -> out.appendCodePoint(c);
    }
  }

  /** What XML 1.0 can hold, without the control characters that it discourages. */
  private static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || c >= 0x20 && c <= 0xD7FF && !(c >= 0x7F && c <= 0x9F)
        || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000;
  }
}

package org.moagraph.render.html;

import java.util.Arrays;

/** Text as HTML has it. */
final class HtmlText {
  private HtmlText() {}

  /** Text for content or attributes; characters that a page cannot hold are left out. */
  static String escaped(String text) {
    var out = new StringBuilder(text.length() + 16);
    text.codePoints().filter(HtmlText::isAllowed).forEach(c -> append(out, c));
    return out.toString();
  }

  private static void append(StringBuilder out, int c) {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\'' -> out.append("&#39;");
      default -> out.appendCodePoint(c);
    }
  }

  private static boolean isAllowed(int c) {
    return c == '\t' || c == '\n' || (c >= 0x20 && !(c >= 0x7f && c < 0xa0) && !isHalf(c));
  }

  private static boolean isHalf(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }

  /** An element with attributes as names and values in turn, and text in it. */
  static String element(String name, String text, String... attributes) {
    return open(name, attributes) + escaped(text) + "</" + name + ">";
  }

  /** The start of an element; an attribute whose value is empty stands by its name alone. */
  static String open(String name, String... attributes) {
    var out = new StringBuilder("<").append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]);
      if (!attributes[i + 1].isEmpty()) {
        out.append("=\"").append(escaped(attributes[i + 1])).append('"');
      }
    }
    return out.append('>').toString();
  }

  /** Lines, each with its end. */
  static String lines(String... lines) {
    return String.join("\n", Arrays.asList(lines)) + "\n";
  }
}

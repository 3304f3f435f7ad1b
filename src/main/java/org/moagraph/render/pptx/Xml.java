package org.moagraph.render.pptx;

import java.util.ArrayDeque;
import java.util.Deque;

/** An XML document under construction. Attributes are given as name, value, name, value. */
final class Xml {
  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /** A document whose root comes next. */
  static Xml document() {
    Xml xml = new Xml();
    xml.out.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    return xml;
  }

  Xml open(String element, Object... attributes) {
    start(element, attributes).out.append('>');
    open.push(element);
    return this;
  }

  /** An element without content. */
  Xml leaf(String element, Object... attributes) {
    start(element, attributes).out.append("/>");
    return this;
  }

  Xml close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  Xml text(String element, String content) {
    start(element).out.append('>').append(escaped(content)).append("</").append(element);
    out.append('>');
    return this;
  }

  private Xml start(String element, Object... attributes) {
    out.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      String value = escaped(String.valueOf(attributes[i + 1]));
      out.append(' ').append(attributes[i]).append("=\"").append(value).append('"');
    }
    return this;
  }

  /** Text for content or attributes; characters that XML cannot hold are left out. */
  static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints().filter(Xml::isAllowed).forEach(c -> append(out, c));
    return out.toString();
  }

  private static void append(StringBuilder out, int c) {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\t', '\n' -> out.append(' ');
      default -> out.appendCodePoint(c);
    }
  }

  private static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || c >= 0x20 && c <= 0xD7FF && !(c >= 0x7F && c <= 0x9F)
        || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}

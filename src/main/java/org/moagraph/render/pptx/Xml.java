package org.moagraph.render.pptx;

import java.util.ArrayDeque;
import java.util.Deque;
import org.moagraph.render.Markup;

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

  /** Text for content or attributes; PowerPoint shows breaks as marks, so they become spaces. */
  static String escaped(String text) {
    return Markup.escaped(text.replace('\t', ' ').replace('\n', ' '));
  }

  @Override
  public String toString() {
    return out.toString();
  }
}

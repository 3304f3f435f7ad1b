package org.moagraph.render.html;

import java.util.Arrays;
import org.moagraph.render.Markup;

/** Text as HTML has it. */
final class HtmlText {
  private HtmlText() {}

  /** An element with attributes as names and values in turn, and text in it. */
  static String element(String name, String text, String... attributes) {
    return open(name, attributes) + Markup.escaped(text) + "</" + name + ">";
  }

  /** The start of an element; an attribute whose value is empty stands by its name alone. */
  static String open(String name, String... attributes) {
    var out = new StringBuilder("<").append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]);
      if (!attributes[i + 1].isEmpty()) {
        out.append("=\"").append(Markup.escaped(attributes[i + 1])).append('"');
      }
    }
    return out.append('>').toString();
  }

  /** Lines, each with its end. */
  static String lines(String... lines) {
    return String.join("\n", Arrays.asList(lines)) + "\n";
  }
}

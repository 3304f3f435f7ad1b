package org.moagraph.text;

import java.util.Arrays;

/** Pieces of HTML. Attributes are names and values in turn. */
public final class Html {
  private Html() {}

  /** An element with text in it. */
  public static String element(String name, String text, String... attributes) {
    return around(name, Markup.escaped(text), attributes);
  }

  /** An element with HTML in it. */
  public static String around(String name, String html, String... attributes) {
    return open(name, attributes) + html + "</" + name + ">";
  }

  /** The start of an element; an attribute whose value is empty stands by its name alone. */
  public static String open(String name, String... attributes) {
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
  public static String lines(String... lines) {
    return String.join("\n", Arrays.asList(lines)) + "\n";
  }
}

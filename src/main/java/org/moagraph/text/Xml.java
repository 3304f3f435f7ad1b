package org.moagraph.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/**
 * An XML document under construction, for people and programs to look at. Attributes are given as
 * name, value, name, value, or as a map in its order. Texts are escaped as {@link Markup#escaped}
 * says; no text can end its element.
 */
public final class Xml {
  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();
  private final boolean indented;
  private final boolean exact;

  /** How many elements were open where a line began that is not yet ended, or -1. */
  private int line = -1;

  private Xml(boolean indented, boolean exact) {
    this.indented = indented;
    this.exact = exact;
  }

  /**
   * A document without any line end: those of texts, and tabs, become spaces, since some readers
   * show them as marks.
   */
  public static Xml compact() {
    return new Xml(false, false);
  }

  /** A document with a line for each element, two spaces deeper for each around it. */
  public static Xml indented() {
    return new Xml(true, false);
  }

  /** An {@link #indented} document whose texts read back with every character that XML has. */
  public static Xml exact() {
    return new Xml(true, true);
  }

  /** Text as {@link #compact} documents have it. */
  public static String onOneLine(String text) {
    return Markup.escaped(text.replace('\t', ' ').replace('\n', ' '));
  }

  /** What stands before the root. */
  public Xml declaration() {
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    return this;
  }

  /** What stands before the root of a document that needs no other. */
  public Xml standaloneDeclaration() {
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    return this;
  }

  /** Starts an element that holds others. */
  public Xml open(String element, Object... attributes) {
    return begin(element).attributes(attributes).opened(element);
  }

  /** Starts an element that holds others. */
  public Xml open(String element, Map<String, ?> attributes) {
    return begin(element).attributes(attributes).opened(element);
  }

  /** Starts an element that stays on one line with all it holds. */
  public Xml openLine(String element, Object... attributes) {
    return begin(element).attributes(attributes).openedLine(element);
  }

  /** Starts an element that stays on one line with all it holds. */
  public Xml openLine(String element, Map<String, ?> attributes) {
    return begin(element).attributes(attributes).openedLine(element);
  }

  /** An element without content. */
  public Xml leaf(String element, Object... attributes) {
    begin(element).attributes(attributes).out.append("/>");
    return lineEnd();
  }

  /** An element without content. */
  public Xml leaf(String element, Map<String, ?> attributes) {
    begin(element).attributes(attributes).out.append("/>");
    return lineEnd();
  }

  /** An element that holds a text. */
  public Xml text(String element, String content, Object... attributes) {
    return begin(element).attributes(attributes).content(element, content);
  }

  /** An element that holds a text. */
  public Xml text(String element, String content, Map<String, ?> attributes) {
    return begin(element).attributes(attributes).content(element, content);
  }

  /** Ends the element that was started last. */
  public Xml close() {
    String element = open.pop();
    indent();
    if (line == open.size()) {
      line = -1;
    }
    out.append("</").append(element).append('>');
    return lineEnd();
  }

  private Xml begin(String element) {
    indent();
    out.append('<').append(element);
    return this;
  }

  private Xml opened(String element) {
    out.append('>');
    open.push(element);
    return lineEnd();
  }

  private Xml openedLine(String element) {
    if (line < 0) {
      line = open.size();
    }
    return opened(element);
  }

  private Xml content(String element, String content) {
    out.append('>').append(indented ? markup(content) : onOneLine(content));
    out.append("</").append(element).append('>');
    return lineEnd();
  }

  private Xml attributes(Object... attributes) {
    for (int i = 0; i < attributes.length; i += 2) {
      attribute(String.valueOf(attributes[i]), attributes[i + 1]);
    }
    return this;
  }

  private Xml attributes(Map<String, ?> attributes) {
    attributes.forEach(this::attribute);
    return this;
  }

  /** A reader takes breaks in attributes for spaces unless they are written as references. */
  private void attribute(String name, Object value) {
    String text = String.valueOf(value);
    String escaped =
        indented ? markup(text).replace("\t", "&#x9;").replace("\n", "&#xA;") : onOneLine(text);
    out.append(' ').append(name).append("=\"").append(escaped).append('"');
  }

  private String markup(String text) {
    return exact ? Markup.exact(text) : Markup.escaped(text);
  }

  private void indent() {
    if (indented && line < 0) {
      for (int i = 0; i < open.size(); i++) {
        out.append("  ");
      }
    }
  }

  private Xml lineEnd() {
    if (indented && line < 0) {
      out.append('\n');
    }
    return this;
  }

  /** The document so far. */
  @Override
  public String toString() {
    return out.toString();
  }
}

package org.moagraph.io.drawio;

import java.util.Map;
import org.moagraph.diag.Span;

/**
 * A cell of a page: a shape, a connector, or what holds others.
 *
 * @param parent the id of what holds it
 * @param words what is written on it, as plain text
 * @param style its style by name; a name without a value has an empty one
 * @param source the id of the cell where a connector begins, or nothing
 * @param target the id of the cell where it ends, or nothing
 * @param data what its author keeps with it
 */
record Cell(
    String id,
    String parent,
    String words,
    Map<String, String> style,
    boolean isShape,
    boolean isLine,
    String source,
    String target,
    Map<String, Object> data,
    Span place) {

  /** Whether it is words on the page, not on a shape. */
  boolean isText() {
    return style.containsKey("text") || style.containsKey("edgeLabel");
  }

  /** Whether it was drawn to hold others. */
  boolean isContainer() {
    return style("container").equals("1") || style.containsKey("swimlane");
  }

  /** The value of a style, or nothing. */
  String style(String name) {
    return style.getOrDefault(name, "");
  }
}

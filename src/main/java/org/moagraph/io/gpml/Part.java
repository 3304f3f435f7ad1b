package org.moagraph.io.gpml;

import java.util.List;
import java.util.Map;
import org.moagraph.diag.Span;

/**
 * A part of a drawing as the file has it, in either version.
 *
 * @param kind the name of its element, for example {@code DataNode} or {@code Interaction}
 * @param id what lines call it; nothing where they cannot
 * @param type the type of a data node or the style of a group
 * @param group the group that it is a member of
 * @param of the node that a state belongs to, the group that an alias stands for, or what the
 *     members of a group of 2013a call it
 * @param source the collection of its identifier
 * @param properties what is added to it by name
 * @param citations the ids of the publications that it refers to
 * @param points the ends of a line, with those between them
 * @param anchors the ids of the places on a line at which other lines end
 */
record Part(
    String kind,
    String id,
    String label,
    String type,
    String group,
    String of,
    String source,
    String identifier,
    Area area,
    String shape,
    Map<String, String> properties,
    List<String> citations,
    List<End> points,
    List<String> anchors,
    Span place) {

  /** A point of a line: what it is attached to, and the head that it bears. */
  record End(String at, String head) {

    static final End NOWHERE = new End("", "");

    boolean attached() {
      return !at.isEmpty();
    }
  }

  /** Lines of a label are one text. */
  static String plain(String label) {
    return label.strip().replaceAll("\\s+", " ");
  }

  boolean isLine() {
    return kind.equals("Interaction");
  }

  End start() {
    return points.isEmpty() ? End.NOWHERE : points.get(0);
  }

  End end() {
    return points.size() < 2 ? End.NOWHERE : points.get(points.size() - 1);
  }
}

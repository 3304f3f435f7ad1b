package org.moagraph.render.dot;

import static guru.nidi.graphviz.attribute.Attributes.attr;
import static guru.nidi.graphviz.attribute.Attributes.attrs;

import guru.nidi.graphviz.attribute.Attributes;
import guru.nidi.graphviz.attribute.ForNodeLink;
import org.moagraph.render.style.Theme;
import org.moagraph.view.diagram.Diagram;
import org.moagraph.view.diagram.Emphasis;

/**
 * How DOT shows what stands out: a compared side by colour, by line (bold for the first, double for
 * the second) and by its letter, what is lost by a cross.
 */
record Emphases(Theme theme, boolean comparison) {

  /** What follows the words of a part that stands out so. */
  String letter(Emphasis emphasis) {
    return switch (emphasis) {
      case FIRST -> " [A]";
      case SECOND -> " [B]";
      case LOST -> " \u2715";
      default -> "";
    };
  }

  String fill(Diagram.Node node) {
    return node.emphasis().isQuiet() ? theme.paper() : theme.fill(node.kind());
  }

  /** The attributes of a node's outline where they are not the usual ones. */
  Attributes<ForNodeLink> outline(Diagram.Node node) {
    String border = theme.border(node.kind());
    boolean plain = node.emphasis() == Emphasis.NORMAL || node.emphasis() == Emphasis.SHARED;
    boolean own = plain && !border.equals(theme.border());
    return own ? attr("color", border) : outline(node.emphasis());
  }

  /** The attributes of an outline that stands out so. */
  Attributes<ForNodeLink> outline(Emphasis emphasis) {
    return switch (emphasis) {
      case FIRST -> attrs(attr("color", theme.side(emphasis)), attr("penwidth", 4));
      case SECOND ->
          attrs(attr("color", theme.side(emphasis)), attr("peripheries", 2), attr("penwidth", 2));
      case HIGHLIGHT -> attrs(attr("color", theme.glow()), attr("penwidth", 4));
      case DIM, LOST -> attrs(attr("color", theme.quiet()), attr("fontcolor", theme.quiet()));
      case NORMAL, SHARED -> attrs();
    };
  }

  /**
   * The attributes of an edge's line.
   *
   * @param usual its colour where it does not stand out
   */
  Attributes<ForNodeLink> line(Diagram.Edge edge, String usual) {
    Emphasis emphasis = edge.emphasis();
    return switch (emphasis) {
      case FIRST -> attrs(attr("color", theme.side(emphasis)), attr("penwidth", 4));
      case SECOND -> attr("color", twice(theme.side(emphasis)));
      case HIGHLIGHT -> attrs(attr("color", usual), attr("penwidth", 4));
      case DIM, LOST -> attrs(attr("color", theme.quiet()), attr("fontcolor", theme.quiet()));
      case NORMAL, SHARED -> attr("color", comparison ? theme.border() : usual);
    };
  }

  private String twice(String colour) {
    return colour + ":" + theme.paper() + ":" + colour;
  }
}

package org.moagraph.render.dot;

import static org.moagraph.render.dot.DotRenderer.quoted;

import org.moagraph.render.Theme;
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
  String outline(Diagram.Node node) {
    String border = theme.border(node.kind());
    boolean plain = node.emphasis() == Emphasis.NORMAL || node.emphasis() == Emphasis.SHARED;
    boolean own = plain && !border.equals(theme.border());
    return own ? ", color=" + quoted(border) : outline(node.emphasis());
  }

  /** The attributes of an outline that stands out so. */
  String outline(Emphasis emphasis) {
    return switch (emphasis) {
      case FIRST -> ", color=" + quoted(theme.side(emphasis)) + ", penwidth=4";
      case SECOND -> ", color=" + quoted(theme.side(emphasis)) + ", peripheries=2, penwidth=2";
      case HIGHLIGHT -> ", color=" + quoted(theme.glow()) + ", penwidth=4";
      case DIM, LOST -> ", color=" + quoted(theme.quiet()) + ", fontcolor=" + quoted(theme.quiet());
      case NORMAL, SHARED -> "";
    };
  }

  /**
   * The attributes of an edge's line.
   *
   * @param usual its colour where it does not stand out
   */
  String line(Diagram.Edge edge, String usual) {
    Emphasis emphasis = edge.emphasis();
    return switch (emphasis) {
      case FIRST -> ", color=" + quoted(theme.side(emphasis)) + ", penwidth=4";
      case SECOND -> ", color=" + quoted(twice(theme.side(emphasis)));
      case HIGHLIGHT -> ", color=" + quoted(usual) + ", penwidth=4";
      case DIM, LOST -> ", color=" + quoted(theme.quiet()) + ", fontcolor=" + quoted(theme.quiet());
      case NORMAL, SHARED -> ", color=" + quoted(comparison ? theme.border() : usual);
    };
  }

  private String twice(String colour) {
    return colour + ":" + theme.paper() + ":" + colour;
  }
}

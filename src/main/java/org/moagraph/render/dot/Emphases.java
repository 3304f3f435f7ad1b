package org.moagraph.render.dot;

import static guru.nidi.graphviz.attribute.Attributes.attr;
import static guru.nidi.graphviz.attribute.Attributes.attrs;

import guru.nidi.graphviz.attribute.Attributes;
import guru.nidi.graphviz.attribute.ForNodeLink;
import org.moagraph.layout.EdgeSample;
import org.moagraph.render.style.EdgeStyle;
import org.moagraph.render.style.LineStyle;
import org.moagraph.render.style.NodeStyle;
import org.moagraph.render.style.Styles;
import org.moagraph.view.diagram.Diagram;
import org.moagraph.view.diagram.Emphasis;

/**
 * What DOT has for the styles of a diagram: a halo becomes a thick line of its colour, a double
 * line a double outline, a cross and the letter of a compared side stand in the words.
 */
record Emphases(Styles styles) {
  private static final int THICK = 4;

  /** What follows the words of a part that stands out so. */
  String letter(Emphasis emphasis) {
    return switch (emphasis) {
      case FIRST -> " [A]";
      case SECOND -> " [B]";
      case LOST -> " \u2715";
      case NORMAL, DIM, HIGHLIGHT, SHARED -> "";
    };
  }

  String fill(Diagram.Node node) {
    return styles.of(node).fill();
  }

  /** The attributes of a node's outline where they are not the usual ones. */
  Attributes<ForNodeLink> outline(Diagram.Node node) {
    NodeStyle style = styles.of(node);
    boolean own = !style.border().colour().equals(styles.theme().border());
    return style
        .halo()
        .map(Emphases::thick)
        .orElseGet(
            () ->
                node.emphasis().isQuiet() || node.emphasis().isSide()
                    ? outline(node.emphasis(), style.border())
                    : own ? attr("color", style.border().colour()) : attrs());
  }

  /** The attributes of an outline in the legend that stands out so. */
  Attributes<ForNodeLink> outline(Emphasis emphasis) {
    EdgeStyle style = styles.of(new EdgeSample.Marked(emphasis));
    return style
        .halo()
        .map(Emphases::thick)
        .orElseGet(
            () ->
                emphasis.isQuiet() || emphasis.isSide()
                    ? outline(emphasis, style.line())
                    : attrs());
  }

  private static Attributes<ForNodeLink> outline(Emphasis emphasis, LineStyle line) {
    if (emphasis.isQuiet()) {
      return quiet(line);
    }
    return line.twice()
        ? attrs(attr("color", line.colour()), attr("peripheries", 2), attr("penwidth", 2))
        : thick(line);
  }

  /** The attributes of an edge's line. */
  Attributes<ForNodeLink> line(Diagram.Edge edge) {
    EdgeStyle style = styles.of(edge, 1);
    LineStyle line = style.line();
    if (edge.emphasis().isQuiet()) {
      return quiet(line);
    }
    if (line.twice()) {
      return attr("color", line.colour() + ":" + style.paper() + ":" + line.colour());
    }
    boolean thick = edge.emphasis().isSide() || style.halo().isPresent();
    return thick ? thick(line) : attr("color", line.colour());
  }

  private static Attributes<ForNodeLink> thick(LineStyle line) {
    return attrs(attr("color", line.colour()), attr("penwidth", THICK));
  }

  private static Attributes<ForNodeLink> quiet(LineStyle line) {
    return attrs(attr("color", line.colour()), attr("fontcolor", line.colour()));
  }
}

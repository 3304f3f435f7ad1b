package org.moagraph.render.dot;

import java.util.List;
import java.util.Optional;
import org.moagraph.render.Theme;
import org.moagraph.view.diagram.Certainty;
import org.moagraph.view.diagram.Diagram;
import org.moagraph.view.diagram.Emphasis;
import org.moagraph.view.diagram.Influence;
import org.moagraph.view.diagram.Legend;
import org.moagraph.view.diagram.NodeKind;
import org.moagraph.view.diagram.Notation;
import org.moagraph.view.diagram.RegionKind;
import org.moagraph.view.text.ReadableText;

/**
 * Diagrams as DOT text: regions as clusters, kinds as shapes, signs as arrowheads. Any Graphviz
 * draws it; labels cannot break out of their quotes.
 */
public final class DotRenderer {
  private final Diagram diagram;
  private final Theme theme;
  private final String font;
  private final Emphases emphases;
  private final StringBuilder out = new StringBuilder();

  private DotRenderer(Diagram diagram, Theme theme) {
    this.diagram = diagram;
    this.theme = theme;
    this.font = fontName(theme);
    this.emphases = new Emphases(theme, diagram.isComparison());
  }

  /** The diagram as one directed graph in the colours of the theme. */
  public static String render(Diagram diagram, Theme theme) {
    return new DotRenderer(diagram, theme).text();
  }

  private static String fontName(Theme theme) {
    String first = theme.typeface().first();
    return first.contains(" ") ? quoted(first) : first;
  }

  private String text() {
    out.append("digraph ").append(quoted(diagram.id())).append(" {\n");
    String letters = "fontname=" + font + ", fontcolor=" + quoted(theme.ink());
    line(
        1,
        "graph [label="
            + quoted(diagram.title())
            + ", labelloc=t, "
            + letters
            + ", bgcolor="
            + quoted(theme.paper())
            + ", rankdir="
            + (diagram.flow() == Diagram.Flow.RIGHT ? "LR" : "TB")
            + ", ranksep=0.4, nodesep=0.3]");
    String border = quoted(theme.border());
    line(1, "node [" + letters + ", fontsize=18, style=filled, color=" + border + "]");
    line(1, "edge [" + letters + ", fontsize=13, penwidth=1.8]");
    regions(Optional.empty(), 1);
    nodes(Optional.empty(), 1);
    diagram.edges().forEach(this::edge);
    legend();
    return out.append("}\n").toString();
  }

  private void regions(Optional<String> parent, int depth) {
    for (Diagram.Region region : diagram.regions()) {
      if (region.parent().equals(parent)) {
        line(depth, "subgraph " + quoted("cluster_" + region.id()) + " {");
        line(
            depth + 1,
            "graph [label="
                + quoted(region.label())
                + ", style=\"rounded,filled\", color="
                + quoted(theme.regionBorder())
                + ", fillcolor="
                + quoted(theme.region(depth - 1))
                + (region.kind() == RegionKind.COMPARTMENT ? ", penwidth=3" : "")
                + "]");
        regions(Optional.of(region.id()), depth + 1);
        nodes(Optional.of(region.id()), depth + 1);
        line(depth, "}");
      }
    }
  }

  private void nodes(Optional<String> region, int depth) {
    for (Diagram.Node node : diagram.nodes()) {
      if (node.region().equals(region)) {
        line(
            depth,
            quoted(node.id())
                + " [label="
                + label(node)
                + ", shape="
                + shape(node.kind())
                + ", fillcolor="
                + quoted(emphases.fill(node))
                + emphases.outline(node)
                + "]");
      }
    }
  }

  /**
   * DOT draws nothing on a border, so the unit of information stands above the name, and the letter
   * of a compared side below it.
   */
  private String label(Diagram.Node node) {
    String name = quoted(node.label() + emphases.letter(node.emphasis()));
    return node.unit()
        .map(u -> "\"[" + u.material().label() + "]\\n" + name.substring(1))
        .orElse(name);
  }

  private void edge(Diagram.Edge edge) {
    StringBuilder attributes = new StringBuilder();
    attributes.append("id=").append(quoted(edge.id()));
    String verb = edge.certainty() == Certainty.DISPUTED ? edge.verb() + " ?" : edge.verb();
    String letter = emphases.letter(edge.emphasis());
    attributes.append(", label=").append(quoted((verb.strip() + letter).strip()));
    attributes.append(", arrowhead=").append(head(edge.influence()));
    attributes.append(emphases.line(edge, colour(edge.influence())));
    style(edge).ifPresent(s -> attributes.append(", style=").append(s));
    if (edge.feedback()) {
      attributes.append(", constraint=false");
    }
    line(1, quoted(edge.from()) + " -> " + quoted(edge.to()) + " [" + attributes + "]");
  }

  /** What the marks of the picture mean; colours and arrows are those of the notation. */
  private void legend() {
    List<Legend.Mark> marks = diagram.legend().marks();
    if (marks.isEmpty()) {
      return;
    }
    line(1, "subgraph \"cluster_legend of marks\" {");
    line(2, "graph [label=\"\", style=rounded, color=" + quoted(theme.regionBorder()) + "]");
    for (int i = 0; i < marks.size(); i++) {
      Emphasis emphasis = marks.get(i).emphasis();
      String words = marks.get(i).label() + emphases.letter(emphasis);
      line(
          2,
          "\"legend of marks "
              + i
              + "\" [label="
              + quoted(words)
              + ", shape=box, fontsize=13"
              + ", fillcolor="
              + quoted(theme.paper())
              + emphases.outline(emphasis)
              + "]");
    }
    line(1, "}");
  }

  private static Optional<String> style(Diagram.Edge edge) {
    if (edge.influence() == Influence.STRUCTURE || edge.influence() == Influence.NO_EFFECT) {
      return Optional.of("dotted");
    }
    return edge.certainty().isSolid() ? Optional.empty() : Optional.of("dashed");
  }

  private String colour(Influence influence) {
    return isActivityFlow() ? theme.border() : theme.line(influence);
  }

  private boolean isActivityFlow() {
    return diagram.notation() == Notation.SBGN_AF;
  }

  private String head(Influence influence) {
    return switch (influence) {
      case RAISES -> isActivityFlow() ? "onormal" : "normal";
      case LOWERS -> "tee";
      case UNKNOWN -> "odiamond";
      case NEEDED -> "onormaltee";
      case STRUCTURE, NO_EFFECT -> "none";
    };
  }

  private static String shape(NodeKind kind) {
    return switch (kind) {
      case DRUG -> "box, style=\"filled,rounded\"";
      case TOOL_COMPOUND, DRUG_CLASS -> "box, style=\"filled,rounded\", peripheries=2";
      case METABOLITE, SMALL_MOLECULE, ION, ENTITY -> "ellipse";
      case RECEPTOR -> "invhouse";
      case CHANNEL -> "Msquare";
      case TRANSPORTER -> "cds";
      case KINASE, ENZYME -> "septagon";
      case TRANSCRIPTION_FACTOR -> "parallelogram";
      case GROWTH_FACTOR -> "trapezium";
      case PROTEIN -> "box, style=\"filled,rounded\"";
      case GENE -> "underline";
      case COMPLEX -> "octagon";
      case PROCESS, ACTIVITY -> "box";
      case PATHWAY -> "component";
      case CELL_ACTIVITY -> "note";
      case CELL, CELLULAR_COMPONENT, ORGANISM -> "box, peripheries=2";
      case CIRCUIT, REGION -> "invtrapezium";
      case OUTCOME, DISEASE, PHENOTYPE -> "hexagon";
      case ADVERSE_EFFECT -> "doubleoctagon";
      case EXPOSURE -> "house";
    };
  }

  private void line(int depth, String text) {
    out.append("  ".repeat(depth)).append(text).append('\n');
  }

  /** A DOT string that means the text itself: no escapes such as \N, no lines, no HTML. */
  static String quoted(String text) {
    String line = ReadableText.of(text, 1000);
    return '"' + line.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}

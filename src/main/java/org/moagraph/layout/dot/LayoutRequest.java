package org.moagraph.layout.dot;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.moagraph.layout.NodeSizes;
import org.moagraph.view.diagram.Diagram;
import org.moagraph.view.diagram.PictureLimits;

/**
 * What Graphviz is asked: nodes as boxes of fixed size named {@code n0}, {@code n1} ..., regions as
 * clusters, edges in their order. No label of the diagram is in it.
 */
final class LayoutRequest {
  static final double CLUSTER_MARGIN_PT = 9;
  static final double CLUSTER_LABEL_PT = 15;

  private final Diagram diagram;
  private final NodeSizes sizes;
  private final double font;
  private final boolean right;
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final StringBuilder dot = new StringBuilder();

  LayoutRequest(Diagram diagram, NodeSizes sizes, double font, boolean right) {
    this.diagram = diagram;
    this.sizes = sizes;
    this.font = font;
    this.right = right;
    diagram.nodes().forEach(n -> numbers.put(n.id(), numbers.size()));
  }

  String dot() {
    dot.append("digraph {\n  graph [rankdir=")
        .append(right ? "LR" : "TB")
        .append(", ranksep=0.55, nodesep=0.35")
        .append(limits())
        .append("]\n")
        .append("  node [shape=box, fixedsize=true, label=\"\"]\n  edge [arrowhead=none]\n");
    clusters(Optional.empty(), "  ");
    nodes(Optional.empty(), "  ");
    for (Diagram.Edge edge : diagram.edges()) {
      dot.append("  n").append(numbers.get(edge.from()));
      dot.append(" -> n").append(numbers.get(edge.to()));
      dot.append(edge.feedback() ? " [constraint=false]\n" : "\n");
    }
    return dot.append("}\n").toString();
  }

  /** What keeps Graphviz' searches short where many edges would make them long. */
  private String limits() {
    int edges = diagram.edges().size();
    if (edges <= PictureLimits.MOST_EDGES_AT_LEISURE) {
      return "";
    }
    boolean around = edges <= PictureLimits.MOST_EDGES_AROUND_NODES;
    // rounds of the network simplex, for layers and for places, in multiples of the nodes
    return ", nslimit=1, nslimit1=1, splines=" + (around ? "polyline" : "line");
  }

  private void clusters(Optional<String> parent, String indent) {
    List<Diagram.Region> regions = diagram.regions();
    for (int r = 0; r < regions.size(); r++) {
      if (regions.get(r).parent().equals(parent)) {
        Optional<String> id = Optional.of(regions.get(r).id());
        dot.append(indent).append("subgraph cluster").append(r).append(" {\n");
        dot.append(
            number(
                indent + "  graph [label=\" \", labeljust=l, fontsize=%.1f, margin=%.1f]\n",
                CLUSTER_LABEL_PT - 4,
                CLUSTER_MARGIN_PT));
        clusters(id, indent + "  ");
        nodes(id, indent + "  ");
        dot.append(indent).append("}\n");
      }
    }
  }

  private void nodes(Optional<String> region, String indent) {
    for (int n = 0; n < diagram.nodes().size(); n++) {
      if (diagram.nodes().get(n).region().equals(region)) {
        dot.append(
            number(
                indent + "n" + n + " [width=%.3f, height=%.3f]\n",
                sizes.width(n) * font / 96,
                sizes.height(n) * font / 96));
      }
    }
  }

  private static String number(String format, double a, double b) {
    return String.format(Locale.ROOT, format, a, b);
  }
}

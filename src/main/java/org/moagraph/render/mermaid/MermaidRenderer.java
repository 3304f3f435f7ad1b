package org.moagraph.render.mermaid;

import java.util.Optional;
import org.moagraph.text.MermaidChart;
import org.moagraph.text.MermaidChart.Line;
import org.moagraph.text.MermaidChart.Shape;
import org.moagraph.view.diagram.Certainty;
import org.moagraph.view.diagram.Diagram;
import org.moagraph.view.diagram.Influence;
import org.moagraph.view.diagram.NodeKind;

/**
 * Diagrams as Mermaid flowcharts: regions as subgraphs, signs as the ends of lines. Mermaid has no
 * bar, so that what lowers ends in a cross.
 */
public final class MermaidRenderer {

  private final Diagram diagram;
  private final MermaidChart chart;

  private MermaidRenderer(Diagram diagram) {
    this.diagram = diagram;
    this.chart =
        new MermaidChart(diagram.title(), diagram.flow() == Diagram.Flow.RIGHT ? "LR" : "TB");
  }

  /** The diagram as the text of a chart. */
  public static String render(Diagram diagram) {
    var renderer = new MermaidRenderer(diagram);
    renderer.fill(Optional.empty());
    diagram.edges().forEach(renderer::edge);
    return renderer.chart.toString();
  }

  private void fill(Optional<String> parent) {
    for (var region : diagram.regions()) {
      if (region.parent().equals(parent)) {
        chart.open(region.id(), region.label());
        fill(Optional.of(region.id()));
        chart.close();
      }
    }
    for (var node : diagram.nodes()) {
      if (node.region().equals(parent)) {
        chart.node(node.id(), node.label(), shape(node.kind()));
      }
    }
  }

  private static Shape shape(NodeKind kind) {
    return switch (kind) {
      case DRUG, TOOL_COMPOUND, DRUG_CLASS -> Shape.STADIUM;
      case OUTCOME, ADVERSE_EFFECT, DISEASE, PHENOTYPE -> Shape.HEXAGON;
      case PROCESS, PATHWAY, CELL_ACTIVITY, ACTIVITY -> Shape.ROUNDED;
      default -> Shape.BOX;
    };
  }

  private void edge(Diagram.Edge edge) {
    var word = edge.certainty() == Certainty.DISPUTED ? edge.verb() + " ?" : edge.verb();
    chart.edge(edge.from(), edge.to(), line(edge.influence()), word.strip());
  }

  private static Line line(Influence influence) {
    return switch (influence) {
      case RAISES -> Line.RAISES;
      case LOWERS -> Line.LOWERS;
      case UNKNOWN -> Line.UNKNOWN;
      case NEEDED -> Line.NEEDED;
      case STRUCTURE, NO_EFFECT -> Line.PLAIN;
    };
  }
}

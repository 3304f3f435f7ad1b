package org.moagraph.render.dot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.moagraph.app.Moa;
import org.moagraph.graph.Filter;
import org.moagraph.graphviz.EmbeddedGraphviz;
import org.moagraph.graphviz.GraphvizException;
import org.moagraph.model.EntityId;
import org.moagraph.model.HypothesisId;
import org.moagraph.model.Model;
import org.moagraph.reason.CompareQuery;
import org.moagraph.render.style.Theme;
import org.moagraph.view.diagram.ComparedDiagrams;
import org.moagraph.view.diagram.Diagram;
import org.moagraph.view.diagram.Diagrams;
import org.moagraph.view.diagram.Highlight;
import org.moagraph.view.diagram.Mechanisms;
import org.moagraph.view.diagram.Notation;
import org.moagraph.view.diagram.Showing;
import org.moagraph.words.Labels;

class DotRendererTest {

  private static String dot(Model model) {
    return DotRenderer.render(
        Diagrams.of(model, Optional.empty(), Highlight.NONE, "en"), Theme.LIGHT);
  }

  private static String attribute(String name, String value) {
    return '"' + name + "\"=\"" + value + '"';
  }

  @Test
  void signsAreArrowheadsAndRegionsAreClusters() {
    assertThat(dot(Mechanisms.interneuron()))
        .contains(
            "'ketamine' -> 'nmdar' ['id'='ketamine-antagonizes-nmdar','label'='blocks','arrowhead'='tee'"
                .replace('\'', '"'))
        .contains(
            "'nmdar' -> 'firing' ['id'='nmdar-excites-firing','label'='excites','arrowhead'='normal'"
                .replace('\'', '"'))
        .contains("\"bdnf\" -> \"outcome\"")
        .contains(attribute("arrowhead", "onormaltee"))
        .contains(attribute("style", "dashed"))
        .contains("subgraph \"cluster_spine\" {");
  }

  @Test
  void everyNodeStandsOnceInItsRegionAndEveryEdgeOnceOutsideOfAll() {
    var moa = Moa.bundled("ketamine");
    var diagram = Diagrams.of(moa.model(), moa.model().view("overview"), Highlight.NONE, "en");
    var region = new ArrayDeque<String>();
    var nodes = new ArrayList<String>();
    var edges = new ArrayList<String>();
    for (String line : DotRenderer.render(diagram, Theme.LIGHT).lines().toList()) {
      String name = line.replaceFirst("^[^\"]*\"([^\"]*)\".*", "$1");
      if (line.startsWith("subgraph ")) {
        region.push(name.replaceFirst("^cluster_", ""));
      } else if (line.equals("}") && !region.isEmpty()) {
        region.pop();
      } else if (line.contains("\" -> \"")) {
        assertThat(region).as(line).isEmpty();
        edges.add(line.replaceFirst(".*\"id\"=\"([^\"]*)\".*", "$1"));
      } else if (line.startsWith("\"")) {
        nodes.add(name + " in " + region.peek());
      }
    }
    assertThat(diagram.regions()).isNotEmpty();
    assertThat(nodes)
        .containsExactlyInAnyOrderElementsOf(
            diagram.nodes().stream().map(n -> n.id() + " in " + n.region().orElse(null)).toList());
    assertThat(edges)
        .containsExactlyInAnyOrderElementsOf(
            diagram.edges().stream().map(Diagram.Edge::id).toList());
  }

  @Test
  void activityFlowHasOpenArrowsAndNoColourOrLineOfItsOwn() {
    Showing activityFlow = Showing.PLAIN.withNotation(Notation.SBGN_AF);
    String dot =
        DotRenderer.render(
            Diagrams.of(Mechanisms.interneuron(), Optional.empty(), activityFlow), Theme.LIGHT);

    assertThat(dot)
        .contains("\"nmdar\" [\"label\"=\"[macromolecule]\\nNMDA receptor\",\"shape\"=\"box\"")
        .contains("\"outcome\" [\"label\"=\"Relief of symptoms\",\"shape\"=\"hexagon\"")
        .contains(attribute("arrowhead", "onormal"))
        .contains(attribute("arrowhead", "tee"))
        .contains(attribute("arrowhead", "onormaltee"))
        .doesNotContain(attribute("arrowhead", "normal"), "dashed", attribute("label", "blocks"));
    assertThat(dot.lines().filter(l -> l.contains("->")))
        .allMatch(l -> l.contains(attribute("color", "#3a3a3a")));
  }

  @Test
  void comparedSidesDifferByColourLineAndLetterWithALegend() throws GraphvizException {
    var ketamine = Moa.bundled("ketamine");
    var hnk = HypothesisId.of("hnk");
    var query = new CompareQuery(hnk, HypothesisId.of("opioid"), Filter.DEFAULT);
    var labels = Labels.of(ketamine.model(), "en");
    var diagram = ComparedDiagrams.of(labels, query.run(ketamine.index()));
    String dot = DotRenderer.render(diagram, Theme.LIGHT);
    for (Diagram.Edge edge : diagram.edges()) {
      String line = dot.lines().filter(l -> l.contains("\"id\"=\"" + edge.id())).findFirst().get();
      switch (edge.emphasis()) {
        case FIRST -> assertThat(line).contains("[A]\"", "#332288", attribute("penwidth", "4"));
        case SECOND -> assertThat(line).contains("[B]\"", "#7a5c00:#ffffff:#7a5c00");
        default -> assertThat(line).contains(Theme.LIGHT.border()).doesNotContain("[A]", "[B]");
      }
    }
    assertThat(dot).contains("Only " + labels.of(hnk) + " [A]", attribute("label", "both"));
    assertThat(new EmbeddedGraphviz().render(dot, "dot", "plain")).contains("legend of marks 0");
  }

  @Test
  void whatIsBroughtOutOrLostIsMarkedWithoutColourToo() {
    var ketamine = EntityId.of("ketamine");
    var highlight = new Highlight(List.of(ketamine), List.of(), List.of(), List.of());
    var diagram = Diagrams.of(Mechanisms.interneuron(), Optional.empty(), highlight, "en");
    assertThat(DotRenderer.render(diagram, Theme.LIGHT))
        .contains(Theme.LIGHT.glow() + "\"," + attribute("penwidth", "4"));
    var lost = new Highlight(List.of(), List.of(), List.of(ketamine), List.of());
    diagram = Diagrams.of(Mechanisms.interneuron(), Optional.empty(), lost, "en");
    assertThat(DotRenderer.render(diagram, Theme.LIGHT)).contains("\u2715\"");
  }

  @Test
  void labelsCannotLeaveTheirQuotes() {
    assertThat(dot(Mechanisms.hostile()))
        .contains("\"\\\"quoted\\\" \\\\ 'back\\\\slash\\\\\"")
        .contains("\"<script>alert(1)</script>\"")
        .doesNotContain("\u202E")
        .doesNotContain("\u0000");
  }

  @Test
  void graphvizReadsWhatIsWritten() throws GraphvizException {
    EmbeddedGraphviz graphviz = new EmbeddedGraphviz();

    assertThat(graphviz.render(dot(Mechanisms.hostile()), "dot", "plain")).contains("node empty");
    assertThat(graphviz.render(dot(Mechanisms.interneuron()), "dot", "plain").lines())
        .filteredOn(line -> line.startsWith("node "))
        .hasSize(9);
  }
}

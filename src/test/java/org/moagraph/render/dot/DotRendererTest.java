package org.moagraph.render.dot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.moagraph.layout.graphviz.EmbeddedGraphviz;
import org.moagraph.layout.graphviz.GraphvizException;
import org.moagraph.model.Model;
import org.moagraph.render.Theme;
import org.moagraph.view.Diagrams;
import org.moagraph.view.Highlight;
import org.moagraph.view.Mechanisms;
import org.moagraph.view.Notation;
import org.moagraph.view.Showing;

class DotRendererTest {

  private static String dot(Model model) {
    return DotRenderer.render(
        Diagrams.of(model, Optional.empty(), Highlight.NONE, "en"), Theme.LIGHT);
  }

  @Test
  void signsAreArrowheadsAndRegionsAreClusters() {
    assertThat(dot(Mechanisms.interneuron()))
        .contains(
            "\"ketamine\" -> \"nmdar\" [id=\"ketamine-antagonizes-nmdar\", label=\"blocks\", arrowhead=tee")
        .contains(
            "\"nmdar\" -> \"firing\" [id=\"nmdar-excites-firing\", label=\"excites\", arrowhead=normal")
        .contains("\"bdnf\" -> \"outcome\"")
        .contains("arrowhead=onormaltee")
        .contains("style=dashed")
        .contains("subgraph \"cluster_spine\" {");
  }

  @Test
  void activityFlowHasOpenArrowsAndNoColourOrLineOfItsOwn() {
    Showing activityFlow = Showing.PLAIN.withNotation(Notation.SBGN_AF);
    String dot =
        DotRenderer.render(
            Diagrams.of(Mechanisms.interneuron(), Optional.empty(), activityFlow), Theme.LIGHT);

    assertThat(dot)
        .contains("\"nmdar\" [label=\"[macromolecule]\\nNMDA receptor\", shape=box")
        .contains("\"outcome\" [label=\"Relief of symptoms\", shape=hexagon")
        .contains("arrowhead=onormal,", "arrowhead=tee", "arrowhead=onormaltee")
        .doesNotContain("arrowhead=normal", "dashed", "label=\"blocks\"");
    assertThat(dot.lines().filter(l -> l.contains("->")))
        .allMatch(l -> l.contains("color=\"#3a3a3a\""));
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

package org.moagraph.graphviz;

import static guru.nidi.graphviz.model.Factory.mutGraph;
import static guru.nidi.graphviz.model.Factory.mutNode;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guru.nidi.graphviz.engine.Engine;
import guru.nidi.graphviz.engine.Format;
import guru.nidi.graphviz.engine.Graphviz;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What programs that use graphviz-java get from the Graphviz inside. */
class EmbeddedEngineTest {

  @BeforeAll
  static void use() {
    Graphviz.useEngine(new EmbeddedEngine());
  }

  @AfterAll
  static void release() {
    Graphviz.releaseEngine();
  }

  @Test
  void aGraphOfTheLibraryIsDrawn() {
    var graph = mutGraph("g").setDirected(true).add(mutNode("a").addLink(mutNode("b")));
    assertThat(Graphviz.fromGraph(graph).render(Format.SVG).toString())
        .contains("<svg", "<title>a&#45;&gt;b</title>");
    assertThat(Graphviz.fromGraph(graph).render(Format.PLAIN).toString()).contains("edge a b");
    assertThat(Graphviz.fromGraph(graph).render(Format.PLAIN_EXT).toString()).contains("edge a b");
    assertThat(Graphviz.fromGraph(graph).render(Format.JSON0).toString()).contains("\"bb\"");
  }

  @Test
  void everyLayoutOfTheLibraryIsThere() {
    for (var engine : Engine.values()) {
      var plain = Graphviz.fromString("graph { a -- b }").engine(engine).render(Format.PLAIN);
      assertThat(plain.toString()).as(engine.name()).startsWith("graph 1").contains("node a");
    }
  }

  @Test
  void whatIsNoGraphIsAnErrorOfTheLibrary() {
    assertThatThrownBy(() -> Graphviz.fromString("digraph {").render(Format.SVG).toString())
        .isInstanceOf(guru.nidi.graphviz.engine.GraphvizException.class);
  }
}

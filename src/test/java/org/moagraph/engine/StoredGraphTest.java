package org.moagraph.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moagraph.app.Moa;
import org.moagraph.diag.Diagnostic;
import org.moagraph.model.EntityId;
import org.moagraph.model.Extent.Stop;
import org.moagraph.reason.Verdict;

class StoredGraphTest {

  private static final EngineAddress ADDRESS =
      new EngineAddress("bolt", "there", 7687, Optional.of("graph"), Optional.empty());

  private static StoredGraph graph(Engine engine, int most) {
    return new StoredGraph(engine, ADDRESS, Mapping.KGX, most);
  }

  private static Map<String, Object> node(String id) {
    var node = new LinkedHashMap<String, Object>();
    node.put("id", id);
    return node;
  }

  private static Map<String, Object> edge(String subject, String predicate, String object) {
    var edge = new LinkedHashMap<String, Object>();
    edge.put("subject", subject);
    edge.put("predicate", predicate);
    edge.put("object", object);
    return edge;
  }

  /** A chain n0 to nN of causes, and on each node of it a fan of further effects. */
  private static MemoryEngine chain(int length, int fan) {
    var nodes = new ArrayList<Map<String, Object>>();
    var edges = new ArrayList<Map<String, Object>>();
    for (int i = 0; i <= length; i++) {
      nodes.add(node("n" + i));
      if (i > 0) {
        edges.add(edge("n" + (i - 1), "biolink:causes", "n" + i));
      }
      for (int f = 0; f < fan; f++) {
        nodes.add(node("n" + i + "f" + f));
        edges.add(edge("n" + i, "biolink:causes", "n" + i + "f" + f));
      }
    }
    return new MemoryEngine(nodes, edges);
  }

  private static Wanted.Ways ways(String from, String to) {
    return new Wanted.Ways(from, to, Integer.MAX_VALUE, Wanted.Use.ANSWER);
  }

  @Test
  void everyQuestionIsAnsweredAsFromAFile(@TempDir Path folder) throws IOException {
    for (int seed = 0; seed < 40; seed++) {
      var records = new RandomRecords(seed);
      var model = records.read(folder);
      var engine = new MemoryEngine(records.nodes(), records.edges());
      var answers = new SameAnswers(model, graph(engine, 10_000), "graph");
      int size = model.entities().size();
      answers.ask(model.entities().get(0).id(), model.entities().get(size - 1).id());
      answers.ask(model.entities().get(size / 2).id(), model.entities().get(1).id());
    }
  }

  @Test
  void theNarrowerSideGoesOn() {
    var engine = chain(6, 50);
    var part = graph(engine, 1_000).part(ways("n0", "n6"));
    assertThat(part.extent().stop()).isEqualTo(Stop.WHOLE);
    // upward there is one edge a step, downward fifty more
    assertThat(part.extent().edges()).isLessThan(70);
  }

  @Test
  void noMoreThanTheEdgesAllowedAreKeptAndItSaysHowFarItWent() {
    var engine = chain(20, 10);
    var part = graph(engine, 35).part(new Wanted.Reach("n0", true, Integer.MAX_VALUE));
    assertThat(part.extent().stop()).isEqualTo(Stop.EDGES);
    assertThat(part.extent().edges()).isEqualTo(33);
    assertThat(part.extent().steps()).isEqualTo(3);
    assertThat(part.loaded().model().orElseThrow().claims()).hasSize(33);
  }

  @Test
  void aStepIsOneRequestAndWideOnesAreSplit() {
    var nodes = new ArrayList<Map<String, Object>>();
    var edges = new ArrayList<Map<String, Object>>();
    nodes.add(node("hub"));
    nodes.add(node("end"));
    IntStream.range(0, 12_000)
        .forEach(
            i -> {
              nodes.add(node("m" + i));
              edges.add(edge("hub", "biolink:causes", "m" + i));
            });
    edges.add(edge("m11999", "biolink:causes", "end"));
    var engine = new MemoryEngine(nodes, edges);
    var part = graph(engine, 20_000).part(new Wanted.Reach("hub", true, 2));
    assertThat(part.loaded().model().orElseThrow().claims()).hasSize(12_001);
    assertThat(engine.largest).isLessThanOrEqualTo(Spread.BATCH);
    // a step of one batch, a step of three, three for nodes and three for edges
    assertThat(engine.requests).isEqualTo(10);
  }

  @Test
  void aLargePartAnswersAsASmallOneAndShowsTheWholeOfItsEdges() {
    var nodes = new ArrayList<Map<String, Object>>();
    var edges = new ArrayList<Map<String, Object>>();
    nodes.add(node("from"));
    nodes.add(node("to"));
    for (int i = 0; i < 10_001; i++) {
      nodes.add(node("m" + i));
      edges.add(edge("m" + i, "biolink:caused_by", "from"));
      var second = edge("m" + i, "biolink:disrupts", "to");
      second.put("publications", List.of("PMID:" + (i + 1)));
      edges.add(second);
    }
    var part = graph(new MemoryEngine(nodes, edges), 50_000).part(ways("from", "to"));
    assertThat(part.isOpen()).isTrue();
    var model = part.loaded().model().orElseThrow();
    assertThat(model.claims()).hasSize(20_002);
    var effect = Moa.of(model).effect("from", "to");
    assertThat(effect.verdict()).isEqualTo(Verdict.DECREASES);
    assertThat(effect.decreases()).hasSize(2);
    assertThat(effect.decreases().get(0).source()).isEqualTo(EntityId.of("from"));
    assertThat(effect.decreases().get(1).evidence()).hasSize(1);
  }

  @Test
  void stepsThatWereAskedForAreNoLimitOfTheGraph() {
    var part = graph(chain(9, 0), 100).part(new Wanted.Ways("n0", "n9", 4, Wanted.Use.ANSWER));
    assertThat(part.extent().stop()).isEqualTo(Stop.LENGTH);
    assertThat(part.extent().steps()).isEqualTo(4);
  }

  @Test
  void aDatabaseThatBreaksOffBetweenStepsGivesNoAnswer() {
    var engine = chain(9, 3);
    engine.breaksAt = 4;
    assertThatThrownBy(() -> graph(engine, 1_000).part(ways("n0", "n9")))
        .isInstanceOf(EngineProblem.class);
  }

  @Test
  void aNameOfNothingIsToldAsThat() {
    assertThatThrownBy(() -> graph(chain(2, 0), 10).part(ways("n0", "zebra")))
        .isInstanceOf(EngineProblem.class)
        .hasMessage("nothing is called \"zebra\" in bolt://there/graph");
    assertThatThrownBy(() -> graph(new MemoryEngine(List.of(), List.of()), 10).part(ways("a", "b")))
        .hasMessage("bolt://there/graph is empty");
  }

  @Test
  void aNameThatMayBeSeveralThingsIsLeftToWhoReadsNames() {
    var part = graph(chain(3, 2), 100).part(new Wanted.Thing("N1F"));
    assertThat(part.loaded().model().orElseThrow().claims()).isEmpty();
    assertThat(part.loaded().model().orElseThrow().entities().stream().map(e -> e.id().value()))
        .contains("n1f0", "n1f1");
  }

  @Test
  void nodesWithoutIdsAreCalledByTheirNumbersAndThisIsSaid() {
    var nameless = new LinkedHashMap<String, Object>();
    nameless.put("name", "Nameless");
    var engine =
        new MemoryEngine(
            List.of(node("a"), nameless), List.of(edge("a", "biolink:causes", "null")));
    var loaded = graph(engine, 10).part(new Wanted.Thing("a")).loaded();
    assertThat(loaded.model().orElseThrow().claims().get(0).target())
        .isEqualTo(EntityId.of("node:1"));
    assertThat(loaded.diagnostics().stream().map(Diagnostic::message))
        .anyMatch(m -> m.startsWith("nodes without \"id\" (1)"));
  }

  @Test
  void predicatesThatNoTableListsAreToldAndCarryNoSign() {
    var engine =
        new MemoryEngine(List.of(node("a"), node("b")), List.of(edge("a", "FROBNICATES", "b")));
    var loaded = graph(engine, 10).part(ways("a", "b")).loaded();
    assertThat(loaded.model().orElseThrow().claims()).hasSize(1);
    assertThat(loaded.diagnostics().stream().map(Diagnostic::message))
        .anyMatch(m -> m.contains("\"frobnicates\" is not in the table"));
  }
}

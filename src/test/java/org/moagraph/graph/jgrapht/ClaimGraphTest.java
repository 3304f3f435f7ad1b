package org.moagraph.graph.jgrapht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.traverse.BreadthFirstIterator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moagraph.app.BundledModels;
import org.moagraph.app.Moa;
import org.moagraph.graph.Filter;
import org.moagraph.graph.MoaGraph;
import org.moagraph.model.Claim;
import org.moagraph.model.ClaimId;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.EntityType;
import org.moagraph.model.Header;
import org.moagraph.model.HypothesisId;
import org.moagraph.model.Model;
import org.moagraph.model.Relation;

/** A model as a JGraphT graph: what a graph that JGraphT itself made of the model would say. */
class ClaimGraphTest {

  private static final Moa KETAMINE = Moa.bundled("ketamine");

  static List<String> models() {
    return BundledModels.IDS;
  }

  @ParameterizedTest
  @MethodSource("models")
  void theViewSaysWhatAGraphMadeByJGraphTSays(String id) {
    var model = Moa.bundled(id).model();
    assertSame(ClaimGraph.of(MoaGraph.of(model)), made(model));
  }

  @Test
  void parallelClaimsAndLoopsAreEdgesOfTheirOwn() {
    var model =
        model(step("1", "a", "b"), step("2", "a", "b"), step("3", "b", "b"), part("b", "a"));
    var graph = ClaimGraph.of(MoaGraph.of(model));
    assertSame(graph, made(model));
    var a = model.entities().get(0);
    var b = model.entities().get(1);
    assertThat(graph.getAllEdges(a, b)).hasSize(2);
    assertThat(graph.degreeOf(b)).isEqualTo(5);
    assertThat(graph.edgesOf(b)).hasSize(4);
  }

  private static void assertSame(Graph<Entity, Claim> view, Graph<Entity, Claim> made) {
    assertThat(List.copyOf(view.vertexSet())).isEqualTo(List.copyOf(made.vertexSet()));
    assertThat(List.copyOf(view.edgeSet())).isEqualTo(List.copyOf(made.edgeSet()));
    for (var claim : made.edgeSet()) {
      assertThat(view.containsEdge(claim)).isTrue();
      assertThat(view.getEdgeSource(claim)).isEqualTo(made.getEdgeSource(claim));
      assertThat(view.getEdgeTarget(claim)).isEqualTo(made.getEdgeTarget(claim));
      assertThat(view.getEdgeWeight(claim)).isEqualTo(made.getEdgeWeight(claim));
    }
    for (var entity : made.vertexSet()) {
      assertThat(view.edgesOf(entity)).isEqualTo(made.edgesOf(entity));
      assertThat(view.outgoingEdgesOf(entity)).isEqualTo(made.outgoingEdgesOf(entity));
      assertThat(view.incomingEdgesOf(entity)).isEqualTo(made.incomingEdgesOf(entity));
      assertThat(view.degreeOf(entity)).isEqualTo(made.degreeOf(entity));
      assertThat(view.outDegreeOf(entity)).isEqualTo(made.outDegreeOf(entity));
      assertThat(view.inDegreeOf(entity)).isEqualTo(made.inDegreeOf(entity));
      for (var other : made.vertexSet()) {
        assertThat(view.getAllEdges(entity, other)).isEqualTo(made.getAllEdges(entity, other));
        assertThat(view.containsEdge(entity, other)).isEqualTo(made.containsEdge(entity, other));
      }
    }
  }

  private static Graph<Entity, Claim> made(Model model) {
    var made = new DirectedPseudograph<Entity, Claim>(Claim.class);
    Map<EntityId, Entity> byId = new LinkedHashMap<>();
    model.entities().forEach(e -> byId.put(e.id(), e));
    model.entities().forEach(made::addVertex);
    model.claims().forEach(c -> made.addEdge(byId.get(c.source()), byId.get(c.target()), c));
    return made;
  }

  @Test
  void algorithmsRunOnIt() {
    var graph = KETAMINE.graph();
    var ketamine = entity(graph, "ketamine");
    var outcome = entity(graph, "mtorc1");
    var breadthFirst = BFSShortestPath.findPathBetween(graph, ketamine, outcome);
    var dijkstra = DijkstraShortestPath.findPathBetween(graph, ketamine, outcome);
    assertThat(breadthFirst.getLength()).isEqualTo(dijkstra.getLength()).isPositive();
    var parts = new KosarajuStrongConnectivityInspector<>(graph).stronglyConnectedSets();
    assertThat(parts.stream().mapToInt(part -> part.size()).sum())
        .isEqualTo(graph.vertexSet().size());
  }

  private static Entity entity(Graph<Entity, Claim> graph, String id) {
    return graph.vertexSet().stream()
        .filter(e -> e.id().value().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void nothingCanBeChanged() {
    var graph = KETAMINE.graph();
    var first = graph.vertexSet().iterator().next();
    var claim = graph.edgeSet().iterator().next();
    var stranger = Entity.of(EntityId.of("stranger"), EntityType.ENTITY, "Stranger");
    List<Runnable> changes =
        List.of(
            () -> graph.addVertex(stranger),
            () -> graph.addVertex(),
            () -> graph.addEdge(first, first),
            () -> graph.addEdge(first, first, claim),
            () -> graph.removeEdge(claim),
            () -> graph.removeEdge(graph.getEdgeSource(claim), graph.getEdgeTarget(claim)),
            () -> graph.removeVertex(first),
            () -> graph.setEdgeWeight(claim, 2),
            () -> graph.removeAllEdges(List.of(claim)),
            () -> graph.removeAllVertices(List.of(first)),
            () -> graph.vertexSet().remove(first),
            () -> graph.vertexSet().clear(),
            () -> graph.edgeSet().add(claim),
            () -> graph.edgesOf(graph.getEdgeSource(claim)).clear());
    for (var change : changes) {
      assertThatThrownBy(change::run).isInstanceOf(UnsupportedOperationException.class);
    }
    assertThat(graph.getType().isModifiable()).isFalse();
    assertThat(graph.getType().isAllowingMultipleEdges()).isTrue();
    assertThat(graph.getType().isAllowingSelfLoops()).isTrue();
  }

  @Test
  void whatIsNotInTheModelIsNotInTheGraph() {
    var graph = KETAMINE.graph();
    var stranger = Entity.of(EntityId.of("stranger"), EntityType.ENTITY, "Stranger");
    var ketamine = entity(graph, "ketamine");
    var changed = Entity.of(ketamine.id(), ketamine.type(), "Another");
    assertThat(graph.containsVertex(stranger)).isFalse();
    assertThat(graph.containsVertex(changed)).isFalse();
    assertThat(graph.vertexSet().contains(changed)).isFalse();
    assertThat(graph.getAllEdges(stranger, ketamine)).isNull();
    assertThat(graph.getEdge(ketamine, ketamine)).isNull();
    assertThat(graph.containsEdge(step("x", "ketamine", "stranger"))).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> graph.edgesOf(stranger));
  }

  @Test
  void aHypothesisJoinsAllEntitiesByTheClaimsThatActUnderIt() {
    var hypothesis = HypothesisId.of("disinhibition");
    var graph = KETAMINE.graph(hypothesis);
    var frames = KETAMINE.index().frames(Filter.DEFAULT.only(hypothesis));
    var active = frames.hypotheses().get(0).active();
    assertThat(graph.vertexSet()).isEqualTo(KETAMINE.graph().vertexSet());
    assertThat(graph.edgeSet())
        .isNotEmpty()
        .allMatch(Claim::carries)
        .hasSizeLessThan(KETAMINE.graph().edgeSet().size());
    assertThat(List.copyOf(graph.edgeSet()))
        .isEqualTo(active.claims().stream().mapToObj(KETAMINE.index()::claim).toList());
    var reached = new BreadthFirstIterator<>(graph, entity(graph, "ketamine"));
    assertThat(reached).toIterable().contains(entity(graph, "gaba-release"));
  }

  @Test
  void anUnknownHypothesisIsRefusedByName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> KETAMINE.graph(HypothesisId.of("nonsense")))
        .withMessageContaining("nonsense");
  }

  private static Model model(Claim... claims) {
    var entities =
        List.of("a", "b").stream()
            .map(id -> Entity.of(EntityId.of(id), EntityType.ENTITY, id))
            .toList();
    return Model.of(Header.of("small", "Small"), entities, List.of(claims));
  }

  private static Claim step(String id, String from, String to) {
    var claim = Claim.step(EntityId.of(from), Relation.INCREASES, EntityId.of(to));
    return claim.withId(ClaimId.of(id));
  }

  private static Claim part(String from, String to) {
    return Claim.step(EntityId.of(from), Relation.PART_OF, EntityId.of(to));
  }
}

package org.moagraph.reason;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.alg.cycle.HawickJamesSimpleCycles;
import org.jgrapht.alg.flow.EdmondsKarpMFImpl;
import org.jgrapht.alg.shortestpath.AllDirectedPaths;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.graph.MaskSubgraph;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.junit.jupiter.api.Test;
import org.moagraph.graph.Filter;
import org.moagraph.graph.MoaGraph;
import org.moagraph.model.Claim;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.Model;
import org.moagraph.query.PathsQuery;
import org.moagraph.query.Route;
import org.moagraph.reason.Blocks.NoSets;

/** Every search, on a thousand graphs, against the algorithms of JGraphT. */
class SearchOracleTest {

  private static final int GRAPHS = 1_000;
  private static final int ALL = Integer.MAX_VALUE;
  private static final int MANY = 1_000_000;

  private interface Trial {
    void run(Model model, Graph<EntityId, Claim> oracle, String what);
  }

  private static void onEveryGraph(boolean parallels, Trial trial) {
    LongStream.range(0, GRAPHS)
        .forEach(
            seed -> {
              var model = RandomGraphs.of(seed, parallels);
              trial.run(model, made(model), "seed " + seed);
            });
  }

  /** Two different entities of each graph. */
  private interface PairTrial {
    void run(Question question);
  }

  private record Question(
      MoaGraph graph, Graph<EntityId, Claim> oracle, EntityId from, EntityId to, String what) {

    /** Its "simple" paths may begin with a loop at their start, which is no route. */
    List<GraphPath<EntityId, Claim>> paths() {
      return new AllDirectedPaths<>(oracle)
          .getAllPaths(from, to, true, null).stream()
              .filter(path -> path.getVertexList().stream().distinct().count() > path.getLength())
              .toList();
    }

    boolean isOpen(Predicate<EntityId> blocked) {
      var left = new MaskSubgraph<>(oracle, blocked, claim -> false);
      return BFSShortestPath.findPathBetween(left, from, to) != null;
    }
  }

  private static void onEveryQuestion(PairTrial trial) {
    onEveryGraph(
        true,
        (model, oracle, what) -> {
          var ids = ids(model);
          var from = ids.get(what.hashCode() & 1);
          for (var to : ids) {
            if (!to.equals(from)) {
              var pair = what + ", " + from + " to " + to;
              trial.run(new Question(MoaGraph.of(model), oracle, from, to, pair));
            }
          }
        });
  }

  private static List<EntityId> ids(Model model) {
    return model.entities().stream().map(Entity::id).toList();
  }

  private static Graph<EntityId, Claim> made(Model model) {
    var made = new DirectedPseudograph<EntityId, Claim>(Claim.class);
    ids(model).forEach(made::addVertex);
    model.claims().forEach(c -> made.addEdge(c.source(), c.target(), c));
    return made;
  }

  @Test
  void routesAreAllDirectedPaths() {
    onEveryQuestion(
        q -> {
          var answer = new PathsQuery(q.from(), q.to(), ALL, ALL, Filter.DEFAULT).run(q.graph());
          assertThat(answer.complete()).as(q.what()).isTrue();
          assertThat(answer.routes())
              .extracting(Route::claims)
              .as(q.what())
              .containsExactlyInAnyOrderElementsOf(
                  q.paths().stream().map(GraphPath::getEdgeList).toList());
        });
  }

  @Test
  void theNetEffectHasTheSignsOfAllDirectedPaths() {
    onEveryQuestion(
        q -> {
          var signs =
              q.paths().stream().map(p -> Route.signOf(p.getEdgeList())).distinct().toList();
          var expected =
              signs.isEmpty()
                  ? Verdict.NONE
                  : signs.size() == 2 ? Verdict.AMBIGUOUS : Verdict.of(signs.get(0));
          var effect = new EffectQuery(q.from(), q.to(), Filter.DEFAULT).run(q.graph());
          assertThat(effect.verdict()).as(q.what()).isEqualTo(expected);
        });
  }

  @Test
  void whatIsDownstreamIsWhatIsReachedAndAsFar() {
    onEveryGraph(
        true,
        (model, oracle, what) -> {
          var start = ids(model).get(0);
          var ways = new BFSShortestPath<>(oracle).getPaths(start);
          var expected =
              ids(model).stream()
                  .filter(id -> !id.equals(start) && ways.getPath(id) != null)
                  .map(id -> id + " " + ways.getPath(id).getLength())
                  .toList();
          assertThat(new DownstreamQuery(start, Filter.DEFAULT).run(MoaGraph.of(model)))
              .extracting(e -> e.to() + " " + e.distance())
              .as(what)
              .containsExactlyInAnyOrderElementsOf(expected);
        });
  }

  @Test
  void loopsAreTheSimpleCycles() {
    onEveryGraph(
        false,
        (model, oracle, what) -> {
          var expected = new ArrayList<List<EntityId>>();
          new HawickJamesSimpleCycles<>(oracle).findSimpleCycles(c -> expected.add(turned(c)));
          assertThat(loops(model))
              .extracting(loop -> turned(loop.members()))
              .as(what)
              .containsExactlyInAnyOrderElementsOf(expected);
        });
  }

  private static List<Loop> loops(Model model) {
    return new LoopsQuery(1_000, MANY, Filter.DEFAULT).run(MoaGraph.of(model)).loops();
  }

  /** A cycle from the first of its entities by id. */
  private static List<EntityId> turned(List<EntityId> cycle) {
    var turned = new ArrayList<>(cycle);
    Collections.rotate(turned, -turned.indexOf(Collections.min(turned)));
    return turned;
  }

  @Test
  void loopsJoinExactlyTheEntitiesOfStrongComponents() {
    onEveryGraph(
        true,
        (model, oracle, what) -> {
          var expected =
              new KosarajuStrongConnectivityInspector<>(oracle)
                  .stronglyConnectedSets().stream()
                      .filter(part -> part.size() > 1 || isLoop(oracle, part))
                      .flatMap(Set::stream)
                      .collect(Collectors.toCollection(TreeSet::new));
          var found = new TreeSet<EntityId>();
          loops(model).forEach(loop -> found.addAll(loop.members()));
          assertThat(found).as(what).isEqualTo(expected);
        });
  }

  private static boolean isLoop(Graph<EntityId, Claim> oracle, Set<EntityId> part) {
    var only = part.iterator().next();
    return oracle.containsEdge(only, only);
  }

  @Test
  void mediatorsAreWhatCannotBeRemoved() {
    onEveryQuestion(
        q -> {
          var answer = new MediatorsQuery(q.from(), q.to(), Filter.DEFAULT).run(q.graph());
          boolean connected = q.isOpen(id -> false);
          assertThat(answer.connected()).as(q.what()).isEqualTo(connected);
          var expected =
              q.oracle().vertexSet().stream()
                  .filter(id -> !id.equals(q.from()) && !id.equals(q.to()))
                  .filter(id -> connected && !q.isOpen(id::equals))
                  .toList();
          assertThat(answer.all()).as(q.what()).containsExactlyInAnyOrderElementsOf(expected);
        });
  }

  @Test
  void blocksAreAsSmallAsTheFlowThroughSplitEntities() {
    onEveryQuestion(
        q -> {
          var sets = new BlocksQuery(q.from(), q.to(), MANY, Filter.DEFAULT).run(q.graph()).all();
          assertThat(sets.complete()).as(q.what()).isTrue();
          if (q.oracle().containsEdge(q.from(), q.to())) {
            assertThat(sets.absence()).as(q.what()).contains(NoSets.DIRECT);
          } else if (!q.isOpen(id -> false)) {
            assertThat(sets.absence()).as(q.what()).contains(NoSets.NO_ROUTE);
          } else {
            int size = (int) Math.round(flow(q));
            assertThat(sets.cuts())
                .as(q.what())
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allMatch(cut -> cut.entities().size() == size)
                .noneMatch(cut -> q.isOpen(cut.entities()::contains));
          }
        });
  }

  private static double flow(Question question) {
    var split =
        new SimpleDirectedWeightedGraph<String, DefaultWeightedEdge>(DefaultWeightedEdge.class);
    for (var id : question.oracle().vertexSet()) {
      split.addVertex("in " + id);
      split.addVertex("out " + id);
      split.setEdgeWeight(split.addEdge("in " + id, "out " + id), 1);
    }
    for (var claim : question.oracle().edgeSet()) {
      var source = "out " + claim.source();
      var target = "in " + claim.target();
      if (!split.containsEdge(source, target)) {
        split.setEdgeWeight(split.addEdge(source, target), MANY);
      }
    }
    return new EdmondsKarpMFImpl<>(split)
        .calculateMaximumFlow("out " + question.from(), "in " + question.to());
  }
}

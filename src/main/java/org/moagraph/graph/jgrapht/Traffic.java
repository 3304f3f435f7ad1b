package org.moagraph.graph.jgrapht;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;
import org.jgrapht.traverse.BreadthFirstIterator;
import org.moagraph.graph.Frame;
import org.moagraph.graph.MoaGraph;
import org.moagraph.model.Claim;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;

/** What passes through each entity of a frame on the ways between the others. */
public final class Traffic {

  /**
   * Entities times steps up to which routes are counted: one to three seconds of processor time,
   * measured on random graphs of 250 to 3,000 entities.
   */
  private static final long MOST = 4_000_000;

  private final Graph<Entity, Claim> graph;

  private Traffic(Graph<Entity, Claim> graph) {
    this.graph = graph;
  }

  /** The traffic along the claims that carry effects in the frame. */
  public static Traffic of(MoaGraph graph, Frame frame) {
    return new Traffic(ClaimGraph.of(graph, frame));
  }

  /** The other entities that act on the entity. */
  public Set<EntityId> before(Entity entity) {
    return others(graph.incomingEdgesOf(entity), Claim::source, entity);
  }

  /** The other entities that the entity acts on. */
  public Set<EntityId> after(Entity entity) {
    return others(graph.outgoingEdgesOf(entity), Claim::target, entity);
  }

  private static Set<EntityId> others(
      Set<Claim> claims, Function<Claim, EntityId> end, Entity entity) {
    return claims.stream()
        .map(end)
        .filter(id -> !id.equals(entity.id()))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /**
   * The betweenness of each entity that has claims, by Brandes's algorithm: of all pairs of
   * entities that a route joins, the share whose shortest routes pass it on their way, where
   * several are equally short in part. Parallel claims are one step. Nothing where that would take
   * too long: it costs entities times steps.
   */
  public Optional<Map<EntityId, Double>> betweenness() {
    var steps = steps();
    if ((long) steps.vertexSet().size() * steps.edgeSet().size() > MOST) {
      return Optional.empty();
    }
    long joined = steps.vertexSet().stream().mapToLong(id -> reached(steps, id)).sum();
    var shares = new LinkedHashMap<EntityId, Double>();
    new BetweennessCentrality<>(steps)
        .getScores()
        .forEach((id, passing) -> shares.put(id, joined == 0 ? 0 : passing / joined));
    return Optional.of(Collections.unmodifiableMap(shares));
  }

  private Graph<EntityId, DefaultEdge> steps() {
    var steps = new SimpleDirectedGraph<EntityId, DefaultEdge>(DefaultEdge.class);
    for (var claim : graph.edgeSet()) {
      if (!claim.source().equals(claim.target())) {
        Graphs.addEdgeWithVertices(steps, claim.source(), claim.target());
      }
    }
    return steps;
  }

  private static long reached(Graph<EntityId, DefaultEdge> steps, EntityId from) {
    long reached = -1;
    for (var each = new BreadthFirstIterator<>(steps, from); each.hasNext(); each.next()) {
      reached++;
    }
    return reached;
  }
}

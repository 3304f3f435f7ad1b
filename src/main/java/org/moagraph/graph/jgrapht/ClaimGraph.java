package org.moagraph.graph.jgrapht;

import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.GraphType;
import org.jgrapht.graph.AbstractGraph;
import org.jgrapht.graph.DefaultGraphType;
import org.jspecify.annotations.Nullable;
import org.moagraph.graph.ActiveGraph;
import org.moagraph.graph.Frame;
import org.moagraph.graph.MoaGraph;
import org.moagraph.model.Claim;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;

/**
 * A view of an index as a directed JGraphT graph: every entity of the model a vertex, every claim
 * shown an edge of weight 1, parallel claims and loops among them. It reads the arrays of the index
 * and copies nothing; whatever would change it throws {@link UnsupportedOperationException}. No two
 * entities and no two claims of the model may have one id. Vertices and edges come in the order of
 * the model; the edges at one vertex in the order of the index, those without an effect last.
 */
public final class ClaimGraph extends AbstractGraph<Entity, Claim> {

  private static final GraphType TYPE =
      new DefaultGraphType.Builder()
          .directed()
          .allowMultipleEdges(true)
          .allowSelfLoops(true)
          .weighted(false)
          .modifiable(false)
          .build();

  private final MoaGraph graph;
  private final ActiveGraph causal;
  private final IntPredicate shown;
  private final Effectless effectless;

  private ClaimGraph(MoaGraph graph, IntPredicate shown, Effectless effectless) {
    this.graph = graph;
    this.causal = ActiveGraph.whole(graph);
    this.shown = shown;
    this.effectless = effectless;
  }

  /** All claims of the model: structure, null results and disputed ones too. */
  public static Graph<Entity, Claim> of(MoaGraph graph) {
    return new ClaimGraph(graph, claim -> true, Effectless.of(graph));
  }

  /** Only the claims that carry effects in a frame: its steps, and observations that stand in. */
  public static Graph<Entity, Claim> of(MoaGraph graph, Frame frame) {
    return new ClaimGraph(graph, frame.active()::has, Effectless.NONE);
  }

  @Override
  public GraphType getType() {
    return TYPE;
  }

  @Override
  public Set<Entity> vertexSet() {
    return new View<>(
        () -> IntStream.range(0, graph.entityCount()),
        graph::entity,
        other -> other instanceof Entity entity && containsVertex(entity));
  }

  @Override
  public boolean containsVertex(Entity entity) {
    return graph.entity(entity.id()).filter(entity::equals).isPresent();
  }

  @Override
  public Set<Claim> edgeSet() {
    return new View<>(
        () -> IntStream.range(0, graph.claimCount()).filter(shown),
        graph::claim,
        other -> other instanceof Claim claim && containsEdge(claim));
  }

  @Override
  public boolean containsEdge(Claim claim) {
    return graph.entity(claim.source()).isPresent()
        && leaving(graph.number(claim.source())).anyMatch(c -> graph.claim(c).equals(claim));
  }

  @Override
  public Entity getEdgeSource(Claim claim) {
    return entity(claim.source());
  }

  @Override
  public Entity getEdgeTarget(Claim claim) {
    return entity(claim.target());
  }

  private Entity entity(EntityId id) {
    return graph.entity(graph.number(id));
  }

  @Override
  public Set<Claim> outgoingEdgesOf(Entity entity) {
    int number = number(entity);
    return claims(() -> leaving(number));
  }

  @Override
  public Set<Claim> incomingEdgesOf(Entity entity) {
    int number = number(entity);
    return claims(() -> entering(number));
  }

  @Override
  public Set<Claim> edgesOf(Entity entity) {
    int number = number(entity);
    return claims(
        () ->
            IntStream.concat(
                leaving(number), entering(number).filter(c -> graph.source(c) != number)));
  }

  @Override
  public int outDegreeOf(Entity entity) {
    return (int) leaving(number(entity)).count();
  }

  @Override
  public int inDegreeOf(Entity entity) {
    return (int) entering(number(entity)).count();
  }

  /** How many claims leave or enter it; a loop counts twice. */
  @Override
  public int degreeOf(Entity entity) {
    return outDegreeOf(entity) + inDegreeOf(entity);
  }

  /** The claims from the one to the other, or null where one of them is not in the graph. */
  @Override
  public @Nullable Set<Claim> getAllEdges(Entity source, Entity target) {
    if (!containsVertex(source) || !containsVertex(target)) {
      return null;
    }
    int from = number(source);
    int to = number(target);
    return claims(() -> between(from, to));
  }

  /** The first claim from the one to the other, or null where there is none. */
  @Override
  public @Nullable Claim getEdge(Entity source, Entity target) {
    var all = getAllEdges(source, target);
    return all == null || all.isEmpty() ? null : all.iterator().next();
  }

  private IntStream between(int from, int to) {
    return leaving(from).filter(c -> graph.target(c) == to);
  }

  private IntStream leaving(int entity) {
    return IntStream.concat(causal.leaving(entity).filter(shown), effectless.leaving(entity));
  }

  private IntStream entering(int entity) {
    return IntStream.concat(causal.entering(entity).filter(shown), effectless.entering(entity));
  }

  private Set<Claim> claims(Supplier<IntStream> numbers) {
    return new View<>(
        numbers,
        graph::claim,
        other ->
            other instanceof Claim claim
                && numbers.get().anyMatch(c -> graph.claim(c).equals(claim)));
  }

  private int number(Entity entity) {
    assertVertexExist(entity);
    return graph.number(entity.id());
  }

  @Override
  public double getEdgeWeight(Claim claim) {
    return DEFAULT_EDGE_WEIGHT;
  }

  /** Nothing: no vertex can be added. */
  @Override
  public @Nullable Supplier<Entity> getVertexSupplier() {
    return null;
  }

  /** Nothing: no edge can be added. */
  @Override
  public @Nullable Supplier<Claim> getEdgeSupplier() {
    return null;
  }

  @Override
  public Claim addEdge(Entity source, Entity target) {
    throw unmodifiable();
  }

  @Override
  public boolean addEdge(Entity source, Entity target, Claim claim) {
    throw unmodifiable();
  }

  @Override
  public Entity addVertex() {
    throw unmodifiable();
  }

  @Override
  public boolean addVertex(Entity entity) {
    throw unmodifiable();
  }

  @Override
  public Claim removeEdge(Entity source, Entity target) {
    throw unmodifiable();
  }

  @Override
  public boolean removeEdge(Claim claim) {
    throw unmodifiable();
  }

  @Override
  public boolean removeVertex(Entity entity) {
    throw unmodifiable();
  }

  @Override
  public void setEdgeWeight(Claim claim, double weight) {
    throw unmodifiable();
  }

  private static UnsupportedOperationException unmodifiable() {
    return new UnsupportedOperationException("a view of a model cannot be changed");
  }
}

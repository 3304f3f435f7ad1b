package org.moagraph.graph;

import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * The claims of a graph that count for one question, to be walked along: the one place that knows
 * how neighbours are stored. A <em>forbidden</em> state is not derived by any claim, though a walk
 * may start there; an entity all of whose states are forbidden is entered by no walk. Neighbours
 * come in the order of the graph. Immutable.
 */
public final class ActiveGraph {

  private final MoaGraph graph;
  private final NumberSet claims;
  private final NumberSet forbidden;
  private final NumberSet closed;

  private ActiveGraph(MoaGraph graph, NumberSet claims, NumberSet forbidden) {
    this.graph = graph;
    this.claims = claims;
    this.forbidden = forbidden;
    this.closed = State.whole(forbidden);
  }

  /** These claims of a graph. */
  public static ActiveGraph of(MoaGraph graph, NumberSet claims) {
    return new ActiveGraph(graph, claims, NumberSet.EMPTY);
  }

  /** All claims of a graph that carry an effect. */
  public static ActiveGraph whole(MoaGraph graph) {
    return of(graph, NumberSet.range(0, graph.claimCount()));
  }

  /** The same with other claims. */
  public ActiveGraph with(NumberSet others) {
    return new ActiveGraph(graph, others, forbidden);
  }

  /** The same with these states forbidden as well. */
  public ActiveGraph forbidding(NumberSet states) {
    return states.isEmpty() ? this : new ActiveGraph(graph, claims, forbidden.or(states));
  }

  /** The same with these entities entered by no walk. */
  public ActiveGraph avoiding(NumberSet entities) {
    var states = new BitSet();
    entities.forEach(e -> State.all(e).forEach(states::set));
    return forbidding(NumberSet.of(states));
  }

  /** The same without the claims that act only where something else is given. */
  public ActiveGraph acting(NumberSet given) {
    var idle =
        graph
            .conditional()
            .where(
                c ->
                    claims.contains(c)
                        && !graph.claim(c).context().given().stream()
                            .allMatch(g -> given.contains(graph.number(g))));
    return idle.isEmpty() ? this : with(claims.without(idle));
  }

  /** The graph whose claims they are. */
  public MoaGraph graph() {
    return graph;
  }

  /** The numbers of the claims that count. */
  public NumberSet claims() {
    return claims;
  }

  /** Whether the claim counts. */
  public boolean has(int claim) {
    return claims.contains(claim);
  }

  /** Whether no claim may derive the state. */
  public boolean isForbidden(int state) {
    return forbidden.contains(state);
  }

  /** Whether no walk enters the entity. */
  boolean isClosed(int entity) {
    return closed.contains(entity);
  }

  /** Takes what is one claim away: the claim, and the entity or state at its other end. */
  public interface Neighbours {
    void take(int claim, int next);
  }

  /** The claims from an entity and their targets. */
  public void outgoing(int entity, Neighbours each) {
    var out = graph.out();
    for (int i = out.first(entity); i < out.end(entity); i++) {
      int claim = out.at(i);
      int next = graph.target(claim);
      if (claims.contains(claim) && !closed.contains(next)) {
        each.take(claim, next);
      }
    }
  }

  /** The claims to an entity and their sources. */
  public void incoming(int entity, Neighbours each) {
    if (closed.contains(entity)) {
      return;
    }
    var in = graph.in();
    for (int i = in.first(entity); i < in.end(entity); i++) {
      int claim = in.at(i);
      if (claims.contains(claim)) {
        each.take(claim, graph.source(claim));
      }
    }
  }

  /** The claims from a state's entity and the states that they derive from it. */
  public void derived(int state, Neighbours each) {
    int sign = State.sign(state);
    var out = graph.out();
    int entity = State.entity(state);
    for (int i = out.first(entity); i < out.end(entity); i++) {
      int claim = out.at(i);
      if (claims.contains(claim)) {
        int next = State.of(graph.target(claim), Signs.times(sign, graph.sign(claim)));
        if (!forbidden.contains(next)) {
          each.take(claim, next);
        }
      }
    }
  }

  /** The claims to a state's entity and the states from which they derive it. */
  public void deriving(int state, Neighbours each) {
    if (forbidden.contains(state)) {
      return;
    }
    int sign = State.sign(state);
    incoming(
        State.entity(state),
        (claim, before) -> {
          for (int a = 0; a < Signs.COUNT; a++) {
            if (Signs.times(a, graph.sign(claim)) == sign) {
              each.take(claim, State.of(before, a));
            }
          }
        });
  }

  /** The numbers of the claims from an entity, in the order of the graph. */
  public IntStream leaving(int entity) {
    return graph.out().of(entity).filter(c -> has(c) && !isClosed(graph.target(c)));
  }

  /** The numbers of the claims to an entity, in the order of the graph. */
  public IntStream entering(int entity) {
    return isClosed(entity) ? IntStream.empty() : graph.in().of(entity).filter(this::has);
  }

  /** The claims from the one entity to the other. */
  public NumberSet claimsBetween(int source, int target) {
    var found = new BitSet();
    leaving(source).filter(c -> graph.target(c) == target).forEach(found::set);
    return NumberSet.of(found);
  }

  /** The given entities and all that walks from them enter. Linear in claims. */
  public NumberSet reachable(NumberSet entities) {
    return Spread.over(graph.entityCount(), this::outgoing).from(entities).nodes();
  }

  /** The given entities and all from which walks enter them. Linear in claims. */
  public NumberSet reaching(NumberSet entities) {
    return Spread.over(graph.entityCount(), this::incoming).from(entities).nodes();
  }

  /**
   * The entities of a shortest route, its ends included, or none where there is none or both ends
   * are the same. Signs do not matter. Linear in claims.
   */
  public int[] shortest(int from, int to) {
    return from == to
        ? new int[0]
        : Spread.over(graph.entityCount(), this::outgoing).until(from, to).way(to);
  }

  /** The search for routes to an entity. */
  public RouteSearch routesTo(int target) {
    return new RouteSearch(this, target);
  }
}

package org.moagraph.graph;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moagraph.model.Claim;

/**
 * The states (entity, sign) that walks from a setting's starts reach, breadth first: linear in
 * claims and safe with loops. Among shortest walks to a state the one through earlier neighbours is
 * kept.
 */
public final class Reach {

  private static final int NONE = -1;

  /** A walk up to this length is looked through as often as it has claims. */
  private static final int SHORT = 32;

  private final ActiveGraph claims;
  private final Spread states;
  private @Nullable BitSet routes;

  private Reach(ActiveGraph claims, Spread states) {
    this.claims = claims;
    this.states = states;
  }

  /** Follows the claims from the setting's starts. */
  static Reach of(Setting setting) {
    var claims = setting.claims();
    var starts = setting.starts().stream().mapToInt(Integer::intValue).toArray();
    var states = Spread.over(State.count(claims.graph().entityCount()), claims::derived);
    return new Reach(claims, states.from(starts));
  }

  /** Whether the state is reached. */
  public boolean has(int entity, int sign) {
    return states.has(State.of(entity, sign));
  }

  /** Whether the entity is reached with any sign. */
  public boolean has(int entity) {
    return has(entity, Signs.PLUS) || has(entity, Signs.MINUS) || has(entity, Signs.UNKNOWN);
  }

  MoaGraph graph() {
    return claims.graph();
  }

  int distance(int entity, int sign) {
    return states.distance(State.of(entity, sign));
  }

  /** The number of claims of a shortest walk to the entity, or -1. */
  public int distance(int entity) {
    int least = NONE;
    for (int sign = 0; sign < Signs.COUNT; sign++) {
      int d = distance(entity, sign);
      least = d != NONE && (least == NONE || d < least) ? d : least;
    }
    return least;
  }

  /** The entities reached, starts included. */
  public NumberSet entities() {
    var entities = new BitSet(graph().entityCount());
    for (int i = 0; i < states.count(); i++) {
      entities.set(State.entity(states.node(i)));
    }
    return NumberSet.of(entities);
  }

  /** The claims of a shortest walk to a reached state. */
  public int[] walk(int entity, int sign) {
    return states.claims(State.of(entity, sign));
  }

  /**
   * Whether the shortest walk to a reached state is a route. Linear in states for the first long
   * walk that is asked about.
   */
  public boolean isRoute(int entity, int sign) {
    if (distance(entity, sign) <= SHORT) {
      return loop(entity, sign).length == 0;
    }
    if (routes == null) {
      routes = states.straight(Signs.COUNT);
    }
    return routes.get(State.of(entity, sign));
  }

  /**
   * The first part of the shortest walk to a reached state that comes back to where it was, or
   * nothing for a route. Linear in the walk.
   */
  public int[] loop(int entity, int sign) {
    var walk = walk(entity, sign);
    var passed = walk.length > SHORT ? new BitSet() : null;
    for (int end = 0; end < walk.length; end++) {
      int reached = graph().target(walk[end]);
      if (passed != null) {
        passed.set(graph().source(walk[end]));
      }
      if (passed == null || passed.get(reached)) {
        for (int begin = 0; begin <= end; begin++) {
          if (graph().source(walk[begin]) == reached) {
            return Arrays.copyOfRange(walk, begin, end + 1);
          }
        }
      }
    }
    return new int[0];
  }

  /** The same as claims; in a large graph they are made when they are read. */
  public List<Claim> claims(int entity, int sign) {
    return graph().isBare() || graph().claimCount() > MoaGraph.ORDINARY
        ? new Walk(this, entity, sign, false)
        : graph().claims(walk(entity, sign));
  }

  /** The claims along which the reached states derive the given sign of an entity. */
  public NumberSet supporting(int entity, int sign) {
    if (!has(entity, sign)) {
      return NumberSet.EMPTY;
    }
    var useful = Spread.over(State.count(graph().entityCount()), claims::deriving);
    useful.from(State.of(entity, sign));
    var support = new BitSet();
    for (int i = 0; i < states.count(); i++) {
      claims.derived(
          states.node(i),
          (claim, next) -> {
            if (useful.has(next)) {
              support.set(claim);
            }
          });
    }
    return NumberSet.of(support);
  }

  /**
   * The entities to which a walk from the starts leads along one of the given claims, or through
   * one of the given entities. Linear in claims.
   */
  public NumberSet behind(NumberSet given, NumberSet through) {
    var derived = new BitSet();
    given.forEach(claim -> derive(claim, derived));
    var starts = (BitSet) derived.clone();
    through.forEach(entity -> pass(entity, starts, derived));
    if (starts.isEmpty()) {
      return NumberSet.EMPTY;
    }
    var behind = Spread.over(State.count(graph().entityCount()), claims::derived);
    behind.from(NumberSet.of(starts));
    var entities = new BitSet();
    for (int i = 0; i < behind.count(); i++) {
      int state = behind.node(i);
      if (derived.get(state) || behind.distance(state) > 0) {
        entities.set(State.entity(state));
      }
    }
    return NumberSet.of(entities);
  }

  private void derive(int claim, BitSet states) {
    int source = graph().source(claim);
    for (int sign = 0; sign < Signs.COUNT; sign++) {
      int next = State.of(graph().target(claim), Signs.times(sign, graph().sign(claim)));
      if (claims.has(claim) && has(source, sign) && !claims.isForbidden(next)) {
        states.set(next);
      }
    }
  }

  /** Goes on from an entity, which is behind itself only where a claim leads to it. */
  private void pass(int entity, BitSet starts, BitSet derived) {
    for (int sign = 0; sign < Signs.COUNT; sign++) {
      int state = State.of(entity, sign);
      if (states.has(state)) {
        starts.set(state);
        derived.set(state, states.distance(state) > 0 || derived.get(state));
      }
    }
  }
}

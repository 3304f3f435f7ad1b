package org.moagraph.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.moagraph.graph.MoaGraph;
import org.moagraph.graph.Signs;
import org.moagraph.model.Claim;

/**
 * The states (entity, sign) that walks from a setting's starts reach, breadth first: linear in
 * claims and safe with loops. Among shortest walks to a state the one through earlier neighbours is
 * kept.
 */
public final class Reach {

  private static final int NONE = -1;

  private final Setting setting;
  private final MoaGraph graph;
  private final int[] distance;
  private final int[] claimBefore;
  private final int[] stateBefore;
  private final int[] order;
  private int count;

  private Reach(Setting setting) {
    this.setting = setting;
    this.graph = setting.graph();
    int states = graph.entityCount() * Signs.COUNT;
    this.distance = new int[states];
    this.claimBefore = new int[states];
    this.stateBefore = new int[states];
    this.order = new int[states];
    Arrays.fill(distance, NONE);
    Arrays.fill(claimBefore, NONE);
    Arrays.fill(stateBefore, NONE);
  }

  /** Follows the claims from the setting's starts. */
  public static Reach of(Setting setting) {
    var reach = new Reach(setting);
    setting.starts().forEach(s -> reach.reach(s, NONE, NONE));
    for (int head = 0; head < reach.count; head++) {
      reach.expand(reach.order[head]);
    }
    return reach;
  }

  private void expand(int state) {
    int entity = state / Signs.COUNT;
    int sign = state % Signs.COUNT;
    for (int i = graph.out().first(entity); i < graph.out().end(entity); i++) {
      int claim = graph.out().at(i);
      if (setting.active().get(claim)) {
        int next = Signs.state(graph.target(claim), Signs.times(sign, graph.sign(claim)));
        if (distance[next] == NONE && !setting.forbidden().get(next)) {
          reach(next, claim, state);
        }
      }
    }
  }

  private void reach(int state, int claim, int before) {
    if (distance[state] == NONE) {
      distance[state] = before == NONE ? 0 : distance[before] + 1;
      claimBefore[state] = claim;
      stateBefore[state] = before;
      order[count++] = state;
    }
  }

  /** Whether the state is reached. */
  public boolean has(int entity, int sign) {
    return distance[Signs.state(entity, sign)] != NONE;
  }

  /** Whether the entity is reached with any sign. */
  public boolean has(int entity) {
    return has(entity, Signs.PLUS) || has(entity, Signs.MINUS) || has(entity, Signs.UNKNOWN);
  }

  MoaGraph graph() {
    return graph;
  }

  int distance(int entity, int sign) {
    return distance[Signs.state(entity, sign)];
  }

  /** The number of claims of a shortest walk to the entity, or -1. */
  public int distance(int entity) {
    int least = NONE;
    for (int sign = 0; sign < Signs.COUNT; sign++) {
      int d = distance[Signs.state(entity, sign)];
      least = d != NONE && (least == NONE || d < least) ? d : least;
    }
    return least;
  }

  /** The entities reached, starts included, in the order of their first being reached. */
  public List<Integer> entities() {
    var seen = new BitSet();
    var entities = new ArrayList<Integer>();
    for (int i = 0; i < count; i++) {
      int entity = order[i] / Signs.COUNT;
      if (!seen.get(entity)) {
        seen.set(entity);
        entities.add(entity);
      }
    }
    return entities;
  }

  /** The claims of a shortest walk to a reached state. */
  public int[] walk(int entity, int sign) {
    int state = Signs.state(entity, sign);
    var claims = new int[distance[state]];
    for (int i = claims.length - 1; i >= 0; i--) {
      claims[i] = claimBefore[state];
      state = stateBefore[state];
    }
    return claims;
  }

  /** The same as claims; in a large graph they are made when they are read. */
  public List<Claim> claims(int entity, int sign) {
    return graph.claimCount() > MoaGraph.ORDINARY
        ? new Walk(this, entity, sign, false)
        : graph.claims(walk(entity, sign));
  }

  /** The start from which a shortest walk to a reached state begins, as a state. */
  public int startOf(int entity, int sign) {
    int state = Signs.state(entity, sign);
    while (stateBefore[state] != NONE) {
      state = stateBefore[state];
    }
    return state;
  }

  /** The states from which the given one can be derived, itself included. */
  public static BitSet backwards(Setting setting, int entity, int sign) {
    var graph = setting.graph();
    var found = new BitSet();
    var queue = new int[graph.entityCount() * Signs.COUNT];
    int tail = 0;
    queue[tail++] = Signs.state(entity, sign);
    found.set(queue[0]);
    for (int head = 0; head < tail; head++) {
      int state = queue[head];
      if (setting.forbidden().get(state)) {
        continue;
      }
      int to = state / Signs.COUNT;
      for (int i = graph.in().first(to); i < graph.in().end(to); i++) {
        int claim = graph.in().at(i);
        if (!setting.active().get(claim)) {
          continue;
        }
        for (int a = 0; a < Signs.COUNT; a++) {
          int before = Signs.state(graph.source(claim), a);
          if (!found.get(before) && Signs.times(a, graph.sign(claim)) == state % Signs.COUNT) {
            found.set(before);
            queue[tail++] = before;
          }
        }
      }
    }
    return found;
  }

  /** The claims along which the reached states derive the given sign of an entity. */
  public BitSet supporting(int entity, int sign) {
    var support = new BitSet();
    if (!has(entity, sign)) {
      return support;
    }
    var useful = backwards(setting, entity, sign);
    for (int i = 0; i < count; i++) {
      int from = order[i] / Signs.COUNT;
      for (int j = graph.out().first(from); j < graph.out().end(from); j++) {
        int claim = graph.out().at(j);
        if (setting.active().get(claim)) {
          int to =
              Signs.state(
                  graph.target(claim), Signs.times(order[i] % Signs.COUNT, graph.sign(claim)));
          if (useful.get(to) && !setting.forbidden().get(to)) {
            support.set(claim);
          }
        }
      }
    }
    return support;
  }

  /** The entities that lie behind one of the given claims on a walk from the starts. */
  public BitSet behind(BitSet claims) {
    var found = new BitSet();
    var queue = new int[graph.entityCount()];
    int tail = 0;
    for (int c = claims.nextSetBit(0); c >= 0; c = claims.nextSetBit(c + 1)) {
      int to = graph.target(c);
      if (has(graph.source(c)) && !isFixed(to) && !found.get(to)) {
        found.set(to);
        queue[tail++] = to;
      }
    }
    for (int head = 0; head < tail; head++) {
      for (int i = graph.out().first(queue[head]); i < graph.out().end(queue[head]); i++) {
        int claim = graph.out().at(i);
        int to = graph.target(claim);
        if (setting.active().get(claim) && !found.get(to) && !isFixed(to)) {
          found.set(to);
          queue[tail++] = to;
        }
      }
    }
    return found;
  }

  private boolean isFixed(int entity) {
    return setting.forbidden().get(Signs.state(entity, Signs.PLUS))
        && setting.forbidden().get(Signs.state(entity, Signs.MINUS))
        && setting.forbidden().get(Signs.state(entity, Signs.UNKNOWN));
  }
}

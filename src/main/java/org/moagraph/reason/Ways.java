package org.moagraph.reason;

import java.util.Arrays;
import java.util.BitSet;
import org.moagraph.graph.MoaGraph;

/** Shortest ways without regard to sign. */
final class Ways {

  private Ways() {}

  /**
   * The entities of a shortest route that avoids the given ones, its ends included, or an empty
   * array. Breadth first, linear in claims.
   */
  static int[] shortest(MoaGraph graph, BitSet active, int from, int to, BitSet avoided) {
    if (from == to || avoided.get(from) || avoided.get(to)) {
      return new int[0];
    }
    var before = new int[graph.entityCount()];
    Arrays.fill(before, -1);
    var queue = new int[graph.entityCount()];
    int tail = 0;
    before[from] = from;
    queue[tail++] = from;
    for (int head = 0; head < tail && before[to] < 0; head++) {
      int entity = queue[head];
      for (int i = graph.out().first(entity); i < graph.out().end(entity); i++) {
        int next = graph.target(graph.out().at(i));
        if (active.get(graph.out().at(i)) && before[next] < 0 && !avoided.get(next)) {
          before[next] = entity;
          queue[tail++] = next;
        }
      }
    }
    return before[to] < 0 ? new int[0] : unwind(before, from, to);
  }

  private static int[] unwind(int[] before, int from, int to) {
    int length = 1;
    for (int at = to; at != from; at = before[at]) {
      length++;
    }
    var route = new int[length];
    int at = to;
    for (int i = length - 1; i >= 0; i--) {
      route[i] = at;
      at = before[at];
    }
    return route;
  }
}

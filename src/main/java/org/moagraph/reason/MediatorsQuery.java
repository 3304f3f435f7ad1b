package org.moagraph.reason;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moagraph.graph.Filter;
import org.moagraph.graph.MoaGraph;
import org.moagraph.model.EntityId;
import org.moagraph.model.HypothesisId;

/**
 * Which entities lie on every route? Signs do not matter. One sweep along a shortest route, noting
 * how far ways around it lead (the dominators of the target): linear in claims.
 */
public record MediatorsQuery(EntityId from, EntityId to, Filter filter) {

  /** Asks it of a graph. Both entities must be in the model. */
  public Mediators run(MoaGraph graph) {
    var byHypothesis = new LinkedHashMap<HypothesisId, List<EntityId>>();
    @Nullable List<EntityId> all = null;
    for (var frame : Counting.frames(graph, filter, from, to)) {
      var route = shortestRoute(graph, frame.active());
      if (route.length > 0) {
        var mediators = sweep(graph, frame.active(), route);
        frame.hypothesis().ifPresent(h -> byHypothesis.put(h, mediators));
        all = all == null ? mediators : all.stream().filter(mediators::contains).toList();
      }
    }
    return new Mediators(from, to, all != null, all == null ? List.of() : all, byHypothesis);
  }

  /** The entities of a shortest route from end to end, or nothing. */
  private int[] shortestRoute(MoaGraph graph, BitSet active) {
    return Ways.shortest(graph, active, graph.number(from), graph.number(to), new BitSet());
  }

  private static List<EntityId> sweep(MoaGraph graph, BitSet active, int[] route) {
    var place = new int[graph.entityCount()];
    Arrays.fill(place, -1);
    for (int i = 0; i < route.length; i++) {
      place[route[i]] = i;
    }
    var mediators = new ArrayList<EntityId>();
    var seen = new BitSet();
    int farthest = 0;
    for (int i = 0; i + 1 < route.length; i++) {
      if (i > 0 && farthest == i) {
        mediators.add(graph.entity(route[i]).id());
      }
      farthest = Math.max(farthest, explore(graph, active, route[i], place, seen));
    }
    return mediators;
  }

  /** The last place of the route that ways around it reach from one of its entities. */
  private static int explore(MoaGraph graph, BitSet active, int start, int[] place, BitSet seen) {
    int farthest = 0;
    var stack = new IntStack();
    stack.push(start);
    while (!stack.isEmpty()) {
      int entity = stack.pop();
      for (int i = graph.out().first(entity); i < graph.out().end(entity); i++) {
        int next = graph.target(graph.out().at(i));
        if (!active.get(graph.out().at(i))) {
          continue;
        }
        if (place[next] >= 0) {
          farthest = Math.max(farthest, place[next]);
        } else if (!seen.get(next)) {
          seen.set(next);
          stack.push(next);
        }
      }
    }
    return farthest;
  }

  private static final class IntStack {
    private int[] items = new int[64];
    private int size;

    boolean isEmpty() {
      return size == 0;
    }

    int pop() {
      return items[--size];
    }

    void push(int item) {
      if (size == items.length) {
        items = Arrays.copyOf(items, size * 2);
      }
      items[size++] = item;
    }
  }
}

package org.moagraph.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A bounded depth-first search for routes (walks that visit no entity twice) to one target. Finding
 * a route of a given sign is NP-hard in general, so that every search has a budget of claim-steps
 * and says when it ran out. Claims are tried in the order of the graph's neighbours, and only
 * through entities from which the target can still be reached by walks.
 */
public final class RouteSearch {

  /** Claim-steps that one question may spend on routes. */
  public static final int QUESTION = 1_000_000;

  private static final int ANY = Signs.COUNT;
  private static final int UNREACHED = -1;

  private final MoaGraph graph;
  private final BitSet active;
  private final BitSet forbidden;
  private final int target;
  private final int[][] toGo = new int[Signs.COUNT + 1][];
  private final int budget;
  private int spent;
  private boolean exhausted;
  private boolean cutByLength;
  private int start = Signs.PLUS;

  /** A search among the active claims, with a budget of claim-steps for all its questions. */
  public RouteSearch(MoaGraph graph, BitSet active, int target, int budget) {
    this(graph, active, new BitSet(), target, budget);
  }

  /** The same, never deriving the forbidden states. */
  public RouteSearch(MoaGraph graph, BitSet active, BitSet forbidden, int target, int budget) {
    this.graph = graph;
    this.active = active;
    this.forbidden = forbidden;
    this.target = target;
    this.budget = budget;
  }

  /** The claim-steps spent so far. */
  public int spent() {
    return spent;
  }

  /** Whether a search stopped because its budget ran out. */
  public boolean exhausted() {
    return exhausted;
  }

  /**
   * The claims of a shortest route of that sign and of at least {@code min} claims, or nothing
   * where there is none or the budget ran out.
   */
  public Optional<int[]> shortest(int from, int sign, int min) {
    return shortest(from, Signs.PLUS, sign, min);
  }

  /** The same from a start that is raised or lowered. */
  public Optional<int[]> shortest(int from, int startSign, int sign, int min) {
    start = startSign;
    int least = distance(from, sign);
    if (from == target || least == UNREACHED) {
      return Optional.empty();
    }
    int first = Math.max(min, least);
    var found = search(from, sign, min, first);
    if (found == null && cutByLength) {
      found = search(from, sign, min, Integer.MAX_VALUE);
      found = found == null ? null : shorten(from, sign, min, first + 1, found);
    }
    return Optional.ofNullable(found);
  }

  private int[] shorten(int from, int sign, int min, int length, int[] known) {
    for (int limit = length; limit < known.length && !exhausted; limit++) {
      var shorter = search(from, sign, min, limit);
      if (shorter != null) {
        return shorter;
      }
    }
    return known;
  }

  private int @Nullable [] search(int from, int sign, int min, int limit) {
    var found = new ArrayList<int[]>(1);
    walk(from, sign, min, limit, 1, found);
    return found.isEmpty() ? null : found.get(0);
  }

  /** Up to {@code most} routes of any sign and at most that length, shortest first. */
  public List<int[]> all(int from, int most, int longest) {
    return all(from, Signs.PLUS, most, longest);
  }

  /** The same from a start that is raised or lowered. */
  public List<int[]> all(int from, int startSign, int most, int longest) {
    start = startSign;
    var found = new ArrayList<int[]>();
    int least = from == target ? UNREACHED : distance(from, ANY);
    if (least == UNREACHED) {
      return found;
    }
    int bound = Math.min(longest, graph.entityCount());
    for (int length = least; length <= bound && found.size() < most && !exhausted; length++) {
      walk(from, ANY, length, length, most, found);
      if (!cutByLength) {
        break;
      }
    }
    return found;
  }

  private int distance(int from, int sign) {
    var distances = toGo(sign);
    return sign == ANY ? distances[from] : distances[Signs.state(from, start)];
  }

  private int[] toGo(int sign) {
    var known = toGo[sign];
    if (known == null) {
      known = sign == ANY ? unsignedDistances() : signedDistances(sign);
      toGo[sign] = known;
    }
    return known;
  }

  private int[] unsignedDistances() {
    var distance = filled(graph.entityCount());
    var queue = new int[graph.entityCount()];
    int tail = 0;
    distance[target] = 0;
    queue[tail++] = target;
    for (int head = 0; head < tail; head++) {
      int entity = queue[head];
      for (int i = graph.in().first(entity); i < graph.in().end(entity); i++) {
        int claim = graph.in().at(i);
        int before = graph.source(claim);
        if (active.get(claim) && distance[before] == UNREACHED) {
          distance[before] = distance[entity] + 1;
          queue[tail++] = before;
        }
      }
    }
    return distance;
  }

  private int[] signedDistances(int sign) {
    var distance = filled(graph.entityCount() * Signs.COUNT);
    var queue = new int[distance.length];
    int tail = 0;
    if (forbidden.get(Signs.state(target, sign))) {
      return distance;
    }
    distance[Signs.state(target, sign)] = 0;
    queue[tail++] = Signs.state(target, sign);
    for (int head = 0; head < tail; head++) {
      int state = queue[head];
      int entity = state / Signs.COUNT;
      if (forbidden.get(state)) {
        continue;
      }
      for (int i = graph.in().first(entity); i < graph.in().end(entity); i++) {
        int claim = graph.in().at(i);
        int before = graph.source(claim);
        if (!active.get(claim) || before == target) {
          continue;
        }
        for (int a = 0; a < Signs.COUNT; a++) {
          int earlier = Signs.state(before, a);
          if (distance[earlier] == UNREACHED
              && Signs.times(a, graph.sign(claim)) == state % Signs.COUNT) {
            distance[earlier] = distance[state] + 1;
            queue[tail++] = earlier;
          }
        }
      }
    }
    return distance;
  }

  private static int[] filled(int length) {
    var array = new int[length];
    Arrays.fill(array, UNREACHED);
    return array;
  }

  private void walk(int from, int sign, int min, int limit, int most, List<int[]> found) {
    var distances = toGo(sign);
    var path = new Path(graph, from, start);
    cutByLength = false;
    while (!path.isEmpty()) {
      int claim = path.nextClaim();
      if (claim < 0) {
        path.pop();
        continue;
      }
      if (++spent > budget) {
        exhausted = true;
        return;
      }
      if (!active.get(claim)) {
        continue;
      }
      int entity = graph.target(claim);
      int reached = Signs.times(path.sign(), graph.sign(claim));
      if (entity == target) {
        if ((sign == ANY || reached == sign)
            && path.length() + 1 >= min
            && !forbidden.get(Signs.state(entity, reached))) {
          found.add(path.with(claim));
          if (found.size() >= most) {
            return;
          }
        }
        continue;
      }
      int rest = distances[sign == ANY ? entity : Signs.state(entity, reached)];
      if (rest == UNREACHED || path.visits(entity) || forbidden.get(Signs.state(entity, reached))) {
        continue;
      }
      if (path.length() + 1 + rest > limit) {
        cutByLength = true;
        continue;
      }
      path.push(claim, entity, reached);
    }
  }

  /** The way from the start to where a search stands, on a stack of its own. */
  private static final class Path {
    private final MoaGraph graph;
    private final BitSet visited = new BitSet();
    private int[] entity = new int[16];
    private int[] sign = new int[16];
    private int[] place = new int[16];
    private int[] claim = new int[16];
    private int depth;

    Path(MoaGraph graph, int from, int startSign) {
      this.graph = graph;
      set(0, from, startSign, -1);
    }

    private void set(int at, int where, int reached, int by) {
      depth = at;
      entity[at] = where;
      sign[at] = reached;
      claim[at] = by;
      place[at] = graph.out().first(where);
      visited.set(where);
    }

    boolean isEmpty() {
      return depth < 0;
    }

    int length() {
      return depth;
    }

    int sign() {
      return sign[depth];
    }

    boolean visits(int where) {
      return visited.get(where);
    }

    int nextClaim() {
      return place[depth] < graph.out().end(entity[depth]) ? graph.out().at(place[depth]++) : -1;
    }

    void pop() {
      visited.clear(entity[depth]);
      depth--;
    }

    void push(int by, int where, int reached) {
      if (depth + 1 == entity.length) {
        entity = Arrays.copyOf(entity, entity.length * 2);
        sign = Arrays.copyOf(sign, entity.length);
        place = Arrays.copyOf(place, entity.length);
        claim = Arrays.copyOf(claim, entity.length);
      }
      set(depth + 1, where, reached, by);
    }

    int[] with(int last) {
      var route = Arrays.copyOfRange(claim, 1, depth + 2);
      route[depth] = last;
      return route;
    }
  }
}

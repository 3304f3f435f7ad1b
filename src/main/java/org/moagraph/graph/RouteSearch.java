package org.moagraph.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A bounded depth-first search for routes (walks that visit no entity twice) to one target. Finding
 * a route of a given sign is NP-hard in general, so that every question has a budget of claim-steps
 * and its answer says when that ran out; to note a route costs its length. Claims are tried in the
 * order of the graph's neighbours, and only through entities from which the target can still be
 * reached by walks.
 */
public final class RouteSearch {

  /** Claim-steps that one question may spend on routes. */
  public static final int QUESTION = 1_000_000;

  private static final int ANY = Signs.COUNT;
  private static final int UNREACHED = -1;

  /** What the searches of a thread have spent, so that many of them can have one purse. */
  private static final ThreadLocal<long[]> SPENT = ThreadLocal.withInitial(() -> new long[1]);

  private final ActiveGraph claims;
  private final MoaGraph graph;
  private final int target;
  private final @Nullable Spread[] toGo = new @Nullable Spread[Signs.COUNT + 1];

  /** The search for routes to an entity. */
  RouteSearch(ActiveGraph claims, int target) {
    this.claims = claims;
    this.graph = claims.graph();
    this.target = target;
  }

  /**
   * Routes as the numbers of their claims, the claim-steps that finding them took, whether the
   * budget ended before the search did, and whether longer ones were left out.
   */
  public record Found(List<int[]> routes, int spent, boolean exhausted, boolean longer) {

    /** Routes of which none was left out for its length. */
    public Found(List<int[]> routes, int spent, boolean exhausted) {
      this(routes, spent, exhausted, false);
    }

    public Found {
      routes = List.copyOf(routes);
    }

    /** The first route. */
    public Optional<int[]> first() {
      return routes.stream().findFirst();
    }

    /** The shorter first route of two answers, this one's where they are alike, at both costs. */
    public Found orShorter(Found other) {
      boolean isShorter =
          !other.routes.isEmpty()
              && (routes.isEmpty() || other.routes.get(0).length < routes.get(0).length);
      return new Found(
          isShorter ? other.routes : routes,
          spent + other.spent,
          exhausted || other.exhausted,
          longer || other.longer);
    }
  }

  /**
   * The claim-steps that all searches of this thread took so far. What a target can be reached from
   * is found anew for each, a claim in half a step.
   */
  static long spentHere() {
    return SPENT.get()[0];
  }

  private static void pay(int steps) {
    SPENT.get()[0] += steps;
  }

  /**
   * A shortest route of that sign and of at least {@code min} claims from an entity that is raised;
   * nothing where there is none or the budget ran out.
   */
  public Found shortest(int from, int sign, int min, int budget) {
    return shortestFrom(State.raised(from), sign, min, budget);
  }

  /** The same from a start that is raised or lowered, given as a state. */
  public Found shortestFrom(int start, int sign, int min, int budget) {
    return new Search(start, budget).shortest(sign, min);
  }

  /** Up to {@code most} routes of any sign and at most that length, shortest first. */
  public Found all(int from, int most, int longest, int budget) {
    return allFrom(State.raised(from), most, longest, budget);
  }

  /** The same from a start that is raised or lowered, given as a state. */
  public Found allFrom(int start, int most, int longest, int budget) {
    return new Search(start, budget).all(most, longest);
  }

  /** Every route of any sign from a start, given as a state, in the order of the graph. */
  public Found everyFrom(int start, int budget) {
    return new Search(start, budget).every();
  }

  private int rest(int state, int sign) {
    return toGo(sign).distance(sign == ANY ? State.entity(state) : state);
  }

  private Spread toGo(int sign) {
    var known = toGo[sign];
    if (known == null) {
      known = sign == ANY ? unsigned() : signed(sign);
      toGo[sign] = known;
      pay(graph.claimCount() / 2);
    }
    return known;
  }

  private Spread unsigned() {
    return Spread.over(graph.entityCount(), claims::incoming).from(target);
  }

  private Spread signed(int sign) {
    Spread.Steps steps =
        (state, each) ->
            claims.deriving(
                state,
                (claim, before) -> {
                  if (State.entity(before) != target) {
                    each.take(claim, before);
                  }
                });
    return Spread.over(State.count(graph.entityCount()), steps).from(State.of(target, sign));
  }

  /** One question from one start. */
  private final class Search {
    private final int start;
    private final int budget;
    private final List<int[]> found = new ArrayList<>();
    private int spent;
    private boolean exhausted;
    private boolean cutByLength;

    Search(int start, int budget) {
      this.start = start;
      this.budget = budget;
    }

    private Found answer(List<int[]> routes) {
      pay(spent);
      return new Found(routes, spent, exhausted);
    }

    Found shortest(int sign, int min) {
      int least = rest(start, sign);
      if (State.entity(start) == target || least == UNREACHED) {
        return answer(List.of());
      }
      int first = Math.max(min, least);
      var route = search(sign, min, first);
      if (route == null && cutByLength) {
        route = search(sign, min, Integer.MAX_VALUE);
        route = route == null ? null : shorten(sign, min, first + 1, route);
      }
      return answer(route == null ? List.of() : List.of(route));
    }

    private int[] shorten(int sign, int min, int length, int[] known) {
      for (int limit = length; limit < known.length && !exhausted; limit++) {
        var shorter = search(sign, min, limit);
        if (shorter != null) {
          return shorter;
        }
      }
      return known;
    }

    private int @Nullable [] search(int sign, int min, int limit) {
      found.clear();
      walk(sign, min, limit, 1);
      return found.isEmpty() ? null : found.get(0);
    }

    Found every() {
      if (State.entity(start) != target && rest(start, ANY) != UNREACHED) {
        walk(ANY, 1, Integer.MAX_VALUE, Integer.MAX_VALUE);
      }
      return answer(found);
    }

    Found all(int most, int longest) {
      int least = State.entity(start) == target ? UNREACHED : rest(start, ANY);
      if (least == UNREACHED) {
        return answer(found);
      }
      int bound = Math.min(longest, graph.entityCount());
      cutByLength = least > bound;
      for (int length = least; length <= bound && found.size() < most && !exhausted; length++) {
        walk(ANY, length, length, most);
        if (!cutByLength) {
          break;
        }
      }
      pay(spent);
      boolean longer = cutByLength && bound < graph.entityCount() && found.size() < most;
      return new Found(found, spent, exhausted, longer);
    }

    private void walk(int sign, int min, int limit, int most) {
      var path = new Path(graph, start);
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
        int reached = path.after(claim);
        if (!claims.has(claim) || claims.isForbidden(reached)) {
          continue;
        }
        if (State.entity(reached) == target) {
          if ((sign == ANY || State.sign(reached) == sign) && path.length() + 1 >= min) {
            var route = path.with(claim);
            found.add(route);
            spent += route.length;
            if (found.size() >= most) {
              return;
            }
          }
          continue;
        }
        int rest = rest(reached, sign);
        if (rest == UNREACHED || path.visits(State.entity(reached))) {
          continue;
        }
        if (path.length() + 1 + rest > limit) {
          cutByLength = true;
          continue;
        }
        path.push(claim, reached);
      }
    }
  }

  /** The way from the start to where a search stands, on a stack of its own. */
  private static final class Path {
    private final MoaGraph graph;
    private final BitSet visited = new BitSet();
    private int[] state = new int[16];
    private int[] place = new int[16];
    private int[] claim = new int[16];
    private int depth;

    Path(MoaGraph graph, int start) {
      this.graph = graph;
      set(0, start, -1);
    }

    private void set(int at, int reached, int by) {
      depth = at;
      state[at] = reached;
      claim[at] = by;
      place[at] = graph.out().first(State.entity(reached));
      visited.set(State.entity(reached));
    }

    boolean isEmpty() {
      return depth < 0;
    }

    int length() {
      return depth;
    }

    /** The state that a claim derives from where the path stands. */
    int after(int by) {
      return State.of(graph.target(by), Signs.times(State.sign(state[depth]), graph.sign(by)));
    }

    boolean visits(int entity) {
      return visited.get(entity);
    }

    int nextClaim() {
      int end = graph.out().end(State.entity(state[depth]));
      return place[depth] < end ? graph.out().at(place[depth]++) : -1;
    }

    void pop() {
      visited.clear(State.entity(state[depth]));
      depth--;
    }

    void push(int by, int reached) {
      if (depth + 1 == state.length) {
        state = Arrays.copyOf(state, state.length * 2);
        place = Arrays.copyOf(place, state.length);
        claim = Arrays.copyOf(claim, state.length);
      }
      set(depth + 1, reached, by);
    }

    int[] with(int last) {
      var route = Arrays.copyOfRange(claim, 1, depth + 2);
      route[depth] = last;
      return route;
    }
  }
}

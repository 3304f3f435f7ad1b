package org.moagraph.reason;

import java.util.Arrays;
import java.util.List;
import org.moagraph.graph.MoaGraph;
import org.moagraph.graph.Reach;
import org.moagraph.graph.RouteSearch;
import org.moagraph.graph.RouteSearch.Found;
import org.moagraph.graph.Setting;
import org.moagraph.graph.Signs;
import org.moagraph.model.Claim;

/**
 * A verdict on one graph, with a shortest witness for each sign it rests on. {@code opposes} says
 * that the other sign arises only round the negative {@code loop}; {@code settled} that no search
 * ran out of its budget.
 */
record NetEffect(
    Verdict verdict,
    boolean opposes,
    boolean settled,
    int distance,
    List<Claim> increases,
    List<Claim> decreases,
    List<Claim> unknown,
    List<Claim> loop) {

  private static final int[] NO_ROUTE = {};

  static final NetEffect NOTHING =
      new NetEffect(Verdict.NONE, false, true, -1, List.of(), List.of(), List.of(), List.of());

  /** The verdict on what the reached states say of an entity; searches routes within the steps. */
  static NetEffect at(Reach reach, Setting setting, int target, Steps steps) {
    boolean plus = reach.has(target, Signs.PLUS);
    boolean minus = reach.has(target, Signs.MINUS);
    boolean unknown = reach.has(target, Signs.UNKNOWN);
    if (!plus && !minus && !unknown) {
      return NOTHING;
    }
    if (unknown || plus != minus) {
      return plain(reach, target, plain(plus, minus, unknown));
    }
    return byRoutes(reach, setting, target, steps);
  }

  private static Verdict plain(boolean plus, boolean minus, boolean unknown) {
    if (unknown) {
      return plus || minus ? Verdict.AMBIGUOUS : Verdict.UNKNOWN;
    }
    return plus ? Verdict.INCREASES : Verdict.DECREASES;
  }

  private static NetEffect plain(Reach reach, int target, Verdict verdict) {
    return new NetEffect(
        verdict,
        false,
        true,
        reach.distance(target),
        witness(reach, target, Signs.PLUS),
        witness(reach, target, Signs.MINUS),
        witness(reach, target, Signs.UNKNOWN),
        List.of());
  }

  private static List<Claim> witness(Reach reach, int target, int sign) {
    return reach.has(target, sign) ? reach.claims(target, sign) : List.of();
  }

  private static NetEffect byRoutes(Reach reach, Setting setting, int target, Steps steps) {
    var graph = setting.claims().graph();
    int budget = steps.share();
    if (budget == 0) {
      return unsettled(reach, target);
    }
    var search = setting.claims().routesTo(target);
    var up = route(reach, setting, search, target, Signs.PLUS, budget);
    var down = route(reach, setting, search, target, Signs.MINUS, budget - up.spent());
    steps.spend(up.spent() + down.spent());
    var plus = up.first().orElse(NO_ROUTE);
    var minus = down.first().orElse(NO_ROUTE);
    if (plus.length > 0 && minus.length > 0) {
      return new NetEffect(
          Verdict.AMBIGUOUS,
          false,
          true,
          reach.distance(target),
          graph.claims(plus),
          graph.claims(minus),
          List.of(),
          List.of());
    }
    if (up.exhausted() || down.exhausted()) {
      return unsettled(reach, target);
    }
    boolean rises = plus.length > 0;
    var loop = loopOf(graph, reach.walk(target, rises ? Signs.MINUS : Signs.PLUS));
    return new NetEffect(
        rises ? Verdict.INCREASES : Verdict.DECREASES,
        true,
        true,
        reach.distance(target),
        graph.claims(plus),
        graph.claims(minus),
        List.of(),
        graph.claims(loop));
  }

  private static NetEffect unsettled(Reach reach, int target) {
    return new NetEffect(
        Verdict.AMBIGUOUS,
        false,
        false,
        reach.distance(target),
        witness(reach, target, Signs.PLUS),
        witness(reach, target, Signs.MINUS),
        List.of(),
        List.of());
  }

  /** A shortest route of the sign from any start. */
  private static Found route(
      Reach reach, Setting setting, RouteSearch search, int target, int sign, int budget) {
    var walk = reach.walk(target, sign);
    if (loopOf(setting.claims().graph(), walk).length == 0) {
      return new Found(List.of(walk), 0, false);
    }
    var best = new Found(List.of(), 0, false);
    for (int start : setting.starts()) {
      best = best.orShorter(search.shortestFrom(start, sign, 1, budget - best.spent()));
    }
    return best;
  }

  /** The first part of a walk that comes back to where it was, or nothing for a route. */
  private static int[] loopOf(MoaGraph graph, int[] walk) {
    for (int end = 0; end < walk.length; end++) {
      for (int begin = 0; begin <= end; begin++) {
        if (graph.source(walk[begin]) == graph.target(walk[end])) {
          return Arrays.copyOfRange(walk, begin, end + 1);
        }
      }
    }
    return new int[0];
  }
}

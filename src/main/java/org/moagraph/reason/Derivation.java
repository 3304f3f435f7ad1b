package org.moagraph.reason;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moagraph.graph.ActiveGraph;
import org.moagraph.graph.MoaGraph;
import org.moagraph.graph.NumberSet;
import org.moagraph.graph.Reach;
import org.moagraph.graph.RouteSearch.Found;
import org.moagraph.graph.Setting;
import org.moagraph.graph.Signs;
import org.moagraph.model.Claim;
import org.moagraph.model.Status;

/**
 * What a setting derives. The signs of the routes to an entity are its verdict; walks only bound
 * them and name the loops that work against it. Where a walk to a sign goes round a loop, a route
 * of that sign is searched for, within a budget of claim-steps.
 */
final class Derivation {

  private static final int[] NO_LOOP = {};
  private static final List<Status> FIRMEST_FIRST = List.of(Status.ESTABLISHED, Status.SUPPORTED);

  private final Setting setting;
  private final Reach reach;
  private final Map<Status, Reach> firm = new LinkedHashMap<>();

  private Derivation(Setting setting) {
    this.setting = setting;
    this.reach = setting.reach();
  }

  static Derivation of(Setting setting) {
    return new Derivation(setting);
  }

  Setting setting() {
    return setting;
  }

  Reach reach() {
    return reach;
  }

  private MoaGraph graph() {
    return setting.claims().graph();
  }

  /**
   * The verdict on an entity. Without a budget, as in lists over large graphs, walks decide where
   * they have to, and the verdict is not settled.
   */
  NetEffect net(int target, int budget) {
    var answer = new Answer(target, budget);
    for (int sign = 0; sign < Signs.COUNT; sign++) {
      if (reach.has(target, sign)) {
        answer.ask(sign);
      }
    }
    return answer.net();
  }

  /** The signs of the routes to an entity, without witnesses. */
  NumberSet signs(int target, int budget) {
    var signs = NumberSet.EMPTY;
    for (int sign = 0; sign < Signs.COUNT; sign++) {
      if (reach.has(target, sign) && (reach.isRoute(target, sign) || leads(target, sign, budget))) {
        signs = signs.with(sign);
      }
    }
    return signs;
  }

  /** Whether a route gives the sign; where the budget ends, a walk is enough. */
  private boolean leads(int target, int sign, int budget) {
    if (budget == 0) {
      return true;
    }
    var found = new Answer(target, budget).route(sign);
    return found.first().isPresent() || found.exhausted();
  }

  private final class Answer {
    private final int target;
    private final List<List<Claim>> witnesses =
        new ArrayList<>(List.of(List.of(), List.of(), List.of()));
    private NumberSet signs = NumberSet.EMPTY;
    private int left;
    private boolean settled = true;
    private int[] loop = NO_LOOP;

    Answer(int target, int budget) {
      this.target = target;
      this.left = budget;
    }

    void ask(int sign) {
      if (reach.isRoute(target, sign)) {
        hold(
            sign,
            isOrdinary()
                ? firmest(target, sign, reach.walk(target, sign))
                : reach.claims(target, sign));
        return;
      }
      if (left == 0) {
        settled = false;
        hold(sign, reach.claims(target, sign));
        return;
      }
      var found = route(sign);
      left = Math.max(0, left - found.spent());
      if (found.first().isPresent()) {
        var route = found.first().get();
        hold(sign, isOrdinary() ? firmest(target, sign, route) : graph().claims(route));
      } else if (found.exhausted()) {
        settled = false;
        hold(sign, reach.claims(target, sign));
      } else if (loop.length == 0) {
        loop = reach.loop(target, sign);
      }
    }

    private void hold(int sign, List<Claim> witness) {
      signs = signs.with(sign);
      witnesses.set(sign, witness);
    }

    /** A shortest route of the sign from any start. */
    private Found route(int sign) {
      var search = setting.claims().routesTo(target);
      var best = new Found(List.of(), 0, false);
      for (int start : setting.starts()) {
        best = best.orShorter(search.shortestFrom(start, sign, 1, left - best.spent()));
      }
      return best;
    }

    NetEffect net() {
      return signs.isEmpty()
          ? NetEffect.NOTHING
          : new NetEffect(
              signs,
              settled,
              reach.distance(target),
              witnesses.get(Signs.PLUS),
              witnesses.get(Signs.MINUS),
              witnesses.get(Signs.UNKNOWN),
              graph().claims(loop));
    }
  }

  /**
   * Of the shortest routes at each strength of evidence, the one whose weakest claim is firmest.
   */
  private List<Claim> firmest(int target, int sign, int[] route) {
    var claims = graph().claims(route);
    var weakest = Effect.weakest(claims);
    for (var status : FIRMEST_FIRST) {
      if (!weakest.atLeast(status)) {
        var firmer = firm.computeIfAbsent(status, this::firmer);
        if (firmer.has(target, sign) && firmer.isRoute(target, sign)) {
          return firmer.claims(target, sign);
        }
      }
    }
    return claims;
  }

  /** Whether claims differ in strength, and few enough of them to look at. */
  private boolean isOrdinary() {
    return graph().claimCount() <= MoaGraph.ORDINARY && !graph().isBare();
  }

  private Reach firmer(Status status) {
    ActiveGraph claims = setting.claims();
    var firm = claims.claims().where(c -> graph().claim(c).status().atLeast(status));
    return new Setting(claims.with(firm), setting.starts()).reach();
  }
}

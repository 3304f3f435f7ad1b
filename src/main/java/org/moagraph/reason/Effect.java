package org.moagraph.reason;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moagraph.graph.Walk;
import org.moagraph.model.Claim;
import org.moagraph.model.EntityId;
import org.moagraph.model.HypothesisId;
import org.moagraph.model.Status;
import org.moagraph.model.Time;

/**
 * The net effect of one entity on another in a whole model: the common verdict of the hypotheses
 * that are heard, with the verdict of each and a witness for each sign.
 *
 * @param opposes whether another sign arises only round a feedback loop
 * @param settled false where a search for routes ran out of its budget
 * @param distance claims of the shortest walk, -1 where there is none
 * @param byHypothesis the verdict of every hypothesis that was asked; of those not heard, none
 * @param routes a witness of the verdict of each hypothesis that is heard
 * @param loop the claims of a loop that works against the effect
 * @param loopIn the hypotheses in which it does
 * @param beside what must be said beside the verdict
 */
public record Effect(
    EntityId from,
    EntityId to,
    Verdict verdict,
    boolean opposes,
    boolean settled,
    int distance,
    Map<HypothesisId, Verdict> byHypothesis,
    Map<HypothesisId, List<Claim>> routes,
    List<Claim> increases,
    List<Claim> decreases,
    List<Claim> unknown,
    List<Claim> loop,
    List<HypothesisId> loopIn,
    Beside beside) {

  public Effect {
    byHypothesis =
        byHypothesis.isEmpty()
            ? Map.of()
            : Collections.unmodifiableMap(new LinkedHashMap<>(byHypothesis));
    routes = routes.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(routes));
    increases = Walk.keep(increases);
    decreases = Walk.keep(decreases);
    unknown = Walk.keep(unknown);
    loop = List.copyOf(loop);
    loopIn = List.copyOf(loopIn);
  }

  /**
   * What must be said beside a verdict.
   *
   * @param foundNone claims that no effect was found on this very pair
   * @param common the verdict on common ground alone
   * @param absence why there is no route, where there is none
   * @param since when the effect begins
   */
  public record Beside(
      List<Claim> foundNone, Verdict common, Optional<Absence> absence, Optional<Since> since) {

    /** Nothing. */
    public static final Beside NOTHING =
        new Beside(List.of(), Verdict.NONE, Optional.empty(), Optional.empty());

    public Beside {
      foundNone = List.copyOf(foundNone);
    }
  }

  /**
   * The first phase that gives the verdict from steps, if any does, and the first that gives it by
   * the claims that stand in for steps, where that is earlier.
   */
  public record Since(Optional<Time> steps, Optional<Time> observed, List<Claim> standIns) {

    public Since {
      standIns = List.copyOf(standIns);
    }
  }

  /** No effect known of the one on the other. */
  public static Effect none(EntityId from, EntityId to) {
    return of(from, to, List.of(), Map.of(), NetEffect.NOTHING);
  }

  /** The hypotheses that have a route, in the order of the model. */
  public List<HypothesisId> heard() {
    return byHypothesis.entrySet().stream()
        .filter(e -> e.getValue() != Verdict.NONE)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The hypotheses that have none. */
  public List<HypothesisId> silent() {
    return byHypothesis.entrySet().stream()
        .filter(e -> e.getValue() == Verdict.NONE)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The best witness of the verdict: of either sign where it is ambiguous. */
  public List<Claim> witness() {
    return best(List.of(increases, decreases, unknown));
  }

  /** The same with what must be said beside it. */
  Effect with(Beside other) {
    return with(settled, other);
  }

  /** The same where not all was looked at, so that it may come out otherwise. */
  public Effect unsettled() {
    return with(false, beside);
  }

  private Effect with(boolean isSettled, Beside other) {
    return new Effect(
        from,
        to,
        verdict,
        opposes,
        isSettled,
        distance,
        byHypothesis,
        routes,
        increases,
        decreases,
        unknown,
        loop,
        loopIn,
        other);
  }

  /** The effect read from its end, as found on a graph turned round. */
  Effect turnedRound() {
    return new Effect(
        to,
        from,
        verdict,
        opposes,
        settled,
        distance,
        byHypothesis,
        turned(routes),
        reversed(increases),
        reversed(decreases),
        reversed(unknown),
        reversed(loop),
        loopIn,
        beside);
  }

  private static Map<HypothesisId, List<Claim>> turned(Map<HypothesisId, List<Claim>> routes) {
    var turned = new LinkedHashMap<HypothesisId, List<Claim>>();
    routes.forEach((h, r) -> turned.put(h, reversed(r)));
    return turned;
  }

  private static List<Claim> reversed(List<Claim> claims) {
    if (claims instanceof Walk walk) {
      return walk.turnedRound();
    }
    var turned = new ArrayList<>(claims);
    Collections.reverse(turned);
    return turned;
  }

  /**
   * The effect that hypotheses together have.
   *
   * @param asked all that were asked
   * @param heard what those that are heard say
   * @param common what the common ground says where no hypothesis is heard
   */
  static Effect of(
      EntityId from,
      EntityId to,
      List<HypothesisId> asked,
      Map<HypothesisId, NetEffect> heard,
      NetEffect common) {
    var parts = heard.isEmpty() ? List.of(common) : List.copyOf(heard.values());
    var moving = parts.stream().filter(e -> e.verdict() != Verdict.NONE).toList();
    var byHypothesis = new LinkedHashMap<HypothesisId, Verdict>();
    var routes = new LinkedHashMap<HypothesisId, List<Claim>>();
    for (var hypothesis : asked) {
      var net = heard.get(hypothesis);
      byHypothesis.put(hypothesis, net == null ? Verdict.NONE : net.verdict());
      if (net != null && net.verdict() != Verdict.NONE) {
        routes.put(hypothesis, best(List.of(net.increases(), net.decreases(), net.unknown())));
      }
    }
    var loop = shortest(moving.stream().map(NetEffect::loop).toList());
    var loopIn = new ArrayList<HypothesisId>();
    heard.forEach(
        (h, e) -> {
          if (e.opposes()) {
            loopIn.add(h);
          }
        });
    return new Effect(
        from,
        to,
        combine(moving.stream().map(NetEffect::verdict).distinct().toList()),
        moving.stream().anyMatch(NetEffect::opposes),
        moving.stream().allMatch(NetEffect::settled),
        moving.stream().mapToInt(NetEffect::distance).min().orElse(-1),
        byHypothesis,
        routes,
        best(moving.stream().map(NetEffect::increases).toList()),
        best(moving.stream().map(NetEffect::decreases).toList()),
        best(moving.stream().map(NetEffect::unknown).toList()),
        loop,
        loopIn,
        Beside.NOTHING);
  }

  static Verdict combine(List<Verdict> verdicts) {
    return switch (verdicts.size()) {
      case 0 -> Verdict.NONE;
      case 1 -> verdicts.get(0);
      default -> Verdict.AMBIGUOUS;
    };
  }

  /** The one whose weakest claim is firmest, and of those the shortest. */
  static List<Claim> best(List<List<Claim>> witnesses) {
    var some = witnesses.stream().filter(w -> !w.isEmpty()).toList();
    if (some.size() == 1) {
      return some.get(0);
    }
    return some.stream()
        .min(Comparator.comparing(Effect::weakest).reversed().thenComparing(List::size))
        .orElse(List.of());
  }

  /** The least sure status on a chain of claims. */
  static Status weakest(List<Claim> witness) {
    return witness.stream().map(Claim::status).min(Status::compareTo).orElse(Status.ESTABLISHED);
  }

  static List<Claim> shortest(List<List<Claim>> walks) {
    List<Claim> best = List.of();
    for (var walk : walks) {
      if (!walk.isEmpty() && (best.isEmpty() || walk.size() < best.size())) {
        best = walk;
      }
    }
    return best;
  }
}

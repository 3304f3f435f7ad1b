package org.moagraph.reason;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moagraph.graph.Walk;
import org.moagraph.model.Claim;
import org.moagraph.model.EntityId;
import org.moagraph.model.HypothesisId;

/**
 * The net effect of one entity on another in a whole model: the common verdict of all hypotheses
 * that have something to say, with the verdict of each and a shortest witness for each sign.
 *
 * @param opposes whether the other sign arises only round a negative feedback loop
 * @param settled false where a search for routes ran out of its budget
 * @param distance claims of the shortest walk, -1 where there is none
 * @param routes a shortest witness of each hypothesis's verdict
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
    List<Claim> loop) {

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
  }

  /** The shortest witness of the verdict: of either sign where it is ambiguous. */
  public List<Claim> witness() {
    return shortest(List.of(increases, decreases, unknown));
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
        reversed(loop));
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

  static Effect of(
      EntityId from, EntityId to, Map<HypothesisId, NetEffect> parts, NetEffect common) {
    if (parts.isEmpty()) {
      return of(from, to, common);
    }
    var effects = List.copyOf(parts.values());
    var heard = effects.stream().filter(e -> e.verdict() != Verdict.NONE).toList();
    var verdicts = heard.stream().map(NetEffect::verdict).distinct().toList();
    var byHypothesis = new LinkedHashMap<HypothesisId, Verdict>();
    var routes = new LinkedHashMap<HypothesisId, List<Claim>>();
    parts.forEach((h, e) -> byHypothesis.put(h, e.verdict()));
    parts.forEach(
        (h, e) -> routes.put(h, shortest(List.of(e.increases(), e.decreases(), e.unknown()))));
    return new Effect(
        from,
        to,
        combine(verdicts),
        heard.stream().anyMatch(NetEffect::opposes),
        heard.stream().allMatch(NetEffect::settled),
        heard.stream().mapToInt(NetEffect::distance).min().orElse(-1),
        byHypothesis,
        routes,
        shortest(heard.stream().map(NetEffect::increases).toList()),
        shortest(heard.stream().map(NetEffect::decreases).toList()),
        shortest(heard.stream().map(NetEffect::unknown).toList()),
        shortest(heard.stream().map(NetEffect::loop).toList()));
  }

  private static Effect of(EntityId from, EntityId to, NetEffect only) {
    return new Effect(
        from,
        to,
        only.verdict(),
        only.opposes(),
        only.settled(),
        only.distance(),
        Map.of(),
        Map.of(),
        only.increases(),
        only.decreases(),
        only.unknown(),
        only.loop());
  }

  static Verdict combine(List<Verdict> verdicts) {
    return switch (verdicts.size()) {
      case 0 -> Verdict.NONE;
      case 1 -> verdicts.get(0);
      default -> Verdict.AMBIGUOUS;
    };
  }

  private static List<Claim> shortest(List<List<Claim>> walks) {
    List<Claim> best = List.of();
    for (var walk : walks) {
      if (!walk.isEmpty() && (best.isEmpty() || walk.size() < best.size())) {
        best = walk;
      }
    }
    return best;
  }
}

package org.moagraph.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.moagraph.graph.Frame.Observation;
import org.moagraph.graph.Frame.Standing;
import org.moagraph.model.Sign;

/**
 * Decides which observations the steps explain. Those that steps alone explain go first; then,
 * shortest explaining route first and by id, each that still has an explaining route among the
 * claims left. All lengths are measured once, on all claims. An explaining route starts where the
 * source of the observation is raised and what the observation itself asks for is given.
 */
final class ObservationRules {

  /** Claim-steps spent on one search for an explaining route. */
  static final int BUDGET = 10_000;

  private final MoaGraph graph;
  private final NumberSet steps;
  private NumberSet left;

  ObservationRules(MoaGraph graph, NumberSet accepted) {
    this.graph = graph;
    this.left = accepted;
    this.steps = accepted.where(c -> graph.claim(c).direct());
  }

  private record Measured(int claim, RouteSearch.Found route) {
    int length() {
      return route.first().map(r -> r.length).orElse(Integer.MAX_VALUE);
    }
  }

  List<Observation> resolve() {
    var decided = new ArrayList<Observation>();
    var others = new ArrayList<Integer>();
    left.stream()
        .filter(this::isObservation)
        .forEach(
            c ->
                route(c, graph.sign(c), steps)
                    .first()
                    .ifPresentOrElse(r -> decided.add(explained(c, r)), () -> others.add(c)));
    var measured = others.stream().map(c -> new Measured(c, route(c, graph.sign(c), left)));
    var sorted =
        measured
            .sorted(
                Comparator.comparingInt(Measured::length)
                    .thenComparing(m -> graph.claim(m.claim()).id()))
            .toList();
    decided.forEach(o -> left = left.without(o.claim()));
    sorted.forEach(m -> decided.add(decide(m)));
    return decided;
  }

  private boolean isObservation(int claim) {
    return !graph.claim(claim).direct() && graph.claim(claim).carries();
  }

  private Observation decide(Measured measured) {
    int claim = measured.claim();
    boolean settled = !measured.route().exhausted();
    if (measured.route().first().isPresent()) {
      var still = route(claim, graph.sign(claim), left);
      settled &= !still.exhausted();
      if (still.first().isPresent()) {
        left = left.without(claim);
        return explained(claim, still.first().get());
      }
    }
    var sign = Signs.at(graph.sign(claim));
    if (sign != Sign.UNKNOWN) {
      var against = route(claim, Signs.of(sign.inverse()), left);
      if (against.first().isPresent()) {
        return observation(claim, Standing.CONTRADICTED, against.first().get(), settled);
      }
    }
    return observation(claim, Standing.STANDS_IN, new int[0], settled);
  }

  private static Observation explained(int claim, int[] route) {
    return observation(claim, Standing.EXPLAINED, route, true);
  }

  private static Observation observation(
      int claim, Standing standing, int[] route, boolean settled) {
    return new Observation(claim, standing, Arrays.stream(route).boxed().toList(), settled);
  }

  private RouteSearch.Found route(int claim, int sign, NumberSet among) {
    int source = graph.source(claim);
    var given = NumberSet.of(source);
    for (var condition : graph.claim(claim).context().given()) {
      given = given.with(graph.number(condition));
    }
    var claims = ActiveGraph.of(graph, among.without(claim)).acting(given);
    return Setting.passing(claims.forbidding(State.all(source)), source)
        .resting()
        .claims()
        .routesTo(graph.target(claim))
        .shortest(source, sign, 2, BUDGET);
  }
}

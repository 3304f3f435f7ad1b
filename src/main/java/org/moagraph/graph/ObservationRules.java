package org.moagraph.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.moagraph.graph.Frame.Observation;
import org.moagraph.graph.Frame.Standing;
import org.moagraph.model.Sign;

/**
 * Decides which observations the steps explain. All shortest explaining routes are measured once on
 * all claims; then, shortest first and by id, each observation that still has an explaining route
 * among the claims left is dropped from them.
 */
final class ObservationRules {

  /** Claim-steps spent on one search for an explaining route. */
  private static final int BUDGET = 200_000;

  private final MoaGraph graph;
  private NumberSet left;

  ObservationRules(MoaGraph graph, NumberSet accepted) {
    this.graph = graph;
    this.left = accepted;
  }

  private record Measured(int claim, int length) {}

  List<Observation> resolve() {
    var measured = new ArrayList<Measured>();
    left.stream()
        .filter(this::isObservation)
        .mapToObj(c -> new Measured(c, route(c, graph.sign(c)).map(r -> r.length).orElse(0)))
        .forEach(measured::add);
    measured.sort(
        Comparator.<Measured>comparingInt(m -> m.length() == 0 ? Integer.MAX_VALUE : m.length())
            .thenComparing(m -> graph.claim(m.claim()).id()));
    var decided = new ArrayList<Observation>();
    for (var observation : measured) {
      decided.add(decide(observation));
    }
    return decided;
  }

  private boolean isObservation(int claim) {
    return !graph.claim(claim).direct() && graph.claim(claim).carries();
  }

  private Observation decide(Measured measured) {
    int claim = measured.claim();
    if (measured.length() > 0) {
      var route = route(claim, graph.sign(claim));
      if (route.isPresent()) {
        left = left.without(claim);
        return observation(claim, Standing.EXPLAINED, route.get());
      }
    }
    var sign = Sign.values()[graph.sign(claim)];
    if (sign != Sign.UNKNOWN) {
      var against = route(claim, sign.inverse().ordinal());
      if (against.isPresent()) {
        return observation(claim, Standing.CONTRADICTED, against.get());
      }
    }
    return new Observation(claim, Standing.STANDS_IN, List.of());
  }

  private static Observation observation(int claim, Standing standing, int[] route) {
    return new Observation(claim, standing, Arrays.stream(route).boxed().toList());
  }

  private Optional<int[]> route(int claim, int sign) {
    return ActiveGraph.of(graph, left.without(claim))
        .routesTo(graph.target(claim))
        .shortest(graph.source(claim), sign, 2, BUDGET)
        .first();
  }
}

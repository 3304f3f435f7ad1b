package org.moagraph.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

  private static final RouteSearch.Found NOTHING = new RouteSearch.Found(List.of(), 0, false);

  private final MoaGraph graph;
  private final NumberSet accepted;
  private final NumberSet steps;
  private final Map<Start, Reach> byAll = new HashMap<>();
  private final Map<Start, Reach> bySteps = new HashMap<>();
  private NumberSet left;

  ObservationRules(MoaGraph graph, NumberSet accepted) {
    this.graph = graph;
    this.accepted = accepted;
    this.left = accepted;
    this.steps = accepted.where(c -> graph.claim(c).direct());
  }

  /** An entity that is raised, and all that is given with it. */
  private record Start(int source, NumberSet given) {

    // a record's own are bootstrapped by method handles, which costs a short command 30 ms
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Start that && source == that.source && given.equals(that.given);
    }

    @Override
    public int hashCode() {
      return 31 * source + given.hashCode();
    }
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
    var start = start(claim);
    if (!mayDerive(claim, sign, among, start)) {
      return NOTHING;
    }
    return setting(start, among.without(claim))
        .resting()
        .claims()
        .routesTo(graph.target(claim))
        .shortest(start.source(), sign, 2, BUDGET);
  }

  private Start start(int claim) {
    int source = graph.source(claim);
    var given = NumberSet.of(source);
    for (var condition : graph.claim(claim).context().given()) {
      given = given.with(graph.number(condition));
    }
    return new Start(source, given);
  }

  private Setting setting(Start start, NumberSet among) {
    var claims = ActiveGraph.of(graph, among).acting(start.given());
    return Setting.passing(claims.forbidding(State.all(start.source())), start.source());
  }

  /**
   * Whether another claim than this one may derive its end: false where a search cannot find a
   * route, since walks along more claims than it may use do not get there either.
   */
  private boolean mayDerive(int claim, int sign, NumberSet among, Start start) {
    var reach = reached(start, among == steps);
    var in = graph.in();
    int target = graph.target(claim);
    for (int i = in.first(target); i < in.end(target); i++) {
      int last = in.at(i);
      if (last != claim && among.contains(last) && derives(last, sign, reach)) {
        return true;
      }
    }
    return false;
  }

  private boolean derives(int claim, int sign, Reach reach) {
    for (int before = 0; before < Signs.COUNT; before++) {
      if (Signs.times(before, graph.sign(claim)) == sign
          && reach.has(graph.source(claim), before)) {
        return true;
      }
    }
    return false;
  }

  private Reach reached(Start start, boolean byStepsAlone) {
    var known = byStepsAlone ? bySteps : byAll;
    var reach = known.get(start);
    if (reach == null) {
      reach = setting(start, byStepsAlone ? steps : accepted).reach();
      known.put(start, reach);
    }
    return reach;
  }
}

package org.moagraph.reason;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.moagraph.graph.MoaGraph;
import org.moagraph.graph.Signs;
import org.moagraph.model.HypothesisId;
import org.moagraph.query.Route;
import org.moagraph.reason.SideRoutes.Way;

/** Routes of several hypotheses, of which an answer names the best few. */
final class NamedRoutes {

  /** Routes that an answer names. */
  private static final int NAMED = 5;

  private final MoaGraph graph;
  private final Map<Way, List<HypothesisId>> found = new LinkedHashMap<>();

  private NamedRoutes(MoaGraph graph) {
    this.graph = graph;
  }

  /** The routes that a function finds in each hypothesis. */
  static NamedRoutes of(
      MoaGraph graph, List<Compared> compared, Function<Compared, List<Way>> routes) {
    var named = new NamedRoutes(graph);
    for (var one : compared) {
      for (var way : routes.apply(one)) {
        var hypotheses = named.found.computeIfAbsent(way, w -> new ArrayList<>());
        one.frame().hypothesis().ifPresent(hypotheses::add);
      }
    }
    return named;
  }

  /** How many different ones there are. */
  int count() {
    return found.size();
  }

  List<Way> ways() {
    return List.copyOf(found.keySet());
  }

  /** The best few: the weakest claim as firm as can be, then the shortest. */
  List<Route> best() {
    return found.entrySet().stream()
        .filter(e -> e.getKey().claims().length > 0)
        .map(e -> route(e.getKey(), e.getValue()))
        .sorted(
            Comparator.comparing((Route r) -> Effect.weakest(r.claims()))
                .reversed()
                .thenComparing(r -> r.claims().size()))
        .limit(NAMED)
        .toList();
  }

  /** Its sign is what it gives its end as its start was set. */
  private Route route(Way way, List<HypothesisId> hypotheses) {
    var claims = Arrays.stream(way.claims()).mapToObj(graph::claim).toList();
    return new Route(claims, Signs.at(way.sign(graph)), hypotheses);
  }
}

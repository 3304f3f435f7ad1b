package org.moagraph.reason;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.moagraph.graph.MoaGraph;
import org.moagraph.model.HypothesisId;
import org.moagraph.query.Route;

/** The routes of one side of a what-if, over all hypotheses, at most {@link #MANY} each. */
final class SideRoutes {

  /** Routes looked for in one hypothesis. */
  static final int MANY = 100;

  /** Routes that an answer names. */
  private static final int NAMED = 5;

  private static final int BUDGET = 50_000;

  private final Map<List<Integer>, List<HypothesisId>> found = new LinkedHashMap<>();

  private SideRoutes() {}

  static SideRoutes before(List<Compared> compared, int readout) {
    var routes = new SideRoutes();
    compared.forEach(c -> routes.search(c, c.without(), readout));
    return routes;
  }

  static SideRoutes after(List<Compared> compared, int readout) {
    var routes = new SideRoutes();
    compared.forEach(c -> routes.search(c, c.with(), readout));
    return routes;
  }

  private void search(Compared compared, Scenario side, int readout) {
    var search = side.setting().claims().routesTo(readout);
    int left = BUDGET;
    for (int start : side.setting().starts()) {
      var routes = search.allFrom(start, MANY, Integer.MAX_VALUE, left);
      left -= routes.spent();
      for (var route : routes.routes()) {
        var hypotheses =
            found.computeIfAbsent(IntStream.of(route).boxed().toList(), r -> new ArrayList<>());
        compared.frame().hypothesis().ifPresent(hypotheses::add);
      }
    }
  }

  /** The routes as lists of claim numbers. */
  List<List<Integer>> all() {
    return List.copyOf(found.keySet());
  }

  /** The shortest few of them that the other side does not have in the same hypothesis. */
  List<Route> without(SideRoutes other, MoaGraph graph) {
    var routes = new ArrayList<Route>();
    found.forEach(
        (claims, hypotheses) -> {
          var kept = other.found.getOrDefault(claims, List.of());
          var gone = hypotheses.stream().filter(h -> !kept.contains(h)).toList();
          if (!gone.isEmpty() || !other.found.containsKey(claims)) {
            routes.add(route(graph, claims, gone));
          }
        });
    return shortest(routes);
  }

  /** The shortest few of them. */
  List<Route> named(MoaGraph graph) {
    var routes = new ArrayList<Route>();
    found.forEach((claims, hypotheses) -> routes.add(route(graph, claims, hypotheses)));
    return shortest(routes);
  }

  private static List<Route> shortest(List<Route> routes) {
    routes.sort(Comparator.comparingInt(r -> r.claims().size()));
    return List.copyOf(routes.subList(0, Math.min(NAMED, routes.size())));
  }

  private static Route route(MoaGraph graph, List<Integer> numbers, List<HypothesisId> hypotheses) {
    var claims = numbers.stream().map(graph::claim).toList();
    return new Route(claims, Route.signOf(claims), hypotheses);
  }
}

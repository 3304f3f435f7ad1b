package org.moagraph.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moagraph.graph.Filter;
import org.moagraph.graph.Frame;
import org.moagraph.graph.MoaGraph;
import org.moagraph.graph.RouteSearch;
import org.moagraph.graph.Setting;
import org.moagraph.model.ClaimId;
import org.moagraph.model.EntityId;
import org.moagraph.model.Hypothesis;
import org.moagraph.model.HypothesisId;
import org.moagraph.model.Model;

/**
 * The coherent routes from one entity to another, shortest first, then by the ids of their claims;
 * those that only comparators accept come last. At most {@code limit} of at most {@code longest}
 * claims; the search has a budget and says when it stopped.
 */
public record PathsQuery(EntityId from, EntityId to, int limit, int longest, Filter filter) {

  /**
   * The routes found; {@code complete} is false where more may exist, {@code longer} where there
   * may be some that are longer than was asked for.
   */
  public record Result(List<Route> routes, boolean complete, boolean longer) {

    public Result {
      routes = List.copyOf(routes);
    }

    /** The same from a part of a graph: there may be more, and longer ones. */
    public Result open() {
      return new Result(routes, false, true);
    }

    /**
     * Those that an effect rests on: without those of comparators alone, where there are others.
     */
    public List<Route> heard(Model model) {
      var others = routes.stream().filter(r -> !isCompared(model, r)).toList();
      return others.isEmpty() ? routes : others;
    }
  }

  /** Whether hypotheses to compare with are the only ones that accept a route. */
  private static boolean isCompared(Model model, Route route) {
    return !route.hypotheses().isEmpty()
        && model.hypotheses().stream()
            .filter(h -> route.hypotheses().contains(h.id()))
            .allMatch(h -> h.role() == Hypothesis.Role.COMPARATOR);
  }

  /** Asks it of a graph. Both entities must be in the model. */
  public Result run(MoaGraph graph) {
    var frames = graph.frames(filter);
    var found = new LinkedHashMap<List<Integer>, List<HypothesisId>>();
    var searches = new ArrayList<RouteSearch.Found>();
    for (var frame : frames.hypotheses()) {
      searches.add(search(graph, frame, found));
    }
    if (frames.hypotheses().isEmpty() || (found.isEmpty() && !frames.explicit())) {
      searches.add(search(graph, frames.common(), found));
    }
    boolean longer = searches.stream().anyMatch(RouteSearch.Found::longer);
    boolean complete = !longer && searches.stream().noneMatch(RouteSearch.Found::exhausted);
    var routes = new ArrayList<Route>();
    found.forEach((claims, hypotheses) -> routes.add(route(graph, claims, hypotheses)));
    routes.sort(
        Comparator.<Route, Boolean>comparing(r -> isCompared(graph.model(), r))
            .thenComparingInt(r -> r.claims().size())
            .thenComparing(PathsQuery::ids, PathsQuery::compare));
    boolean cut = routes.size() > limit;
    return new Result(cut ? routes.subList(0, limit) : routes, complete && !cut, longer);
  }

  private RouteSearch.Found search(
      MoaGraph graph, Frame frame, Map<List<Integer>, List<HypothesisId>> found) {
    int most = limit == Integer.MAX_VALUE ? limit : limit + 1;
    var search =
        Setting.raised(frame.active(), graph.number(from))
            .claims()
            .routesTo(graph.number(to))
            .all(graph.number(from), most, longest, graph.budget());
    for (var route : search.routes()) {
      var claims = Arrays.stream(route).boxed().toList();
      var hypotheses = found.computeIfAbsent(claims, c -> new ArrayList<>());
      frame.hypothesis().ifPresent(hypotheses::add);
    }
    return search;
  }

  private static Route route(MoaGraph graph, List<Integer> claims, List<HypothesisId> hypotheses) {
    var walked = claims.stream().map(graph::claim).toList();
    return new Route(walked, Route.signOf(walked), hypotheses);
  }

  private static List<ClaimId> ids(Route route) {
    return route.claims().stream().map(c -> c.id()).toList();
  }

  private static int compare(List<ClaimId> a, List<ClaimId> b) {
    for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
      int order = a.get(i).compareTo(b.get(i));
      if (order != 0) {
        return order;
      }
    }
    return a.size() - b.size();
  }
}

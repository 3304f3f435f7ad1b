package org.moagraph.reason;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moagraph.graph.ActiveGraph;
import org.moagraph.graph.Filter;
import org.moagraph.graph.MoaGraph;
import org.moagraph.graph.NumberSet;
import org.moagraph.graph.Spread;
import org.moagraph.model.EntityId;
import org.moagraph.model.HypothesisId;

/**
 * Which entities lie on every route? Signs do not matter. One sweep along a shortest route, noting
 * how far ways around it lead (the dominators of the target): linear in claims.
 */
public record MediatorsQuery(EntityId from, EntityId to, Filter filter) {

  /** Asks it of a graph. Both entities must be in the model. */
  public Mediators run(MoaGraph graph) {
    var byHypothesis = new LinkedHashMap<HypothesisId, List<EntityId>>();
    @Nullable List<EntityId> all = null;
    for (var frame : Heard.between(graph, filter, from, to)) {
      var active = frame.active().acting(NumberSet.of(graph.number(from)));
      var route = active.shortest(graph.number(from), graph.number(to));
      if (route.length > 0) {
        var mediators = new Sweep(active, route).mediators();
        frame.hypothesis().ifPresent(h -> byHypothesis.put(h, mediators));
        all = all == null ? mediators : all.stream().filter(mediators::contains).toList();
      }
    }
    return new Mediators(from, to, all != null, all == null ? List.of() : all, byHypothesis);
  }

  /** Goes along a route and notes how far along it the ways around it lead. */
  private static final class Sweep {
    private final ActiveGraph claims;
    private final int[] route;
    private final int[] place;
    private final Spread around;
    private int farthest;

    Sweep(ActiveGraph claims, int[] route) {
      this.claims = claims;
      this.route = route;
      this.place = new int[claims.graph().entityCount()];
      Arrays.fill(place, -1);
      for (int i = 0; i < route.length; i++) {
        place[route[i]] = i;
      }
      this.around = Spread.over(place.length, this::around);
    }

    private void around(int entity, ActiveGraph.Neighbours each) {
      claims.outgoing(
          entity,
          (claim, next) -> {
            if (place[next] < 0) {
              each.take(claim, next);
            } else {
              farthest = Math.max(farthest, place[next]);
            }
          });
    }

    List<EntityId> mediators() {
      var mediators = new ArrayList<EntityId>();
      for (int i = 0; i + 1 < route.length; i++) {
        if (i > 0 && farthest == i) {
          mediators.add(claims.graph().entity(route[i]).id());
        }
        around.from(route[i]);
      }
      return mediators;
    }
  }
}

package org.moagraph.reason;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.moagraph.graph.Filter;
import org.moagraph.graph.Frame;
import org.moagraph.graph.MoaGraph;
import org.moagraph.graph.jgrapht.Traffic;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.HypothesisId;

/**
 * Which entities carry the mechanism? Those that most of the shortest routes between other things
 * pass, counted under each hypothesis by itself, so that no route mixes two of them. Signs do not
 * matter. The first {@code limit}, by share, then by how many entities they are joined to, then by
 * id; what lies between nothing is no hub.
 */
public record HubsQuery(int limit, Filter filter) {

  /**
   * The hubs found, and how many there are in all. Where a graph is too large to count its routes,
   * {@code counted} is false, all shares are 0, and the entities with most neighbours stand first.
   */
  public record Result(List<Hub> hubs, int all, boolean counted) {

    public Result {
      hubs = List.copyOf(hubs);
    }
  }

  private record FrameTraffic(Frame frame, Traffic traffic, Map<EntityId, Double> shares) {}

  /** Asks it of a graph. */
  public Result run(MoaGraph graph) {
    var parts = new ArrayList<FrameTraffic>();
    boolean counted = true;
    for (var frame : frames(graph)) {
      var traffic = Traffic.of(graph, frame);
      var shares = traffic.betweenness();
      counted &= shares.isPresent();
      parts.add(new FrameTraffic(frame, traffic, shares.orElse(Map.of())));
    }
    var hubs = new ArrayList<Hub>();
    for (var entity : graph.model().entities()) {
      var hub = hub(entity, parts, counted);
      if (hub.in() > 0 && hub.out() > 0 && (hub.share() > 0 || !counted)) {
        hubs.add(hub);
      }
    }
    hubs.sort(
        Comparator.comparingDouble(Hub::share)
            .thenComparingInt(h -> h.in() + h.out())
            .reversed()
            .thenComparing(Hub::entity));
    return new Result(hubs.subList(0, Math.min(limit, hubs.size())), hubs.size(), counted);
  }

  private List<Frame> frames(MoaGraph graph) {
    var frames = graph.frames(filter);
    return frames.hypotheses().isEmpty() ? List.of(frames.common()) : frames.hypotheses();
  }

  private static Hub hub(Entity entity, List<FrameTraffic> parts, boolean counted) {
    var byHypothesis = new LinkedHashMap<HypothesisId, Double>();
    double sum = 0;
    for (var part : parts) {
      double share = counted ? part.shares().getOrDefault(entity.id(), 0.0) : 0;
      part.frame().hypothesis().ifPresent(h -> byHypothesis.put(h, share));
      sum += share;
    }
    return new Hub(
        entity.id(),
        sum / parts.size(),
        byHypothesis,
        neighbours(parts, t -> t.before(entity)),
        neighbours(parts, t -> t.after(entity)));
  }

  private static int neighbours(List<FrameTraffic> parts, Function<Traffic, Set<EntityId>> side) {
    return (int) parts.stream().flatMap(p -> side.apply(p.traffic()).stream()).distinct().count();
  }
}

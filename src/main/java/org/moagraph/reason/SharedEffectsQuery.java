package org.moagraph.reason;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moagraph.graph.Filter;
import org.moagraph.graph.MoaGraph;
import org.moagraph.model.EntityId;
import org.moagraph.reason.SharedEffects.MeetingPoint;

/** What do two drugs, or any two things, change in common when either is raised? */
public record SharedEffectsQuery(EntityId a, EntityId b, Filter filter) {

  /** Asks it of a graph; with models of their own, of the graph of both. */
  public SharedEffects run(MoaGraph graph) {
    var byA = effects(graph, a);
    var byB = effects(graph, b);
    var meetings = new ArrayList<MeetingPoint>();
    for (var effect : byA.values()) {
      var other = byB.get(effect.to());
      if (other != null) {
        meetings.add(new MeetingPoint(effect, other));
      }
    }
    return new SharedEffects(a, b, meetings, alone(byA, byB), alone(byB, byA));
  }

  // Neither of the two is what both change, even where one acts on the other.
  private Map<EntityId, Effect> effects(MoaGraph graph, EntityId from) {
    var effects = new LinkedHashMap<EntityId, Effect>();
    for (var effect : new DownstreamQuery(from, filter).run(graph)) {
      if (!effect.to().equals(a) && !effect.to().equals(b)) {
        effects.put(effect.to(), effect);
      }
    }
    return effects;
  }

  private static List<Effect> alone(Map<EntityId, Effect> of, Map<EntityId, Effect> other) {
    return of.values().stream().filter(e -> !other.containsKey(e.to())).toList();
  }
}

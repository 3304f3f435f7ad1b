package org.moagraph.reason;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moagraph.graph.Filter;
import org.moagraph.graph.Frame;
import org.moagraph.graph.MoaGraph;
import org.moagraph.model.EntityId;
import org.moagraph.model.HypothesisId;
import org.moagraph.query.Reach;
import org.moagraph.query.Setting;

/**
 * Everything that changes when an entity is raised, nearest first. Linear in claims for the states;
 * the search for routes shares one budget and is left out in graphs of more than {@link
 * MoaGraph#ORDINARY} claims, where such an effect is ambiguous and unsettled.
 */
public record DownstreamQuery(EntityId from, Filter filter) {

  /** Asks it of a graph: the effects that are not none, by distance, then id. */
  public List<Effect> run(MoaGraph graph) {
    return run(graph, Setting::raised);
  }

  /** Where a walk of its own starts from in a frame. */
  private interface Start {
    Setting at(MoaGraph graph, BitSet active, int entity);
  }

  /**
   * Everything upstream, on claims read backwards. A walk may pass the entity on its way to it;
   * that it must not pass its own start twice cannot be told for all starts at once.
   */
  List<Effect> backwards(MoaGraph graph) {
    return run(graph.turned(), Setting::passing).stream().map(Effect::turnedRound).toList();
  }

  private List<Effect> run(MoaGraph graph, Start start) {
    var frames = graph.frames(filter);
    int source = graph.number(from);
    var asked = new ArrayList<Part>();
    for (var frame : frames.hypotheses()) {
      asked.add(Part.of(frame, start.at(graph, frame.active(), source), frames.explicit()));
    }
    var common = Part.of(frames.common(), start.at(graph, frames.common().active(), source), true);
    var reached = new BitSet(graph.entityCount());
    asked.forEach(p -> p.reach.entities().stream().filter(p::counts).forEach(reached::set));
    if (!frames.explicit()) {
      common.reach.entities().forEach(reached::set);
    }
    reached.clear(source);
    var steps = Steps.many(graph.claimCount() <= MoaGraph.ORDINARY);
    var effects = new ArrayList<Effect>(reached.cardinality());
    graph.byId(reached).forEach(t -> effects.add(effect(graph, asked, common, t, steps)));
    effects.sort(Comparator.comparingInt(Effect::distance));
    return List.copyOf(effects);
  }

  private Effect effect(MoaGraph graph, List<Part> asked, Part common, int target, Steps steps) {
    Map<HypothesisId, NetEffect> parts = new LinkedHashMap<>();
    for (var part : asked) {
      if (part.counts(target)) {
        parts.put(part.frame.hypothesis().orElseThrow(), part.net(target, steps));
      }
    }
    var rest = parts.isEmpty() ? common.net(target, steps) : NetEffect.NOTHING;
    return Effect.of(from, graph.entity(target).id(), parts, rest);
  }

  private record Part(Frame frame, Setting setting, Reach reach, BitSet counting, boolean always) {

    static Part of(Frame frame, Setting setting, boolean always) {
      var reach = Reach.of(setting);
      return new Part(frame, setting, reach, reach.behind(frame.own()), always);
    }

    boolean counts(int target) {
      return (always && reach.has(target)) || counting.get(target);
    }

    NetEffect net(int target, Steps steps) {
      return NetEffect.at(reach, setting, target, steps);
    }
  }
}

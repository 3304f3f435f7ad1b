package org.moagraph.reason;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
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
    var frames = graph.frames(filter);
    int source = graph.number(from);
    var asked = new ArrayList<Part>();
    for (var frame : frames.hypotheses()) {
      asked.add(Part.of(graph, frame, source, frames.explicit()));
    }
    var common = Part.of(graph, frames.common(), source, true);
    var reached = new TreeSet<Integer>();
    asked.forEach(p -> p.reach.entities().stream().filter(p::counts).forEach(reached::add));
    reached.addAll(frames.explicit() ? List.of() : common.reach.entities());
    reached.remove(source);
    var steps = Steps.many(graph.claimCount() <= MoaGraph.ORDINARY);
    var effects = new ArrayList<Effect>(reached.size());
    for (int target : reached) {
      effects.add(effect(graph, asked, common, target, steps));
    }
    effects.sort(Effects.BY_DISTANCE);
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

    static Part of(MoaGraph graph, Frame frame, int source, boolean always) {
      var setting = Setting.raised(graph, frame.active(), source);
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

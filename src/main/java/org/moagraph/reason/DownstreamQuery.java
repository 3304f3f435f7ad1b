package org.moagraph.reason;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moagraph.graph.ActiveGraph;
import org.moagraph.graph.Filter;
import org.moagraph.graph.Frame;
import org.moagraph.graph.MoaGraph;
import org.moagraph.graph.NumberSet;
import org.moagraph.graph.Reach;
import org.moagraph.graph.Setting;
import org.moagraph.model.EntityId;
import org.moagraph.model.HypothesisId;

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
    Setting at(ActiveGraph active, int entity);
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
      asked.add(Part.of(frame, start.at(frame.active(), source), frames.explicit()));
    }
    var common = Part.of(frames.common(), start.at(frames.common().active(), source), true);
    var reached =
        asked.stream()
            .map(Part::heard)
            .reduce(frames.explicit() ? NumberSet.EMPTY : common.heard(), NumberSet::or)
            .without(source);
    var steps = Steps.many(graph.claimCount() <= MoaGraph.ORDINARY);
    var effects = new ArrayList<Effect>(reached.size());
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

  private record Part(
      Frame frame, Setting setting, Reach reach, NumberSet counting, boolean always) {

    static Part of(Frame frame, Setting setting, boolean always) {
      var reach = setting.reach();
      return new Part(frame, setting, reach, reach.behind(frame.own()), always);
    }

    /** The entities on which it has something to say. */
    NumberSet heard() {
      return always ? reach.entities() : reach.entities().and(counting);
    }

    boolean counts(int target) {
      return (always && reach.has(target)) || counting.contains(target);
    }

    NetEffect net(int target, Steps steps) {
      return NetEffect.at(reach, setting, target, steps);
    }
  }
}

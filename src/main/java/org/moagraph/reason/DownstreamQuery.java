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
import org.moagraph.graph.Progress;
import org.moagraph.graph.Purse;
import org.moagraph.graph.Setting;
import org.moagraph.model.EntityId;
import org.moagraph.model.HypothesisId;

/**
 * Everything that changes when an entity is raised, nearest first. Linear in claims for the states;
 * the search for routes has the budget of one question for each effect, and one for all of them. It
 * is left out where that ran out, and in graphs of more than {@link MoaGraph#ORDINARY} claims: such
 * an effect is ambiguous and unsettled.
 */
public record DownstreamQuery(EntityId from, Filter filter) {

  /** Asks it of a graph: the effects that are not none, by distance, then id. */
  public List<Effect> run(MoaGraph graph) {
    return run(graph, new Purse(graph));
  }

  /** The same as one of several lists that have a common purse. */
  List<Effect> run(MoaGraph graph, Purse purse) {
    return run(graph, Setting::raised, purse);
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
    return run(graph.turned(), Setting::passing, new Purse(graph)).stream()
        .map(Effect::turnedRound)
        .toList();
  }

  private List<Effect> run(MoaGraph graph, Start start, Purse purse) {
    var frames = graph.frames(filter);
    int source = graph.number(from);
    var asked = new ArrayList<FrameReach>();
    for (var frame : frames.hypotheses()) {
      asked.add(FrameReach.of(frame, start.at(frame.active(), source), frames.explicit()));
    }
    var common = FrameReach.of(frames.common(), start.at(frames.common().active(), source), true);
    var reached =
        asked.stream()
            .map(FrameReach::behind)
            .reduce(frames.explicit() ? NumberSet.EMPTY : common.behind(), NumberSet::or)
            .without(source);
    boolean ordinary = graph.claimCount() <= MoaGraph.ORDINARY;
    var progress = Progress.of("things asked about", reached.size());
    var effects = new ArrayList<Effect>(reached.size());
    graph
        .byId(reached)
        .forEach(
            t -> {
              var effect = effect(graph, asked, common, t, ordinary ? purse.forOne() : 0);
              progress.step();
              if (effect.verdict() != Verdict.NONE) {
                effects.add(effect);
              }
            });
    effects.sort(Comparator.comparingInt(Effect::distance));
    return List.copyOf(effects);
  }

  private Effect effect(
      MoaGraph graph, List<FrameReach> asked, FrameReach common, int target, int budget) {
    var speaking = asked.stream().filter(p -> p.speaks(target)).toList();
    var rivals = speaking.stream().filter(p -> p.always || !p.frame.comparator()).toList();
    Map<HypothesisId, NetEffect> heard = new LinkedHashMap<>();
    for (var part : rivals.isEmpty() ? speaking : rivals) {
      heard.put(part.id(), part.derived.net(target, budget));
    }
    var rest = heard.isEmpty() ? common.derived.net(target, budget) : NetEffect.NOTHING;
    var ids = asked.stream().map(FrameReach::id).toList();
    var end = graph.entity(target).id();
    return Effect.of(from, end, ids, heard, rest)
        .with(new EffectQuery(from, end, filter).foundNone(graph));
  }

  private record FrameReach(Frame frame, Derivation derived, NumberSet behind, boolean always) {

    static FrameReach of(Frame frame, Setting setting, boolean always) {
      var derived = Derivation.of(setting);
      var reach = derived.reach();
      return new FrameReach(
          frame, derived, always ? reach.entities() : Heard.behind(frame, reach), always);
    }

    HypothesisId id() {
      return frame.hypothesis().orElseThrow();
    }

    /** Whether it has something to say on that. */
    boolean speaks(int target) {
      return behind.contains(target);
    }
  }
}

package org.moagraph.reason;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.moagraph.graph.Filter;
import org.moagraph.graph.Frame;
import org.moagraph.graph.MoaGraph;
import org.moagraph.graph.Purse;
import org.moagraph.graph.Setting;
import org.moagraph.model.EntityId;
import org.moagraph.model.HypothesisId;

/**
 * Does {@code to} go up or down when {@code from} is raised? An intervention on {@code from}:
 * claims into it are ignored. Linear in claims, but for a bounded search for routes where walks
 * reach both signs.
 */
public record EffectQuery(EntityId from, EntityId to, Filter filter) {

  /** Asks it of a graph. Both entities must be in the model. */
  public Effect run(MoaGraph graph) {
    var effect = bare(graph);
    return effect.with(new Besides(graph, this).of(effect));
  }

  /** The effect without what must be said beside it, for who asks many and reads only these. */
  public Effect bare(MoaGraph graph) {
    return bare(graph, new Purse(graph));
  }

  /** The same as one of many that have a common purse. */
  Effect bare(MoaGraph graph, Purse purse) {
    int budget = purse.forOne();
    var frames = graph.frames(filter);
    var asked = frames.hypotheses().stream().map(f -> f.hypothesis().orElseThrow()).toList();
    if (from.equals(to)) {
      return Effect.of(from, to, asked, Map.of(), NetEffect.NOTHING);
    }
    var derived = new IdentityHashMap<Frame, Derivation>();
    int target = graph.number(to);
    var heard = Heard.among(frames, f -> Heard.speaks(f, derived(f, derived).reach(), target));
    var nets = new LinkedHashMap<HypothesisId, NetEffect>();
    for (var frame : heard) {
      frame.hypothesis().ifPresent(h -> nets.put(h, derived(frame, derived).net(target, budget)));
    }
    var common =
        nets.isEmpty() && !frames.explicit()
            ? derived(frames.common(), derived).net(target, budget)
            : NetEffect.NOTHING;
    return Effect.of(from, to, asked, nets, common);
  }

  /** What must be said beside the effect in a list. */
  Effect.Beside foundNone(MoaGraph graph) {
    var found = Besides.foundNone(graph, this);
    return found.isEmpty()
        ? Effect.Beside.NOTHING
        : new Effect.Beside(found, Verdict.NONE, Optional.empty(), Optional.empty());
  }

  private Derivation derived(Frame frame, Map<Frame, Derivation> known) {
    var derivation = known.get(frame);
    if (derivation == null) {
      int source = frame.active().graph().number(from);
      derivation = Derivation.of(Setting.raised(frame.active(), source));
      known.put(frame, derivation);
    }
    return derivation;
  }
}

package org.moagraph.reason;

import java.util.LinkedHashMap;
import org.moagraph.graph.Filter;
import org.moagraph.graph.Frame;
import org.moagraph.graph.MoaGraph;
import org.moagraph.graph.Reach;
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
    return new Asking(graph).effect();
  }

  private final class Asking {
    private final MoaGraph graph;
    private final int source;
    private final int target;

    Asking(MoaGraph graph) {
      this.graph = graph;
      this.source = graph.number(from);
      this.target = graph.number(to);
    }

    Effect effect() {
      var frames = graph.frames(filter);
      var parts = new LinkedHashMap<HypothesisId, NetEffect>();
      if (source != target) {
        for (var frame : frames.hypotheses()) {
          var setting = Setting.raised(frame.active(), source);
          var reach = setting.reach();
          if (frames.explicit() || reach.behind(frame.own()).contains(target)) {
            parts.put(frame.hypothesis().orElseThrow(), net(reach, setting));
          }
        }
      }
      return Effect.of(
          from, to, parts, parts.isEmpty() ? common(frames.common()) : NetEffect.NOTHING);
    }

    private NetEffect common(Frame frame) {
      if (source == target) {
        return NetEffect.NOTHING;
      }
      var setting = Setting.raised(frame.active(), source);
      return net(setting.reach(), setting);
    }

    private NetEffect net(Reach reach, Setting setting) {
      return NetEffect.at(reach, setting, target, Steps.one());
    }
  }
}

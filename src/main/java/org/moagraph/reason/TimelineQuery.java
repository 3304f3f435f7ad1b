package org.moagraph.reason;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moagraph.graph.Filter;
import org.moagraph.graph.MoaGraph;
import org.moagraph.graph.Purse;
import org.moagraph.model.Claim;
import org.moagraph.model.EntityId;
import org.moagraph.model.Model;
import org.moagraph.model.Time;
import org.moagraph.model.ViewSpec;
import org.moagraph.reason.Timeline.Moved;
import org.moagraph.reason.Timeline.Phase;

/**
 * What moves when an entity is raised, phase by phase: at each phase the claims of that phase and
 * before count, as for any question asked at a phase. A filter's own phase ends the list.
 */
public record TimelineQuery(EntityId from, Filter filter) {

  /** What moves when an entity of a model is raised. */
  public static Timeline of(Model model, EntityId from) {
    return new TimelineQuery(from, Filter.DEFAULT).run(MoaGraph.of(model));
  }

  /**
   * The same question under the hypotheses that a view is about, where it names none itself and
   * something moves under them.
   */
  public TimelineQuery about(Optional<ViewSpec> view, MoaGraph graph) {
    var own = view.map(graph.model()::hypothesesOf).orElse(List.of());
    if (own.isEmpty() || !filter.hypotheses().isEmpty()) {
      return this;
    }
    var under = filter.withHypotheses(own);
    return new DownstreamQuery(from, under).run(graph).isEmpty()
        ? this
        : new TimelineQuery(from, under);
  }

  /** Asks it of a graph. */
  public Timeline run(MoaGraph graph) {
    var steps = steps(graph);
    var purse = new Purse(graph);
    var byStep = new LinkedHashMap<EntityId, Verdict>();
    var printed = new LinkedHashMap<EntityId, Verdict>();
    var phases = new ArrayList<Phase>();
    for (var time : Time.values()) {
      if (filter.time().isEmpty() || time.isBy(filter.time().get())) {
        var moved = new ArrayList<Moved>();
        var effects = effects(graph, time, purse);
        for (var step : new DownstreamQuery(from, filter.at(time)).run(steps, purse)) {
          boolean isNew = step.verdict() != byStep.put(step.to(), step.verdict());
          var effect = effects.getOrDefault(step.to(), step);
          var before = printed.getOrDefault(step.to(), Verdict.NONE);
          if (isNew && effect.verdict() != before) {
            moved.add(new Moved(effect, before, pace(effect, time)));
            printed.put(step.to(), effect.verdict());
          }
        }
        phases.add(new Phase(time, moved));
      }
    }
    var seen =
        new DownstreamQuery(from, filter)
            .run(graph, purse).stream().filter(e -> !printed.containsKey(e.to())).toList();
    return new Timeline(from, phases, seen, graph.saysTimes());
  }

  /** The graph without observations. */
  private static MoaGraph steps(MoaGraph graph) {
    var model = graph.model();
    return graph.hasObservations()
        ? MoaGraph.of(model.withClaims(model.claims().stream().filter(Claim::direct).toList()))
        : graph;
  }

  private Map<EntityId, Effect> effects(MoaGraph graph, Time time, Purse purse) {
    var effects = new LinkedHashMap<EntityId, Effect>();
    new DownstreamQuery(from, filter.at(time))
        .run(graph, purse)
        .forEach(e -> effects.put(e.to(), e));
    return effects;
  }

  /** The claims on the way that act from that phase on. */
  private static List<Claim> pace(Effect effect, Time time) {
    return effect.witness().stream()
        .filter(c -> c.context().time().filter(time::equals).isPresent())
        .toList();
  }
}

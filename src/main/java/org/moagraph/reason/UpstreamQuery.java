package org.moagraph.reason;

import java.util.ArrayList;
import java.util.List;
import org.moagraph.graph.Filter;
import org.moagraph.graph.MoaGraph;
import org.moagraph.graph.NumberSet;
import org.moagraph.graph.Progress;
import org.moagraph.graph.Purse;
import org.moagraph.model.EntityId;

/**
 * Everything that changes an entity when raised, nearest first. Each candidate is asked for its own
 * net effect, all of them within one purse; in graphs of more than {@link MoaGraph#ORDINARY} claims
 * one search backwards answers for all, and an effect of both signs is ambiguous and unsettled.
 */
public record UpstreamQuery(EntityId to, Filter filter) {

  /** Asks it of a graph: the effects that are not none, by distance, then id. */
  public List<Effect> run(MoaGraph graph) {
    if (graph.claimCount() > MoaGraph.ORDINARY) {
      return new DownstreamQuery(to, filter).backwards(graph);
    }
    var candidates = candidates(graph);
    var progress = Progress.of("things asked about", candidates.size());
    var purse = new Purse(graph);
    return candidates.stream()
        .mapToObj(c -> new EffectQuery(graph.entity(c).id(), to, filter))
        .map(q -> q.bare(graph, purse).with(q.foundNone(graph)))
        .peek(e -> progress.step())
        .filter(e -> e.verdict() != Verdict.NONE)
        .sorted(Effects.BY_DISTANCE)
        .toList();
  }

  private NumberSet candidates(MoaGraph graph) {
    var end = NumberSet.of(graph.number(to));
    var frames = graph.frames(filter);
    var searched = new ArrayList<>(frames.hypotheses());
    searched.add(frames.common());
    return searched.stream()
        .map(f -> f.active().reaching(end))
        .reduce(NumberSet.EMPTY, NumberSet::or)
        .without(end);
  }
}

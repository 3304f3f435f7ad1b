package org.moagraph.reason;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.moagraph.graph.ActiveGraph;
import org.moagraph.graph.Filter;
import org.moagraph.graph.Frame;
import org.moagraph.graph.MoaGraph;
import org.moagraph.graph.NumberSet;
import org.moagraph.graph.Setting;
import org.moagraph.model.Claim;
import org.moagraph.model.Stimulus;
import org.moagraph.model.Time;
import org.moagraph.reason.Effect.Beside;
import org.moagraph.reason.Effect.Since;

/** Finds what must be said beside a verdict. */
final class Besides {

  private final MoaGraph graph;
  private final EffectQuery query;

  Besides(MoaGraph graph, EffectQuery query) {
    this.graph = graph;
    this.query = query;
  }

  Beside of(Effect effect) {
    var foundNone = foundNone(graph, query);
    boolean none = effect.verdict() == Verdict.NONE;
    boolean same = query.from().equals(query.to());
    return new Beside(
        foundNone,
        none ? Verdict.NONE : verdict(List.of(graph.frames(query.filter()).common()), f -> f),
        none && !same
            ? Optional.of(
                new AbsenceSearch(
                        graph,
                        List.of(new Stimulus(query.from(), true)),
                        query.to(),
                        query.filter())
                    .why(foundNone))
            : Optional.empty(),
        none || query.filter().time().isPresent() ? Optional.empty() : since(effect));
  }

  /** The claims that no effect was found on this very pair; their hypotheses do not filter. */
  static List<Claim> foundNone(MoaGraph graph, EffectQuery query) {
    return graph.foundNone(query.from(), query.to()).stream()
        .filter(query.filter()::accepts)
        .toList();
  }

  /** What the claims of a frame become for one question. */
  private interface Narrowing {
    ActiveGraph of(ActiveGraph claims);
  }

  private Verdict verdict(List<Frame> frames, Narrowing part) {
    int source = graph.number(query.from());
    int target = graph.number(query.to());
    return Effect.combine(
        frames.stream()
            .map(f -> Derivation.of(Setting.raised(part.of(f.active()), source)))
            .map(d -> d.net(target, graph.budget()).verdict())
            .filter(v -> v != Verdict.NONE)
            .distinct()
            .toList());
  }

  /** The first phase that gives the verdict, by steps alone and with what stands in for them. */
  private Optional<Since> since(Effect effect) {
    if (!graph.saysTimes()) {
      return Optional.empty();
    }
    var frames = Heard.between(graph, query.filter(), query.from(), query.to());
    var standIns = frames.stream().map(Frame::standIns).reduce(NumberSet.EMPTY, NumberSet::or);
    var steps = first(effect, frames, standIns);
    var observed = first(effect, frames, NumberSet.EMPTY);
    boolean earlier =
        observed.isPresent() && (steps.isEmpty() || observed.get().compareTo(steps.get()) < 0);
    return steps.isEmpty() && observed.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Since(
                steps,
                earlier ? observed : Optional.empty(),
                earlier ? witnessed(effect, standIns) : List.of()));
  }

  private Optional<Time> first(Effect effect, List<Frame> frames, NumberSet without) {
    for (var phase : Time.values()) {
      var by = Filter.DEFAULT.at(phase);
      Narrowing part =
          claims ->
              claims.with(
                  claims.claims().without(without).where(c -> by.acceptsTime(graph.claim(c))));
      if (verdict(frames, part) == effect.verdict()) {
        return Optional.of(phase);
      }
    }
    return Optional.empty();
  }

  /** The stand-ins on the witnesses of an effect. */
  private List<Claim> witnessed(Effect effect, NumberSet standIns) {
    var onTheWay = new ArrayList<>(effect.increases());
    onTheWay.addAll(effect.decreases());
    onTheWay.addAll(effect.unknown());
    return standIns.stream()
        .mapToObj(graph::claim)
        .filter(onTheWay::contains)
        .sorted(Comparator.comparing(Claim::id))
        .toList();
  }
}

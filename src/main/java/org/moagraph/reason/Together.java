package org.moagraph.reason;

import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.moagraph.graph.Frame;
import org.moagraph.graph.MoaGraph;
import org.moagraph.graph.NumberSet;
import org.moagraph.model.Claim;
import org.moagraph.model.HypothesisId;

/** Puts what the hypotheses say of a what-if together; only those in which the readout moves. */
record Together(WhatIfQuery query, MoaGraph graph, Alteration alteration, List<Compared> moving) {

  WhatIf answer() {
    int readout = graph.number(query.readout());
    var byHypothesis = new LinkedHashMap<HypothesisId, Outcome>();
    moving.forEach(c -> c.frame().hypothesis().ifPresent(h -> byHypothesis.put(h, c.outcome())));
    var outcome = Outcome.combine(moving.stream().map(Compared::outcome).toList());
    var lost = moving.stream().map(Compared::lost).reduce(NumberSet.EMPTY, NumberSet::or);
    var left = moving.stream().map(Compared::left).reduce(NumberSet.EMPTY, NumberSet::or);
    var before = SideRoutes.before(moving, readout);
    var after = SideRoutes.after(moving, readout);
    return new WhatIf(
        query,
        combined(moving.stream().map(Compared::before).toList()),
        combined(moving.stream().map(Compared::after).toList()),
        outcome,
        byHypothesis,
        claims(graph, gone(lost, left)),
        claims(alteration.changed(), left),
        before.without(after, graph),
        after.named(alteration.changed()),
        lostObservations(),
        beside(),
        alteration.notes(),
        new Because(graph, query.interventions(), before, after, moving).of(outcome));
  }

  private static Verdict combined(List<NetEffect> effects) {
    return Effect.combine(
        effects.stream()
            .map(NetEffect::verdict)
            .filter(v -> v != Verdict.NONE)
            .distinct()
            .toList());
  }

  /** Of the claims that lost support for a sign, those that support nothing any more, if any. */
  private NumberSet gone(NumberSet lost, NumberSet left) {
    var gone = lost.without(left.without(alteration.turned()));
    return gone.isEmpty() ? lost : gone;
  }

  private List<Claim> lostObservations() {
    var lost = new BitSet();
    var left = new BitSet();
    for (var compared : moving) {
      for (var observation : compared.frame().observations()) {
        if (observation.standing() == Frame.Standing.EXPLAINED) {
          boolean gone = observation.route().stream().anyMatch(compared::isGone);
          (gone ? lost : left).set(observation.claim());
        }
      }
    }
    return claims(graph, NumberSet.of(lost).without(NumberSet.of(left)));
  }

  private static List<Claim> claims(MoaGraph of, NumberSet numbers) {
    return numbers.stream().mapToObj(of::claim).sorted(Comparator.comparing(Claim::id)).toList();
  }

  private List<Effect> beside() {
    return query.interventions().with().stream()
        .map(d -> new EffectQuery(d, query.readout(), query.filter()).run(graph))
        .toList();
  }
}

package org.moagraph.reason;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.moagraph.graph.Frame;
import org.moagraph.graph.MoaGraph;
import org.moagraph.graph.NumberSet;
import org.moagraph.graph.Purse;
import org.moagraph.graph.Signs;
import org.moagraph.model.Claim;
import org.moagraph.model.HypothesisId;
import org.moagraph.model.Stimulus;

/** Puts what the hypotheses say of a what-if together; only those in which the readout moves. */
record Together(WhatIfQuery query, MoaGraph graph, Alteration alteration, List<Compared> moving)
    implements WhatIfQuery.BothSides {

  @Override
  public WhatIf answer() {
    var byHypothesis = new LinkedHashMap<HypothesisId, Outcome>();
    moving.forEach(c -> c.frame().hypothesis().ifPresent(h -> byHypothesis.put(h, c.outcome())));
    var outcome = outcome();
    var lost = moving.stream().map(Compared::support).reduce(NumberSet.EMPTY, NumberSet::or);
    var left = moving.stream().map(Compared::left).reduce(NumberSet.EMPTY, NumberSet::or);
    var changed = alteration.changed();
    return new WhatIf(
        query,
        combined(Compared::before),
        combined(Compared::after),
        outcome,
        byHypothesis,
        claims(graph, gone(lost, left)),
        claims(changed, left),
        NamedRoutes.of(graph, moving, Compared::lost).best(),
        NamedRoutes.of(changed, moving, c -> c.routes().ways()).best(),
        lostObservations(),
        beside(),
        notes(),
        new Because(graph, query, moving).of(outcome),
        aside());
  }

  /**
   * The outcome in all; opposite effects of what is given have no common outcome, and where a
   * search for routes ended too early for one hypothesis, nobody knows what it would say.
   */
  private Outcome outcome() {
    if (moving.stream().anyMatch(c -> !c.settled() && c.outcome() == Outcome.UNDECIDED)) {
      return Outcome.UNDECIDED;
    }
    var saying = moving.stream().filter(c -> c.outcome() != Outcome.UNDECIDED).toList();
    return hasBefore(saying, Signs.PLUS) && hasBefore(saying, Signs.MINUS)
        ? Outcome.DEPENDS
        : Outcome.combine(moving.stream().map(Compared::outcome).toList());
  }

  private static boolean hasBefore(List<Compared> some, int sign) {
    return some.stream().anyMatch(c -> c.before().equals(NumberSet.of(sign)));
  }

  private Verdict combined(Function<Compared, NumberSet> signs) {
    return Effect.combine(
        moving.stream()
            .map(signs)
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
        .map(d -> new EffectQuery(d, query.readout(), query.filter()).bare(graph))
        .toList();
  }

  private List<Note> notes() {
    var notes = new ArrayList<>(alteration.notes());
    var done = query.interventions();
    var given = query.stimuli().stream().map(Stimulus::entity).toList();
    for (var entity : done.touched()) {
      if (given.contains(entity)) {
        notes.add(
            done.give().stream().anyMatch(g -> g.entity().equals(entity))
                ? new Note.GivenAgain(entity)
                : new Note.StimulusTouched(entity));
      } else if (entity.equals(query.readout())) {
        notes.add(new Note.ReadoutTouched(entity));
      }
    }
    return List.copyOf(notes);
  }

  private WhatIf.Aside aside() {
    int readout = graph.number(query.readout());
    var open = moving.stream().filter(c -> !c.after().isEmpty()).toList();
    var feedback =
        open.stream().map(c -> c.feedbackLost(readout)).reduce(NumberSet.EMPTY, NumberSet::or);
    var rows = moving.stream().map(c -> c.ruling().row()).distinct().toList();
    return new WhatIf.Aside(
        moving.stream().allMatch(Compared::settled),
        rows.size() == 1 ? Optional.of(rows.get(0)) : Optional.empty(),
        moving.isEmpty() ? Optional.of(absence()) : Optional.empty(),
        baseline(),
        claims(graph, feedback),
        open.stream().anyMatch(c -> c.losesOpposition(readout)));
  }

  /** How every entity moves that moves on either side, in any of the hypotheses. */
  @Override
  public List<Change> changes() {
    if (graph.claimCount() > MoaGraph.ORDINARY) {
      return List.of();
    }
    var reached = NumberSet.EMPTY;
    for (var compared : moving) {
      reached =
          reached.or(compared.without().reach().entities()).or(compared.with().reach().entities());
    }
    var changes = new ArrayList<Change>();
    var purse = new Purse(graph);
    graph
        .byId(reached)
        .forEach(
            e ->
                changes.add(
                    new Change(
                        graph.entity(e).id(),
                        Change.Movement.of(signs(e, Compared::without, purse)),
                        Change.Movement.of(signs(e, Compared::with, purse)))));
    return changes;
  }

  private NumberSet signs(int entity, Function<Compared, Scenario> side, Purse purse) {
    return moving.stream()
        .map(side)
        .map(s -> s.signs(entity, purse))
        .reduce(NumberSet.EMPTY, NumberSet::or);
  }

  private Absence absence() {
    var foundNone =
        query.stimuli().stream()
            .map(s -> new EffectQuery(s.entity(), query.readout(), query.filter()))
            .flatMap(q -> Besides.foundNone(graph, q).stream())
            .toList();
    return new AbsenceSearch(graph, query.stimuli(), query.readout(), query.filter())
        .why(foundNone);
  }

  /** What is knocked out, set down by itself. */
  private Optional<Verdict> baseline() {
    var missing = query.interventions().knockout();
    if (missing.isEmpty()) {
      return Optional.empty();
    }
    var down = missing.stream().map(k -> new Stimulus(k, false)).toList();
    var alone = new WhatIfQuery(down, query.readout(), Interventions.NONE, query.filter());
    return Optional.of(alone.run(graph).without());
  }
}

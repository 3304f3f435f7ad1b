package org.moagraph.teach;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.moagraph.graph.Filter;
import org.moagraph.graph.MoaGraph;
import org.moagraph.model.EntityId;
import org.moagraph.model.Experiment;
import org.moagraph.model.HypothesisId;
import org.moagraph.model.Model;
import org.moagraph.model.Stimulus;
import org.moagraph.reason.Interventions;
import org.moagraph.reason.Outcome;
import org.moagraph.reason.Scorecard;
import org.moagraph.reason.Scorecard.Grade;
import org.moagraph.reason.ScorecardQuery;
import org.moagraph.reason.Verdict;
import org.moagraph.reason.WhatIf;
import org.moagraph.reason.WhatIfQuery;

/**
 * What interventions prove, and experiments. Whatever rests on a part of the model that an
 * experiment has shown to be wrong is left open.
 */
final class Trials {

  private final MoaGraph graph;
  private final Model model;
  private final Proofs proofs;
  private final Map<Trial, Optional<Outcome>> outcomes = new LinkedHashMap<>();
  private Optional<Scorecard> scorecard = Optional.empty();

  Trials(MoaGraph graph, Proofs proofs) {
    this.graph = graph;
    this.model = graph.model();
    this.proofs = proofs;
  }

  /** What the model says of it. */
  WhatIf whatIf(Trial asked) {
    return whatIf(asked, Filter.DEFAULT);
  }

  private WhatIf whatIf(Trial asked, Filter filter) {
    var other = asked.intervention();
    var done =
        asked.drug()
            ? new Interventions(
                List.of(), List.of(other), List.of(), List.of(), List.of(), List.of(), List.of())
            : Interventions.block(other);
    var given = List.of(new Stimulus(asked.stimulus(), true));
    return new WhatIfQuery(given, asked.readout(), done, filter).run(graph);
  }

  /** What becomes of the effect, where all hypotheses agree and no experiment says otherwise. */
  Optional<Outcome> outcome(Trial asked) {
    var known = outcomes.get(asked);
    if (known == null) {
      known = provenOutcome(asked);
      outcomes.put(asked, known);
    }
    return known;
  }

  private Optional<Outcome> provenOutcome(Trial asked) {
    if (proofs.verdict(asked.stimulus(), asked.readout()).filter(Verdict::isSigned).isEmpty()
        || isRefuted(asked)) {
      return Optional.empty();
    }
    var answer = whatIf(asked, Filter.DEFAULT);
    boolean agreed = answer.byHypothesis().values().stream().distinct().count() <= 1;
    boolean shown =
        answer.outcome() != Outcome.ATTENUATED
            || (!answer.lostRoutes().isEmpty() && !answer.leftRoutes().isEmpty());
    boolean between =
        proofs.leads(asked.stimulus(), asked.intervention())
            && proofs.leads(asked.intervention(), asked.readout());
    boolean clear =
        answer.outcome() != Outcome.UNDECIDED
            && agreed
            && shown
            && answer.notes().isEmpty()
            && !(answer.outcome() == Outcome.UNAFFECTED
                && (between
                    || isLikeIt(asked)
                    || answer.left().stream().anyMatch(c -> !c.direct())));
    return clear && whatIf(asked, Proofs.DISPUTED).outcome() == answer.outcome()
        ? Optional.of(answer.outcome())
        : Optional.empty();
  }

  /**
   * Whether the intervention works against what the stimulus does there: it takes away what the
   * stimulus raises, and nothing that the stimulus lowers, which would do the same.
   */
  boolean opposes(Trial asked) {
    var stimulus = asked.stimulus();
    var intervention = asked.intervention();
    if (!asked.drug()) {
      return proofs.verdict(stimulus, intervention).equals(Optional.of(Verdict.INCREASES));
    }
    return model.claims().stream()
        .filter(c -> c.source().equals(intervention) && c.direct() && c.carries())
        .noneMatch(
            c ->
                proofs
                    .verdict(stimulus, c.target())
                    .flatMap(Verdict::sign)
                    .equals(Optional.of(c.sign())));
  }

  /** Whether a drug given with it moves the readout too, so that "unchanged" would be disputed. */
  private boolean isLikeIt(Trial asked) {
    return asked.drug() && proofs.leads(asked.intervention(), asked.readout());
  }

  /** Whether an experiment of the kind came out otherwise than the model says. */
  private boolean isRefuted(Trial asked) {
    return scorecard().rows().stream()
        .filter(r -> r.full().grade() != Grade.EXPLAINED)
        .map(Scorecard.Row::experiment)
        .filter(e -> e.readout().equals(asked.readout()))
        .anyMatch(e -> touches(e, asked));
  }

  private boolean touches(Experiment experiment, Trial asked) {
    var perturbed = new LinkedHashSet<EntityId>(experiment.block());
    perturbed.addAll(experiment.knockout());
    perturbed.addAll(experiment.with());
    experiment.give().forEach(g -> perturbed.add(g.entity()));
    var held = held(asked.intervention());
    return perturbed.stream()
        .anyMatch(p -> held.contains(p) || held(p).stream().anyMatch(held::contains));
  }

  /** An entity and what it acts on directly, if it is an agent. */
  private Set<EntityId> held(EntityId entity) {
    var held = new LinkedHashSet<EntityId>(List.of(entity));
    if (isAgent(entity)) {
      model.claims().stream()
          .filter(c -> c.direct() && c.carries() && c.source().equals(entity))
          .forEach(c -> held.add(c.target()));
    }
    return held;
  }

  Scorecard scorecard() {
    if (scorecard.isEmpty()) {
      scorecard = Optional.of(new ScorecardQuery(Filter.DEFAULT).run(graph));
    }
    return scorecard.get();
  }

  Truth predicts(HypothesisId hypothesis, String experiment) {
    return scorecard().rows().stream()
        .filter(r -> r.experiment().id().equals(experiment) && r.counts())
        .findFirst()
        .flatMap(r -> Optional.ofNullable(r.byHypothesis().get(hypothesis)))
        .map(Scorecard.Prediction::grade)
        .map(Trials::truth)
        .orElse(Truth.OPEN);
  }

  private static Truth truth(Grade grade) {
    return switch (grade) {
      case EXPLAINED -> Truth.TRUE;
      case MISSED -> Truth.FALSE;
      case UNDECIDED, SILENT, USED_AS_EVIDENCE -> Truth.OPEN;
    };
  }

  private boolean isAgent(EntityId id) {
    return model.entities().stream().anyMatch(e -> e.id().equals(id) && e.type().isAgent());
  }
}

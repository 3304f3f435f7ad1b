package org.moagraph.teach;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.moagraph.graph.Filter;
import org.moagraph.graph.MoaGraph;
import org.moagraph.graph.Purse;
import org.moagraph.model.Claim;
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
import org.moagraph.reason.Why;

/**
 * What interventions prove, and experiments. Whatever rests on a part of the model that an
 * experiment has shown to be wrong is left open.
 */
final class Trials {

  private final Purse purse;
  private final Model model;
  private final Proofs proofs;
  private final Map<Trial, WhatIf> answers = new LinkedHashMap<>();
  private final Map<Trial, Optional<Outcome>> outcomes = new LinkedHashMap<>();
  private final Map<String, Grade> grades = new LinkedHashMap<>();
  private final Map<String, Scorecard.ScoredExperiment> rows = new LinkedHashMap<>();

  Trials(MoaGraph graph, Proofs proofs) {
    this.purse = new Purse(graph);
    this.model = graph.model();
    this.proofs = proofs;
  }

  /** What the model says of it. */
  WhatIf whatIf(Trial asked) {
    var known = answers.get(asked);
    if (known == null) {
      known = whatIf(asked, Filter.DEFAULT);
      answers.put(asked, known);
    }
    return known;
  }

  private WhatIf whatIf(Trial asked, Filter filter) {
    var other = asked.intervention();
    var done = asked.drug() ? Interventions.with(other) : Interventions.block(other);
    var given = List.of(new Stimulus(asked.stimulus(), true));
    return new WhatIfQuery(given, asked.readout(), done, filter).run(purse.graph());
  }

  /**
   * What becomes of the effect, where no experiment says otherwise and the hypotheses agree, or it
   * is plain why it depends on them or cannot be told.
   */
  Optional<Outcome> outcome(Trial asked) {
    var known = outcomes.get(asked);
    if (known == null) {
      known = provenOutcome(asked);
      outcomes.put(asked, known);
    }
    return known;
  }

  private Optional<Outcome> provenOutcome(Trial asked) {
    if (proofs.routed(asked.stimulus(), asked.readout()).filter(Verdict::isSigned).isEmpty()
        || isRefuted(asked)) {
      return Optional.empty();
    }
    var answer = whatIf(asked);
    boolean clear = answer.notes().isEmpty() && answer.aside().settled() && isClear(asked, answer);
    return clear && whatIf(asked, Proofs.DISPUTED).outcome() == answer.outcome()
        ? Optional.of(answer.outcome())
        : Optional.empty();
  }

  private boolean isClear(Trial asked, WhatIf answer) {
    boolean agreed = answer.byHypothesis().values().stream().distinct().count() <= 1;
    return switch (answer.outcome()) {
      case DEPENDS -> answer.why() instanceof Why.Depends;
      case UNDECIDED -> answer.why() instanceof Why.Bypassed;
      case ATTENUATED -> agreed && !answer.lostRoutes().isEmpty() && !answer.leftRoutes().isEmpty();
      case UNAFFECTED ->
          agreed
              && !isBetween(asked)
              && !isLikeIt(asked)
              && answer.left().stream().allMatch(Claim::direct);
      case REINFORCED, OCCLUDED, UNOPPOSED, BLOCKED, REVERSED, OPPOSED, INDUCED, NO_EFFECT ->
          agreed;
    };
  }

  /** Whether the intervention may lie on a way from the stimulus to the readout. */
  boolean isBetween(Trial asked) {
    return proofs.leads(asked.stimulus(), asked.intervention())
        && proofs.leads(asked.intervention(), asked.readout());
  }

  /**
   * Whether the intervention works against what the stimulus does there: it takes away what the
   * stimulus raises, and nothing that the stimulus lowers, which would do the same.
   */
  boolean opposes(Trial asked) {
    var stimulus = asked.stimulus();
    var intervention = asked.intervention();
    if (!asked.drug()) {
      return proofs.routed(stimulus, intervention).equals(Optional.of(Verdict.INCREASES));
    }
    return model.claims().stream()
        .filter(c -> c.source().equals(intervention) && c.direct() && c.carries())
        .noneMatch(
            c ->
                proofs
                    .routed(stimulus, c.target())
                    .flatMap(Verdict::sign)
                    .equals(Optional.of(c.sign())));
  }

  /** Whether a drug given with it moves the readout too, so that "unchanged" would be disputed. */
  private boolean isLikeIt(Trial asked) {
    return asked.drug() && proofs.leads(asked.intervention(), asked.readout());
  }

  /** Whether an experiment of the kind came out otherwise than the model says. */
  boolean isRefuted(Trial asked) {
    return model.experiments().stream()
        .filter(e -> e.readout().equals(asked.readout()) && touches(e, asked))
        .anyMatch(e -> grade(e) != Grade.EXPLAINED);
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

  /** How the whole model does in an experiment. */
  private Grade grade(Experiment experiment) {
    var known = grades.get(experiment.id());
    if (known == null) {
      known = new ScorecardQuery(Filter.DEFAULT).full(purse.graph(), experiment).grade();
      grades.put(experiment.id(), known);
    }
    return known;
  }

  /** An experiment as the model and each hypothesis predict it. */
  Scorecard.ScoredExperiment row(Experiment experiment) {
    var known = rows.get(experiment.id());
    if (known == null) {
      known = new ScorecardQuery(Filter.DEFAULT).row(purse.graph(), experiment);
      rows.put(experiment.id(), known);
    }
    return known;
  }

  /** What the hypothesis predicts of an experiment that counts. */
  Optional<Scorecard.Prediction> prediction(HypothesisId hypothesis, String experiment) {
    return model.experiments().stream()
        .filter(e -> e.id().equals(experiment))
        .findFirst()
        .map(this::row)
        .filter(Scorecard.ScoredExperiment::counts)
        .flatMap(r -> Optional.ofNullable(r.byHypothesis().get(hypothesis)));
  }

  Truth predicts(HypothesisId hypothesis, String experiment) {
    return prediction(hypothesis, experiment)
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

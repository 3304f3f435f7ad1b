package org.moagraph.reason;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.moagraph.graph.Filter;
import org.moagraph.graph.MoaGraph;
import org.moagraph.graph.Progress;
import org.moagraph.graph.Purse;
import org.moagraph.model.Citation;
import org.moagraph.model.Claim;
import org.moagraph.model.EntityId;
import org.moagraph.model.Evidence;
import org.moagraph.model.Experiment;
import org.moagraph.model.Experiment.Observed;
import org.moagraph.model.Hypothesis;
import org.moagraph.model.HypothesisId;
import org.moagraph.model.Sign;
import org.moagraph.model.Stance;
import org.moagraph.reason.Scorecard.Grade;
import org.moagraph.reason.Scorecard.Prediction;
import org.moagraph.reason.Scorecard.ScoredExperiment;

/**
 * Runs every experiment of a model as a what-if, in full and under each hypothesis alone, at the
 * time of the experiment where it says one. An experiment whose own paper supports a claim from
 * what it perturbs to what it reads out is used as evidence and not scored.
 */
public record ScorecardQuery(Filter filter) {

  /** Grades the model. */
  public Scorecard run(MoaGraph graph) {
    var hypotheses = hypotheses(graph);
    var experiments = graph.model().experiments();
    var progress = Progress.of("experiments asked about", experiments.size());
    var purse = new Purse(graph);
    var rows = new ArrayList<ScoredExperiment>();
    for (var experiment : experiments) {
      rows.add(row(experiment, hypotheses, purse));
      progress.step();
    }
    return new Scorecard(rows, hypotheses);
  }

  /** Grades one experiment, in the same way. */
  public ScoredExperiment row(MoaGraph graph, Experiment experiment) {
    return row(experiment, hypotheses(graph), new Purse(graph));
  }

  private static List<HypothesisId> hypotheses(MoaGraph graph) {
    return graph.model().hypotheses().stream()
        .filter(h -> h.role() != Hypothesis.Role.MODULE)
        .map(Hypothesis::id)
        .toList();
  }

  /** What the whole model predicts of one experiment, without its hypotheses one by one. */
  public Prediction full(MoaGraph graph, Experiment experiment) {
    var full = predict(graph, experiment, scope(experiment));
    return isUsedAsEvidence(graph, experiment)
        ? new Prediction(
            full.asked(),
            Grade.USED_AS_EVIDENCE,
            full.outcome(),
            full.with(),
            new Why.OwnEvidence(),
            full.row())
        : full;
  }

  private ScoredExperiment row(Experiment experiment, List<HypothesisId> hypotheses, Purse purse) {
    var full = full(purse.graph(), experiment);
    var byHypothesis = new LinkedHashMap<HypothesisId, Prediction>();
    hypotheses.forEach(
        h -> byHypothesis.put(h, predict(purse.graph(), experiment, scope(experiment).only(h))));
    return new ScoredExperiment(experiment, full, byHypothesis);
  }

  private Filter scope(Experiment experiment) {
    return experiment.context().time().map(filter::at).orElse(filter);
  }

  private static Prediction predict(MoaGraph graph, Experiment experiment, Filter filter) {
    var answer =
        new WhatIfQuery(
                experiment.given(), experiment.readout(), Interventions.of(experiment), filter)
            .run(graph);
    boolean alone = experiment.given().isEmpty();
    var grade =
        alone ? standalone(experiment.observed(), answer) : modifier(experiment.observed(), answer);
    return new Prediction(
        answer.asked(),
        grade,
        answer.outcome(),
        answer.with(),
        grade == Grade.SILENT ? new Why.Silent() : answer.why(),
        answer.aside().row());
  }

  /** Something done alone: the readout should move the way it was seen to. */
  private static Grade standalone(Observed observed, WhatIf answer) {
    var moved = answer.aside().baseline().orElse(answer.with());
    if (answer.outcome() == Outcome.UNDECIDED || answer.outcome() == Outcome.DEPENDS) {
      return Grade.UNDECIDED;
    }
    return switch (moved) {
      case NONE -> Grade.SILENT;
      case AMBIGUOUS, UNKNOWN -> Grade.UNDECIDED;
      case INCREASES -> grade(observed == Observed.ENHANCED);
      case DECREASES -> grade(isReduced(observed));
    };
  }

  /** Something done on top of a stimulus: the stimulus's effect should change as it was seen to. */
  private static Grade modifier(Observed observed, WhatIf answer) {
    return switch (answer.outcome()) {
      case NO_EFFECT -> Grade.SILENT;
      case DEPENDS, UNDECIDED -> Grade.UNDECIDED;
      case ATTENUATED, BLOCKED -> grade(isReduced(observed));
      case UNAFFECTED -> grade(observed == Observed.NO_EFFECT);
      case REINFORCED, UNOPPOSED, INDUCED -> grade(observed == Observed.ENHANCED);
      case OCCLUDED -> grade(observed == Observed.OCCLUDED);
      case REVERSED, OPPOSED -> Grade.MISSED;
    };
  }

  private static boolean isReduced(Observed observed) {
    return switch (observed) {
      case REDUCED, BLOCKED, ATTENUATED -> true;
      case NO_EFFECT, OCCLUDED, ENHANCED -> false;
    };
  }

  private static Grade grade(boolean explained) {
    return explained ? Grade.EXPLAINED : Grade.MISSED;
  }

  private static boolean isUsedAsEvidence(MoaGraph graph, Experiment experiment) {
    var perturbed = new LinkedHashSet<EntityId>(experiment.block());
    perturbed.addAll(experiment.knockout());
    perturbed.addAll(experiment.with());
    experiment.give().forEach(g -> perturbed.add(g.entity()));
    var papers = new LinkedHashSet<String>();
    experiment.evidence().stream().map(Evidence::citation).forEach(c -> papers.addAll(keys(c)));
    return graph.model().claims().stream()
        .filter(c -> c.sign() != Sign.NONE && c.target().equals(experiment.readout()))
        .filter(c -> perturbed.contains(c.source()))
        .anyMatch(c -> restsOn(c, papers));
  }

  private static boolean restsOn(Claim claim, Set<String> papers) {
    return claim.evidence().stream()
        .filter(e -> e.stance() == Stance.SUPPORTS)
        .anyMatch(e -> keys(e.citation()).stream().anyMatch(papers::contains));
  }

  private static List<String> keys(Citation citation) {
    var keys = new ArrayList<String>();
    citation.pmid().ifPresent(p -> keys.add("pmid:" + p));
    citation.doi().ifPresent(d -> keys.add("doi:" + d.toLowerCase(Locale.ROOT)));
    citation.text().ifPresent(keys::add);
    return keys;
  }
}

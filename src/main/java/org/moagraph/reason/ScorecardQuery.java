package org.moagraph.reason;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.moagraph.graph.Filter;
import org.moagraph.graph.MoaGraph;
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
import org.moagraph.model.Stimulus;
import org.moagraph.reason.Scorecard.Grade;
import org.moagraph.reason.Scorecard.Prediction;
import org.moagraph.reason.Scorecard.Row;

/**
 * Runs every experiment of a model as a what-if, in full and under each hypothesis alone, at the
 * time of the experiment where it says one. An experiment whose own paper supports a claim from
 * what it perturbs to what it reads out is used as evidence and not scored.
 */
public record ScorecardQuery(Filter filter) {

  /** Grades the model. */
  public Scorecard run(MoaGraph graph) {
    var hypotheses = graph.model().hypotheses().stream().map(Hypothesis::id).toList();
    var rows = graph.model().experiments().stream().map(e -> row(graph, e, hypotheses)).toList();
    return new Scorecard(rows, hypotheses);
  }

  private Row row(MoaGraph graph, Experiment experiment, List<HypothesisId> hypotheses) {
    var scope = experiment.context().time().map(filter::at).orElse(filter);
    var byHypothesis = new LinkedHashMap<HypothesisId, Prediction>();
    hypotheses.forEach(h -> byHypothesis.put(h, predict(graph, experiment, scope.only(h))));
    var full = predict(graph, experiment, scope);
    if (isUsedAsEvidence(graph, experiment)) {
      full =
          new Prediction(
              full.asked(),
              Grade.USED_AS_EVIDENCE,
              full.outcome(),
              full.with(),
              new Why.OwnEvidence());
    }
    return new Row(experiment, full, byHypothesis);
  }

  private static Prediction predict(MoaGraph graph, Experiment experiment, Filter filter) {
    var answer =
        new WhatIfQuery(
                experiment.given(), experiment.readout(), Interventions.of(experiment), filter)
            .run(graph);
    var grade =
        experiment.given().isEmpty()
            ? standalone(experiment.observed(), answer)
            : modifier(graph, experiment, answer, filter);
    return new Prediction(
        answer.asked(), grade, answer.outcome(), answer.with(), why(experiment, answer));
  }

  private static Why why(Experiment experiment, WhatIf answer) {
    if (!experiment.given().isEmpty() && answer.without() == Verdict.NONE) {
      return new Why.Silent();
    }
    return answer.why();
  }

  /** Something done alone: the readout should move the way it was seen to, or stay. */
  private static Grade standalone(Observed observed, WhatIf answer) {
    if (answer.outcome() == Outcome.UNDECIDED
        || answer.with() == Verdict.AMBIGUOUS
        || answer.with() == Verdict.UNKNOWN) {
      return Grade.UNDECIDED;
    }
    return switch (observed) {
      case ENHANCED -> grade(answer.with() == Verdict.INCREASES);
      case REDUCED, BLOCKED, ATTENUATED -> grade(answer.with() == Verdict.DECREASES);
      case NO_EFFECT, OCCLUDED -> grade(answer.with() == Verdict.NONE);
    };
  }

  /** Something done on top of a stimulus: the stimulus's effect should change as it was seen to. */
  private static Grade modifier(
      MoaGraph graph, Experiment experiment, WhatIf answer, Filter filter) {
    if (answer.outcome() == Outcome.UNDECIDED || answer.without() == Verdict.NONE) {
      return Grade.UNDECIDED;
    }
    return switch (experiment.observed()) {
      case REDUCED, BLOCKED, ATTENUATED ->
          answer.outcome() == Outcome.OPPOSED ? Grade.UNDECIDED : grade(weakens(answer));
      case NO_EFFECT -> grade(answer.outcome() == Outcome.UNAFFECTED);
      case ENHANCED ->
          grade(answer.outcome() == Outcome.UNOPPOSED && answer.with() == Verdict.INCREASES);
      case OCCLUDED -> grade(weakens(answer) && mimics(graph, experiment, answer, filter));
    };
  }

  /** Blocked and attenuated both explain less; a readout that is open or turns round does not. */
  private static boolean weakens(WhatIf answer) {
    return answer.outcome() == Outcome.ATTENUATED || answer.outcome() == Outcome.BLOCKED;
  }

  /** Whether what was blocked, set down alone, moves the readout as the stimulus does. */
  private static boolean mimics(
      MoaGraph graph, Experiment experiment, WhatIf answer, Filter filter) {
    var down = experiment.block().stream().map(e -> new Stimulus(e, false)).toList();
    var alone = new WhatIfQuery(down, experiment.readout(), Interventions.NONE, filter).run(graph);
    return alone.without() == answer.without() && alone.without().isSigned();
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

package org.moagraph.reason;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moagraph.model.Experiment;
import org.moagraph.model.HypothesisId;
import org.moagraph.model.ObservedClass;

/**
 * A model graded against published experiments: each experiment as the full model predicts it and
 * as each hypothesis alone does.
 */
public record Scorecard(List<ScoredExperiment> rows, List<HypothesisId> hypotheses) {

  public Scorecard {
    rows = List.copyOf(rows);
    hypotheses = List.copyOf(hypotheses);
  }

  /** How a prediction compares with what was seen. */
  public enum Grade {
    EXPLAINED("explained"),
    MISSED("missed"),
    UNDECIDED("undecided"),

    /** The model has no route from what was given to what was read out: it explains nothing. */
    SILENT("silent"),
    USED_AS_EVIDENCE("used as evidence");

    private final String word;

    Grade(String word) {
      this.word = word;
    }

    /** The word in answers. */
    public String word() {
      return word;
    }
  }

  /**
   * One prediction: what was asked, the grade, the outcome it rests on, why, and the row of the
   * table of outcomes that decided.
   */
  public record Prediction(
      WhatIfQuery asked,
      Grade grade,
      Outcome outcome,
      Verdict with,
      Why why,
      Optional<Integer> row) {}

  /** One experiment with all its predictions. */
  public record ScoredExperiment(
      Experiment experiment, Prediction full, Map<HypothesisId, Prediction> byHypothesis) {

    public ScoredExperiment {
      byHypothesis = Collections.unmodifiableMap(new LinkedHashMap<>(byHypothesis));
    }

    /** Whether the experiment counts: its own paper is not what the model was built from. */
    public boolean counts() {
      return full.grade() != Grade.USED_AS_EVIDENCE;
    }
  }

  /** How many were explained, missed and left undecided, and on how many the model is silent. */
  public record Total(int explained, int missed, int undecided, int silent) {

    /** How many there are in all. */
    public int all() {
      return explained + missed + undecided + silent;
    }

    /** How many were decided. */
    public int decided() {
      return explained + missed;
    }
  }

  /** The total of the full model, or of one hypothesis, over the rows of a class or over all. */
  public Total total(Optional<HypothesisId> hypothesis, Optional<ObservedClass> group) {
    var grades =
        rows.stream()
            .filter(ScoredExperiment::counts)
            .filter(r -> group.isEmpty() || r.experiment().observed().group() == group.get())
            .map(r -> hypothesis.map(h -> r.byHypothesis().get(h)).orElse(r.full()).grade())
            .toList();
    return new Total(
        Collections.frequency(grades, Grade.EXPLAINED),
        Collections.frequency(grades, Grade.MISSED),
        Collections.frequency(grades, Grade.UNDECIDED),
        Collections.frequency(grades, Grade.SILENT));
  }

  /** The classes of what was seen, in the order of their first row. */
  public List<ObservedClass> groups() {
    return rows.stream().map(r -> r.experiment().observed().group()).distinct().toList();
  }

  /** What always answering "blocked" would score: the share of reduced readouts. */
  public Total alwaysBlocked() {
    int reduced = total(Optional.empty(), Optional.of(ObservedClass.REDUCED)).all();
    return new Total(reduced, total(Optional.empty(), Optional.empty()).all() - reduced, 0, 0);
  }
}

package org.moagraph.model;

import java.util.List;
import java.util.Optional;

/**
 * A way of explaining the mechanism. It accepts its own claims, those of the hypotheses it includes
 * and the common ground.
 */
public record Hypothesis(
    HypothesisId id,
    Text title,
    Optional<Text> summary,
    Optional<Text> falsifier,
    Optional<Text> against,
    List<HypothesisId> includes) {

  public Hypothesis {
    includes = List.copyOf(includes);
  }
}

package org.moagraph.graph;

import java.util.List;
import java.util.Optional;
import org.moagraph.model.HypothesisId;

/**
 * The claims that one hypothesis lets count, as a graph of its own: steps, and observations that
 * stand in where no steps explain them. Without a hypothesis it is the common ground, or a model
 * that has no hypotheses. Sets hold the numbers of claims.
 *
 * @param accepted all claims that the hypothesis accepts and the filter lets count
 * @param active those of them that carry effects: steps and stand-ins
 * @param own the active claims that belong to the hypothesis itself
 * @param needs the requirements among its own claims
 * @param standIns the observations among the active claims
 * @param observations what became of each accepted observation
 * @param comparator whether it is heard only where no other hypothesis is
 */
public record Frame(
    Optional<HypothesisId> hypothesis,
    NumberSet accepted,
    ActiveGraph active,
    NumberSet own,
    NumberSet needs,
    NumberSet standIns,
    List<Observation> observations,
    boolean comparator) {

  public Frame {
    observations = List.copyOf(observations);
  }

  /**
   * An observation and how it stands to the steps: explained by a route, contradicted (a route with
   * the opposite sign only), or standing in because there is no route. {@code route} holds the
   * claim numbers of an explaining or contradicting route. It is not {@code settled} where the
   * search for one ran out of its budget: it then counts as not explained.
   */
  public record Observation(int claim, Standing standing, List<Integer> route, boolean settled) {

    public Observation {
      route = List.copyOf(route);
    }
  }

  /** How an observation stands to the steps. */
  public enum Standing {
    EXPLAINED("explained"),
    CONTRADICTED("contradicted"),
    STANDS_IN("stands in");

    private final String word;

    Standing(String word) {
      this.word = word;
    }

    /** The word in answers. */
    public String word() {
      return word;
    }
  }
}

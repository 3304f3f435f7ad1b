package org.moagraph.model;

import java.util.Arrays;
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
    List<HypothesisId> includes,
    Role role) {

  public Hypothesis {
    includes = List.copyOf(includes);
  }

  /** One that stands for itself beside the others. */
  public Hypothesis(
      HypothesisId id,
      Text title,
      Optional<Text> summary,
      Optional<Text> falsifier,
      Optional<Text> against,
      List<HypothesisId> includes) {
    this(id, title, summary, falsifier, against, includes, Role.RIVAL);
  }

  /** Whether it is only ever included by others. */
  public boolean isModule() {
    return role == Role.MODULE;
  }

  /** What part a hypothesis plays in its model. */
  public enum Role {
    /** It competes with the others for the answer. */
    RIVAL("rival"),

    /** It is there to be compared with, and is heard only where no other is. */
    COMPARATOR("comparator"),

    /** It is only ever included by others. */
    MODULE("module");

    private final String word;

    Role(String word) {
      this.word = word;
    }

    /** The word in files and answers. */
    public String word() {
      return word;
    }

    /** The role of that word. */
    public static Optional<Role> parse(String word) {
      return Arrays.stream(values()).filter(r -> r.word.equals(word)).findFirst();
    }
  }
}

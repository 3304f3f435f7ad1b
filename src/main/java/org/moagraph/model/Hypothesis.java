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

  /** One of which only the title is known; it competes with the others. */
  public static Hypothesis of(HypothesisId id, Text title) {
    return new Hypothesis(
        id, title, Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Role.RIVAL);
  }

  /** The same hypothesis with others' claims besides its own. */
  public Hypothesis including(List<HypothesisId> others) {
    return new Hypothesis(id, title, summary, falsifier, against, others, role);
  }

  /** The same hypothesis in another role. */
  public Hypothesis as(Role other) {
    return new Hypothesis(id, title, summary, falsifier, against, includes, other);
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

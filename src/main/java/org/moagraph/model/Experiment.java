package org.moagraph.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A published perturbation: what was given, what was done on top of it, what was read out and what
 * was seen. Experiments are checked against a model and never part of its graph. An experiment with
 * an empty {@code given} stands alone.
 */
public record Experiment(
    String id,
    Text title,
    List<Stimulus> given,
    List<EntityId> block,
    List<EntityId> knockout,
    List<EntityId> with,
    List<Stimulus> give,
    EntityId readout,
    Optional<String> measured,
    Observed observed,
    Optional<String> detail,
    Context context,
    Optional<String> probes,
    List<Evidence> evidence,
    Optional<String> note) {

  public Experiment {
    given = List.copyOf(given);
    block = List.copyOf(block);
    knockout = List.copyOf(knockout);
    with = List.copyOf(with);
    give = List.copyOf(give);
    evidence = List.copyOf(evidence);
  }

  /** The class of what was seen. */
  public enum Observed {
    REDUCED("reduced", ObservedClass.REDUCED),
    BLOCKED("blocked", ObservedClass.REDUCED),
    ATTENUATED("attenuated", ObservedClass.REDUCED),
    NO_EFFECT("no effect", ObservedClass.NO_EFFECT),
    OCCLUDED("occluded", ObservedClass.OCCLUDED),
    ENHANCED("enhanced", ObservedClass.ENHANCED);

    private final String word;
    private final ObservedClass group;

    Observed(String word, ObservedClass group) {
      this.word = word;
      this.group = group;
    }

    /** The word in files and answers. */
    public String word() {
      return word;
    }

    /** The class under which a scorecard counts it. */
    public ObservedClass group() {
      return group;
    }

    /** The class of that word. */
    public static Optional<Observed> parse(String word) {
      return Arrays.stream(values()).filter(o -> o.word.equals(word)).findFirst();
    }

    /** All words, in order. */
    public static List<String> words() {
      return Arrays.stream(values()).map(Observed::word).toList();
    }
  }
}

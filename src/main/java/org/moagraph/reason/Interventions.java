package org.moagraph.reason;

import java.util.List;
import org.moagraph.model.Claim;
import org.moagraph.model.EntityId;
import org.moagraph.model.Experiment;
import org.moagraph.model.Stimulus;

/**
 * What is done on top of a scenario: entities blocked or knocked out, drugs that hold their direct
 * targets, further stimuli, and claims cut, inverted or added for this question.
 */
public record Interventions(
    List<EntityId> block,
    List<EntityId> with,
    List<EntityId> knockout,
    List<Stimulus> give,
    List<Pair> cut,
    List<Pair> invert,
    List<Claim> add) {

  /** Nothing done. */
  public static final Interventions NONE =
      new Interventions(
          List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  public Interventions {
    block = List.copyOf(block);
    with = List.copyOf(with);
    knockout = List.copyOf(knockout);
    give = List.copyOf(give);
    cut = List.copyOf(cut);
    invert = List.copyOf(invert);
    add = List.copyOf(add);
  }

  /** An ordered pair of entities, for all causal claims from the one to the other. */
  public record Pair(EntityId source, EntityId target) {}

  /** One entity blocked. */
  public static Interventions block(EntityId entity) {
    return new Interventions(
        List.of(entity), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /** What an experiment did. */
  public static Interventions of(Experiment experiment) {
    return new Interventions(
        experiment.block(),
        experiment.with(),
        experiment.knockout(),
        experiment.give(),
        List.of(),
        List.of(),
        List.of());
  }

  /** Whether nothing is done. */
  public boolean isEmpty() {
    return equals(NONE);
  }
}

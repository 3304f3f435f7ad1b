package org.moagraph.reason;

import java.util.LinkedHashSet;
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
    List<ArrowEnds> cut,
    List<ArrowEnds> invert,
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
  public record ArrowEnds(EntityId source, EntityId target) {}

  /** One entity blocked. */
  public static Interventions block(EntityId entity) {
    return new Interventions(
        List.of(entity), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /** Giving a drug besides, and nothing else. */
  public static Interventions with(EntityId drug) {
    return new Interventions(
        List.of(), List.of(drug), List.of(), List.of(), List.of(), List.of(), List.of());
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

  /** The same without what is given and, where asked, without what is knocked out. */
  Interventions withoutGiven(boolean knockouts) {
    return new Interventions(
        block, with, knockouts ? List.of() : knockout, List.of(), cut, invert, add);
  }

  /** The entities that something is done to as such, each once. */
  List<EntityId> touched() {
    var touched = new LinkedHashSet<EntityId>(block);
    touched.addAll(knockout);
    touched.addAll(with);
    give.forEach(g -> touched.add(g.entity()));
    return List.copyOf(touched);
  }

  /** Whether nothing is done. */
  public boolean isEmpty() {
    return equals(NONE);
  }
}

package org.moagraph.reason;

import java.util.List;
import java.util.stream.Stream;
import org.moagraph.model.Claim;
import org.moagraph.model.EntityId;
import org.moagraph.model.HypothesisId;

/**
 * Two hypotheses side by side: the claims and entities that both accept (common ground left out)
 * and those of one alone, and the effects on outcomes on which they differ.
 *
 * @param differing what both predict, and not the same
 * @param silent what one of them predicts and of which the other says nothing
 */
public record Comparison(
    HypothesisId a,
    HypothesisId b,
    List<Claim> shared,
    List<Claim> onlyA,
    List<Claim> onlyB,
    List<EntityId> sharedEntities,
    List<EntityId> entitiesA,
    List<EntityId> entitiesB,
    List<Differing> differing,
    List<Differing> silent) {

  public Comparison {
    shared = List.copyOf(shared);
    onlyA = List.copyOf(onlyA);
    onlyB = List.copyOf(onlyB);
    sharedEntities = List.copyOf(sharedEntities);
    entitiesA = List.copyOf(entitiesA);
    entitiesB = List.copyOf(entitiesB);
    differing = List.copyOf(differing);
    silent = List.copyOf(silent);
  }

  /** A question that the two answer differently: block this, and the drug's effect becomes ... */
  public record Differing(
      EntityId drug, EntityId readout, EntityId blocked, Outcome underA, Outcome underB) {

    /** Whether both say what the block does, so that an experiment could decide between them. */
    boolean isTelling() {
      return Stream.of(underA, underB)
          .noneMatch(o -> o == Outcome.UNDECIDED || o == Outcome.NO_EFFECT);
    }
  }
}

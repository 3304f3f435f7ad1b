package org.moagraph.reason;

import java.util.List;
import org.moagraph.model.Claim;
import org.moagraph.model.EntityId;
import org.moagraph.model.HypothesisId;

/**
 * Two hypotheses side by side: the claims and entities that both accept (common ground left out)
 * and those of one alone, and the effects on outcomes on which they differ.
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
    List<Differing> differing) {

  public Comparison {
    shared = List.copyOf(shared);
    onlyA = List.copyOf(onlyA);
    onlyB = List.copyOf(onlyB);
    sharedEntities = List.copyOf(sharedEntities);
    entitiesA = List.copyOf(entitiesA);
    entitiesB = List.copyOf(entitiesB);
    differing = List.copyOf(differing);
  }

  /** A question that the two answer differently: block this, and the drug's effect becomes ... */
  public record Differing(
      EntityId drug, EntityId readout, EntityId blocked, Outcome underA, Outcome underB) {}
}

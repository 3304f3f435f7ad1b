package org.moagraph.reason;

import java.util.List;
import org.moagraph.model.Claim;
import org.moagraph.model.Entity;

/**
 * What two models share and where they part; entities by id, claims by source, relation, target.
 */
public record Difference(
    List<Entity> sharedEntities,
    List<Entity> onlyFirst,
    List<Entity> onlySecond,
    List<Claim> sharedClaims,
    List<Claim> claimsOnlyFirst,
    List<Claim> claimsOnlySecond,
    List<Claim> opposed) {

  public Difference {
    sharedEntities = List.copyOf(sharedEntities);
    onlyFirst = List.copyOf(onlyFirst);
    onlySecond = List.copyOf(onlySecond);
    sharedClaims = List.copyOf(sharedClaims);
    claimsOnlyFirst = List.copyOf(claimsOnlyFirst);
    claimsOnlySecond = List.copyOf(claimsOnlySecond);
    opposed = List.copyOf(opposed);
  }

  /** Whether the two say the same. */
  public boolean isNone() {
    return onlyFirst.isEmpty()
        && onlySecond.isEmpty()
        && claimsOnlyFirst.isEmpty()
        && claimsOnlySecond.isEmpty();
  }
}

package org.moagraph.view.diagram;

import java.util.List;
import org.moagraph.model.ClaimId;
import org.moagraph.model.EntityId;

/**
 * What of a picture to bring out: the entities and claims of an answer. The rest is dimmed when
 * anything is brought out; lost parts are marked as taken away.
 */
public record Highlight(
    List<EntityId> entities,
    List<ClaimId> claims,
    List<EntityId> lostEntities,
    List<ClaimId> lostClaims) {

  /** Nothing stands out. */
  public static final Highlight NONE = new Highlight(List.of(), List.of(), List.of(), List.of());

  public Highlight {
    entities = List.copyOf(entities);
    claims = List.copyOf(claims);
    lostEntities = List.copyOf(lostEntities);
    lostClaims = List.copyOf(lostClaims);
  }

  /** These entities and claims stand out. */
  public static Highlight of(List<EntityId> entities, List<ClaimId> claims) {
    return new Highlight(entities, claims, List.of(), List.of());
  }

  Emphasis of(EntityId id) {
    return emphasis(entities.contains(id), lostEntities.contains(id));
  }

  Emphasis of(ClaimId id) {
    return emphasis(claims.contains(id), lostClaims.contains(id));
  }

  private Emphasis emphasis(boolean brought, boolean lost) {
    if (lost) {
      return Emphasis.LOST;
    }
    if (brought) {
      return Emphasis.HIGHLIGHT;
    }
    return entities.isEmpty() && claims.isEmpty() ? Emphasis.NORMAL : Emphasis.DIM;
  }
}

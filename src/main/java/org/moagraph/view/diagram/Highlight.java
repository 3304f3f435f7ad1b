package org.moagraph.view.diagram;

import java.util.List;
import org.moagraph.model.ClaimId;
import org.moagraph.model.EntityId;

/**
 * What of a picture to bring out: the entities and claims of an answer. Lost parts are marked as
 * taken away, and quiet ones are dimmed.
 *
 * @param quiet entities that are dimmed
 * @param rest whether all that is not named is dimmed too
 * @param about what stands out, in words for title and legend; empty where the picture says it
 */
public record Highlight(
    List<EntityId> entities,
    List<ClaimId> claims,
    List<EntityId> lostEntities,
    List<ClaimId> lostClaims,
    List<EntityId> quiet,
    boolean rest,
    String about) {

  /** Nothing stands out. */
  public static final Highlight NONE = of(List.of(), List.of());

  public Highlight {
    entities = List.copyOf(entities);
    claims = List.copyOf(claims);
    lostEntities = List.copyOf(lostEntities);
    lostClaims = List.copyOf(lostClaims);
    quiet = List.copyOf(quiet);
  }

  /** The same without quiet ones; the rest is dimmed where anything stands out. */
  public Highlight(
      List<EntityId> entities,
      List<ClaimId> claims,
      List<EntityId> lostEntities,
      List<ClaimId> lostClaims) {
    this(
        entities,
        claims,
        lostEntities,
        lostClaims,
        List.of(),
        !entities.isEmpty() || !claims.isEmpty(),
        "");
  }

  /** The same, with words on what stands out. */
  public Highlight about(String words) {
    return new Highlight(entities, claims, lostEntities, lostClaims, quiet, rest, words);
  }

  /**
   * These entities and claims stand out, and the rest is dimmed; nothing is where there are none.
   */
  public static Highlight of(List<EntityId> entities, List<ClaimId> claims) {
    return new Highlight(entities, claims, List.of(), List.of());
  }

  Emphasis of(EntityId id) {
    return emphasis(entities.contains(id), lostEntities.contains(id), quiet.contains(id));
  }

  Emphasis of(ClaimId id) {
    return emphasis(claims.contains(id), lostClaims.contains(id), false);
  }

  private Emphasis emphasis(boolean brought, boolean lost, boolean quieted) {
    if (lost) {
      return Emphasis.LOST;
    }
    if (brought) {
      return Emphasis.HIGHLIGHT;
    }
    return quieted || rest ? Emphasis.DIM : Emphasis.NORMAL;
  }
}

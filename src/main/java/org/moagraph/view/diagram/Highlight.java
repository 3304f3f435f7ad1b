package org.moagraph.view.diagram;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moagraph.model.ClaimId;
import org.moagraph.model.EntityId;

/**
 * What of a picture to bring out: the entities and claims of an answer. Lost parts are marked as
 * taken away, and quiet ones are dimmed.
 *
 * @param quiet entities that are dimmed
 * @param rest whether all that is not named is dimmed too
 * @param told what stands out, in words
 */
public record Highlight(
    List<EntityId> entities,
    List<ClaimId> claims,
    List<EntityId> lostEntities,
    List<ClaimId> lostClaims,
    List<EntityId> quiet,
    boolean rest,
    Told told) {

  /**
   * What stands out, in words, and which way it goes.
   *
   * @param title for the title; empty where the picture says it
   * @param legend for the legend
   * @param moves which way each thing goes, where that is asked
   * @param words what the signs of those ways mean
   */
  public record Told(
      String title, String legend, Map<EntityId, Move> moves, Map<Move, String> words) {

    /** The picture says it all. */
    public static final Told NOTHING = new Told("", "", Map.of(), Map.of());

    public Told {
      moves = Collections.unmodifiableMap(new LinkedHashMap<>(moves));
      words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
    }
  }

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
        Told.NOTHING);
  }

  /** The same, with words on what stands out. */
  public Highlight telling(Told words) {
    return new Highlight(entities, claims, lostEntities, lostClaims, quiet, rest, words);
  }

  /** Which way a thing goes, where the picture marks it. */
  Optional<Move> move(EntityId id) {
    return Optional.ofNullable(told.moves().get(id));
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

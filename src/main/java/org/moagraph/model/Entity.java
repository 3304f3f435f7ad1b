package org.moagraph.model;

import java.util.List;
import java.util.Optional;

/**
 * A thing of the mechanism: a drug, a receptor, a process, an outcome. {@code compartment} names
 * where it is; {@code drugClass} is a drug's class in words. One that is {@code silentAtRest} can
 * be switched on, but there is nothing to take away before it is.
 */
public record Entity(
    EntityId id,
    EntityType type,
    Text label,
    List<String> synonyms,
    List<String> brands,
    Optional<String> drugClass,
    List<Curie> xrefs,
    Optional<String> compartment,
    Optional<String> note,
    boolean silentAtRest) {

  /** The word of files for what is silent at rest. */
  public static final String SILENT = "silent";

  public Entity {
    synonyms = List.copyOf(synonyms);
    brands = List.copyOf(brands);
    xrefs = List.copyOf(xrefs);
  }

  /** An entity of which only name and kind are known. */
  public static Entity of(EntityId id, EntityType type, String label) {
    return builder(id, type).label(Text.of(label)).build();
  }

  /** An entity of that kind, to be told more of. */
  public static EntityBuilder builder(EntityId id, EntityType type) {
    return new EntityBuilder(id, type);
  }

  /** The same entity, to be told otherwise. */
  public EntityBuilder toBuilder() {
    return new EntityBuilder(this);
  }
}

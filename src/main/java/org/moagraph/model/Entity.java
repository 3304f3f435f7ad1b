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

  /** An entity that is not silent at rest. */
  public Entity(
      EntityId id,
      EntityType type,
      Text label,
      List<String> synonyms,
      List<String> brands,
      Optional<String> drugClass,
      List<Curie> xrefs,
      Optional<String> compartment,
      Optional<String> note) {
    this(id, type, label, synonyms, brands, drugClass, xrefs, compartment, note, false);
  }

  /** An entity of which only name and kind are known. */
  public static Entity of(EntityId id, EntityType type, String label) {
    return new Entity(
        id,
        type,
        Text.of(label),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }
}

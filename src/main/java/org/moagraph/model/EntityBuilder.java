package org.moagraph.model;

import java.util.List;
import java.util.Optional;

/** An entity in the making; its label is its id and all else empty until it is said. */
public final class EntityBuilder {

  private final EntityId id;
  private final EntityType type;
  private Text label;
  private List<String> synonyms = List.of();
  private List<String> brands = List.of();
  private Optional<String> drugClass = Optional.empty();
  private List<Curie> xrefs = List.of();
  private Optional<String> compartment = Optional.empty();
  private Optional<String> note = Optional.empty();
  private boolean silentAtRest;

  EntityBuilder(EntityId id, EntityType type) {
    this.id = id;
    this.type = type;
    this.label = Text.of(id.value());
  }

  EntityBuilder(Entity entity) {
    this(entity.id(), entity.type());
    label(entity.label());
    synonyms(entity.synonyms());
    brands(entity.brands());
    drugClass(entity.drugClass());
    xrefs(entity.xrefs());
    compartment(entity.compartment());
    note(entity.note());
    silentAtRest(entity.silentAtRest());
  }

  /** Its name as readers see it. */
  public EntityBuilder label(Text words) {
    label = words;
    return this;
  }

  /** Its other names. */
  public EntityBuilder synonyms(List<String> names) {
    synonyms = names;
    return this;
  }

  /** The names under which it is sold. */
  public EntityBuilder brands(List<String> names) {
    brands = names;
    return this;
  }

  /** A drug's class in words. */
  public EntityBuilder drugClass(Optional<String> words) {
    drugClass = words;
    return this;
  }

  /** What other collections call it. */
  public EntityBuilder xrefs(List<Curie> ids) {
    xrefs = ids;
    return this;
  }

  /** The id of the compartment that it is in. */
  public EntityBuilder compartment(Optional<String> place) {
    compartment = place;
    return this;
  }

  /** What else is to be said of it. */
  public EntityBuilder note(Optional<String> words) {
    note = words;
    return this;
  }

  /** Whether there is nothing to take away before it is switched on. */
  public EntityBuilder silentAtRest(boolean silent) {
    silentAtRest = silent;
    return this;
  }

  /** The entity as said so far. */
  public Entity build() {
    return new Entity(
        id, type, label, synonyms, brands, drugClass, xrefs, compartment, note, silentAtRest);
  }
}

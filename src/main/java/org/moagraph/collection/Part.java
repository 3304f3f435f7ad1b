package org.moagraph.collection;

import java.util.Locale;
import org.moagraph.merge.Roles;
import org.moagraph.model.Entity;

/** What a thing is to the model that it is in. */
public enum Part {
  /** What the model is about. */
  DRUG,
  /** What it is indicated for. */
  DISEASE,
  /** What the drug acts on at once. */
  TARGET,
  ENTITY;

  /** What an entity of a model is to it. */
  static Part of(Entity entity, Roles roles) {
    if (roles.drug().filter(entity::equals).isPresent()) {
      return DRUG;
    } else if (roles.diseases().contains(entity)) {
      return DISEASE;
    }
    return roles.targets().contains(entity) ? TARGET : ENTITY;
  }

  /** The word for it in answers. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}

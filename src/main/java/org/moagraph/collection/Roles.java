package org.moagraph.collection;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.EntityType;
import org.moagraph.model.Expectation;
import org.moagraph.model.Model;

/** What the things of a model are to it. */
final class Roles {
  private final Optional<Entity> drug;
  private final Optional<Entity> disease;
  private final Set<EntityId> diseases = new LinkedHashSet<>();
  private final Set<EntityId> targets = new LinkedHashSet<>();

  Roles(Model model) {
    var expected = model.expectations().stream().findFirst();
    drug =
        expected
            .map(Expectation::from)
            .or(model::subject)
            .flatMap(id -> entity(model, id))
            .filter(e -> expected.isPresent() || e.type() == EntityType.DRUG);
    disease = expected.map(Expectation::to).flatMap(id -> entity(model, id));
    model.expectations().forEach(e -> diseases.add(e.to()));
    drug.map(Entity::id)
        .ifPresent(
            id ->
                model.claims().stream()
                    .filter(c -> c.sign().carries() && c.source().equals(id))
                    .forEach(c -> targets.add(c.target())));
  }

  private static Optional<Entity> entity(Model model, EntityId id) {
    return model.entities().stream().filter(e -> e.id().equals(id)).findFirst();
  }

  /** The drug's label, or nothing. */
  String drug() {
    return drug.map(e -> e.label().plain()).orElse("");
  }

  /** The label of the first disease, or nothing. */
  String disease() {
    return disease.map(e -> e.label().plain()).orElse("");
  }

  Part of(Entity entity) {
    if (drug.filter(entity::equals).isPresent()) {
      return Part.DRUG;
    } else if (diseases.contains(entity.id())) {
      return Part.DISEASE;
    }
    return targets.contains(entity.id()) ? Part.TARGET : Part.ENTITY;
  }
}

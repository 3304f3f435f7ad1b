package org.moagraph.merge;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.EntityType;
import org.moagraph.model.Expectation;
import org.moagraph.model.Model;

/** What the things of a model are to it: its drug, what that is for, and what that acts on. */
public final class Roles {
  private final Optional<Entity> drug;
  private final List<Entity> diseases;
  private final List<Entity> targets;

  /** The roles in that model. */
  public Roles(Model model) {
    var expected = model.expectations().stream().findFirst();
    drug =
        expected
            .map(Expectation::from)
            .or(model::subject)
            .flatMap(id -> entities(model, List.of(id)).stream().findFirst())
            .filter(e -> expected.isPresent() || e.type() == EntityType.DRUG);
    var ends = new LinkedHashSet<EntityId>();
    model.expectations().forEach(e -> ends.add(e.to()));
    diseases = entities(model, ends);
    var acted = new LinkedHashSet<EntityId>();
    drug.map(Entity::id)
        .ifPresent(
            id ->
                model.claims().stream()
                    .filter(c -> c.carries() && c.source().equals(id))
                    .forEach(c -> acted.add(c.target())));
    targets = entities(model, acted);
  }

  /** The entities of those ids, in their order. */
  private static List<Entity> entities(Model model, Collection<EntityId> ids) {
    return ids.stream()
        .flatMap(id -> model.entities().stream().filter(e -> e.id().equals(id)).limit(1))
        .toList();
  }

  /** What it is about, where it says so. */
  public Optional<Entity> drug() {
    return drug;
  }

  /** What its drug is indicated for. */
  public List<Entity> diseases() {
    return diseases;
  }

  /** What its drug acts on. */
  public List<Entity> targets() {
    return targets;
  }

  /** The drug's label, or nothing. */
  public String drugLabel() {
    return drug.map(e -> e.label().plain()).orElse("");
  }

  /** The label of the first disease, or nothing. */
  public String diseaseLabel() {
    return diseases.stream().findFirst().map(e -> e.label().plain()).orElse("");
  }
}

package org.moagraph.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.moagraph.model.Claim;
import org.moagraph.model.ClaimId;
import org.moagraph.model.Compartment;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.EntityType;
import org.moagraph.model.Model;
import org.moagraph.model.Relation;
import org.moagraph.model.Sign;
import org.moagraph.model.Status;
import org.moagraph.text.UniqueNames;

/**
 * Models of which no entity is only the place of others: where all that leads to a place says that
 * something is in it, "A is in X, X leads to B" becomes "A leads to B, in X". A claim is only made
 * of two that one model has, so that no model says what none of its sources does, and the net
 * effect of each model stays what it was.
 */
final class FoldedPlaces {

  /** By what phrases a thing is said to be in a place. */
  private static final List<String> IN =
      List.of("located in", "occurs in", "expressed in", "in taxon", "part of");

  private static final String PLACE_OF = "location of";

  private final List<Model> models;
  private final Set<EntityId> places = new LinkedHashSet<>();
  private final Map<EntityId, Set<EntityId>> placesOf = new HashMap<>();

  private FoldedPlaces(List<Model> models) {
    this.models = models;
  }

  /** The models, each with its places folded; a place stays where any model needs it as a thing. */
  static List<Model> of(List<Model> models) {
    return new FoldedPlaces(models).folded();
  }

  private List<Model> folded() {
    models.forEach(m -> m.entities().forEach(e -> addIfPlace(e)));
    models.forEach(this::removeNeeded);
    removeCircles();
    if (places.isEmpty()) {
      return models;
    }
    var folds = models.stream().map(Fold::new).toList();
    folds.forEach(Fold::run);
    return folds.stream().map(Fold::model).toList();
  }

  private void addIfPlace(Entity entity) {
    switch (entity.type()) {
      case CELL, CELLULAR_COMPONENT, REGION, ORGANISM -> places.add(entity.id());
      default -> {}
    }
  }

  /** What is more than a place in a model, or not a place of anything that goes on from there. */
  private void removeNeeded(Model model) {
    if (!model.views().isEmpty() || !model.experiments().isEmpty()) {
      model.entities().forEach(e -> places.remove(e.id()));
      return;
    }
    model.expectations().forEach(e -> places.removeAll(List.of(e.from(), e.to())));
    var agents = new HashSet<EntityId>();
    var here = new LinkedHashSet<EntityId>();
    for (var entity : model.entities()) {
      here.add(entity.id());
      if (entity.type().isAgent()) {
        agents.add(entity.id());
      }
    }
    var entered = new HashSet<EntityId>();
    var left = new HashSet<EntityId>();
    for (var claim : model.claims()) {
      entered.add(claim.target());
      left.add(claim.source());
      if (!isIn(claim) || agents.contains(claim.source())) {
        places.remove(claim.target());
      }
    }
    here.removeIf(id -> entered.contains(id) && left.contains(id));
    places.removeAll(here);
    removeActing(model);
  }

  /** What acts on the very things that are in it. */
  private void removeActing(Model model) {
    var inside = new HashSet<List<EntityId>>();
    model.claims().forEach(c -> inside.add(List.of(c.source(), c.target())));
    for (var claim : model.claims()) {
      if (inside.contains(List.of(claim.target(), claim.source()))) {
        places.remove(claim.source());
        places.remove(claim.target());
      }
    }
  }

  private static boolean isIn(Claim claim) {
    return claim.relation() == Relation.CARRIES
        && IN.contains(claim.phrase())
        && claim.sign() == Sign.PLUS
        && claim.direct()
        && claim.hypotheses().isEmpty()
        && claim.status().atLeast(Status.SUPPORTED);
  }

  /** Places that are in each other, round in a circle, be it by claims of several models. */
  private void removeCircles() {
    var inside = new LinkedHashMap<EntityId, Set<EntityId>>();
    for (var model : models) {
      for (var claim : model.claims()) {
        if (places.contains(claim.source()) && places.contains(claim.target())) {
          inside.computeIfAbsent(claim.source(), k -> new LinkedHashSet<>()).add(claim.target());
        }
      }
    }
    inside.keySet().stream().filter(start -> isInItself(start, inside)).forEach(places::remove);
  }

  private static boolean isInItself(EntityId start, Map<EntityId, Set<EntityId>> inside) {
    var seen = new HashSet<EntityId>();
    var waiting = new ArrayList<>(inside.getOrDefault(start, Set.of()));
    while (!waiting.isEmpty()) {
      var next = waiting.remove(waiting.size() - 1);
      if (seen.add(next)) {
        waiting.addAll(inside.getOrDefault(next, Set.of()));
      }
    }
    return seen.contains(start);
  }

  /** One model in the making. */
  private final class Fold {
    private final Model model;
    private final Map<EntityId, Entity> entities = new LinkedHashMap<>();
    private final Map<EntityId, EntityId> around = new LinkedHashMap<>();
    private List<Claim> claims;

    Fold(Model model) {
      this.model = model;
      this.claims = model.claims();
      model.entities().forEach(e -> entities.put(e.id(), e));
    }

    void run() {
      for (var next = innermost(); next.isPresent(); next = innermost()) {
        fold(next.get());
      }
    }

    /** A place in which no other place is that is still a thing. */
    private Optional<Entity> innermost() {
      return entities.values().stream()
          .filter(e -> places.contains(e.id()))
          .filter(
              e ->
                  claims.stream()
                      .noneMatch(c -> c.target().equals(e.id()) && places.contains(c.source())))
          .findFirst();
    }

    private void fold(Entity place) {
      var without = new ArrayList<Claim>();
      var onwards = new ArrayList<Claim>();
      claims.stream().filter(c -> c.source().equals(place.id())).forEach(onwards::add);
      for (var claim : claims) {
        if (claim.target().equals(place.id())) {
          putInto(place, claim.source());
          onwards.forEach(on -> without.add(through(claim, place, on)));
        } else if (!claim.source().equals(place.id())) {
          without.add(claim);
        }
      }
      claims = without;
      entities.remove(place.id());
    }

    /** Puts it into that place, or the place in which it is already. */
    private void putInto(Entity place, EntityId thing) {
      var known = placesOf.computeIfAbsent(thing, k -> new LinkedHashSet<>());
      var inner = around.get(thing);
      if (inner == null) {
        around.put(thing, place.id());
        known.add(place.id());
      } else if (!around.containsKey(inner)) {
        around.put(inner, place.id());
      }
    }

    /** What follows from being in the place and from what the place does. */
    private Claim through(Claim in, Entity place, Claim on) {
      var told = phrase(on);
      var name = place.label().plain();
      var where = in.context().place().orElse(name);
      return on.between(in.source(), on.target(), Claim.defaultId(in.source(), told, on.target()))
          .phrase(told)
          .context(on.context().toBuilder().place(Optional.of(where)).build())
          .evidence(in.withEvidenceOf(on).evidence())
          .annotations(annotations(name, on))
          .build();
    }

    /** What the place itself does is done by it, which a reader must hear. */
    private static Map<String, String> annotations(String place, Claim on) {
      if (isIn(on) || on.phrase().equals(PLACE_OF)) {
        return on.annotations();
      }
      var kept = new LinkedHashMap<>(on.annotations());
      kept.put(Claim.BY_WAY_OF, place);
      return kept;
    }

    /** That a place is where something is says no more than that what is there leads to it. */
    private static String phrase(Claim on) {
      return on.phrase().equals(PLACE_OF) ? "leads to" : on.phrase();
    }

    Model model() {
      var compartments = new ArrayList<>(model.compartments());
      var known = new HashSet<String>();
      compartments.forEach(c -> known.add(c.id()));
      for (var place : model.entities()) {
        if (!entities.containsKey(place.id()) && known.add(place.id().value())) {
          compartments.add(compartment(place));
        }
      }
      return new Model(
          model.header(),
          model.expectations(),
          compartments,
          entities.values().stream().map(this::placed).toList(),
          model.hypotheses(),
          named(),
          model.experiments(),
          model.views());
    }

    private List<Claim> named() {
      var names = new UniqueNames();
      return claims.stream().map(c -> c.withId(ClaimId.of(names.next(c.id().value())))).toList();
    }

    private Compartment compartment(Entity place) {
      return new Compartment(
          place.id().value(),
          place.label(),
          kind(place.type()),
          Optional.ofNullable(around.get(place.id())).map(EntityId::value));
    }

    private static Compartment.Kind kind(EntityType type) {
      return switch (type) {
        case CELL, CELLULAR_COMPONENT -> Compartment.Kind.CELL;
        case ORGANISM -> Compartment.Kind.BODY;
        default -> Compartment.Kind.REGION;
      };
    }

    /** Drawn in a place only if no model says that it is in another. */
    private Entity placed(Entity entity) {
      var in = placesOf.getOrDefault(entity.id(), Set.of());
      return in.size() == 1 && entity.compartment().isEmpty()
          ? entity.toBuilder().compartment(Optional.of(in.iterator().next().value())).build()
          : entity;
    }
  }
}

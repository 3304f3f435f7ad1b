package org.moagraph.view.diagram;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.moagraph.model.Claim;
import org.moagraph.model.ClaimId;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.Expectation;
import org.moagraph.model.Model;
import org.moagraph.model.Relation;
import org.moagraph.model.ViewSpec;

/** The entities and claims of a model that a view shows, in the model's order. */
public record Selected(List<Entity> entities, List<Claim> claims) {

  /** All entities of a model and every step between them. */
  public static Selected all(Model model) {
    return new Selected(
        model.entities(), model.claims().stream().filter(c -> isStep(c, false, false)).toList());
  }

  /** What the view's selection names, as the model file format defines it. */
  public static Selected by(Model model, ViewSpec view) {
    ViewSpec.Selection include = view.include();
    Set<ClaimId> listed = new LinkedHashSet<>(include.claims());
    Set<EntityId> chosen = new LinkedHashSet<>(include.entities());
    for (ViewSpec.RouteEnds route : include.routes()) {
      addRoute(model, route, chosen, listed);
    }
    for (Claim claim : model.claims()) {
      if (listed.contains(claim.id()) || owned(claim, include)) {
        chosen.add(claim.source());
        chosen.add(claim.target());
      }
    }
    model.entities().stream()
        .filter(e -> include.types().contains(e.type()))
        .forEach(e -> chosen.add(e.id()));
    chosen.removeAll(view.exclude().entities());
    boolean exactly = !include.claims().isEmpty();
    Predicate<Claim> drawn =
        c ->
            listed.contains(c.id())
                || !exactly && isStep(c, view.observations(), view.nullResults());
    return new Selected(
        model.entities().stream().filter(e -> chosen.contains(e.id())).toList(),
        model.claims().stream()
            .filter(c -> chosen.contains(c.source()) && chosen.contains(c.target()))
            .filter(c -> !view.exclude().claims().contains(c.id()))
            .filter(drawn)
            .toList());
  }

  /**
   * What is given first in the model that this is a part of: what its first expectation gives where
   * that is here, else the first agent, if there is any.
   */
  public Optional<EntityId> given(Model model) {
    return model.expectations().stream()
        .map(Expectation::from)
        .limit(1)
        .filter(from -> entities.stream().anyMatch(e -> e.id().equals(from)))
        .findFirst()
        .or(() -> entities.stream().filter(e -> e.type().isAgent()).map(Entity::id).findFirst());
  }

  private static boolean owned(Claim claim, ViewSpec.Selection include) {
    return claim.hypotheses().stream().anyMatch(include.hypotheses()::contains)
        && isStep(claim, false, false);
  }

  private static boolean isStep(Claim claim, boolean observations, boolean nullResults) {
    boolean nothing = claim.relation().family() == Relation.Family.NO_EFFECT;
    return nothing ? nullResults : claim.direct() || observations;
  }

  /** Adds what both follows the route's start and leads to its end. */
  private static void addRoute(
      Model model, ViewSpec.RouteEnds route, Set<EntityId> entities, Set<ClaimId> claims) {
    Set<EntityId> on = reached(model, route.from(), true);
    on.retainAll(reached(model, route.to(), false));
    entities.addAll(on);
    model.claims().stream()
        .filter(c -> c.direct() && c.carries())
        .filter(c -> on.contains(c.source()) && on.contains(c.target()))
        .filter(c -> !c.source().equals(route.to()) && !c.target().equals(route.from()))
        .forEach(c -> claims.add(c.id()));
  }

  private static Set<EntityId> reached(Model model, EntityId start, boolean forward) {
    Map<EntityId, Set<EntityId>> next = new LinkedHashMap<>();
    for (Claim claim : model.claims()) {
      if (claim.direct() && claim.carries()) {
        EntityId from = forward ? claim.source() : claim.target();
        EntityId to = forward ? claim.target() : claim.source();
        next.computeIfAbsent(from, k -> new LinkedHashSet<>()).add(to);
      }
    }
    Set<EntityId> seen = new LinkedHashSet<>(List.of(start));
    Deque<EntityId> waiting = new ArrayDeque<>(seen);
    while (!waiting.isEmpty()) {
      for (EntityId id : next.getOrDefault(waiting.remove(), Set.of())) {
        if (seen.add(id)) {
          waiting.add(id);
        }
      }
    }
    return seen;
  }
}

package org.moagraph.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A mechanism as a value. Lists stand in the order of the file; references are by id. */
public record Model(
    Header header,
    List<Expectation> expectations,
    List<Compartment> compartments,
    List<Entity> entities,
    List<Hypothesis> hypotheses,
    List<Claim> claims,
    List<Experiment> experiments,
    List<ViewSpec> views) {

  public Model {
    expectations = List.copyOf(expectations);
    compartments = List.copyOf(compartments);
    entities = entities instanceof IndexedEntities ? entities : List.copyOf(entities);
    hypotheses = List.copyOf(hypotheses);
    claims = claims instanceof IndexedClaims ? claims : List.copyOf(claims);
    experiments = List.copyOf(experiments);
    views = List.copyOf(views);
  }

  /** A model of entities and claims alone. */
  public static Model of(Header header, List<Entity> entities, List<Claim> claims) {
    return new Model(
        header, List.of(), List.of(), entities, List.of(), claims, List.of(), List.of());
  }

  /** The model's id. */
  public String id() {
    return header.id();
  }

  /** What the model is about: the entity of its own name, else what its expectations start from. */
  public Optional<EntityId> subject() {
    if (entities instanceof IndexedEntities indexed) {
      var own = id().isBlank() ? Optional.<EntityId>empty() : Optional.of(EntityId.of(id()));
      return own.filter(id -> indexed.place(id) != IndexedEntities.NONE);
    }
    return entities.stream()
        .map(Entity::id)
        .filter(e -> e.value().equals(id()))
        .findFirst()
        .or(() -> expectations.stream().map(Expectation::from).findFirst());
  }

  /** The view of that id. */
  public Optional<ViewSpec> view(String id) {
    return views.stream().filter(v -> v.id().equals(id)).findFirst();
  }

  /** Which hypotheses a view is about: those that it shows, or the one of its own name. */
  public List<HypothesisId> hypothesesOf(ViewSpec view) {
    var shown = view.include().hypotheses();
    var own = hypotheses.stream().map(Hypothesis::id).filter(h -> h.value().equals(view.id()));
    return shown.isEmpty() ? own.toList() : shown;
  }

  /** The organisms that its claims say, each once, the most frequent first. */
  public List<String> organisms() {
    var counts = new TreeMap<String, Integer>();
    if (!(claims instanceof IndexedClaims)) {
      claims.forEach(c -> c.context().organisms().forEach(o -> counts.merge(o, 1, Integer::sum)));
    }
    return counts.keySet().stream()
        .sorted(Comparator.<String>comparingInt(counts::get).reversed())
        .toList();
  }

  /** The same model with further things, of which it claims nothing. */
  public Model withThings(List<EntityId> more) {
    var all = new ArrayList<>(entities);
    more.forEach(id -> all.add(Entity.of(id, EntityType.ENTITY, id.value())));
    return new Model(
        header, expectations, compartments, all, hypotheses, claims, experiments, views);
  }

  /** Of its places, things and claims those with these ids, and nothing else. */
  public Model part(Set<String> ids) {
    return new Model(
        header,
        List.of(),
        compartments.stream().filter(c -> ids.contains(c.id())).toList(),
        entities.stream().filter(e -> ids.contains(e.id().value())).toList(),
        List.of(),
        claims.stream().filter(c -> ids.contains(c.id().value())).toList(),
        List.of(),
        List.of());
  }

  /** The same model with another header. */
  public Model withHeader(Header other) {
    return new Model(
        other, expectations, compartments, entities, hypotheses, claims, experiments, views);
  }

  /** The same model with other views. */
  public Model withViews(List<ViewSpec> others) {
    return new Model(
        header, expectations, compartments, entities, hypotheses, claims, experiments, others);
  }

  /** The same model with other claims. */
  public Model withClaims(List<Claim> others) {
    return new Model(
        header, expectations, compartments, entities, hypotheses, others, experiments, views);
  }
}

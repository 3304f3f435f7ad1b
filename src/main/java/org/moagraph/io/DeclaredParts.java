package org.moagraph.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moagraph.model.Claim;
import org.moagraph.model.Compartment;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.EntityType;
import org.moagraph.model.Expectation;
import org.moagraph.model.Hypothesis;
import org.moagraph.model.HypothesisId;
import org.moagraph.model.Text;

/**
 * What a model has, and what it only refers to: places, hypotheses and conditions that other
 * programs dropped on the way are declared by their ids, so that what was read can be written.
 */
public final class DeclaredParts {

  private final Map<String, Compartment> compartments = new LinkedHashMap<>();
  private final Map<HypothesisId, Hypothesis> hypotheses = new LinkedHashMap<>();
  private final Map<EntityId, Entity> entities = new LinkedHashMap<>();

  /** These, and what is referred to in them. */
  public DeclaredParts(
      List<Compartment> compartments,
      List<Hypothesis> hypotheses,
      List<Entity> entities,
      List<Claim> claims) {
    compartments.forEach(place -> this.compartments.putIfAbsent(place.id(), place));
    hypotheses.forEach(each -> this.hypotheses.putIfAbsent(each.id(), each));
    entities.forEach(entity -> this.entities.put(entity.id(), entity));
    compartments.forEach(place -> place.parent().ifPresent(this::declarePlace));
    entities.forEach(entity -> entity.compartment().ifPresent(this::declarePlace));
    hypotheses.forEach(each -> each.includes().forEach(this::declareHypothesis));
    for (var claim : claims) {
      claim.hypotheses().forEach(this::declareHypothesis);
      claim.context().given().forEach(this::declareEntity);
    }
  }

  private void declarePlace(String id) {
    compartments.computeIfAbsent(
        id, i -> new Compartment(i, Text.of(i), Compartment.Kind.OTHER, Optional.empty()));
  }

  private void declareHypothesis(HypothesisId id) {
    hypotheses.computeIfAbsent(id, i -> Hypothesis.of(i, Text.of(i.toString())));
  }

  private void declareEntity(EntityId id) {
    entities.computeIfAbsent(id, i -> Entity.of(i, EntityType.ENTITY, i.value()));
  }

  /** All places; none lies in itself, by way of others or not. */
  public List<Compartment> compartments() {
    return rooted(compartments);
  }

  /** These places, each in no other where following those around it never ends. */
  public static List<Compartment> rooted(Map<String, Compartment> all) {
    return all.values().stream().map(inner -> rooted(inner, all)).toList();
  }

  private static Compartment rooted(Compartment inner, Map<String, Compartment> all) {
    var at = inner;
    for (int i = 0; i <= all.size(); i++) {
      var parent = at.parent().map(all::get);
      if (parent.isEmpty()) {
        return inner;
      }
      at = parent.get();
    }
    return new Compartment(inner.id(), inner.label(), inner.kind(), Optional.empty());
  }

  /** All hypotheses. */
  public List<Hypothesis> hypotheses() {
    return List.copyOf(hypotheses.values());
  }

  /** All things. */
  public List<Entity> entities() {
    return List.copyOf(entities.values());
  }

  /** Of these expectations those between things that there are; the rest is counted. */
  public List<Expectation> known(List<Expectation> expectations, Findings findings) {
    var known = new ArrayList<Expectation>();
    for (var expectation : expectations) {
      if (entities.containsKey(expectation.from()) && entities.containsKey(expectation.to())) {
        known.add(expectation);
      } else {
        findings.leaveOut("an expectation of a thing that the file does not have");
      }
    }
    return known;
  }
}

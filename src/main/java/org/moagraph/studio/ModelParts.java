package org.moagraph.studio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.moagraph.io.Origins;
import org.moagraph.model.Claim;
import org.moagraph.model.Compartment;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityType;
import org.moagraph.model.Evidence;
import org.moagraph.model.Model;
import org.moagraph.model.PartId;
import org.moagraph.model.Relation;
import org.moagraph.model.Status;
import org.moagraph.model.Time;
import org.moagraph.model.ViewSpec;

/** What forms and lists of the page show of a model, as values of JSON. */
final class ModelParts {

  private final Origins origins;

  private ModelParts(Origins origins) {
    this.origins = origins;
  }

  /** The parts of a model, each with the line at which it stands. */
  static Map<String, Object> of(Model model, Origins origins) {
    var parts = new ModelParts(origins);
    return fields(
        "id", model.id(),
        "title", model.header().title().plain(),
        "entities", each(model.entities(), parts::entity),
        "claims", each(model.claims(), parts::claim),
        "hypotheses", each(model.hypotheses(), h -> named(h.id().value(), h.title().plain())),
        "compartments", each(model.compartments(), c -> named(c.id(), c.label().plain())),
        "views", each(model.views(), ModelParts::view));
  }

  /** The words that a model may use. */
  static Map<String, Object> vocabulary() {
    return fields(
        "types", each(Arrays.asList(EntityType.values()), EntityType::word),
        "relations", each(Relation.words(), ModelParts::relation),
        "places", Compartment.Kind.words(),
        "statuses", each(Arrays.asList(Status.values()), Status::word),
        "times", each(Arrays.asList(Time.values()), Time::word));
  }

  private static Object relation(String word) {
    var relation = Relation.parse(word).orElseThrow();
    return fields(
        "word", word, "sign", relation.sign().symbol(), "family", relation.family().word());
  }

  private Object entity(Entity e) {
    return fields(
        "id", e.id().value(),
        "label", e.label().plain(),
        "type", e.type().word(),
        "in", e.compartment(),
        "synonyms", e.synonyms(),
        "xrefs", each(e.xrefs(), Object::toString),
        "note", e.note(),
        "line", line(PartId.entity(e.id())));
  }

  private Object claim(Claim c) {
    var context = c.context();
    return fields(
        "id", c.id().value(),
        "source", c.source().value(),
        "relation", c.relation().word(),
        "target", c.target().value(),
        "sign", c.sign().symbol(),
        "direct", c.direct(),
        "status", c.status().word(),
        "hypotheses", each(c.hypotheses(), Object::toString),
        "place", context.place(),
        "organism", String.join(", ", context.organisms()),
        "time", context.time().map(Time::word),
        "note", c.note(),
        "evidence", each(c.evidence(), ModelParts::evidence),
        "line", line(PartId.claim(c.id().value())));
  }

  private static Object evidence(Evidence e) {
    return fields(
        "cite", e.citation().text().orElse(e.citation().key()), "stance", e.stance().word());
  }

  private static Object view(ViewSpec v) {
    return fields(
        "id", v.id(),
        "title", v.title().plain(),
        "steps", each(v.steps(), s -> fields("title", s.title().plain(), "show", s.show())));
  }

  private static Object named(String id, String label) {
    return fields("id", id, "label", label);
  }

  private int line(PartId part) {
    return origins.of(part).line();
  }

  private static <T> List<Object> each(List<T> items, Function<T, Object> value) {
    var all = new ArrayList<>(items.size());
    items.forEach(item -> all.add(value.apply(item)));
    return all;
  }

  /** Names and values in turn; what is absent is left out. */
  static Map<String, Object> fields(Object... namesAndValues) {
    var map = new LinkedHashMap<String, Object>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      Object value = namesAndValues[i + 1];
      Object said = value instanceof Optional<?> optional ? optional.orElse(null) : value;
      if (said != null) {
        map.put((String) namesAndValues[i], said);
      }
    }
    return map;
  }
}

package org.moagraph.io;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moagraph.model.Claim;
import org.moagraph.model.Compartment;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityType;
import org.moagraph.model.Evidence;
import org.moagraph.model.Expectation;
import org.moagraph.model.Hypothesis;
import org.moagraph.model.Model;
import org.moagraph.model.Status;
import org.moagraph.model.Text;
import org.moagraph.text.Json;

/**
 * What graph formats write beside the ends of an edge: everything known of a model, an entity or a
 * claim as named values, in a fixed order. Values are strings, booleans, lists and maps, as in
 * {@link Json}. {@link AttributeReader} is the way back.
 */
public final class Attributes {

  /** What stands before the name of an annotation that an import has kept. */
  public static final String ANNOTATION = "annotation.";

  private static final String TRANSLATIONS = "-translations";

  private Attributes() {}

  /** A value as one text: a string as it is, a list or map as JSON. */
  public static String text(Object value) {
    return value instanceof String string ? string : Json.line(value);
  }

  /** The attributes as texts. */
  public static Map<String, String> texts(Map<String, Object> attributes) {
    var texts = new LinkedHashMap<String, String>();
    attributes.forEach((name, value) -> texts.put(name, text(value)));
    return texts;
  }

  /**
   * The attributes as a table of Cytoscape or NDEx takes them: texts, booleans and lists of texts;
   * a list or map of anything else is one text, as JSON.
   */
  public static Map<String, Object> columns(Map<String, Object> attributes) {
    var columns = new LinkedHashMap<String, Object>();
    attributes.forEach((name, value) -> columns.put(name, isColumn(value) ? value : text(value)));
    return columns;
  }

  private static boolean isColumn(Object value) {
    return value instanceof Boolean
        || value instanceof List<?> list && list.stream().allMatch(String.class::isInstance);
  }

  /** What is known of the model beside its entities, claims, experiments and views. */
  public static Map<String, Object> of(Model model) {
    var header = model.header();
    var map = new Said();
    map.put("id", header.id());
    map.put("title", header.title());
    header.summary().ifPresent(summary -> map.put("summary", summary));
    map.put("version", header.version());
    map.put("date", header.date());
    map.put("license", header.license());
    map.put("credit", header.credit());
    map.put("language", header.language());
    map.put("expects", model.expectations().stream().map(Attributes::expectation).toList());
    map.put("compartments", model.compartments().stream().map(Attributes::compartment).toList());
    map.put("hypotheses", model.hypotheses().stream().map(Attributes::hypothesis).toList());
    return map.values;
  }

  /** What is known of the entity beside its id. */
  public static Map<String, Object> of(Entity entity) {
    var map = new Said();
    map.put("label", entity.label());
    map.put("type", entity.type().word());
    map.put("synonyms", entity.synonyms());
    map.put("brands", entity.brands());
    map.put("class", entity.drugClass());
    map.put("xrefs", entity.xrefs().stream().map(Object::toString).toList());
    map.put("in", entity.compartment());
    if (entity.silentAtRest()) {
      map.put("rest", Entity.SILENT);
    }
    map.put("note", entity.note());
    return map.values;
  }

  /** What is known of the claim beside its id and its ends. */
  public static Map<String, Object> of(Claim claim) {
    var context = claim.context();
    var map = new Said();
    map.put("relation", claim.relation().word());
    map.put("sign", claim.sign().symbol());
    map.put("phrase", claim.phrase());
    map.values.put("direct", claim.direct());
    map.put("status", claim.status().word());
    map.put("hypotheses", claim.hypotheses().stream().map(Object::toString).toList());
    map.put("place", context.place());
    map.put("organism", context.organisms());
    map.put("sex", context.sex());
    map.put("dose", context.dose());
    map.put("route", context.route());
    map.put("time", context.time().map(t -> t.word()));
    map.put("when", context.when());
    map.put("lasts", context.lasts());
    map.put("given", context.given().stream().map(Object::toString).toList());
    map.put("note", claim.note());
    map.put("evidence", claim.evidence().stream().map(Attributes::evidence).toList());
    claim.annotations().forEach((name, value) -> map.put(ANNOTATION + name, value));
    return map.values;
  }

  /** Of what is known of the entity, that which does not follow from its id alone. */
  public static Map<String, Object> stated(Entity entity) {
    var map = of(entity);
    map.remove("label", entity.id().value());
    map.remove("type", EntityType.ENTITY.word());
    return map;
  }

  /** Of what is known of the claim, that which does not follow from its ends and phrase alone. */
  public static Map<String, Object> stated(Claim claim) {
    var map = of(claim);
    map.remove("relation");
    map.remove("sign");
    map.remove("phrase", Predicates.wordFor(claim.sign(), claim.relation(), claim.phrase()));
    map.remove("direct", true);
    map.remove("status", Status.SUPPORTED.word());
    return map;
  }

  private static Map<String, Object> expectation(Expectation expectation) {
    var map = new Said();
    map.put("from", expectation.from().value());
    map.put("to", expectation.to().value());
    map.put("sign", expectation.sign().symbol());
    return map.values;
  }

  private static Map<String, Object> compartment(Compartment compartment) {
    var map = new Said();
    map.put("id", compartment.id());
    map.put("label", compartment.label());
    map.put("kind", compartment.kind().word());
    map.put("in", compartment.parent());
    return map.values;
  }

  private static Map<String, Object> hypothesis(Hypothesis hypothesis) {
    var map = new Said();
    map.put("id", hypothesis.id().value());
    map.put("title", hypothesis.title());
    hypothesis.summary().ifPresent(text -> map.put("summary", text));
    hypothesis.falsifier().ifPresent(text -> map.put("falsifier", text));
    hypothesis.against().ifPresent(text -> map.put("against", text));
    map.put("includes", hypothesis.includes().stream().map(Object::toString).toList());
    if (hypothesis.role() != Hypothesis.Role.RIVAL) {
      map.put("role", hypothesis.role().word());
    }
    return map.values;
  }

  private static Map<String, Object> evidence(Evidence evidence) {
    var map = new Said();
    map.put("cite", evidence.citation().text());
    map.put("pmid", evidence.citation().pmid());
    map.put("doi", evidence.citation().doi());
    map.put("stance", evidence.stance().word());
    map.put("organism", evidence.organisms());
    map.put("basis", evidence.basis());
    map.put("note", evidence.note());
    return map.values;
  }

  /** Named values, without those that say nothing. */
  private static final class Said {
    final Map<String, Object> values = new LinkedHashMap<>();

    void put(String name, String value) {
      values.put(name, value);
    }

    void put(String name, Optional<String> value) {
      value.ifPresent(v -> values.put(name, v));
    }

    void put(String name, List<?> list) {
      if (!list.isEmpty()) {
        values.put(name, list);
      }
    }

    void put(String name, Text text) {
      values.put(name, text.plain());
      if (!text.translations().isEmpty()) {
        values.put(name + TRANSLATIONS, text.translations());
      }
    }
  }
}

package org.moagraph.io.sbmlqual;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.moagraph.io.Attributes;
import org.moagraph.io.Losses;
import org.moagraph.model.Claim;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.Model;
import org.moagraph.model.Sign;
import org.moagraph.model.Status;
import org.moagraph.text.Markup;
import org.moagraph.text.Xml;

/** One document for one model. */
final class QualDocument {

  static final String CORE = "http://www.sbml.org/sbml/level3/version1/core";
  static final String QUAL = "http://www.sbml.org/sbml/level3/version1/qual/version1";

  /** The compartment of things of which the model says no place; it has no name. */
  static final String NOWHERE = "default";

  private static final String XHTML = "http://www.w3.org/1999/xhtml";
  private static final String MATH = "http://www.w3.org/1998/Math/MathML";

  /** What SBML calls the three influences and the need. */
  static final String NEED = "SBO:0000171";

  private static final List<String> ASSUMED =
      List.of(
          "The model behind this file states what raises, lowers and needs what. By what logic"
              + " several inputs act together it does not state; the function terms assume:",
          "A thing is on where at least one of the inputs that raise it is on, all that it needs are"
              + " on, and none of the inputs that lower it is on. A thing that is only lowered is on"
              + " until one of them is. Each thing is on or off.",
          "Of a thing with an input of unknown sign no logic is stated: its one term, off, is there because"
              + " SBML wants one. Rival hypotheses stand side by side, as if all were right.");

  private final Model model;
  private final Losses losses;
  private final QualNames names = new QualNames();
  private final Map<EntityId, List<Claim>> inputs = new LinkedHashMap<>();
  private final Set<EntityId> known;
  private final Xml xml = Xml.indented();

  QualDocument(Model model, Losses losses) {
    this.model = model;
    this.losses = losses;
    this.known = new LinkedHashSet<>(model.entities().stream().map(Entity::id).toList());
  }

  String write() {
    var compartments = compartments();
    model.entities().forEach(this::name);
    model.claims().forEach(this::sort);
    countOrder();
    xml.declaration();
    xml.open(
        "sbml",
        "xmlns",
        CORE,
        "level",
        "3",
        "version",
        "1",
        "xmlns:qual",
        QUAL,
        "qual:required",
        "true");
    var own = names.next(model.id());
    var title = seen(model.header().title().plain(), own, "model: title");
    xml.open("model", "id", own, "name", title);
    notes();
    xml.open("listOfCompartments");
    compartments.forEach((id, name) -> compartment(id, name));
    xml.close();
    if (!model.entities().isEmpty()) {
      xml.open("qual:listOfQualitativeSpecies");
      model.entities().forEach(this::species);
      xml.close();
    }
    if (!inputs.isEmpty()) {
      xml.open("qual:listOfTransitions");
      model.entities().forEach(this::transition);
      xml.close();
    }
    return xml.close().close().toString();
  }

  private void name(Entity entity) {
    if (!names.species(entity.id().value()).equals(entity.id().value())) {
      losses.add("entity: id");
    }
  }

  /** Claims stand with what they act on, in the order of the things. */
  private void countOrder() {
    var sorted = new ArrayList<Claim>();
    model.entities().forEach(e -> sorted.addAll(inputs.getOrDefault(e.id(), List.of())));
    var written = Collections.newSetFromMap(new IdentityHashMap<Claim, Boolean>());
    written.addAll(sorted);
    var order = model.claims().stream().filter(written::contains).toList();
    losses.add("order of the claims", order.equals(sorted) ? 0 : 1);
  }

  /** The places that things are in, by their ids here. */
  private Map<String, String> compartments() {
    var used = new LinkedHashMap<String, String>();
    boolean nowhere = model.entities().stream().anyMatch(e -> e.compartment().isEmpty());
    if (nowhere || model.entities().isEmpty()) {
      used.put(names.next(NOWHERE), "");
    }
    for (var place : model.compartments()) {
      place.parent().ifPresent(parent -> losses.add("what a place lies in"));
      var id = names.compartment(place.id());
      losses.add("compartment: id", id.equals(place.id()) ? 0 : 1);
      used.put(id, place.label().plain());
    }
    for (var entity : model.entities()) {
      entity.compartment().ifPresent(id -> used.putIfAbsent(names.compartment(id), id));
    }
    return used;
  }

  private void compartment(String id, String name) {
    if (name.isEmpty()) {
      xml.leaf("compartment", "id", id, "spatialDimensions", "0", "constant", "true");
    } else {
      xml.leaf("compartment", "id", id, "name", name, "spatialDimensions", "0", "constant", "true");
    }
  }

  private void notes() {
    xml.open("notes");
    xml.open("body", "xmlns", XHTML);
    ASSUMED.forEach(sentence -> xml.text("p", sentence));
    xml.close().close();
  }

  /** Puts a claim with what it acts on, or counts it. */
  private void sort(Claim claim) {
    boolean needs = claim.isRequirement() && !claim.isPartialRequirement();
    if (!known.contains(claim.source()) || !known.contains(claim.target())) {
      losses.add("claim of an entity that is not in the model");
    } else if (!claim.direct()) {
      losses.add("claim that is an observation and no step");
    } else if (claim.status() == Status.DISPUTED) {
      losses.add("claim that is disputed");
    } else if (!claim.carries() && !needs) {
      losses.add("claim without an effect");
    } else {
      inputs
          .computeIfAbsent(needs ? claim.source() : claim.target(), id -> new ArrayList<>())
          .add(claim);
      count(claim);
    }
  }

  private void count(Claim claim) {
    for (var name : Attributes.stated(claim).keySet()) {
      losses.add("claim: " + name, name.equals("phrase") ? 0 : 1);
    }
    var read = claim.isRequirement() ? claim.relation().word() : claim.sign().symbol();
    losses.add("claim: relation", read.equals(claim.phrase()) ? 0 : 1);
  }

  private void species(Entity entity) {
    var id = names.species(entity.id().value());
    xml.leaf(
        "qual:qualitativeSpecies",
        "qual:id",
        id,
        "qual:name",
        seen(entity.label().plain(), id, "entity: label"),
        "qual:compartment",
        entity.compartment().map(names::compartment).orElse(NOWHERE),
        "qual:constant",
        inputs.containsKey(entity.id()) ? "false" : "true",
        "qual:maxLevel",
        "1");
  }

  /** The words; the id, as they are read then, where nothing is left of them in XML. */
  private String seen(String words, String id, String what) {
    if (!Markup.escaped(words).isBlank()) {
      return words;
    }
    losses.add(what);
    return id;
  }

  private void transition(Entity entity) {
    var claims = inputs.getOrDefault(entity.id(), List.of());
    if (claims.isEmpty()) {
      return;
    }
    var species = names.species(entity.id().value());
    xml.open("qual:transition", "qual:id", names.next("to_" + species));
    xml.open("qual:listOfInputs");
    claims.forEach(this::input);
    xml.close();
    xml.open("qual:listOfOutputs");
    xml.leaf(
        "qual:output",
        "qual:qualitativeSpecies",
        species,
        "qual:transitionEffect",
        "assignmentLevel");
    xml.close();
    boolean isStated = claims.stream().noneMatch(c -> c.sign() == Sign.UNKNOWN);
    xml.open("qual:listOfFunctionTerms");
    xml.leaf("qual:defaultTerm", "qual:resultLevel", "0");
    if (isStated) {
      term(claims);
    } else {
      losses.add("logic of a thing with an input of unknown sign");
    }
    xml.close();
    xml.close();
  }

  private void input(Claim claim) {
    var end = claim.isRequirement() ? claim.target() : claim.source();
    var id = names.next(claim.id().value());
    losses.add("claim: id", id.equals(claim.id().value()) ? 0 : 1);
    xml.leaf(
        "qual:input",
        "sboTerm",
        sbo(claim),
        "qual:id",
        id,
        "qual:qualitativeSpecies",
        names.species(end.value()),
        "qual:transitionEffect",
        "none",
        "qual:sign",
        claim.isRequirement() ? "positive" : sign(claim.sign()),
        "qual:thresholdLevel",
        "1");
  }

  private static String sbo(Claim claim) {
    return claim.isRequirement()
        ? NEED
        : switch (claim.sign()) {
          case PLUS -> "SBO:0000170";
          case MINUS -> "SBO:0000169";
          case UNKNOWN, NONE -> "SBO:0000168";
        };
  }

  private static String sign(Sign sign) {
    return switch (sign) {
      case PLUS -> "positive";
      case MINUS -> "negative";
      case UNKNOWN, NONE -> "unknown";
    };
  }

  private void term(List<Claim> claims) {
    xml.open("qual:functionTerm", "qual:resultLevel", "1");
    xml.open("math", "xmlns", MATH);
    var raising = of(claims, c -> c.sign() == Sign.PLUS);
    var needed = of(claims, Claim::isRequirement);
    var lowering = of(claims, c -> c.sign() == Sign.MINUS);
    int parts = (raising.isEmpty() ? 0 : 1) + needed.size() + lowering.size();
    joined("and", parts);
    joined("or", raising.size());
    raising.forEach(id -> level("geq", id, 1));
    closed(raising.size());
    needed.forEach(id -> level("geq", id, 1));
    lowering.forEach(id -> level("lt", id, 1));
    closed(parts);
    xml.close().close();
  }

  /** The species of those claims that act, each once. */
  private List<String> of(List<Claim> claims, Predicate<Claim> kind) {
    return claims.stream()
        .filter(kind)
        .map(c -> names.species((c.isRequirement() ? c.target() : c.source()).value()))
        .distinct()
        .toList();
  }

  /** Begins an operation on several parts; one part stands alone. */
  private void joined(String operator, int parts) {
    if (parts > 1) {
      xml.open("apply");
      xml.leaf(operator);
    }
  }

  private void closed(int parts) {
    if (parts > 1) {
      xml.close();
    }
  }

  private void level(String operator, String species, int level) {
    xml.openLine("apply");
    xml.leaf(operator);
    xml.text("ci", species);
    xml.text("cn", String.valueOf(level), "type", "integer");
    xml.close();
  }
}

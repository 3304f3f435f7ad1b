package org.moagraph.io.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moagraph.io.Losses;
import org.moagraph.io.tree.Characters;
import org.moagraph.io.tree.Keys;
import org.moagraph.io.yaml.YamlText.OneLine;
import org.moagraph.model.Claim;
import org.moagraph.model.ClaimId;
import org.moagraph.model.Compartment;
import org.moagraph.model.Context;
import org.moagraph.model.Curie;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.EntityType;
import org.moagraph.model.Evidence;
import org.moagraph.model.Experiment;
import org.moagraph.model.Hypothesis;
import org.moagraph.model.HypothesisId;
import org.moagraph.model.Model;
import org.moagraph.model.Relation;
import org.moagraph.model.RelationFit;
import org.moagraph.model.Stance;
import org.moagraph.model.Stimulus;
import org.moagraph.model.Text;
import org.moagraph.model.ViewSpec;

/** A model as the keys and values of its file. What is said by default is left out. */
final class ModelDocument {

  private final Model model;
  private final Losses losses;
  private final WritableNames names;
  private final Map<EntityId, EntityType> types = new LinkedHashMap<>();

  ModelDocument(Model model, Losses losses) {
    this.model = model;
    this.losses = losses;
    this.names = new WritableNames(model, losses);
    model.entities().forEach(e -> types.put(e.id(), e.type()));
  }

  Map<String, Object> fields() {
    var fields = new LinkedHashMap<String, Object>();
    var header = model.header();
    fields.put("moa", 1);
    fields.put("id", WritableNames.model(header.id()));
    if (!WritableNames.model(header.id()).equals(header.id())) {
      losses.add("model: id");
    }
    line(fields, "version", header.version());
    line(fields, "date", header.date().filter(ModelReader::isDate));
    losses.add("model: date", header.date().isPresent() && !fields.containsKey("date") ? 1 : 0);
    text(fields, "title", header.title(), false);
    // a file has to have one, and nothing may be left of what it was
    fields.computeIfAbsent("title", key -> fields.get("id"));
    header.summary().ifPresent(s -> text(fields, "summary", s, true));
    line(fields, "license", header.license());
    line(fields, "credit", header.credit());
    if (!isLanguage(header.language())) {
      losses.add("model: language");
    } else if (!header.language().equals("en")) {
      fields.put("language", header.language());
    }
    putUnlessEmpty(fields, "expects", expectations());
    putUnlessEmpty(fields, "compartments", compartments());
    fields.put("entities", entities());
    putUnlessEmpty(fields, "hypotheses", hypotheses());
    putUnlessEmpty(fields, "claims", claims());
    putUnlessEmpty(
        fields, "experiments", model.experiments().stream().map(this::experiment).toList());
    putUnlessEmpty(fields, "views", views());
    return fields;
  }

  private List<Object> expectations() {
    var all = new ArrayList<Object>();
    for (var expected : model.expectations()) {
      var fields = new LinkedHashMap<String, Object>();
      fields.put("from", names.of(expected.from()));
      fields.put("to", names.of(expected.to()));
      fields.put("effect", Vocabularies.EFFECTS.wordFor(expected.sign()));
      all.add(new OneLine(fields));
    }
    return all;
  }

  private Map<String, Object> compartments() {
    var all = new LinkedHashMap<String, Object>();
    for (var compartment : model.compartments()) {
      var fields = new LinkedHashMap<String, Object>();
      named(fields, "label", compartment.label(), names.place(compartment.id()));
      if (compartment.kind() != Compartment.Kind.OTHER) {
        fields.put("kind", compartment.kind().word());
      }
      line(fields, "in", compartment.parent().map(names::place));
      all.put(names.place(compartment.id()), new OneLine(fields));
    }
    return all;
  }

  private Map<String, Object> entities() {
    var all = new LinkedHashMap<String, Object>();
    model.entities().forEach(e -> all.put(names.of(e.id()), new OneLine(entity(e))));
    return all;
  }

  private Map<String, Object> entity(Entity entity) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("type", entity.type().word());
    named(fields, "label", entity.label(), names.of(entity.id()));
    putUnlessEmpty(fields, "synonyms", lines(entity.synonyms()));
    putUnlessEmpty(fields, "brands", lines(entity.brands()));
    line(fields, "class", entity.drugClass());
    putUnlessEmpty(fields, "xrefs", xrefs(entity));
    line(fields, "in", entity.compartment().map(names::place));
    if (entity.silentAtRest()) {
      fields.put("rest", Entity.SILENT);
    }
    paragraph(fields, "note", entity.note());
    return fields;
  }

  private List<String> xrefs(Entity entity) {
    var xrefs =
        entity.xrefs().stream()
            .map(Curie::toString)
            .filter(x -> Characters.readable(x, false).equals(x) && Curie.parse(x).isPresent())
            .toList();
    losses.add("malformed cross-reference", entity.xrefs().size() - xrefs.size());
    return xrefs;
  }

  private Map<String, Object> hypotheses() {
    var all = new LinkedHashMap<String, Object>();
    for (Hypothesis hypothesis : model.hypotheses()) {
      var fields = new LinkedHashMap<String, Object>();
      named(fields, "title", hypothesis.title(), names.of(hypothesis.id()));
      hypothesis.summary().ifPresent(t -> text(fields, "summary", t, true));
      hypothesis.falsifier().ifPresent(t -> text(fields, "falsifier", t, true));
      hypothesis.against().ifPresent(t -> text(fields, "against", t, true));
      putUnlessEmpty(fields, "includes", ids(hypothesis.includes()));
      if (hypothesis.role() != Hypothesis.Role.RIVAL) {
        fields.put("role", hypothesis.role().word());
      }
      all.put(names.of(hypothesis.id()), fields);
    }
    return all;
  }

  private List<Object> claims() {
    boolean sayDirect = model.claims().stream().anyMatch(c -> !c.direct());
    var all = new ArrayList<Object>();
    model.claims().forEach(c -> all.add(claim(c, sayDirect)));
    return all;
  }

  private Map<String, Object> claim(Claim claim, boolean sayDirect) {
    var relation = relation(claim);
    var fields = new LinkedHashMap<String, Object>();
    fields.put(
        "claim", names.of(claim.source()) + " " + relation.word() + " " + names.of(claim.target()));
    if (!names.of(claim.id()).equals(names.defaultId(claim, relation))) {
      fields.put("id", names.of(claim.id()));
    }
    if (sayDirect) {
      fields.put("direct", claim.direct());
    }
    putUnlessEmpty(fields, "hypotheses", ids(claim.hypotheses()));
    fields.put("status", claim.status().word());
    context(fields, claim.context());
    putUnlessEmpty(fields, "given", entityNames(claim.context().given()));
    paragraph(fields, "note", claim.note());
    putUnlessEmpty(fields, "evidence", claim.evidence().stream().map(this::evidence).toList());
    losses.add("claim: annotations", claim.annotations().size());
    return fields;
  }

  /** The claim's relation, or the plainest one of its sign where a file could not say it. */
  private Relation relation(Claim claim) {
    var relation = claim.relation();
    boolean fits =
        RelationFit.misfit(
                relation,
                types.getOrDefault(claim.source(), EntityType.ENTITY),
                types.getOrDefault(claim.target(), EntityType.ENTITY))
            .isEmpty();
    boolean same = fits && relation.sign() == claim.sign();
    if (!same || !relation.word().equals(claim.phrase())) {
      losses.add("claim: words of the relation");
    }
    return same ? relation : plainest(claim);
  }

  private static Relation plainest(Claim claim) {
    return switch (claim.sign()) {
      case PLUS -> Relation.INCREASES;
      case MINUS -> Relation.DECREASES;
      case UNKNOWN -> Relation.REGULATES;
      case NONE -> Relation.DOES_NOT_AFFECT;
    };
  }

  private void context(Map<String, Object> fields, Context context) {
    line(fields, "place", context.place());
    putUnlessEmpty(fields, "organism", lines(context.organisms()));
    line(fields, "sex", context.sex());
    line(fields, "dose", context.dose());
    line(fields, "route", context.route());
    context.time().ifPresent(t -> fields.put("time", t.word()));
    line(fields, "when", context.when());
    line(fields, "lasts", context.lasts());
  }

  private Object evidence(Evidence evidence) {
    var fields = new LinkedHashMap<String, Object>();
    var citation = evidence.citation();
    line(fields, "cite", citation.text());
    identifier(fields, "pmid", citation.pmid().filter(EvidenceReader::isPmid), citation.pmid());
    identifier(fields, "doi", citation.doi().filter(EvidenceReader::isDoi), citation.doi());
    putUnlessEmpty(fields, "organism", lines(evidence.organisms()));
    fields.put("supports", supports(evidence.stance()));
    evidence
        .basis()
        .filter(b -> Vocabularies.BASES.parse(b).isPresent())
        .ifPresent(b -> fields.put("basis", b));
    losses.add(
        "evidence: basis", evidence.basis().isPresent() && !fields.containsKey("basis") ? 1 : 0);
    paragraph(fields, "note", evidence.note());
    return new OneLine(fields);
  }

  private void identifier(
      Map<String, Object> fields, String key, Optional<String> sound, Optional<String> given) {
    sound.ifPresent(s -> fields.put(key, s));
    if (sound.isEmpty() && given.isPresent()) {
      losses.add("evidence: malformed " + key);
    }
  }

  private static Object supports(Stance stance) {
    return switch (stance) {
      case SUPPORTS -> true;
      case REFUTES -> false;
      case NO_EFFECT -> stance.word();
    };
  }

  private Map<String, Object> experiment(Experiment experiment) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("id", names.experiment(experiment.id()));
    named(fields, "title", experiment.title(), experiment.id());
    putUnlessEmpty(fields, "given", stimuli(experiment.given()));
    putUnlessEmpty(fields, "block", entityNames(experiment.block()));
    putUnlessEmpty(fields, "knockout", entityNames(experiment.knockout()));
    putUnlessEmpty(fields, "with", entityNames(experiment.with()));
    putUnlessEmpty(fields, "give", stimuli(experiment.give()));
    fields.put("readout", names.of(experiment.readout()));
    line(fields, "measured", experiment.measured());
    fields.put("observed", experiment.observed().word());
    paragraph(fields, "detail", experiment.detail());
    context(fields, experiment.context());
    paragraph(fields, "probes", experiment.probes());
    paragraph(fields, "note", experiment.note());
    putUnlessEmpty(fields, "evidence", experiment.evidence().stream().map(this::evidence).toList());
    return fields;
  }

  private List<String> stimuli(List<Stimulus> stimuli) {
    return stimuli.stream().map(s -> names.of(s.entity()) + (s.up() ? "" : "=down")).toList();
  }

  private List<String> entityNames(List<EntityId> entities) {
    return entities.stream().map(names::of).toList();
  }

  private List<String> ids(List<HypothesisId> hypotheses) {
    return hypotheses.stream().map(names::of).toList();
  }

  private Map<String, Object> views() {
    var all = new LinkedHashMap<String, Object>();
    model.views().forEach(v -> all.put(names.view(v.id()), view(v)));
    return all;
  }

  private Map<String, Object> view(ViewSpec view) {
    var fields = new LinkedHashMap<String, Object>();
    named(fields, "title", view.title(), view.id());
    view.summary().ifPresent(s -> text(fields, "summary", s, true));
    if (view.direction() != ViewSpec.Direction.AUTO) {
      fields.put("direction", view.direction().word());
    }
    var include = selection(view.include());
    if (include.isEmpty()) {
      include.put("entities", List.of());
    }
    fields.put("include", include);
    putUnlessEmpty(fields, "exclude", selection(view.exclude()));
    putUnlessEmpty(fields, "labels", labels(view));
    putIfTrue(fields, "observations", view.observations());
    putIfTrue(fields, "null-results", view.nullResults());
    putIfTrue(fields, "together", view.together());
    if (view.grouping() != ViewSpec.Grouping.COMPARTMENTS) {
      fields.put("group", view.grouping().word());
    }
    putUnlessEmpty(fields, "steps", view.steps().stream().map(this::step).toList());
    putUnlessEmpty(fields, "layout", pins(view));
    return fields;
  }

  private Map<String, Object> pins(ViewSpec view) {
    var pins = new LinkedHashMap<String, Object>();
    view.pins()
        .forEach(
            (entity, cell) ->
                pins.put(names.of(entity), new OneLine(List.of(cell.column(), cell.row()))));
    return pins;
  }

  private Map<String, Object> selection(ViewSpec.Selection selection) {
    var fields = new LinkedHashMap<String, Object>();
    putUnlessEmpty(fields, "entities", entityNames(selection.entities()));
    putUnlessEmpty(fields, "claims", selection.claims().stream().map(names::of).toList());
    putUnlessEmpty(fields, "hypotheses", ids(selection.hypotheses()));
    putUnlessEmpty(fields, "types", selection.types().stream().map(EntityType::word).toList());
    putUnlessEmpty(fields, "routes", selection.routes().stream().map(this::route).toList());
    return fields;
  }

  private Object route(ViewSpec.RouteEnds route) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("from", names.of(route.from()));
    fields.put("to", names.of(route.to()));
    return new OneLine(fields);
  }

  private Map<String, Object> labels(ViewSpec view) {
    var labels = new LinkedHashMap<String, Object>();
    view.labels().forEach((entity, label) -> text(labels, names.of(entity), label, false));
    return labels;
  }

  private Object step(ViewSpec.Step step) {
    var fields = new LinkedHashMap<String, Object>();
    text(fields, "title", step.title(), false);
    fields.put("show", step.show().stream().map(this::shown).toList());
    return new OneLine(fields);
  }

  private String shown(String id) {
    var entity = EntityId.of(id);
    return types.containsKey(entity) ? names.of(entity) : names.of(ClaimId.of(id));
  }

  private static void putUnlessEmpty(Map<String, Object> fields, String key, Map<String, ?> map) {
    if (!map.isEmpty()) {
      fields.put(key, map);
    }
  }

  private static void putUnlessEmpty(Map<String, Object> fields, String key, List<?> list) {
    if (!list.isEmpty()) {
      fields.put(key, list);
    }
  }

  private static void putIfTrue(Map<String, Object> fields, String key, boolean value) {
    if (value) {
      fields.put(key, true);
    }
  }

  /** A text that would be the id if the file said nothing. */
  private void named(Map<String, Object> fields, String key, Text text, String id) {
    if (!text.equals(Text.of(id))) {
      text(fields, key, text, false);
    }
    fields.remove(key, id);
  }

  private void text(Map<String, Object> fields, String key, Text text, boolean lines) {
    if (text.translations().isEmpty()) {
      put(fields, key, text.plain(), lines);
      return;
    }
    var said = model.header().language();
    var language = isLanguage(said) ? said : "en";
    var translations = new LinkedHashMap<String, Object>();
    if (!Keys.plain(text.translations(), language).equals(text.plain())) {
      put(translations, language, text.plain(), lines);
    }
    text.translations()
        .forEach(
            (l, t) -> {
              if (!isLanguage(l)) {
                losses.add("text in a language that is none");
              } else if (!translations.containsKey(l)) {
                put(translations, l, t, lines);
              }
            });
    fields.put(key, new OneLine(translations));
  }

  private static boolean isLanguage(String word) {
    return Keys.LANGUAGE.matcher(word).matches();
  }

  private void line(Map<String, Object> fields, String key, Optional<String> text) {
    text.ifPresent(t -> put(fields, key, t, false));
  }

  private void paragraph(Map<String, Object> fields, String key, Optional<String> text) {
    text.ifPresent(t -> put(fields, key, t, true));
  }

  private List<String> lines(List<String> texts) {
    return texts.stream().map(t -> readable(t, false)).filter(t -> !t.isEmpty()).toList();
  }

  private void put(Map<String, Object> fields, String key, String text, boolean lines) {
    var readable = readable(text, lines);
    if (!readable.isEmpty()) {
      fields.put(key, readable);
    }
  }

  /** The text without what a file may not hold. */
  private String readable(String text, boolean lines) {
    var readable = Characters.readable(text, lines);
    losses.add("characters of a text", readable.equals(text) ? 0 : 1);
    return readable;
  }
}

package org.moagraph.io.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.moagraph.diag.Code;
import org.moagraph.diag.Span;
import org.moagraph.io.tree.Keys;
import org.moagraph.io.tree.YamlNode;
import org.moagraph.model.Compartment;
import org.moagraph.model.Curie;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.EntityType;
import org.moagraph.model.Expectation;
import org.moagraph.model.Header;
import org.moagraph.model.Hypothesis;
import org.moagraph.model.HypothesisId;
import org.moagraph.model.Model;
import org.moagraph.model.PartId;
import org.moagraph.model.Text;

/**
 * Makes a model of a tree. Names are declared first, so that the parts of a file may stand in any
 * order and may speak of each other.
 */
final class ModelReader {

  static final List<String> KEYS =
      List.of(
          "moa",
          "id",
          "version",
          "date",
          "title",
          "summary",
          "license",
          "credit",
          "language",
          "expects",
          "compartments",
          "entities",
          "hypotheses",
          "claims",
          "experiments",
          "views");
  static final List<String> COMPARTMENT_KEYS = List.of("label", "kind", "in");
  static final List<String> ENTITY_KEYS =
      List.of("type", "label", "synonyms", "brands", "class", "xrefs", "in", "rest", "note");
  static final List<String> HYPOTHESIS_KEYS =
      List.of("title", "summary", "falsifier", "against", "includes", "role");
  static final List<String> EXPECTATION_KEYS = List.of("from", "to", "effect");

  private static final Pattern DATE = Pattern.compile("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");

  /** Stands for a blank name, so that what it names is read and reported all the same. */
  private static final String BLANK = "?";

  private final Keys keys;
  private final FileReading reading;

  ModelReader(Keys keys, FileReading reading) {
    this.keys = keys;
    this.reading = reading;
  }

  /** Whether that is a date as files write it: a year, or with its month, or with its day. */
  static boolean isDate(String text) {
    return DATE.matcher(text).matches();
  }

  /** The model, or nothing where its head is too broken to name it. */
  Optional<Model> read() {
    keys.require("id", "give the model an id, for example \"id: aspirin\"");
    keys.require("title", "give the model a title that a reader understands");
    keys.require("entities", "declare the things that the mechanism is about");
    declare();
    var header = header();
    var expectations = expectations();
    var compartments = compartments();
    var entities = entities();
    var hypotheses = hypotheses();
    var claimNodes = keys.items("claims");
    var claims = new ClaimReader(reading, claimNodes).read(claimNodes);
    var experiments = new ExperimentReader(reading).read(keys.items("experiments"));
    var views = new ViewReader(reading).read(keys.named("views"));
    return header.map(
        h ->
            new Model(
                h, expectations, compartments, entities, hypotheses, claims, experiments, views));
  }

  private void declare() {
    declare("compartments", reading.compartments, PartId::compartment);
    declare("hypotheses", reading.hypotheses, PartId::hypothesis);
    declare("entities", reading.entities, PartId::entity);
  }

  private void declare(String section, DeclaredNames names, Function<String, PartId> part) {
    if (keys.has(section) && keys.node(section).orElse(null) instanceof YamlNode.Fields fields) {
      for (var field : fields.fields().values()) {
        names.declare(field.key());
        reading.origin(part.apply(field.key().value()), field.key().span());
      }
    }
  }

  private Optional<Header> header() {
    var id = keys.scalar("id");
    id.ifPresent(
        i -> DeclaredNames.checkForm(i, "model", DeclaredNames.NameForm.MODEL, reading.findings));
    id.ifPresent(i -> reading.origin(PartId.model(i.value()), i.span()));
    var title = keys.lineText("title");
    var summary = keys.linesText("summary");
    var version = keys.line("version");
    var date = matching("date", DATE, "write a date as \"2026-11-24\"");
    var license = keys.line("license");
    var credit = keys.line("credit");
    matching("language", Keys.LANGUAGE, "write the code of a language, for example en");
    return id.flatMap(
        i ->
            title.map(
                t ->
                    new Header(
                        i.value(), t, summary, version, date, license, credit, reading.language)));
  }

  private Optional<String> matching(String key, Pattern form, String help) {
    var found = keys.scalar(key);
    found
        .filter(s -> !form.matcher(s.value()).matches())
        .ifPresent(
            s ->
                reading.findings.add(
                    Code.E0108, s.span(), "malformed %s \"%s\"".formatted(key, s.value()), help));
    return found.map(YamlNode.Scalar::value);
  }

  private List<Expectation> expectations() {
    var all = new ArrayList<Expectation>();
    for (var node : keys.items("expects")) {
      reading
          .keys(node, node.span(), "an expectation", EXPECTATION_KEYS)
          .flatMap(k -> expectation(k, all.size(), node.span()))
          .ifPresent(all::add);
    }
    return all;
  }

  private Optional<Expectation> expectation(Keys keys, int number, Span place) {
    var form = "write {from: ENTITY, to: ENTITY, effect: increases}";
    EXPECTATION_KEYS.forEach(k -> keys.require(k, form));
    var from = reading.entity(keys, "from");
    var to = reading.entity(keys, "to");
    var effect = keys.word("effect", Vocabularies.EFFECTS);
    if (from.isEmpty() || to.isEmpty() || effect.isEmpty()) {
      return Optional.empty();
    }
    reading.origin(PartId.expectation(number), place);
    return Optional.of(new Expectation(from.get(), to.get(), effect.get()));
  }

  private List<Compartment> compartments() {
    var all = new ArrayList<Compartment>();
    for (var field : keys.named("compartments").values()) {
      part(field, "compartment", COMPARTMENT_KEYS)
          .map(k -> compartment(field.key().value(), k))
          .ifPresent(all::add);
    }
    Circles.check(
        all,
        Compartment::id,
        c -> c.parent().stream().toList(),
        "compartments",
        PartId::compartment,
        "in",
        reading);
    return all;
  }

  private Compartment compartment(String id, Keys keys) {
    return new Compartment(
        id,
        keys.lineText("label").orElse(Text.of(id)),
        keys.word("kind", Vocabularies.KINDS).orElse(Compartment.Kind.OTHER),
        keys.scalar("in").flatMap(reading.compartments::resolve));
  }

  private Optional<Keys> part(YamlNode.Field field, String kind, List<String> known) {
    var owner = kind + " \"" + field.key().value() + '"';
    return reading.keys(field.value(), field.key().span(), owner, known);
  }

  private List<Entity> entities() {
    var all = new ArrayList<Entity>();
    for (var field : keys.named("entities").values()) {
      part(field, "entity", ENTITY_KEYS)
          .flatMap(k -> entity(field.key().value(), k))
          .ifPresent(all::add);
    }
    all.forEach(this::nameForSuggestions);
    return all;
  }

  private void nameForSuggestions(Entity entity) {
    var id = entity.id().value();
    reading.entities.alsoKnownAs(id, entity.label().plain());
    entity.synonyms().forEach(s -> reading.entities.alsoKnownAs(id, s));
    entity.brands().forEach(b -> reading.entities.alsoKnownAs(id, b));
  }

  private Optional<Entity> entity(String id, Keys keys) {
    keys.require("type", "say what it is: " + Vocabularies.TYPES.listed());
    var type = keys.word("type", Vocabularies.TYPES);
    type.ifPresent(t -> reading.types.put(id, t));
    var entity =
        Entity.builder(EntityId.of(id.isBlank() ? BLANK : id), type.orElse(EntityType.ENTITY))
            .label(keys.lineText("label").orElse(Text.of(id)))
            .synonyms(keys.lineList("synonyms"))
            .brands(keys.lineList("brands"))
            .drugClass(keys.line("class"))
            .xrefs(xrefs(id, keys))
            .compartment(keys.scalar("in").flatMap(reading.compartments::resolve))
            .silentAtRest(keys.word("rest", Vocabularies.RESTS).isPresent())
            .note(keys.lines("note"));
    return type.isPresent() && !id.isBlank() ? Optional.of(entity.build()) : Optional.empty();
  }

  private List<Curie> xrefs(String entity, Keys keys) {
    var all = new ArrayList<Curie>();
    for (var word : keys.words("xrefs")) {
      reading.origin(PartId.xref(PartId.entity(entity), all.size()), word.span());
      curie(word).ifPresent(all::add);
    }
    return all;
  }

  private Optional<Curie> curie(YamlNode.Scalar scalar) {
    var curie = Curie.parse(scalar.value());
    if (curie.isEmpty()) {
      reading.findings.add(
          Code.E0205,
          scalar.span(),
          "malformed cross-reference \"%s\"".formatted(scalar.value()),
          "write PREFIX:ID in quotes, for example \"CHEBI:6121\"");
    }
    return curie;
  }

  private List<Hypothesis> hypotheses() {
    var all = new ArrayList<Hypothesis>();
    for (var field : keys.named("hypotheses").values()) {
      part(field, "hypothesis", HYPOTHESIS_KEYS)
          .filter(k -> !field.key().value().isBlank())
          .map(k -> hypothesis(field.key().value(), k))
          .ifPresent(all::add);
    }
    Circles.check(
        all,
        h -> h.id().value(),
        h -> h.includes().stream().map(HypothesisId::value).toList(),
        "hypotheses",
        PartId::hypothesis,
        "includes",
        reading);
    return all;
  }

  private Hypothesis hypothesis(String id, Keys keys) {
    return new Hypothesis(
        new HypothesisId(id),
        keys.lineText("title").orElse(Text.of(id)),
        keys.linesText("summary"),
        keys.linesText("falsifier"),
        keys.linesText("against"),
        reading.hypotheses(keys, "includes"),
        keys.word("role", Vocabularies.ROLES).orElse(Hypothesis.Role.RIVAL));
  }

  /** Keys that the head of a file needs before anything else is read. */
  static String language(Map<String, YamlNode.Field> fields) {
    var field = fields.get("language");
    return field != null && field.value() instanceof YamlNode.Scalar s && !s.value().isBlank()
        ? s.value()
        : "en";
  }
}

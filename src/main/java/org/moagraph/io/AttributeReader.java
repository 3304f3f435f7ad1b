package org.moagraph.io;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.moagraph.model.Citation;
import org.moagraph.model.Claim;
import org.moagraph.model.ClaimId;
import org.moagraph.model.Compartment;
import org.moagraph.model.Context;
import org.moagraph.model.Curie;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.EntityType;
import org.moagraph.model.Evidence;
import org.moagraph.model.Expectation;
import org.moagraph.model.Header;
import org.moagraph.model.Hypothesis;
import org.moagraph.model.HypothesisId;
import org.moagraph.model.Relation;
import org.moagraph.model.Sign;
import org.moagraph.model.Stance;
import org.moagraph.model.Status;
import org.moagraph.model.Text;
import org.moagraph.model.Time;
import org.moagraph.text.Json;

/**
 * Makes entities and claims of named texts, as {@link Attributes} writes them. It reads what it
 * knows and lists the rest as {@link #unread}.
 */
public final class AttributeReader {

  private static final String TRANSLATIONS = "-translations";

  private final Map<String, Object> values = new LinkedHashMap<>();
  private final Set<String> read = new LinkedHashSet<>();

  /** A reader of these attributes. */
  public AttributeReader(Map<String, ?> values) {
    this.values.putAll(values);
  }

  /** The names that were not asked for, in order. */
  public List<String> unread() {
    return values.keySet().stream().filter(name -> !read.contains(name)).toList();
  }

  /** The header; id and title default to that name. */
  public Header header(String name) {
    var id = text("id").orElse(name);
    return new Header(
        id,
        words("title").orElse(Text.of(id)),
        words("summary"),
        text("version"),
        text("date"),
        text("license"),
        text("credit"),
        text("language").orElse("en"));
  }

  /** What the model's author says should come out. */
  public List<Expectation> expectations() {
    var all = new ArrayList<Expectation>();
    for (var map : maps("expects")) {
      var from = map.text("from").map(EntityId::of);
      var to = map.text("to").map(EntityId::of);
      var sign = map.text("sign").flatMap(AttributeReader::sign);
      if (from.isPresent() && to.isPresent() && sign.isPresent()) {
        all.add(new Expectation(from.get(), to.get(), sign.get()));
      }
    }
    return all;
  }

  /** The places that entities are in. */
  public List<Compartment> compartments() {
    var all = new ArrayList<Compartment>();
    for (var map : maps("compartments")) {
      map.text("id")
          .ifPresent(
              id ->
                  all.add(
                      new Compartment(
                          id,
                          map.words("label").orElse(Text.of(id)),
                          map.text("kind")
                              .flatMap(Compartment.Kind::parse)
                              .orElse(Compartment.Kind.OTHER),
                          map.text("in"))));
    }
    return all;
  }

  /** The hypotheses. */
  public List<Hypothesis> hypotheses() {
    var all = new ArrayList<Hypothesis>();
    for (var map : maps("hypotheses")) {
      map.text("id")
          .ifPresent(
              id ->
                  all.add(
                      new Hypothesis(
                          HypothesisId.of(id),
                          map.words("title").orElse(Text.of(id)),
                          map.words("summary"),
                          map.words("falsifier"),
                          map.words("against"),
                          map.ids("includes"),
                          map.text("role")
                              .flatMap(Hypothesis.Role::parse)
                              .orElse(Hypothesis.Role.RIVAL))));
    }
    return all;
  }

  /** The entity of that id. */
  public Entity entity(EntityId id) {
    return Entity.builder(id, text("type").flatMap(EntityType::parse).orElse(EntityType.ENTITY))
        .label(words("label").orElse(Text.of(id.value())))
        .synonyms(texts("synonyms"))
        .brands(texts("brands"))
        .drugClass(text("class"))
        .xrefs(texts("xrefs").stream().flatMap(x -> Curie.parse(x).stream()).toList())
        .compartment(text("in"))
        .note(text("note"))
        .silentAtRest(text("rest").filter(Entity.SILENT::equals).isPresent())
        .build();
  }

  /** The relation as written, also where other programs write it. */
  public Optional<String> relation() {
    return text("relation").or(() -> text("interaction")).or(() -> text("label"));
  }

  /** The claim of that id between these ends, with a reading of its relation. */
  public Claim claim(
      ClaimId id, EntityId source, EntityId target, Predicates.PhraseMeaning reading) {
    var relation = relation();
    var sign = text("sign").flatMap(s -> sign(s, relation)).orElse(reading.sign());
    var fallback = reading.known() ? reading : Predicates.read(sign.symbol());
    return Claim.builder(
            id, source, relation.flatMap(Relation::parse).orElse(fallback.relation()), target)
        .sign(sign)
        .phrase(text("phrase").or(() -> relation).orElse(sign.symbol()))
        .direct(text("direct").map(d -> !d.equals("false")).orElse(true))
        .status(text("status").flatMap(Status::parse).orElse(Status.SUPPORTED))
        .hypotheses(ids("hypotheses"))
        .context(context())
        .evidence(maps("evidence").stream().map(e -> e.evidence()).toList())
        .note(text("note"))
        .annotations(annotations())
        .build();
  }

  private Context context() {
    return Context.builder()
        .place(text("place"))
        .organisms(texts("organism"))
        .sex(text("sex"))
        .dose(text("dose"))
        .route(text("route"))
        .time(text("time").flatMap(Time::parse))
        .when(text("when"))
        .lasts(text("lasts"))
        .given(texts("given").stream().filter(t -> !t.isBlank()).map(EntityId::of).toList())
        .build();
  }

  private Map<String, String> annotations() {
    var annotations = new LinkedHashMap<String, String>();
    for (var name : unread()) {
      text(name)
          .ifPresent(
              value ->
                  annotations.put(
                      name.startsWith(Attributes.ANNOTATION)
                          ? name.substring(Attributes.ANNOTATION.length())
                          : name,
                      value));
    }
    return annotations;
  }

  private Evidence evidence() {
    return new Evidence(
        new Citation(text("cite"), text("pmid"), text("doi")),
        text("stance").flatMap(AttributeReader::stance).orElse(Stance.SUPPORTS),
        texts("organism"),
        text("basis"),
        text("note"));
  }

  /**
   * The sign as symbol, number or word. A 0 beside a relation of our own is none, as we write it;
   * elsewhere it is a sign that is not known.
   */
  private static Optional<Sign> sign(String symbol, Optional<String> relation) {
    boolean ours = relation.flatMap(Relation::parse).isPresent();
    return ours && symbol.equals(Sign.NONE.symbol())
        ? Optional.of(Sign.NONE)
        : Predicates.sign(symbol);
  }

  private static Optional<Sign> sign(String symbol) {
    return Arrays.stream(Sign.values()).filter(s -> s.symbol().equals(symbol)).findFirst();
  }

  private static Optional<Stance> stance(String word) {
    return Arrays.stream(Stance.values()).filter(s -> s.word().equals(word)).findFirst();
  }

  /** What is said under that name; a blank says nothing. */
  private Optional<String> text(String name) {
    read.add(name);
    return Optional.ofNullable(values.get(name)).map(Attributes::text).filter(t -> !t.isBlank());
  }

  /** The value, parsed where it is the text of a list or a map. */
  private Object value(String name) {
    read.add(name);
    var value = values.getOrDefault(name, "");
    if (value instanceof String text && (text.startsWith("[") || text.startsWith("{"))) {
      return Json.read(text).orElse(text);
    }
    return value;
  }

  private static Stream<AttributeReader> inner(Object value) {
    if (!(value instanceof Map<?, ?> map)) {
      return Stream.empty();
    }
    var named = new LinkedHashMap<String, Object>();
    map.forEach((name, inner) -> named.put(name.toString(), inner));
    return Stream.of(new AttributeReader(named));
  }

  private Optional<Text> words(String name) {
    var translations = new LinkedHashMap<String, String>();
    if (value(name + TRANSLATIONS) instanceof Map<?, ?> map) {
      map.forEach((language, text) -> translations.put(language.toString(), text.toString()));
    }
    return text(name).map(plain -> new Text(plain, translations));
  }

  private List<String> texts(String name) {
    if (value(name) instanceof List<?> list) {
      return list.stream().map(Attributes::text).toList();
    }
    return text(name).map(List::of).orElse(List.of());
  }

  private List<HypothesisId> ids(String name) {
    return texts(name).stream().filter(t -> !t.isBlank()).map(HypothesisId::of).toList();
  }

  private List<AttributeReader> maps(String name) {
    if (value(name) instanceof List<?> list) {
      return list.stream().flatMap(AttributeReader::inner).toList();
    }
    return List.of();
  }
}

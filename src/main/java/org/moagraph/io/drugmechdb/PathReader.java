package org.moagraph.io.drugmechdb;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moagraph.diag.Code;
import org.moagraph.diag.Span;
import org.moagraph.io.DeclaredNodes;
import org.moagraph.io.Findings;
import org.moagraph.io.Loaded;
import org.moagraph.io.Predicates;
import org.moagraph.io.Source;
import org.moagraph.io.tree.CuratedEvidence;
import org.moagraph.io.tree.PlainValues;
import org.moagraph.io.tree.YamlNode;
import org.moagraph.model.Claim;
import org.moagraph.model.ClaimId;
import org.moagraph.model.Curie;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.EntityType;
import org.moagraph.model.Evidence;
import org.moagraph.model.Header;
import org.moagraph.model.Model;
import org.moagraph.model.PartId;
import org.moagraph.model.Text;
import org.moagraph.text.UniqueNames;

/** One reading of one path. */
final class PathReader {

  private static final List<String> KNOWN =
      List.of(
          "directed",
          "multigraph",
          "graph",
          "nodes",
          "links",
          "reference",
          "references",
          "comment");

  private final YamlNode.Fields path;
  private final Source source;
  private final int number;
  private final Findings findings;
  private final Map<PartId, Span> places = new LinkedHashMap<>();
  private final DeclaredNodes<Entity> entities;
  private final List<Claim> claims = new ArrayList<>();
  private final List<Evidence> references = new ArrayList<>();
  private final UniqueNames ids = new UniqueNames();

  PathReader(YamlNode.Fields path, Source source, int number) {
    this.path = path;
    this.source = source;
    this.number = number;
    this.findings = Findings.bounded(source.name());
    this.entities =
        DeclaredNodes.keeping(
            "node", findings, id -> Entity.of(EntityId.of(id), EntityType.ENTITY, id));
  }

  Loaded read() {
    var graph = path.value("graph").filter(YamlNode.Fields.class::isInstance);
    var about =
        graph.map(YamlNode.Fields.class::cast).orElse(new YamlNode.Fields(path.span(), Map.of()));
    list("nodes").forEach(this::readNode);
    for (var key : List.of("reference", "references")) {
      list(key).forEach(r -> references.add(CuratedEvidence.ofPath(PlainValues.text(r))));
    }
    list("links").forEach(this::readLink);
    var ends = new PathEnds(about, entities.all(), claims, findings);
    ends.reportKinds(places);
    var model =
        new Model(
            header(about),
            ends.expectation().stream().toList(),
            List.of(),
            ends.entities(),
            List.of(),
            claims,
            List.of(),
            List.of());
    places.put(PartId.model(model.id()), path.span());
    if (!model.expectations().isEmpty()) {
      places.put(PartId.expectation(0), about.span());
    }
    countUnread();
    return Loaded.of(model, places, findings);
  }

  private List<YamlNode> list(String key) {
    return path.value(key)
        .filter(node -> !isNothing(node))
        .map(PlainValues::items)
        .orElse(List.of());
  }

  private static boolean isNothing(YamlNode node) {
    return node instanceof YamlNode.Scalar scalar && scalar.value().isBlank();
  }

  private Header header(YamlNode.Fields about) {
    var id = text(about, "_id").orElse(number == 1 ? source.stem() : source.stem() + "-" + number);
    var title = text(about, "drug").flatMap(d -> text(about, "disease").map(e -> d + " in " + e));
    return new Header(
        id,
        Text.of(title.orElse(id)),
        text(path, "comment").map(Text::of),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "en");
  }

  static Optional<String> text(YamlNode.Fields fields, String key) {
    return fields.value(key).map(PlainValues::text).filter(t -> !t.isBlank());
  }

  private void readNode(YamlNode node) {
    if (!(node instanceof YamlNode.Fields fields) || text(fields, "id").isEmpty()) {
      entities.reportMissingId(node.span());
      return;
    }
    var id = EntityId.of(text(fields, "id").orElseThrow());
    var name = text(fields, "name").orElse(id.value());
    var label = text(fields, "label").orElse("");
    var first = entities.node(id.value());
    if (first.isEmpty()) {
      put(entity(id, name, label, fields));
      places.put(PartId.entity(id), node.span());
    } else if (!first.get().label().plain().equals(name)) {
      put(withSynonym(first.get(), name));
    }
  }

  private Entity entity(EntityId id, String name, String label, YamlNode.Fields fields) {
    var type = NodeLabels.type(label);
    if (type.isEmpty()) {
      findings.add(
          Code.N0902,
          fields.span(),
          "left out: the class \"%s\" of a node is not known".formatted(label));
    }
    var synonyms = new ArrayList<String>();
    var xrefs = new ArrayList<Curie>();
    Curie.parse(id.value()).ifPresent(xrefs::add);
    for (var entry : fields.fields().entrySet()) {
      switch (entry.getKey()) {
        case "id", "name", "label" -> {}
        case "synonyms", "alt_names", "all_names" ->
            PlainValues.items(entry.getValue().value())
                .forEach(v -> synonyms.add(PlainValues.text(v)));
        case "xrefs", "alt_ids" ->
            PlainValues.items(entry.getValue().value())
                .forEach(v -> Curie.parse(PlainValues.text(v)).ifPresent(xrefs::add));
        default ->
            findings.add(
                Code.N0902,
                entry.getValue().key().span(),
                "left out: \"%s\" of a node".formatted(entry.getKey()));
      }
    }
    return Entity.builder(id, type.orElse(EntityType.ENTITY))
        .label(Text.of(name))
        .synonyms(synonyms)
        .xrefs(xrefs)
        .note(Optional.of(label + " in DrugMechDB").filter(n -> !isSaidByType(label)))
        .build();
  }

  /** Whether the type says all that the class of a node does. */
  private static boolean isSaidByType(String label) {
    return NodeLabels.isExact(label) || label.isEmpty();
  }

  private void put(Entity entity) {
    entities.put(entity.id().value(), entity);
  }

  static Entity withSynonym(Entity entity, String name) {
    var synonyms = new ArrayList<>(entity.synonyms());
    synonyms.add(name);
    return entity.toBuilder().synonyms(synonyms).build();
  }

  private void readLink(YamlNode node) {
    var from = end(node, "source");
    var to = end(node, "target");
    if (!(node instanceof YamlNode.Fields fields) || from.isEmpty() || to.isEmpty()) {
      findings.add(Code.E0113, node.span(), "a link needs a source and a target");
      return;
    }
    var phrase = text(fields, "key").orElse("?");
    if (Predicates.isOnUse(phrase)) {
      keepAsNote(declared(from.get(), node), phrase, declared(to.get(), node), node);
      return;
    }
    var reading = source.relations().readPhrase(phrase);
    var place = fields.value("key").map(YamlNode::span).orElse(node.span());
    source.relations().report(phrase, findings, () -> place);
    var start = declared(reading.turned() ? to.get() : from.get(), node).id();
    var target = declared(reading.turned() ? from.get() : to.get(), node).id();
    var shown = reading.turned() ? reading.relation().word() : phrase;
    var id = ClaimId.of(ids.next(Claim.defaultId(start, shown, target).value()));
    places.put(PartId.claim(id), node.span());
    claims.add(
        Claim.builder(id, start, reading.relation(), target)
            .sign(reading.sign())
            .phrase(phrase)
            .evidence(evidence(fields))
            .annotations(annotations(fields))
            .build());
  }

  /** A statement on use is no mechanism: it stays as a note on what it is about. */
  private void keepAsNote(Entity entity, String phrase, Entity other, YamlNode link) {
    var words = entity.label().plain() + " is " + phrase + " " + other.label().plain() + ".";
    var note = entity.note().map(n -> n + "; " + words).orElse(words);
    put(entity.toBuilder().note(Optional.of(note)).build());
    findings.add(
        Code.N0902,
        link.span(),
        "no claim: \"%s\" is about use, not about a mechanism; kept as a note".formatted(phrase));
  }

  private static Optional<EntityId> end(YamlNode node, String key) {
    return node instanceof YamlNode.Fields fields
        ? text(fields, key).map(EntityId::of)
        : Optional.empty();
  }

  private Entity declared(EntityId id, YamlNode link) {
    return entities.end(id.value(), link.span()).orElseThrow();
  }

  private List<Evidence> evidence(YamlNode.Fields link) {
    var own =
        link.value("evidence").map(cited -> CuratedEvidence.of(cited, findings)).orElse(List.of());
    return own.isEmpty() ? references : own;
  }

  private static Map<String, String> annotations(YamlNode.Fields link) {
    var annotations = new LinkedHashMap<String, String>();
    link.fields()
        .forEach(
            (key, field) -> {
              if (!List.of("source", "target", "key", "evidence").contains(key)) {
                annotations.put(key, PlainValues.text(field.value()));
              }
            });
    return annotations;
  }

  private void countUnread() {
    if (text(path, "directed").filter("false"::equals).isPresent()) {
      findings.add(
          Code.N0902,
          path.span(),
          "the path says it has no directions: links are read as directed");
    }
    path.fields()
        .forEach(
            (key, field) -> {
              if (!KNOWN.contains(key)) {
                findings.add(
                    Code.N0902, field.key().span(), "left out: \"%s\" of the path".formatted(key));
              }
            });
  }
}

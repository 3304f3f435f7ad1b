package org.moagraph.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moagraph.diag.Code;
import org.moagraph.diag.Span;
import org.moagraph.io.Predicates.PhraseMeaning;
import org.moagraph.model.Claim;
import org.moagraph.model.ClaimId;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.EntityType;
import org.moagraph.model.Model;
import org.moagraph.model.PartId;
import org.moagraph.model.Relation;
import org.moagraph.model.Sign;
import org.moagraph.text.UniqueNames;

/**
 * A graph file as its reader hands it on: nodes and edges with named values, in the words of the
 * program that wrote it. It becomes a model once all of it was read, since an edge may stand before
 * its ends. What the file refers to and does not declare is declared then.
 */
public final class NamedGraph {

  private final Source source;
  private final Findings findings;
  private final DeclaredNodes<Entity> entities;
  private final List<Edge> edges = new ArrayList<>();
  private final Map<PartId, Span> places = new LinkedHashMap<>();
  private final UniqueNames ids = new UniqueNames();

  /**
   * Named values and where they stand.
   *
   * @param place the whole
   * @param places the values, by their names
   */
  public record Values(Map<String, Object> named, Map<String, Span> places, Span place) {

    /** Values that all stand there. */
    public static Values at(Map<String, Object> named, Span place) {
      return new Values(named, Map.of(), place);
    }

    /** Where the value of that name stands. */
    Span of(String name) {
      return places.getOrDefault(name, place);
    }
  }

  /** An edge; {@code directed} says whether the file gives it a direction. */
  private record Edge(String id, String from, String to, boolean directed, Values values) {}

  /** An empty graph of that file. */
  public NamedGraph(Source source, Findings findings) {
    this.source = source;
    this.findings = findings;
    this.entities =
        DeclaredNodes.refusing(
            "node", findings, "unknown entity \"%s\" at the end of an edge"::formatted);
  }

  /** Adds a node, unless something is wrong with its id, which is reported. */
  public void addNode(String id, Values values) {
    if (!entities.accepts(id, values.place())) {
      return;
    }
    var reader = new AttributeReader(ForeignNames.ofNode(values.named()));
    var entity = reader.entity(EntityId.of(id));
    reportKind(entity, values);
    entities.put(id, entity);
    reader.unread().forEach(name -> findings.leaveOut("node attribute \"%s\"".formatted(name)));
    var part = PartId.entity(id);
    places.put(part, values.place());
    for (int i = 0; i < entity.xrefs().size(); i++) {
      places.put(PartId.xref(part, i), values.of("xrefs"));
    }
  }

  private void reportKind(Entity entity, Values values) {
    var kind = values.named().get("type");
    if (kind != null && entity.type() == EntityType.ENTITY) {
      var word = Attributes.text(kind);
      if (EntityType.parse(word).isEmpty() && !word.isBlank()) {
        findings.leaveOut("the kind \"%s\" of a node, which is not known".formatted(word));
      }
    }
  }

  /** Whether there is a node of that id. */
  public boolean hasNode(String id) {
    return entities.node(id).isPresent();
  }

  /** What the words of an edge with these values mean, where the table knows them. */
  public Optional<PhraseMeaning> meaning(Map<String, Object> named) {
    var reader = new AttributeReader(ForeignNames.ofEdge(named, source.relations()));
    return reader.relation().map(source.relations()::read).filter(PhraseMeaning::known);
  }

  /** Whether neither a sign nor the words of an edge with these values say what it does. */
  public boolean isUnsigned(Map<String, Object> named) {
    return !named.containsKey("sign")
        && meaning(named).filter(meaning -> meaning.sign() != Sign.UNKNOWN).isEmpty();
  }

  /**
   * Puts what the head of a line says beside what its words say: it counts where these say nothing;
   * where both do and differ the sign is not known, which is reported.
   */
  public void putHead(Map<String, Object> named, Sign head, Span place) {
    if (isUnsigned(named)) {
      named.put("sign", head.symbol());
    } else if (!named.containsKey("sign")) {
      var words = meaning(named).orElseThrow().sign();
      if (words != head) {
        named.put("sign", Sign.UNKNOWN.symbol());
        findings.add(
            Code.N0902,
            place,
            "the words of an edge say \"%s\" and its head says \"%s\": its sign is not known"
                .formatted(words.symbol(), head.symbol()));
      }
    }
  }

  /** Adds an edge; a blank id becomes that of its ends and its relation. */
  public void addEdge(String id, String from, String to, boolean directed, Values values) {
    edges.add(new Edge(id, from, to, directed, values));
  }

  /** The model of all that was added, with what is known of it as a whole. */
  public Loaded loaded(Map<String, Object> about) {
    var claims = new ArrayList<Claim>();
    for (var edge : edges) {
      if (isWhole(edge)) {
        add(claims, edge);
      }
    }
    var reader = new AttributeReader(ForeignNames.ofGraph(about));
    var declared =
        new DeclaredParts(
            reader.compartments(), reader.hypotheses(), List.copyOf(entities.all()), claims);
    var model =
        new Model(
            reader.header(source.stem()),
            declared.known(reader.expectations(), findings),
            declared.compartments(),
            declared.entities(),
            declared.hypotheses(),
            claims,
            List.of(),
            List.of());
    reader.unread().forEach(name -> findings.leaveOut("graph attribute \"%s\"".formatted(name)));
    return Loaded.of(model, places, findings);
  }

  private boolean isWhole(Edge edge) {
    var place = edge.values().place();
    if (edge.from().isBlank() || edge.to().isBlank()) {
      findings.add(Code.E0113, place, "an edge needs a source and a target");
      return false;
    }
    return entities.end(edge.from(), place).isPresent()
        && entities.end(edge.to(), place).isPresent();
  }

  private void add(List<Claim> claims, Edge edge) {
    var claim = edge.directed() ? directed(edge) : undirected(edge);
    claims.add(claim);
    var part = PartId.claim(claim.id());
    places.put(part, edge.values().place());
    for (int i = 0; i < claim.evidence().size(); i++) {
      places.put(PartId.evidence(part, i), edge.values().of("evidence"));
    }
  }

  private Claim directed(Edge edge) {
    var named = ForeignNames.ofEdge(edge.values().named(), source.relations());
    reportSign(edge, named);
    var reader = new AttributeReader(named);
    var phrase = reader.relation();
    var reading = reading(edge, phrase, named);
    if (phrase.isEmpty() && !named.containsKey("sign")) {
      findings.leaveOut("the sign of an edge, which nothing states", edge.values().place());
    } else if (phrase.isPresent() && (reading.known() || !named.containsKey("sign"))) {
      source.relations().report(phrase.get(), findings, () -> edge.values().of("relation"));
    }
    var from = EntityId.of(reading.turned() ? edge.to() : edge.from());
    var to = EntityId.of(reading.turned() ? edge.from() : edge.to());
    var word = reading.turned() ? reading.relation().word() : phrase.orElse("?");
    return reader.claim(id(edge, from, word, to), from, to, reading);
  }

  /** Programs write "interacts with" for any line at all, so that it carries no change along. */
  private PhraseMeaning reading(Edge edge, Optional<String> phrase, Map<String, Object> named) {
    var reading = phrase.map(source.relations()::read).orElse(Predicates.NOT_KNOWN);
    if (!reading.carrier() || named.containsKey("sign")) {
      return reading;
    }
    findings.leaveOut(
        "the effect of \"%s\", of which a graph does not say which way it runs"
            .formatted(phrase.orElse("")),
        edge.values().of("relation"));
    return new PhraseMeaning(Sign.UNKNOWN, Relation.REGULATES, false, true);
  }

  /** A sign that cannot be read is not known, and said. */
  private void reportSign(Edge edge, Map<String, Object> named) {
    var written = edge.values().named().get("sign");
    if (written != null && !named.containsKey("sign")) {
      findings.add(
          Code.N0902,
          edge.values().of("sign"),
          "the sign \"%s\" of an edge cannot be read".formatted(Attributes.text(written)));
    }
  }

  /** What the ends of a line without a direction do to each other is not known. */
  private Claim undirected(Edge edge) {
    var named = ForeignNames.ofEdge(edge.values().named(), source.relations());
    var word = new AttributeReader(named).relation();
    named.remove("sign");
    named.remove("relation");
    findings.leaveOut(
        "the relation of an edge without a direction: what it does is not known",
        edge.values().place());
    var reader = new AttributeReader(named);
    var from = EntityId.of(edge.from());
    var to = EntityId.of(edge.to());
    var claim = reader.claim(id(edge, from, "?", to), from, to, Predicates.NOT_KNOWN);
    return word.isEmpty() ? claim : claim.toBuilder().phrase(word.get()).build();
  }

  private ClaimId id(Edge edge, EntityId from, String word, EntityId to) {
    var wanted = edge.id().isBlank() ? Claim.defaultId(from, word, to).value() : edge.id();
    return ClaimId.of(ids.next(wanted));
  }
}

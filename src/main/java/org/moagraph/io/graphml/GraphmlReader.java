package org.moagraph.io.graphml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.moagraph.diag.Span;
import org.moagraph.io.AttributeReader;
import org.moagraph.io.DeclaredNodes;
import org.moagraph.io.Findings;
import org.moagraph.io.Loaded;
import org.moagraph.io.Predicates;
import org.moagraph.io.Source;
import org.moagraph.io.XmlReading;
import org.moagraph.io.XmlReading.Stop;
import org.moagraph.model.Claim;
import org.moagraph.model.ClaimId;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.Model;
import org.moagraph.model.PartId;
import org.moagraph.text.UniqueNames;

/** One reading of one GraphML file. */
final class GraphmlReader {

  private final Source source;
  private final Findings findings;
  private final XmlReading xmlFile;
  private final Map<String, Key> keys = new LinkedHashMap<>();
  private final DeclaredNodes<Entity> entities;
  private final Map<String, String> modelAttributes = new LinkedHashMap<>();

  /** Where the values of the node or edge stand that was read last. */
  private final Map<String, Span> valuePlaces = new LinkedHashMap<>();

  private final Map<PartId, Span> places = new LinkedHashMap<>();
  private final List<EdgeElement> edges = new ArrayList<>();
  private boolean undirected;

  /** A declared attribute: its name, what it is for, and its value where none is given. */
  private record Key(String name, String domain, Optional<String> standard) {

    boolean isFor(String element) {
      return domain.equals(element) || domain.equals("all");
    }
  }

  /** An edge as the file has it; its ends may be declared behind it. */
  private record EdgeElement(
      String id,
      String source,
      String target,
      Map<String, String> attributes,
      Span place,
      Span evidencePlace) {}

  GraphmlReader(Source source) {
    this.source = source;
    this.findings = Findings.bounded(source.name());
    this.entities =
        DeclaredNodes.refusing(
            "node", findings, "unknown entity \"%s\" at the end of an edge"::formatted);
    this.xmlFile = new XmlReading(source, findings);
  }

  Loaded read() {
    return xmlFile.read("graphml", this::readElement) ? loaded() : Loaded.failed(findings);
  }

  /** Reads an element that has just started; true where that consumed its end. */
  private boolean readElement(XMLStreamReader xml) throws XMLStreamException, Stop {
    switch (xml.getLocalName()) {
      case "key" -> readKey(xml);
      case "node" -> readNode(xml);
      case "edge" -> readEdge(xml);
      case "data" -> readData(xml, modelAttributes, "graph");
      case "hyperedge" -> {
        findings.leaveOut("hyperedge");
        XmlReading.skip(xml);
      }
      case "graph" -> {
        undirected = "undirected".equals(xml.getAttributeValue(null, "edgedefault"));
        return false;
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void readKey(XMLStreamReader xml) throws XMLStreamException, Stop {
    var id = XmlReading.attribute(xml, "id");
    var name = XmlReading.attribute(xml, "attr.name");
    var domain = XmlReading.attribute(xml, "for");
    Optional<String> standard = Optional.empty();
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      if (xml.isStartElement()) {
        standard = Optional.of(xmlFile.content(xml));
      }
    }
    keys.put(id, new Key(name.isBlank() ? id : name, domain.isBlank() ? "all" : domain, standard));
  }

  private void readNode(XMLStreamReader xml) throws XMLStreamException, Stop {
    var id = XmlReading.attribute(xml, "id");
    var place = xmlFile.place(xml);
    var attributes = readAttributes(xml, "node");
    if (entities.accepts(id, place)) {
      var reader = new AttributeReader(attributes);
      var entity = reader.entity(EntityId.of(id));
      entities.put(id, entity);
      reader.unread().forEach(name -> findings.leaveOut("node attribute \"%s\"".formatted(name)));
      var part = PartId.entity(id);
      places.put(part, place);
      for (int i = 0; i < entity.xrefs().size(); i++) {
        places.put(PartId.xref(part, i), valuePlaces.getOrDefault("xrefs", place));
      }
    }
  }

  private void readEdge(XMLStreamReader xml) throws XMLStreamException, Stop {
    var id = XmlReading.attribute(xml, "id");
    var from = XmlReading.attribute(xml, "source");
    var to = XmlReading.attribute(xml, "target");
    var directed = XmlReading.attribute(xml, "directed");
    var place = xmlFile.place(xml);
    if (undirected ? !directed.equals("true") : directed.equals("false")) {
      findings.leaveOut("the lack of a direction of an edge: it is read from source to target");
    }
    var attributes = readAttributes(xml, "edge");
    var evidence = valuePlaces.getOrDefault("evidence", place);
    edges.add(new EdgeElement(id, from, to, attributes, place, evidence));
  }

  /** The data of a node or edge up to its end, and the standard values of the rest. */
  private Map<String, String> readAttributes(XMLStreamReader xml, String element)
      throws XMLStreamException, Stop {
    var attributes = new LinkedHashMap<String, String>();
    valuePlaces.clear();
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      if (!xml.isStartElement()) {
        continue;
      }
      if (xml.getLocalName().equals("data")) {
        readData(xml, attributes, element);
      } else {
        findings.leaveOut("<%s> within a %s".formatted(xml.getLocalName(), element));
        XmlReading.skip(xml);
      }
    }
    for (var key : keys.values()) {
      if (key.isFor(element)) {
        key.standard().ifPresent(value -> attributes.putIfAbsent(key.name(), value));
      }
    }
    return attributes;
  }

  private void readData(XMLStreamReader xml, Map<String, String> attributes, String element)
      throws XMLStreamException, Stop {
    var id = XmlReading.attribute(xml, "key");
    var place = xmlFile.place(xml);
    var text = xmlFile.content(xml);
    var key = keys.getOrDefault(id, new Key(id, element, Optional.empty()));
    attributes.put(key.name(), text);
    valuePlaces.put(key.name(), place);
  }

  private Loaded loaded() {
    var ids = new UniqueNames();
    var claims = new ArrayList<Claim>();
    for (var edge : edges) {
      if (isWhole(edge)) {
        var claim = claim(edge, ids);
        claims.add(claim);
        var part = PartId.claim(claim.id());
        places.put(part, edge.place());
        for (int i = 0; i < claim.evidence().size(); i++) {
          places.put(PartId.evidence(part, i), edge.evidencePlace());
        }
      }
    }
    var about = model();
    var model =
        new Model(
            about.header(source.stem()),
            about.expectations(),
            about.compartments(),
            List.copyOf(entities.all()),
            about.hypotheses(),
            claims,
            List.of(),
            List.of());
    return Loaded.of(model, places, findings);
  }

  private AttributeReader model() {
    var named = new LinkedHashMap<String, String>();
    modelAttributes.forEach(
        (name, value) -> {
          if (name.startsWith(GraphmlExporter.MODEL)) {
            named.put(name.substring(GraphmlExporter.MODEL.length()), value);
          }
        });
    return new AttributeReader(named);
  }

  private boolean isWhole(EdgeElement edge) {
    return entities.end(edge.source(), edge.place()).isPresent()
        && entities.end(edge.target(), edge.place()).isPresent();
  }

  private Claim claim(EdgeElement edge, UniqueNames ids) {
    var reader = new AttributeReader(edge.attributes());
    var phrase = reader.relation();
    var reading = phrase.map(Predicates::read).orElse(Predicates.NOT_KNOWN);
    if (!reading.known() && !edge.attributes().containsKey("sign")) {
      findings.addUnlisted(phrase.orElse(""), edge::place);
    } else if (phrase.filter(Predicates::isOnUse).isPresent()) {
      findings.addOnUse(phrase.orElse(""), edge::place);
    }
    var from = EntityId.of(reading.turned() ? edge.target() : edge.source());
    var to = EntityId.of(reading.turned() ? edge.source() : edge.target());
    var word = reading.turned() ? reading.relation().word() : phrase.orElse("?");
    var wanted = edge.id().isBlank() ? Claim.defaultId(from, word, to).value() : edge.id();
    return reader.claim(ClaimId.of(ids.next(wanted)), from, to, reading);
  }
}

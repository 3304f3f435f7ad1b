package org.moagraph.io.gpml;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.moagraph.io.Attributes;
import org.moagraph.io.Losses;
import org.moagraph.model.Citation;
import org.moagraph.model.Claim;
import org.moagraph.model.Compartment;
import org.moagraph.model.Curie;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.Model;
import org.moagraph.text.Xml;

/** One writing of one model, in the order that the schema of GPML 2021 demands. */
final class GpmlWriter {

  private static final String NAMESPACE = "http://pathvisio.org/GPML/2021";

  private final Model model;
  private final Losses losses;
  private final GridPlaces places;
  private final Xml xml = Xml.exact().declaration();
  private final Map<EntityId, String> nodes = new LinkedHashMap<>();
  private final Map<String, Integer> citations = new LinkedHashMap<>();
  private final Map<String, Citation> cited = new LinkedHashMap<>();
  private int written;
  private int shapes;

  GpmlWriter(Model model, Losses losses) {
    this.model = model;
    this.losses = losses;
    this.places = new GridPlaces(model);
    model.entities().forEach(e -> nodes.putIfAbsent(e.id(), "n" + (nodes.size() + 1)));
  }

  String document() {
    var stated = Attributes.texts(Attributes.of(model));
    xml.open("Pathway", pathway(stated));
    taken(stated, "summary").ifPresent(text -> xml.text("Description", possible(text)));
    property("id", model.id());
    stated.remove("id");
    stated.forEach(this::property);
    xml.leaf(
        "Graphics",
        "boardWidth",
        number(places.board().width()),
        "boardHeight",
        number(places.board().height()));
    xml.open("DataNodes");
    model.entities().forEach(this::node);
    xml.close().open("Interactions");
    model.claims().forEach(this::interaction);
    xml.close().open("Shapes");
    model.compartments().forEach(this::shape);
    xml.close().open("Citations");
    cited.forEach(this::citation);
    return xml.close().close().toString();
  }

  /** What GPML has attributes for; the title alone is demanded. */
  private Map<String, String> pathway(Map<String, String> stated) {
    var pathway = new LinkedHashMap<String, String>();
    pathway.put("xmlns", NAMESPACE);
    pathway.put("title", possible(taken(stated, "title").orElse(model.id())));
    taken(stated, "version").ifPresent(text -> pathway.put("version", possible(text)));
    taken(stated, "license").ifPresent(text -> pathway.put("license", possible(text)));
    return pathway;
  }

  /** The value where GPML holds it; one that is blank would be lost there. */
  private static Optional<String> taken(Map<String, String> stated, String name) {
    var value = Optional.ofNullable(stated.get(name)).filter(text -> !text.isBlank());
    value.ifPresent(text -> stated.remove(name));
    return value;
  }

  private void property(String name, String value) {
    xml.leaf("Property", "key", Own.PREFIX + possible(name), "value", possible(value));
  }

  private void node(Entity entity) {
    var type = NodeType.of(entity.type());
    var stated = Attributes.texts(Attributes.of(entity));
    var label = possible(entity.label().plain());
    if (Part.plain(label).equals(label)) {
      stated.remove("label");
    }
    if (type.read() == entity.type()) {
      stated.remove("type");
    }
    var xref = entity.xrefs().stream().filter(GpmlWriter::isListed).findFirst();
    if (xref.isPresent() && entity.xrefs().size() == 1) {
      stated.remove("xrefs");
    }
    xml.open(
        "DataNode",
        "elementId",
        nodes.getOrDefault(entity.id(), ""),
        "textLabel",
        label,
        "type",
        type.word());
    xref.ifPresent(this::xref);
    xml.leaf("Graphics", graphics(places.of(entity.id()), "Rectangle", 2));
    property("id", entity.id().value());
    stated.forEach(this::property);
    xml.close();
  }

  /** Whether the identifier reads back as it is. */
  private static boolean isListed(Curie xref) {
    return DataSource.ofPrefix(xref.prefix())
        .flatMap(s -> DataSource.curie(s.compact(), xref.local()))
        .filter(xref::equals)
        .isPresent();
  }

  private void xref(Curie xref) {
    var source = DataSource.ofPrefix(xref.prefix()).map(DataSource::compact).orElse("");
    xml.leaf("Xref", "identifier", possible(xref.local()), "dataSource", source);
  }

  private static Map<String, Object> graphics(Area area, String shape, int order) {
    var graphics = new LinkedHashMap<String, Object>();
    graphics.put("centerX", number(area.x()));
    graphics.put("centerY", number(area.y()));
    graphics.put("width", number(area.width()));
    graphics.put("height", number(area.height()));
    graphics.put("shapeType", shape);
    graphics.put("zOrder", order);
    return graphics;
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private void interaction(Claim claim) {
    var from = nodes.get(claim.source());
    var to = nodes.get(claim.target());
    if (from == null || to == null) {
      losses.add("claim of an entity that is not in the model");
      return;
    }
    int number = ++written;
    var ends = LineEnds.between(places.of(claim.source()), places.of(claim.target()));
    xml.open("Interaction", "elementId", "i" + number).open("Waypoints");
    point("s" + number, ArrowHead.UNDIRECTED, from, ends.start());
    point("t" + number, ArrowHead.of(claim.relation(), claim.sign()), to, ends.end());
    xml.close();
    xml.leaf("Graphics", "lineWidth", "1.0", "connectorType", "Straight", "zOrder", 1);
    property("id", claim.id().value());
    Attributes.texts(Attributes.of(claim)).forEach(this::property);
    for (var evidence : claim.evidence()) {
      reference(evidence.citation());
    }
    xml.close();
  }

  private void point(String id, ArrowHead head, String node, LineEnds.Touch touch) {
    xml.leaf(
        "Point",
        "elementId",
        id,
        "arrowHead",
        head.word(),
        "x",
        number(touch.x()),
        "y",
        number(touch.y()),
        "elementRef",
        node,
        "relX",
        number(touch.relativeX()),
        "relY",
        number(touch.relativeY()));
  }

  /** Publications that have an identifier; the rest stands in the property alone. */
  private void reference(Citation citation) {
    if (citation.pmid().isEmpty() && citation.doi().isEmpty()) {
      return;
    }
    var key = citation.key();
    int number = citations.computeIfAbsent(key, k -> citations.size() + 1);
    cited.putIfAbsent("c" + number, citation);
    xml.leaf("CitationRef", "elementRef", "c" + number);
  }

  private void citation(String id, Citation citation) {
    xml.open("Citation", "elementId", id);
    xml.leaf(
        "Xref",
        "identifier",
        possible(citation.pmid().or(citation::doi).orElse("")),
        "dataSource",
        citation.pmid().isPresent() ? "pubmed" : "doi");
    xml.close();
  }

  private void shape(Compartment compartment) {
    var area = places.of(compartment);
    if (area.isEmpty()) {
      return;
    }
    var word =
        switch (compartment.kind()) {
          case NUCLEUS -> "Nucleus";
          case CELL, NEURON, INTERNEURON, ASTROCYTE -> "Cell";
          default -> "RoundedRectangle";
        };
    shapes++;
    xml.open(
        "Shape", "elementId", "p" + shapes, "textLabel", possible(compartment.label().plain()));
    xml.leaf("Graphics", graphics(area.get(), word, 0));
    xml.close();
  }

  private String possible(String text) {
    return losses.possible(text);
  }
}

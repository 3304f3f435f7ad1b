package org.moagraph.io.sbgn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.moagraph.diag.Code;
import org.moagraph.diag.Span;
import org.moagraph.io.DeclaredNodes;
import org.moagraph.io.DeclaredParts;
import org.moagraph.io.Findings;
import org.moagraph.io.LabelIds;
import org.moagraph.io.Loaded;
import org.moagraph.io.Source;
import org.moagraph.io.XmlReading;
import org.moagraph.model.Claim;
import org.moagraph.model.ClaimId;
import org.moagraph.model.Compartment;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.EntityType;
import org.moagraph.model.Header;
import org.moagraph.model.Model;
import org.moagraph.model.PartId;
import org.moagraph.model.Relation;
import org.moagraph.model.Text;
import org.moagraph.text.UniqueNames;

/** One reading of one map. */
final class SbgnReader {

  private final Source source;
  private final Findings findings;
  private final XmlReading xmlFile;
  private final DeclaredNodes<MapGlyph> glyphs;
  private final ArcEnds ends = new ArcEnds();
  private final List<MapArc> arcs = new ArrayList<>();
  private final Map<PartId, Span> places = new LinkedHashMap<>();
  private final Map<String, String> names = new LinkedHashMap<>();
  private final UniqueNames unique = new UniqueNames();
  private final List<Claim> claims = new ArrayList<>();
  private final UniqueNames ids = new UniqueNames();
  private final LogicOperators operators;

  SbgnReader(Source source) {
    this.source = source;
    this.findings = Findings.bounded(source.name());
    this.glyphs =
        DeclaredNodes.refusing(
            "glyph", findings, id -> "an arc begins or ends at no glyph of the map");
    this.xmlFile = new XmlReading(source, findings);
    this.operators = new LogicOperators(glyphs, findings);
  }

  Loaded read() {
    if (!xmlFile.read("sbgn", this::readElement)) {
      return Loaded.failed(findings);
    }
    new ActivityFlowRules(ends, findings).check(arcs, glyphs.all());
    var compartments = compartments();
    var entities = entities();
    arcs.stream().filter(MapArc::isLogic).forEach(this::input);
    arcs.forEach(this::influence);
    var model =
        new Model(
            Header.of(source.stem(), source.stem()),
            List.of(),
            compartments,
            entities,
            List.of(),
            claims,
            List.of(),
            List.of());
    return Loaded.of(model, places, findings);
  }

  private boolean readElement(XMLStreamReader xml) throws XMLStreamException, XmlReading.Stop {
    switch (xml.getLocalName()) {
      case "map" -> checkLanguage(xml);
      case "glyph" -> {
        readGlyph(xml);
        return true;
      }
      case "arc" -> {
        readArc(xml);
        return true;
      }
      case "notes", "extension", "bbox" -> {
        XmlReading.skip(xml);
        return true;
      }
      default -> {}
    }
    return false;
  }

  private void checkLanguage(XMLStreamReader xml) throws XmlReading.Stop {
    var language = XmlReading.attribute(xml, "language");
    var version = XmlReading.attribute(xml, "version");
    if (!language.equals("activity flow") && !version.contains("sbgn.af.")) {
      boolean process = language.equals("process description") || version.contains("sbgn.pd.");
      boolean entity = language.equals("entity relationship") || version.contains("sbgn.er.");
      throw xmlFile.stop(
          xml,
          process
              ? "the map is in Process Description, which states reactions and not what acts on"
                  + " what; only Activity Flow is read"
              : entity
                  ? "the map is in Entity Relationship; only Activity Flow is read"
                  : "the map is not in Activity Flow, the only language that is read");
    }
  }

  private void readGlyph(XMLStreamReader xml) throws XMLStreamException {
    var place = xmlFile.place(xml);
    var id = XmlReading.attribute(xml, "id");
    var kind = XmlReading.attribute(xml, "class");
    var compartment = XmlReading.attribute(xml, "compartmentRef");
    var label = "";
    var material = "";
    var word = "";
    var frame = MapGlyph.Frame.NONE;
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      if (!xml.isStartElement()) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "bbox" -> frame = MapGlyph.Frame.of(xml);
        case "label" -> label = XmlReading.attribute(xml, "text");
        case "port" -> ends.port(XmlReading.attribute(xml, "id"), id);
        case "glyph" -> {
          var unit = readUnit(xml);
          material = unit.material();
          word = unit.word();
          continue;
        }
        default -> {}
      }
      XmlReading.skip(xml);
    }
    var glyph = new MapGlyph(id, kind, plain(label), compartment, material, word, frame, place);
    ends.glyph(id, kind, glyph.label());
    if (glyphs.accepts(id, place)) {
      glyphs.put(id, glyph);
    }
  }

  private record StatedUnit(String material, String word) {}

  private StatedUnit readUnit(XMLStreamReader xml) throws XMLStreamException {
    var id = XmlReading.attribute(xml, "id");
    var kind = XmlReading.attribute(xml, "class");
    var material = "";
    var word = "";
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      if (xml.isStartElement()) {
        switch (xml.getLocalName()) {
          case "entity" -> material = XmlReading.attribute(xml, "name");
          case "label" -> word = plain(XmlReading.attribute(xml, "text"));
          default -> {}
        }
        XmlReading.skip(xml);
      }
    }
    ends.glyph(id, kind, word);
    return new StatedUnit(material, word);
  }

  private void readArc(XMLStreamReader xml) throws XMLStreamException {
    arcs.add(
        new MapArc(
            XmlReading.attribute(xml, "id"),
            XmlReading.attribute(xml, "class"),
            XmlReading.attribute(xml, "source"),
            XmlReading.attribute(xml, "target"),
            xmlFile.place(xml)));
    XmlReading.skip(xml);
  }

  /** Lines of a label are one text. */
  private static String plain(String label) {
    return label.strip().replaceAll("\\s+", " ");
  }

  /** Frames of one label are one place, drawn in several parts. */
  private List<Compartment> compartments() {
    var compartments = new LinkedHashMap<String, Compartment>();
    for (var glyph : glyphs.all()) {
      if (glyph.isCompartment()) {
        var id = plainId(glyph);
        var label = glyph.label().isEmpty() ? id : glyph.label();
        var parent = parent(glyph).map(SbgnReader::plainId).filter(p -> !p.equals(id));
        compartments.putIfAbsent(
            id, new Compartment(id, Text.of(label), Compartment.Kind.OTHER, parent));
      }
    }
    return DeclaredParts.rooted(compartments);
  }

  /**
   * The compartment that this one is said to be in, or else the smallest that is drawn around it.
   */
  private Optional<MapGlyph> parent(MapGlyph inner) {
    var stated = glyphs.node(inner.compartment()).filter(MapGlyph::isCompartment);
    if (stated.isPresent()) {
      return stated;
    }
    return glyphs.all().stream()
        .filter(g -> g.isCompartment() && g.frame().holds(inner.frame()))
        .min(Comparator.comparingDouble(g -> g.frame().size()));
  }

  private List<Entity> entities() {
    var entities = new ArrayList<Entity>();
    for (var glyph : glyphs.all()) {
      if (glyph.type().isPresent()) {
        var id = name(glyph);
        entities.add(entity(glyph, id));
        places.put(PartId.entity(EntityId.of(id)), glyph.place());
      } else if (!glyph.isCompartment() && !glyph.isOperator()) {
        findings.leaveOut("glyph of the class \"%s\"".formatted(glyph.kind()), glyph.place());
      }
    }
    return entities;
  }

  private Entity entity(MapGlyph glyph, String id) {
    var in =
        glyphs.node(glyph.compartment()).filter(MapGlyph::isCompartment).map(SbgnReader::plainId);
    if (in.isEmpty() && !glyph.compartment().isEmpty()) {
      findings.leaveOut("compartment of an activity that is no compartment of the map");
    }
    if (glyph.isMultimer()) {
      findings.leaveOut("that an activity is that of a multimer");
    }
    return Entity.builder(EntityId.of(id), glyph.type().orElse(EntityType.ENTITY))
        .label(Text.of(glyph.label().isEmpty() ? id : glyph.label()))
        .compartment(in)
        .build();
  }

  /** The label as an id, with a number where another glyph has it already. */
  private String name(MapGlyph glyph) {
    return names.computeIfAbsent(glyph.id(), id -> unique.next(plainId(glyph)));
  }

  private static String plainId(MapGlyph glyph) {
    return LabelIds.plain(glyph.label(), "glyph");
  }

  private void input(MapArc arc) {
    var target = glyphs.end(ends.owner(arc.target()), arc.place());
    var source = glyphs.end(ends.owner(arc.source()), arc.place());
    if (target.isPresent() && source.isPresent()) {
      operators.addInput(target.get().id(), source.get().id());
    }
  }

  private void influence(MapArc arc) {
    var relation = relation(arc.kind());
    if (relation.isEmpty()) {
      if (!arc.isLogic()) {
        findings.leaveOut("arc of the class \"%s\"".formatted(arc.kind()), arc.place());
      }
      return;
    }
    var target = glyphs.end(ends.owner(arc.target()), arc.place());
    if (target.isEmpty() || glyphs.end(ends.owner(arc.source()), arc.place()).isEmpty()) {
      return;
    }
    if (target.get().type().isEmpty()) {
      findings.leaveOut("arc that ends at no activity", arc.place());
      return;
    }
    boolean needed = relation.get() == Relation.REQUIRES;
    var inputs = operators.inputs(ends.owner(arc.source()), needed);
    if (inputs.isEmpty()) {
      findings.leaveOut("arc that begins at no activity", arc.place());
    }
    for (var input : inputs) {
      claim(input, relation.get(), target.get(), arc.place());
    }
  }

  /** The relation of an arc; those of Process Description mean the same where editors mix them. */
  private Optional<Relation> relation(String kind) {
    return switch (kind) {
      case "positive influence" -> Optional.of(Relation.INCREASES);
      case "negative influence" -> Optional.of(Relation.DECREASES);
      case "unknown influence" -> Optional.of(Relation.REGULATES);
      case "necessary stimulation" -> Optional.of(Relation.REQUIRES);
      case "stimulation", "catalysis" -> mixed(kind, Relation.INCREASES);
      case "inhibition" -> mixed(kind, Relation.DECREASES);
      case "modulation" -> mixed(kind, Relation.REGULATES);
      default -> Optional.empty();
    };
  }

  private Optional<Relation> mixed(String kind, Relation relation) {
    findings.leaveOut("that an arc of the class \"%s\" is not of Activity Flow".formatted(kind));
    return Optional.of(relation);
  }

  /**
   * What is needed stands last: the target of a necessary stimulation requires its source. Where
   * the absence of a thing is needed, the thing itself lowers; where one of several things is
   * enough, none of them is required, and that is left out by name.
   */
  private void claim(LogicOperators.Input input, Relation relation, MapGlyph target, Span place) {
    var from = EntityId.of(names.getOrDefault(input.glyph(), input.glyph()));
    var to = EntityId.of(name(target));
    if (relation != Relation.REQUIRES) {
      put(Claim.step(from, input.turned() ? turned(relation) : relation, to), place);
    } else if (input.turned()) {
      put(Claim.step(from, Relation.DECREASES, to), place);
    } else if (input.alternative()) {
      findings.add(
          Code.N0902,
          place,
          "left out: \"%s\" needs \"%s\" or something else, which no relation can say"
              .formatted(target.label(), label(input.glyph())));
    } else {
      put(Claim.step(to, relation, from), place);
    }
  }

  private String label(String glyph) {
    return glyphs.node(glyph).map(MapGlyph::label).orElse(glyph);
  }

  private void put(Claim step, Span place) {
    var claim = step.withId(ClaimId.of(ids.next(step.id().value())));
    claims.add(claim);
    places.put(PartId.claim(claim.id()), place);
  }

  private static Relation turned(Relation relation) {
    return switch (relation) {
      case INCREASES -> Relation.DECREASES;
      case DECREASES -> Relation.INCREASES;
      default -> relation;
    };
  }
}

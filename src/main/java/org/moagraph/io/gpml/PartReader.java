package org.moagraph.io.gpml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.moagraph.diag.Span;
import org.moagraph.io.Findings;
import org.moagraph.io.XmlReading;
import org.moagraph.io.XmlReading.Stop;

/** Reads one part of a drawing up to its end, and the states within a data node. */
final class PartReader {

  private final XmlReading xmlFile;
  private final XMLStreamReader xml;
  private final Findings findings;
  private final List<Part> states = new ArrayList<>();
  private final Map<String, String> properties = new LinkedHashMap<>();
  private final List<String> citations = new ArrayList<>();
  private final List<Part.End> points = new ArrayList<>();
  private final List<String> anchors = new ArrayList<>();
  private String source = "";
  private String identifier = "";
  private String shape = "";
  private Area area = Area.NONE;

  private PartReader(XmlReading xmlFile, XMLStreamReader xml, Findings findings) {
    this.xmlFile = xmlFile;
    this.xml = xml;
    this.findings = findings;
  }

  /** Adds the part that has just started, and its states, to those read so far. */
  static void read(XmlReading xmlFile, XMLStreamReader xml, Findings findings, List<Part> parts)
      throws XMLStreamException, Stop {
    new PartReader(xmlFile, xml, findings).read("", parts);
  }

  private void read(String within, List<Part> parts) throws XMLStreamException, Stop {
    var kind = xml.getLocalName();
    var id = attribute("elementId", "GraphId");
    var label = attribute("textLabel", "TextLabel");
    var type = attribute("type", kind.equals("Group") ? "Style" : "Type");
    var group = attribute("groupRef", "GroupRef");
    var of = within.isEmpty() ? attribute(owner(kind), "GraphRef") : within;
    var place = xmlFile.place(xml);
    readContent(id, within);
    parts.add(part(kind, id, label, type, group, of, place));
    parts.addAll(states);
  }

  private Part part(
      String kind, String id, String label, String type, String group, String of, Span place) {
    return new Part(
        kind,
        id,
        Part.plain(label),
        type,
        group,
        of,
        source,
        identifier,
        area,
        shape,
        properties,
        citations,
        points,
        anchors,
        place);
  }

  private static String owner(String kind) {
    return kind.equals("Group") ? "GroupId" : "aliasRef";
  }

  private String attribute(String name, String older) {
    return XmlReading.attribute(xml, name, older);
  }

  private void readContent(String id, String within) throws XMLStreamException, Stop {
    for (int open = 1; open > 0; ) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        open--;
      } else if (event == XMLStreamConstants.START_ELEMENT && !consumes(id, within)) {
        open++;
      }
    }
  }

  /** Reads an element within the part; true where that consumed its end. */
  private boolean consumes(String id, String within) throws XMLStreamException, Stop {
    switch (xml.getLocalName()) {
      case "Point" -> points.add(new Part.End(attribute("elementRef", "GraphRef"), head()));
      case "Anchor" -> anchors.add(attribute("elementId", "GraphId"));
      case "Graphics" -> readGraphics();
      case "Attribute", "Property" ->
          properties.put(attribute("key", "Key"), attribute("value", "Value"));
      case "CitationRef" -> citations.add(XmlReading.attribute(xml, "elementRef"));
      case "Xref" -> {
        source = attribute("dataSource", "Database");
        identifier = attribute("identifier", "ID").strip();
      }
      case "BiopaxRef" -> {
        citations.add(xmlFile.content(xml).strip());
        return true;
      }
      case "Comment" -> {
        findings.leaveOut("comment on a part");
        XmlReading.skip(xml);
        return true;
      }
      case "State" -> {
        if (within.isEmpty()) {
          new PartReader(xmlFile, xml, findings).read(id, states);
        } else {
          XmlReading.skip(xml);
        }
        return true;
      }
      default -> {}
    }
    return false;
  }

  private String head() {
    return attribute("arrowHead", "ArrowHead");
  }

  private void readGraphics() {
    shape = attribute("shapeType", "ShapeType");
    area =
        new Area(
            number(attribute("centerX", "CenterX")),
            number(attribute("centerY", "CenterY")),
            number(attribute("width", "Width")),
            number(attribute("height", "Height")));
  }

  /** The number, or 0 where that is none, as for what is not drawn. */
  private static double number(String text) {
    try {
      double number = Double.parseDouble(text);
      return Double.isFinite(number) ? number : 0;
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}

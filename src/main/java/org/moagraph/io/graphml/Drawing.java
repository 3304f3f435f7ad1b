package org.moagraph.io.graphml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.moagraph.io.Findings;
import org.moagraph.io.Predicates;
import org.moagraph.io.XmlReading;
import org.moagraph.io.XmlReading.Stop;
import org.moagraph.model.Sign;

/**
 * What yEd draws of a node or an edge, as far as it says something: the label and the heads of the
 * arrow. A T-bar lowers; any other head shows the direction alone.
 */
final class Drawing {

  private static final String NONE = "none";
  private static final String BAR = "t_shape";

  private String node = "";
  private String edge = "";
  private String start = "";
  private String end = "";

  /**
   * The text up to the end of the element that has just started. What yEd draws within is taken up
   * here, whichever shape it has.
   */
  String content(XMLStreamReader xml, XmlReading xmlFile) throws XMLStreamException, Stop {
    var text = new StringBuilder();
    for (int open = 1; open > 0; ) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> open += takes(xml, xmlFile) ? 0 : 1;
        case XMLStreamConstants.END_ELEMENT -> open--;
        case XMLStreamConstants.ENTITY_REFERENCE ->
            throw xmlFile.stop(xml, "an entity is not allowed");
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (open == 1) {
            text.append(xml.getText());
          }
        }
        default -> {}
      }
    }
    return text.toString();
  }

  /** Takes up an element of the drawing; true where that consumed its end. */
  private boolean takes(XMLStreamReader xml, XmlReading xmlFile) throws XMLStreamException, Stop {
    switch (xml.getLocalName()) {
      case "Arrows" -> {
        start = XmlReading.attribute(xml, "source");
        end = XmlReading.attribute(xml, "target");
        return false;
      }
      case "Label.Text" -> {
        var label = new Drawing().content(xml, xmlFile).strip();
        node = node.isEmpty() ? label : node;
        edge = edge.isEmpty() ? label : edge;
        return true;
      }
      case "NodeLabel" -> {
        var label = new Drawing().content(xml, xmlFile).strip();
        node = node.isEmpty() ? label : node;
        return true;
      }
      case "EdgeLabel" -> {
        var label = new Drawing().content(xml, xmlFile).strip();
        edge = edge.isEmpty() ? label : edge;
        return true;
      }
      default -> {
        return false;
      }
    }
  }

  /** The label of a node, lines as one text. */
  Optional<String> label() {
    return Optional.of(node.replaceAll("\\s+", " ")).filter(text -> !text.isEmpty());
  }

  /** Whether a line is drawn without a head at either end. */
  boolean isPlainLine() {
    return start.equals(NONE) && end.equals(NONE);
  }

  /** Adds what is drawn of an edge to what is said of it; whether its arrow runs backwards. */
  boolean addTo(Map<String, Object> named, Findings findings) {
    if (!edge.isEmpty()) {
      named.putIfAbsent("label", edge.replaceAll("\\s+", " "));
    }
    boolean turned = end.equals(NONE) && !start.isEmpty() && !start.equals(NONE);
    boolean both = !end.isEmpty() && !end.equals(NONE) && !start.isEmpty() && !start.equals(NONE);
    if (both) {
      findings.leaveOut("head at the beginning of an edge that has one at its end too");
    }
    if (BAR.equals(turned ? start : end) && !named.containsKey("sign")) {
      addBar(named, findings);
    }
    return turned;
  }

  /** A word that the table knows counts; a bar that says something else beside it is said. */
  private static void addBar(Map<String, Object> named, Findings findings) {
    for (var name : List.of("relation", "interaction", "label")) {
      var word = named.get(name);
      if (word != null && Predicates.read(word.toString()).known()) {
        if (Predicates.read(word.toString()).sign() != Sign.MINUS) {
          findings.leaveOut("T-bar of an edge whose word does not lower");
        }
        return;
      }
    }
    named.put("sign", "-");
  }
}

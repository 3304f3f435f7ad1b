package org.moagraph.io.graphml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.moagraph.diag.Span;
import org.moagraph.io.Findings;
import org.moagraph.io.Loaded;
import org.moagraph.io.NamedGraph;
import org.moagraph.io.Source;
import org.moagraph.io.XmlReading;
import org.moagraph.io.XmlReading.Stop;

/** One reading of one GraphML file, in the words of the program that wrote it. */
final class GraphmlReader {

  private static final int MAX_DEPTH = 64;

  private static final List<String> KINDS = List.of("labels", "labelV");

  /** What yEd writes of every node and edge, mostly without a value. */
  private static final List<String> EMPTY = List.of("description", "url");

  private final Findings findings;
  private final XmlReading xmlFile;
  private final NamedGraph graph;
  private final Map<String, Key> keys = new LinkedHashMap<>();
  private final Map<String, Object> about = new LinkedHashMap<>();

  /** The groups of the file, which are places, from the outermost on. */
  private final List<Map<String, Object>> folders = new ArrayList<>();

  private final Map<String, NamedGraph.Values> groups = new LinkedHashMap<>();
  private final Set<String> ends = new LinkedHashSet<>();

  /** A declared attribute: its name, what it is for, and its value where none is given. */
  private record Key(String name, String domain, boolean picture, Optional<String> standard) {

    boolean isFor(String element) {
      return domain.equals(element) || domain.equals("all");
    }
  }

  /**
   * Where an element stands in the file: in which group, and whether its lines have a direction.
   */
  private record Within(String group, boolean undirected, int depth) {}

  /** What the elements of a node or edge say up to its end. */
  private static final class Said {
    final Map<String, Object> named = new LinkedHashMap<>();
    final Map<String, Span> places = new LinkedHashMap<>();
    final Drawing drawing = new Drawing();
    boolean group;
  }

  GraphmlReader(Source source) {
    this.findings = Findings.bounded(source.name());
    this.xmlFile = new XmlReading(source, findings);
    this.graph = new NamedGraph(source, findings);
  }

  Loaded read() {
    return xmlFile.read("graphml", this::readElement) ? loaded() : Loaded.failed(findings);
  }

  private Loaded loaded() {
    for (var end : ends) {
      var group = groups.get(end);
      if (group != null) {
        graph.addNode(end, group);
      }
    }
    if (!folders.isEmpty()) {
      about.putIfAbsent("compartments", folders);
    }
    return graph.loaded(about);
  }

  private boolean readElement(XMLStreamReader xml) throws XMLStreamException, Stop {
    switch (xml.getLocalName()) {
      case "key" -> readKey(xml);
      case "graph" -> readGraph(xml, "", 0);
      case "data" -> readGraphData(xml);
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
    boolean picture = isPicture(xml);
    Optional<String> standard = Optional.empty();
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      if (xml.isStartElement()) {
        var child = xml.getLocalName();
        var text = new Drawing().content(xml, xmlFile);
        standard = child.equals("default") && !picture ? Optional.of(text) : standard;
      }
    }
    keys.put(
        domain + " " + id,
        new Key(name.isBlank() ? id : name, domain.isBlank() ? "all" : domain, picture, standard));
  }

  /** Whether a key is for what yEd draws, on the desktop or in the browser. */
  private static boolean isPicture(XMLStreamReader xml) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      boolean browser =
          xml.getAttributeLocalName(i).equals("attr.uri")
              && xml.getAttributeValue(i).startsWith("http://www.yworks.com/");
      if (browser || xml.getAttributeLocalName(i).equals("yfiles.type")) {
        return true;
      }
    }
    return false;
  }

  /** A key is for a kind of element and has an id; programs number them anew for each kind. */
  private Key key(String id, String element) {
    for (var domain : List.of(element, "all", "")) {
      var key = keys.get(domain + " " + id);
      if (key != null) {
        return key;
      }
    }
    return new Key(id, element, false, Optional.empty());
  }

  private void readGraph(XMLStreamReader xml, String group, int depth)
      throws XMLStreamException, Stop {
    if (depth > MAX_DEPTH) {
      throw xmlFile.stop(xml, "graphs are nested more than 64 deep");
    }
    boolean undirected = XmlReading.attribute(xml, "edgedefault").equals("undirected");
    var within = new Within(group, undirected, depth);
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      if (xml.isStartElement()) {
        switch (xml.getLocalName()) {
          case "key" -> readKey(xml);
          case "node" -> readNode(xml, within);
          case "edge" -> readEdge(xml, within);
          case "data" -> readGraphData(xml);
          default -> {
            findings.leaveOut("<%s> within a graph".formatted(xml.getLocalName()));
            XmlReading.skip(xml);
          }
        }
      } else if (xml.getEventType() == XMLStreamConstants.ENTITY_REFERENCE) {
        throw xmlFile.stop(xml, "an entity is not allowed");
      }
    }
  }

  private void readGraphData(XMLStreamReader xml) throws XMLStreamException, Stop {
    var key = key(XmlReading.attribute(xml, "key"), "graph");
    var text = new Drawing().content(xml, xmlFile);
    if (!key.picture() && !text.isEmpty()) {
      boolean ours = key.name().startsWith(GraphmlExporter.MODEL);
      about.put(ours ? key.name().substring(GraphmlExporter.MODEL.length()) : key.name(), text);
    }
  }

  private void readNode(XMLStreamReader xml, Within within) throws XMLStreamException, Stop {
    var id = XmlReading.attribute(xml, "id");
    var kinds = XmlReading.attribute(xml, "labels");
    var place = xmlFile.place(xml);
    var said = read(xml, "node", id, within.depth());
    said.drawing.label().ifPresent(label -> said.named.putIfAbsent("label", label));
    addKind(said.named, kinds);
    if (!within.group().isEmpty()) {
      said.named.putIfAbsent("in", within.group());
    }
    var values = new NamedGraph.Values(said.named, said.places, place);
    if (said.group) {
      addGroup(id, said, within, values);
    } else {
      graph.addNode(id, values);
    }
  }

  /** Neo4j and TinkerPop have the kind of a node in labels of their own; the first counts. */
  private static void addKind(Map<String, Object> named, String stated) {
    var kinds = stated;
    for (var name : KINDS) {
      var value = named.remove(name);
      kinds = kinds.isEmpty() && value != null ? value.toString() : kinds;
    }
    var first = kinds.replaceFirst("^:", "").split(":", 2)[0];
    if (!first.isBlank()) {
      named.putIfAbsent("type", first);
    }
  }

  /** A group is a place; where a line leads to it, it is a thing as well. */
  private void addGroup(String id, Said said, Within within, NamedGraph.Values values) {
    var folder = new LinkedHashMap<String, Object>();
    folder.put("id", id);
    folder.put("label", said.named.getOrDefault("label", id));
    if (!within.group().isEmpty()) {
      folder.put("in", within.group());
    }
    folders.add(folder);
    groups.put(id, values);
  }

  private void readEdge(XMLStreamReader xml, Within within) throws XMLStreamException, Stop {
    var id = XmlReading.attribute(xml, "id");
    var from = XmlReading.attribute(xml, "source");
    var to = XmlReading.attribute(xml, "target");
    var stated = XmlReading.attribute(xml, "directed");
    var label = XmlReading.attribute(xml, "label");
    var place = xmlFile.place(xml);
    var said = read(xml, "edge", id, within.depth());
    ends.add(from);
    ends.add(to);
    if (!label.isEmpty()) {
      said.named.putIfAbsent("label", label);
    }
    var named = said.named.remove("labelE");
    if (named != null) {
      said.named.putIfAbsent("label", named);
    }
    boolean directed = within.undirected() ? stated.equals("true") : !stated.equals("false");
    boolean turned = said.drawing.addTo(said.named, findings);
    graph.addEdge(
        id,
        turned ? to : from,
        turned ? from : to,
        directed && !said.drawing.isPlainLine(),
        new NamedGraph.Values(said.named, said.places, place));
  }

  /** What stands within a node or edge, and the standard values of what does not. */
  private Said read(XMLStreamReader xml, String element, String id, int depth)
      throws XMLStreamException, Stop {
    var said = new Said();
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      if (!xml.isStartElement()) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "data" -> readData(xml, said, element);
        case "graph" -> {
          said.group = true;
          readGraph(xml, id, depth + 1);
        }
        default -> {
          findings.leaveOut("<%s> within a %s".formatted(xml.getLocalName(), element));
          XmlReading.skip(xml);
        }
      }
    }
    for (var key : keys.values()) {
      if (key.isFor(element)) {
        key.standard().ifPresent(value -> said.named.putIfAbsent(key.name(), value));
      }
    }
    return said;
  }

  private void readData(XMLStreamReader xml, Said said, String element)
      throws XMLStreamException, Stop {
    var key = key(XmlReading.attribute(xml, "key"), element);
    var place = xmlFile.place(xml);
    var text = said.drawing.content(xml, xmlFile);
    boolean empty = text.isBlank() && EMPTY.contains(key.name());
    if (!key.picture() && !empty) {
      said.named.put(key.name(), text);
      said.places.put(key.name(), place);
    }
  }
}

package org.moagraph.io.dot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moagraph.io.Findings;
import org.moagraph.io.Loaded;
import org.moagraph.io.NamedGraph;
import org.moagraph.io.Source;
import org.moagraph.model.Relation;
import org.moagraph.model.Sign;

/** One reading of one graph. */
final class DotReader {

  /** What we write beside the graph: what its marks mean. */
  private static final String LEGEND = "cluster_legend of marks";

  /** What we write for what is needed, and no one else. */
  private static final String NEEDED = "onormaltee";

  private final DotGraph dot;
  private final Source source;
  private final Findings findings;
  private final NamedGraph graph;
  private final int number;
  private final boolean hasBars;

  DotReader(DotGraph dot, Source source, Findings findings, int number) {
    this.dot = dot;
    this.source = source;
    this.findings = findings;
    this.graph = new NamedGraph(source, findings);
    this.number = number;
    this.hasBars = dot.edges.stream().anyMatch(edge -> head(edge).equals("tee"));
  }

  Loaded read() {
    dot.nodes.forEach(this::readNode);
    dot.edges.forEach(this::readEdge);
    return graph.loaded(about());
  }

  private void readNode(String id, DotGraph.Node node) {
    if (node.cluster.filter(c -> c.id.equals(LEGEND)).isPresent()) {
      return;
    }
    var named = named(node.attributes);
    var label = node.attributes.get("label");
    if (label != null) {
      boolean isRecord = text(node.attributes, "shape").endsWith("ecord");
      named.put("label", DotWords.label(label, id, isRecord, " "));
    }
    node.cluster.ifPresent(cluster -> named.putIfAbsent("in", cluster.id));
    graph.addNode(id, NamedGraph.Values.at(named, node.place));
  }

  /** The attributes that say more than how something is drawn. */
  private static Map<String, Object> named(Map<String, DotToken> attributes) {
    var named = new LinkedHashMap<String, Object>();
    attributes.forEach(
        (name, value) -> {
          if (!DotWords.isDrawing(name) && !name.equals("label") && !value.text().isEmpty()) {
            named.put(name, value.text());
          }
        });
    return named;
  }

  private void readEdge(DotGraph.Edge edge) {
    var named = named(edge.attributes());
    var label = edge.attributes().get("label");
    if (label != null) {
      var words = DotWords.label(label, "", false, " ");
      if (!words.isEmpty()) {
        named.put("label", words);
      }
    }
    var direction = text(edge.attributes(), "dir");
    boolean back = direction.equals("back");
    boolean directed = dot.directed && (direction.isEmpty() || direction.equals("forward") || back);
    if (directed) {
      settle(named, edge, back ? "arrowtail" : "arrowhead");
    }
    boolean turned = back != head(edge).equals(NEEDED);
    graph.addEdge(
        "",
        turned ? edge.to() : edge.from(),
        turned ? edge.from() : edge.to(),
        directed,
        NamedGraph.Values.at(named, edge.place()));
  }

  /** Puts what the head of a line says beside what its words say. */
  private void settle(Map<String, Object> named, DotGraph.Edge edge, String end) {
    var head = text(edge.attributes(), end);
    if (head.equals(NEEDED)) {
      named.put("relation", Relation.REQUIRES.word());
      return;
    }
    var sign = sign(head);
    if (sign.isPresent() && !head.isEmpty()) {
      graph.putHead(named, sign.get(), edge.place());
    } else if (sign.isPresent() && graph.isUnsigned(named)) {
      named.put("sign", sign.get().symbol());
      findings.leaveOut(
          "the name of an arrowhead: read as raising, since other edges of the graph end in a bar");
    }
  }

  /** A head that is not named is an arrow where others are bars, and says nothing elsewhere. */
  private Optional<Sign> sign(String head) {
    return switch (head) {
      case "tee" -> Optional.of(Sign.MINUS);
      case "normal" -> Optional.of(Sign.PLUS);
      case "" -> hasBars ? Optional.of(Sign.PLUS) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static String head(DotGraph.Edge edge) {
    boolean back = text(edge.attributes(), "dir").equals("back");
    return text(edge.attributes(), back ? "arrowtail" : "arrowhead");
  }

  private static String text(Map<String, DotToken> attributes, String name) {
    var value = attributes.get(name);
    return value == null ? "" : value.text().strip();
  }

  private Map<String, Object> about() {
    var about = new LinkedHashMap<String, Object>();
    about.put("id", number == 1 ? source.stem() : source.stem() + "-" + number);
    var label = dot.attributes.get("label");
    var title = label == null ? "" : DotWords.label(label, dot.name, false, "\u0001");
    int end = title.indexOf('\u0001');
    var first = (end < 0 ? title : title.substring(0, end)).strip();
    about.put("title", first.isEmpty() ? dot.name.isBlank() ? source.stem() : dot.name : first);
    if (end >= 0) {
      about.put("summary", title.substring(end + 1).replace('\u0001', ' ').strip());
    }
    var places = new ArrayList<Object>();
    for (var cluster : dot.clusters.values()) {
      if (!cluster.id.equals(LEGEND)) {
        places.add(place(cluster));
      }
    }
    if (!places.isEmpty()) {
      about.put("compartments", List.copyOf(places));
    }
    return about;
  }

  private static Map<String, Object> place(DotGraph.Cluster cluster) {
    var place = new LinkedHashMap<String, Object>();
    place.put("id", cluster.id);
    var label = cluster.attributes.get("label");
    if (label != null) {
      place.put("label", DotWords.label(label, cluster.id, false, " "));
    }
    cluster.parent.ifPresent(parent -> place.put("in", parent.id));
    return place;
  }
}

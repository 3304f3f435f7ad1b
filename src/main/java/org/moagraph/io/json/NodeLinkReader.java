package org.moagraph.io.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moagraph.diag.Code;
import org.moagraph.io.Findings;
import org.moagraph.io.Loaded;
import org.moagraph.io.NamedGraph;
import org.moagraph.io.Source;
import org.moagraph.io.tree.ScalarKind;
import org.moagraph.io.tree.TreeGraph;
import org.moagraph.io.tree.YamlNode;

/** One reading of one node-link graph. */
final class NodeLinkReader {

  private static final List<String> IDS = List.of("id", "name", "key");
  private static final List<String> FROM = List.of("source", "from", "subject", "start", "s");
  private static final List<String> TO = List.of("target", "to", "object", "end", "t");

  private final YamlNode.Fields whole;
  private final Findings findings;
  private final NamedGraph graph;
  private final List<String> order = new ArrayList<>();
  private boolean byNumber;

  NodeLinkReader(YamlNode.Fields whole, Source source, Findings findings) {
    this.whole = whole;
    this.findings = findings;
    this.graph = new NamedGraph(source, findings);
  }

  Loaded read() {
    var nodes = TreeGraph.items(whole, "nodes");
    var edges = TreeGraph.items(whole, whole.fields().containsKey("links") ? "links" : "edges");
    byNumber = isByNumber(nodes, edges);
    nodes.forEach(this::readNode);
    boolean directed = TreeGraph.text(whole, "directed").filter("false"::equals).isEmpty();
    edges.forEach(edge -> readEdge(edge, directed));
    if (byNumber) {
      findings.add(
          Code.N0902,
          whole.span(),
          "the ends of edges are read as places in the list of nodes, the first being 0");
    }
    for (var name : whole.fields().keySet()) {
      if (!KNOWN.contains(name)) {
        findings.leaveOut("\"%s\" of the graph".formatted(name));
      }
    }
    return graph.loaded(TreeGraph.group(whole, "graph").map(TreeGraph::map).orElse(Map.of()));
  }

  private static final List<String> KNOWN =
      List.of("moa", "directed", "multigraph", "graph", "nodes", "links", "edges");

  /**
   * Whether ends are places in the list, as D3 and networkx 1 had it: all are numbers, and no node
   * has a number for its id.
   */
  private static boolean isByNumber(List<YamlNode> nodes, List<YamlNode> edges) {
    for (var node : nodes) {
      if (node instanceof YamlNode.Fields fields && hasNumber(fields)) {
        return false;
      }
    }
    for (var edge : edges) {
      if (!(edge instanceof YamlNode.Fields fields)
          || end(fields, FROM).filter(NodeLinkReader::isNumber).isEmpty()
          || end(fields, TO).filter(NodeLinkReader::isNumber).isEmpty()) {
        return false;
      }
    }
    return !edges.isEmpty();
  }

  private static boolean hasNumber(YamlNode.Fields node) {
    var id = TreeGraph.text(node, "id").orElse("x");
    return id.chars().allMatch(Character::isDigit);
  }

  private static boolean isNumber(YamlNode node) {
    return node instanceof YamlNode.Scalar scalar && scalar.kind() == ScalarKind.NUMBER;
  }

  private static Optional<YamlNode> end(YamlNode.Fields edge, List<String> names) {
    for (var name : names) {
      var end = edge.value(name);
      if (end.isPresent()) {
        return end;
      }
    }
    return Optional.empty();
  }

  private void readNode(YamlNode node) {
    var values =
        node instanceof YamlNode.Fields fields
            ? TreeGraph.values(fields, node.span())
            : NamedGraph.Values.at(new LinkedHashMap<>(), node.span());
    var id = "";
    if (node instanceof YamlNode.Scalar scalar) {
      id = scalar.value();
    } else if (node instanceof YamlNode.Fields fields) {
      var name = IDS.stream().filter(n -> TreeGraph.text(fields, n).isPresent()).findFirst();
      id = name.flatMap(n -> TreeGraph.text(fields, n)).orElse("");
      if (!name.filter("name"::equals).isPresent()) {
        name.ifPresent(values.named()::remove);
      }
    }
    order.add(id);
    graph.addNode(id, values);
  }

  private void readEdge(YamlNode edge, boolean directed) {
    if (!(edge instanceof YamlNode.Fields fields)) {
      findings.add(Code.E0113, edge.span(), "this is %s, not an edge".formatted(edge.described()));
      return;
    }
    var values = TreeGraph.values(fields, edge.span());
    var from = end(fields, FROM).map(this::endId).orElse("");
    var to = end(fields, TO).map(this::endId).orElse("");
    removeFirst(values.named(), FROM);
    removeFirst(values.named(), TO);
    graph.addEdge(id(fields, values.named()), from, to, directed, values);
  }

  private static void removeFirst(Map<String, Object> named, List<String> names) {
    for (var name : names) {
      if (named.remove(name) != null) {
        return;
      }
    }
  }

  /** The id of an edge: its own; a key that is a number only tells parallel edges apart. */
  private static String id(YamlNode.Fields edge, Map<String, Object> named) {
    var key = edge.value("key");
    if (key.filter(NodeLinkReader::isNumber).isPresent()) {
      named.remove("key");
    } else if (key.isPresent() && named.containsKey("direct")) {
      named.remove("key");
      return TreeGraph.text(edge, "key").orElse("");
    }
    var id = TreeGraph.text(edge, "id").orElse("");
    if (!id.isEmpty()) {
      named.remove("id");
    }
    return id;
  }

  private String endId(YamlNode end) {
    if (end instanceof YamlNode.Fields node) {
      // D3 puts the node itself in the place of its id once it has laid out a graph.
      return TreeGraph.text(node, "id").or(() -> TreeGraph.text(node, "name")).orElse("");
    }
    var text = end instanceof YamlNode.Scalar scalar ? scalar.value() : "";
    return byNumber ? numbered(text) : text;
  }

  private String numbered(String text) {
    try {
      int place = Integer.parseInt(text);
      return place >= 0 && place < order.size() ? order.get(place) : text;
    } catch (NumberFormatException e) {
      return text;
    }
  }
}

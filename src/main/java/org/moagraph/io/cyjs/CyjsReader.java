package org.moagraph.io.cyjs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.moagraph.diag.Code;
import org.moagraph.io.Findings;
import org.moagraph.io.Loaded;
import org.moagraph.io.NamedGraph;
import org.moagraph.io.Source;
import org.moagraph.io.tree.TreeGraph;
import org.moagraph.io.tree.YamlNode;

/** One reading of one network. */
final class CyjsReader {

  private final YamlNode root;
  private final YamlNode elements;
  private final Findings findings;
  private final NamedGraph graph;
  private final Map<String, YamlNode.Fields> nodes = new LinkedHashMap<>();
  private final List<YamlNode.Fields> edges = new ArrayList<>();
  private final Set<String> parents = new LinkedHashSet<>();
  private final Set<String> ends = new LinkedHashSet<>();

  CyjsReader(YamlNode root, YamlNode elements, Source source, Findings findings) {
    this.root = root;
    this.elements = elements;
    this.findings = findings;
    this.graph = new NamedGraph(source, findings);
  }

  Loaded read() {
    if (elements instanceof YamlNode.Fields groups) {
      TreeGraph.items(groups, "nodes").forEach(element -> sort(element, false));
      TreeGraph.items(groups, "edges").forEach(element -> sort(element, true));
    } else {
      TreeGraph.items(elements).forEach(this::sort);
    }
    nodes.forEach(this::readNode);
    edges.forEach(this::readEdge);
    return graph.loaded(about());
  }

  private void sort(YamlNode element) {
    var group =
        element instanceof YamlNode.Fields fields
            ? TreeGraph.text(fields, "group")
            : Optional.<String>empty();
    boolean isEdge =
        group
            .map("edges"::equals)
            .orElseGet(
                () -> data(element).filter(d -> d.fields().containsKey("source")).isPresent());
    sort(element, isEdge);
  }

  private void sort(YamlNode element, boolean isEdge) {
    var data = data(element);
    if (data.isEmpty()) {
      findings.add(Code.E0113, element.span(), "an element without \"data\"");
    } else if (isEdge) {
      edges.add(data.get());
      TreeGraph.text(data.get(), "source").ifPresent(ends::add);
      TreeGraph.text(data.get(), "target").ifPresent(ends::add);
    } else {
      TreeGraph.text(data.get(), "parent").ifPresent(parents::add);
      declare(data.get());
    }
  }

  private void declare(YamlNode.Fields data) {
    var id = TreeGraph.text(data, "id").orElse("");
    if (id.isEmpty()) {
      findings.leaveOut("a node without an id, which no edge can name");
    } else if (nodes.putIfAbsent(id, data) != null) {
      findings.add(Code.E0206, data.span(), "node \"%s\" is declared twice".formatted(id));
    }
  }

  private static Optional<YamlNode.Fields> data(YamlNode element) {
    return element instanceof YamlNode.Fields fields
        ? TreeGraph.group(fields, "data")
        : Optional.empty();
  }

  /** What holds others is the place where they are; it is a thing too where an edge ends in it. */
  private void readNode(String id, YamlNode.Fields data) {
    if (parents.contains(id) && !ends.contains(id)) {
      return;
    }
    var values = values(data);
    values.named().remove("id");
    Optional.ofNullable(values.named().remove("parent"))
        .ifPresent(parent -> values.named().putIfAbsent("in", parent));
    graph.addNode(id, values);
  }

  private void readEdge(YamlNode.Fields data) {
    var values = values(data);
    var claim = TreeGraph.text(data, CyjsExporter.CLAIM);
    var id = claim.or(() -> TreeGraph.text(data, "id")).orElse("");
    var from = TreeGraph.text(data, "source").orElse("");
    var to = TreeGraph.text(data, "target").orElse("");
    List.of(CyjsExporter.CLAIM, "id", "source", "target").forEach(values.named()::remove);
    graph.addEdge(id, from, to, true, values);
  }

  private static NamedGraph.Values values(YamlNode.Fields data) {
    return TreeGraph.values(data, data.span());
  }

  private Map<String, Object> about() {
    var about = new LinkedHashMap<String, Object>();
    if (root instanceof YamlNode.Fields fields) {
      TreeGraph.group(fields, "data").ifPresent(data -> about.putAll(TreeGraph.map(data)));
    }
    if (!parents.isEmpty() && !about.containsKey("compartments")) {
      about.put("compartments", places());
    }
    return about;
  }

  private List<Object> places() {
    var places = new ArrayList<Object>();
    for (var id : parents) {
      var place = new LinkedHashMap<String, Object>();
      place.put("id", id);
      var node = Optional.ofNullable(nodes.get(id));
      node.flatMap(data -> TreeGraph.text(data, "label").or(() -> TreeGraph.text(data, "name")))
          .ifPresent(label -> place.put("label", label));
      node.flatMap(data -> TreeGraph.text(data, "parent"))
          .ifPresent(parent -> place.put("in", parent));
      places.add(place);
    }
    return places;
  }
}

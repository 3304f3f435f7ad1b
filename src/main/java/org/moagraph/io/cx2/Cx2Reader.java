package org.moagraph.io.cx2;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moagraph.diag.Code;
import org.moagraph.io.Findings;
import org.moagraph.io.Loaded;
import org.moagraph.io.NamedGraph;
import org.moagraph.io.Source;
import org.moagraph.io.tree.TreeGraph;
import org.moagraph.io.tree.YamlNode;

/** One reading of one CX2 file: a list of aspects, which may come in pieces and in any order. */
final class Cx2Reader {

  /** How a network looks, and what the file says of itself. */
  private static final List<String> STYLE =
      List.of(
          "CXVersion",
          "hasFragments",
          "metaData",
          "visualProperties",
          "visualEditorProperties",
          "nodeBypasses",
          "edgeBypasses",
          "cyHiddenAttributes",
          "cyTableColumn",
          "cyNetworkRelations",
          "cySubNetworks",
          "tableColumnSettings");

  private final List<YamlNode> aspects;
  private final Findings findings;
  private final NamedGraph graph;
  private final Map<String, Map<String, Declared>> declared = new LinkedHashMap<>();
  private final Map<String, String> ids = new LinkedHashMap<>();

  /** An attribute by its name, and the value of elements that do not state it. */
  private record Declared(String name, Optional<Object> standard) {}

  Cx2Reader(List<YamlNode> aspects, Source source, Findings findings) {
    this.aspects = aspects;
    this.findings = findings;
    this.graph = new NamedGraph(source, findings);
  }

  Loaded read() {
    elements("attributeDeclarations").forEach(this::declare);
    var nodes = elements("nodes");
    name(nodes);
    nodes.forEach(this::readNode);
    elements("edges").forEach(this::readEdge);
    elements("status").forEach(this::readStatus);
    countUnread();
    var about = new LinkedHashMap<String, Object>();
    elements("networkAttributes")
        .forEach(group -> about.putAll(complete("networkAttributes", TreeGraph.map(group))));
    return graph.loaded(about);
  }

  /** The elements of all pieces of that aspect. */
  private List<YamlNode.Fields> elements(String aspect) {
    var elements = new ArrayList<YamlNode.Fields>();
    for (var piece : aspects) {
      if (piece instanceof YamlNode.Fields fields) {
        for (var element : TreeGraph.items(fields, aspect)) {
          if (element instanceof YamlNode.Fields group) {
            elements.add(group);
          } else {
            findings.add(
                Code.E0113,
                element.span(),
                "\"%s\" holds %s".formatted(aspect, element.described()));
          }
        }
      }
    }
    return elements;
  }

  private void declare(YamlNode.Fields declarations) {
    for (var kind : declarations.fields().keySet()) {
      var names = declared.computeIfAbsent(kind, k -> new LinkedHashMap<>());
      TreeGraph.group(declarations, kind)
          .ifPresent(
              group ->
                  group.fields().forEach((name, field) -> declare(names, name, field.value())));
    }
  }

  private static void declare(Map<String, Declared> names, String name, YamlNode declaration) {
    Optional<Object> standard = Optional.empty();
    var alias = name;
    if (declaration instanceof YamlNode.Fields fields) {
      standard = fields.value("v").flatMap(TreeGraph::value);
      alias = TreeGraph.text(fields, "a").orElse(name);
    }
    names.put(alias, new Declared(name, standard));
  }

  /** The values by their whole names, and the standard values of the rest. */
  private Map<String, Object> complete(String kind, Map<String, Object> written) {
    var names = declared.getOrDefault(kind, Map.of());
    var complete = new LinkedHashMap<String, Object>();
    written.forEach(
        (alias, value) ->
            complete.put(
                names.containsKey(alias) ? names.get(alias).name() : usual(kind, alias), value));
    for (var each : names.values()) {
      each.standard().ifPresent(value -> complete.putIfAbsent(each.name(), value));
    }
    return complete;
  }

  /** What nodes and edges mean by a short name that a file uses without declaring it. */
  private static String usual(String kind, String name) {
    return switch (kind + " " + name) {
      case "nodes n" -> "name";
      case "nodes r" -> "represents";
      case "edges i" -> "interaction";
      default -> name;
    };
  }

  private NamedGraph.Values values(String kind, YamlNode.Fields element) {
    var group = TreeGraph.group(element, "v");
    var named = complete(kind, group.map(TreeGraph::map).orElse(Map.of()));
    return NamedGraph.Values.at(named, element.span());
  }

  /**
   * Nodes are called as our own files name them, where each has a name of its own, else by number.
   */
  private void name(List<YamlNode.Fields> nodes) {
    var names = new LinkedHashSet<Object>();
    for (var node : nodes) {
      var named = values("nodes", node).named();
      names.add(named.getOrDefault(Cx2Exporter.ENTITY, Optional.empty()));
    }
    boolean named = names.size() == nodes.size() && !names.contains(Optional.empty());
    for (var node : nodes) {
      var number = TreeGraph.text(node, "id").orElse("");
      var own = values("nodes", node).named().getOrDefault(Cx2Exporter.ENTITY, number);
      ids.putIfAbsent(number, named ? own.toString() : number);
    }
  }

  private void readNode(YamlNode.Fields node) {
    var values = values("nodes", node);
    values.named().remove(Cx2Exporter.ENTITY);
    var number = TreeGraph.text(node, "id").orElse("");
    graph.addNode(ids.getOrDefault(number, number), values);
  }

  private void readEdge(YamlNode.Fields edge) {
    var values = values("edges", edge);
    var claim = Optional.ofNullable(values.named().remove(Cx2Exporter.CLAIM));
    graph.addEdge(
        claim.map(Object::toString).orElse(""), end(edge, "s"), end(edge, "t"), true, values);
  }

  private String end(YamlNode.Fields edge, String name) {
    var number = TreeGraph.text(edge, name).orElse("");
    return ids.getOrDefault(number, number);
  }

  private void readStatus(YamlNode.Fields status) {
    if (TreeGraph.text(status, "success").filter("false"::equals).isPresent()) {
      findings.add(
          Code.N0902,
          status.span(),
          "the file says that it is not whole: " + TreeGraph.text(status, "error").orElse("?"));
    }
  }

  private void countUnread() {
    var known = new ArrayList<>(STYLE);
    known.addAll(List.of("attributeDeclarations", "networkAttributes", "nodes", "edges", "status"));
    for (var piece : aspects) {
      if (piece instanceof YamlNode.Fields fields) {
        fields.fields().keySet().stream()
            .filter(name -> !known.contains(name))
            .forEach(name -> findings.leaveOut("aspect \"%s\"".formatted(name)));
      }
    }
  }
}

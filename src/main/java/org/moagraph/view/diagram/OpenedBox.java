package org.moagraph.view.diagram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.moagraph.view.text.ReadableText;
import org.moagraph.words.Language;
import org.moagraph.words.Words;

/**
 * One box of a map opened: the things in it with all edges between them, and the other boxes that
 * they are tied to, each edge to those as on the map.
 */
final class OpenedBox {
  private static final int TITLE_LIMIT = 200;

  private final Diagram whole;
  private final Diagram map;
  private final UnaryOperator<String> boxOf;
  private final String id;
  private final Set<String> members = new LinkedHashSet<>();
  private final Map<String, Diagram.Node> shown = new LinkedHashMap<>();
  private final Language words;

  /**
   * @param group the things of the box, of the whole diagram
   * @param boxOf the node of the map in which a thing is
   */
  OpenedBox(Diagram whole, Diagram map, List<Diagram.Node> group, UnaryOperator<String> boxOf) {
    this.whole = whole;
    this.map = map;
    this.boxOf = boxOf;
    this.id = boxOf.apply(group.get(0).id());
    this.words = Language.of(whole.language());
    group.forEach(n -> members.add(n.id()));
    whole.nodes().stream().filter(n -> members.contains(n.id())).forEach(n -> shown.put(n.id(), n));
  }

  OpenedMap.Part part() {
    var edges = edges();
    edges.forEach(this::showEnds);
    var order = ModuleMap.order(shown, edges);
    var nodes = order.nodes().stream().map(shown::get).toList();
    var ordered = ModuleMap.ordered(order, edges);
    var name = map.node(id).map(Diagram.Node::name).orElse(id);
    var diagram =
        whole.toBuilder(whole.id() + "-" + id)
            .title(ReadableText.of(words.say("map.part", whole.title(), name), TITLE_LIMIT))
            .regions(ModuleMap.used(whole, nodes))
            .nodes(nodes)
            .edges(ordered)
            .legend(Legend.of(nodes, ordered, whole.legend().hypotheses()))
            .steps(List.of())
            .pins(List.of())
            .description(told(name))
            .build();
    return new OpenedMap.Part(id, diagram, List.copyOf(members));
  }

  private List<Diagram.Edge> edges() {
    var edges = new ArrayList<Diagram.Edge>();
    var ties = new LinkedHashMap<List<String>, List<Diagram.Edge>>();
    for (var edge : whole.edges()) {
      var ends = List.of(end(edge.from()), end(edge.to()));
      if (members.containsAll(ends)) {
        edges.add(edge);
      } else if (members.contains(ends.get(0)) || members.contains(ends.get(1))) {
        ties.computeIfAbsent(ends, e -> new ArrayList<>()).add(edge);
      }
    }
    ties.forEach(
        (ends, all) ->
            edges.add(
                ModuleMap.tie(
                    ends.get(0), ends.get(1), ModuleMap.acting(all), edges.size(), words)));
    return edges;
  }

  private String end(String node) {
    return members.contains(node) ? node : boxOf.apply(node);
  }

  private void showEnds(Diagram.Edge edge) {
    for (var end : List.of(edge.from(), edge.to())) {
      if (!shown.containsKey(end)) {
        map.node(end).or(() -> whole.node(end)).ifPresent(n -> shown.put(end, n));
      }
    }
  }

  /** What it is; the description of the whole states its edges. */
  private PictureDescription told(String name) {
    var title = Words.stopped(words.say("map.part", whole.title(), name));
    return new PictureDescription(
        whole.description().brief(),
        List.of(new PictureDescription.Sentence(Optional.empty(), title)));
  }
}

package org.moagraph.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moagraph.view.diagram.Diagram;
import org.moagraph.view.diagram.Emphasis;
import org.moagraph.view.diagram.Influence;
import org.moagraph.view.diagram.NodeKind;
import org.moagraph.view.diagram.PictureDescription;
import org.moagraph.words.Language;

/**
 * A picture with gaps, and the same picture with the gaps filled: everything stands where it stands
 * in the full picture. In the one with gaps neither a name nor an id nor a sentence tells what is
 * hidden.
 */
public final class GapScenes {
  private static final String NUMBER = "(%d)";

  private final Scene full;
  private final Map<String, Gap> gaps = new LinkedHashMap<>();
  private final Language words;

  private GapScenes(Scene full, List<Gap> gaps) {
    this.full = full;
    gaps.forEach(g -> this.gaps.put(g.id(), g));
    this.words = Language.of(full.diagram().language());
  }

  /** The picture with numbered gaps. */
  public static Scene open(Scene full, List<Gap> gaps) {
    return new GapScenes(full, gaps).open();
  }

  /** The full picture, in which what fills the gaps stands out. */
  public static Scene filled(Scene full, List<Gap> gaps) {
    return new GapScenes(full, gaps).filled();
  }

  private Scene open() {
    List<Scene.PlacedNode> nodes = full.nodes().stream().map(this::hidden).toList();
    List<Scene.Route> routes = new ArrayList<>();
    for (Scene.Route route : full.routes()) {
      routes.add(hidden(route, routes.size() + 1));
    }
    List<Diagram.Node> shown = nodes.stream().map(Scene.PlacedNode::node).toList();
    List<Diagram.Edge> arrows = routes.stream().map(Scene.Route::edge).toList();
    return with("worksheet", nodes, routes, told(shown, arrows));
  }

  private Scene.PlacedNode hidden(Scene.PlacedNode placed) {
    Gap gap = gaps.get(placed.node().id());
    if (gap == null) {
      return placed;
    }
    String number = String.valueOf(gap.number());
    Diagram.Node node =
        new Diagram.Node(
            id(gap),
            number,
            words.say("sheet.gap", gap.number()),
            NodeKind.ENTITY,
            Optional.empty(),
            placed.node().region(),
            placed.node().emphasis());
    double size = Math.max(15, placed.label().size());
    TextBlock label = TextBlock.centred(List.of(number), size, true, placed.box().centre());
    return new Scene.PlacedNode(node, placed.shape(), placed.box(), label);
  }

  private static String id(Gap gap) {
    return "gap-" + gap.number();
  }

  private Scene.Route hidden(Scene.Route route, int place) {
    Diagram.Edge edge = route.edge();
    Gap gap = gaps.get(edge.id());
    var builder =
        Diagram.Edge.builder(
                "arrow-" + place,
                end(edge.from()),
                end(edge.to()),
                gap == null ? edge.influence() : Influence.UNKNOWN)
            .certainty(edge.certainty())
            .verb(gap == null ? edge.verb() : words.say("sheet.gap", gap.number()))
            .observation(edge.observation())
            .feedback(edge.feedback())
            .hypotheses(edge.hypotheses());
    Optional<TextBlock> label =
        gap == null ? route.label() : route.label().map(l -> number(gap, l));
    return new Scene.Route(
        builder.build(), route.corners(), route.line(), route.tip(), label, route.tags());
  }

  private String end(String node) {
    return Optional.ofNullable(gaps.get(node)).map(GapScenes::id).orElse(node);
  }

  /** At the side of the verb that is next to the line. */
  static TextBlock number(Gap gap, TextBlock verb) {
    double size = Math.max(15, verb.size());
    double top = verb.bounds().centre().y() - TextBlock.height(1, size) / 2;
    return TextBlock.at(
        List.of(NUMBER.formatted(gap.number())),
        size,
        true,
        verb.anchor(),
        verb.lines().get(0).x(),
        top);
  }

  private PictureDescription told(List<Diagram.Node> nodes, List<Diagram.Edge> edges) {
    Map<String, String> names = new LinkedHashMap<>();
    nodes.forEach(n -> names.put(n.id(), n.name()));
    String brief = full.diagram().title() + ". " + words.say("sheet.gaps", gaps.size());
    List<PictureDescription.Sentence> sentences = new ArrayList<>();
    sentences.add(new PictureDescription.Sentence(Optional.empty(), brief));
    for (Diagram.Edge edge : edges) {
      String verb = edge.verb().isEmpty() ? words.say(edge.influence().label()) : edge.verb();
      String said = names.get(edge.from()) + " " + verb + " " + names.get(edge.to()) + ".";
      sentences.add(new PictureDescription.Sentence(Optional.of(edge.id()), said));
    }
    return new PictureDescription(brief, sentences);
  }

  private Scene filled() {
    List<Scene.PlacedNode> nodes =
        full.nodes().stream()
            .map(n -> gaps.containsKey(n.node().id()) ? n.with(Emphasis.HIGHLIGHT) : n)
            .toList();
    List<Scene.Route> routes =
        full.routes().stream()
            .map(r -> gaps.containsKey(r.edge().id()) ? r.with(Emphasis.HIGHLIGHT) : r)
            .toList();
    return with("key", nodes, routes, full.diagram().description());
  }

  private Scene with(
      String id,
      List<Scene.PlacedNode> nodes,
      List<Scene.Route> routes,
      PictureDescription description) {
    Diagram diagram =
        full.diagram().toBuilder(full.diagram().id() + "-" + id)
            .nodes(nodes.stream().map(Scene.PlacedNode::node).toList())
            .edges(routes.stream().map(Scene.Route::edge).toList())
            .description(description)
            .steps(List.of())
            .build();
    return full.with(diagram, nodes, routes);
  }
}

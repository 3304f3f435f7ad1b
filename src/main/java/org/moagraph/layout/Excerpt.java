package org.moagraph.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moagraph.view.diagram.Certainty;
import org.moagraph.view.diagram.Diagram;
import org.moagraph.view.diagram.Legend;
import org.moagraph.view.diagram.PictureDescription;
import org.moagraph.words.Words;

/**
 * A scene that shows a part of another: whatever it shows stands exactly where it stands there, and
 * so does what of the legend explains it.
 *
 * @param id what follows the id of the full picture
 */
record Excerpt(
    Scene full,
    String id,
    String heading,
    Optional<String> subtitle,
    List<Scene.PlacedNode> nodes,
    List<Scene.Route> routes) {

  private static final int BRIEF = 149;

  Excerpt {
    nodes = List.copyOf(nodes);
    routes = List.copyOf(routes);
  }

  /** The scene, of which those sentences of the full description are told. */
  Scene scene(List<PictureDescription.Sentence> told) {
    return scene(told, full.legend(), Optional.empty());
  }

  /** The same with another legend and what stands below the title. */
  Scene scene(
      List<PictureDescription.Sentence> told,
      List<Scene.LegendEntry> legend,
      Optional<TextBlock> below) {
    return new Scene(
        diagram(told, below),
        full.width(),
        full.height(),
        title(),
        below,
        full.credit(),
        areas(),
        nodes,
        routes,
        legend);
  }

  /** The regions that something shown is in, as far as it is there. */
  private List<Scene.Area> areas() {
    return full.areas().stream()
        .filter(
            a ->
                nodes.stream().anyMatch(n -> a.box().overlaps(n.box()) && isIn(n, a.region().id())))
        .toList();
  }

  private boolean isIn(Scene.PlacedNode node, String region) {
    Optional<String> place = node.node().region();
    while (place.isPresent() && !place.get().equals(region)) {
      String inner = place.get();
      place =
          full.diagram().regions().stream()
              .filter(r -> r.id().equals(inner))
              .findFirst()
              .flatMap(Diagram.Region::parent);
    }
    return place.isPresent();
  }

  /** The entries of the legend that explain what is shown, where they stand in the full picture. */
  List<Scene.LegendEntry> explained() {
    List<Diagram.Node> shown = nodes.stream().map(Scene.PlacedNode::node).toList();
    List<Diagram.Edge> lines = routes.stream().map(Scene.Route::edge).toList();
    Legend explained = Legend.of(shown, lines, List.of());
    return full.legend().stream()
        .filter(
            entry ->
                entry
                    .shown()
                    .fold(
                        node -> explained.kinds().contains(node.kind()),
                        unit -> explained.materials().contains(unit.material()),
                        edge -> explains(edge, explained, shown, lines),
                        letter ->
                            lines.stream()
                                .anyMatch(e -> e.hypotheses().contains(letter.hypothesis())),
                        () -> true))
        .toList();
  }

  private static boolean explains(
      EdgeSample edge, Legend explained, List<Diagram.Node> nodes, List<Diagram.Edge> lines) {
    return edge.fold(
        explained.influences()::contains,
        certainty -> lines.stream().anyMatch(e -> isDrawnAs(e.certainty(), certainty)),
        explained::observations,
        emphasis ->
            nodes.stream().anyMatch(n -> n.emphasis() == emphasis)
                || lines.stream().anyMatch(e -> e.emphasis() == emphasis));
  }

  private static boolean isDrawnAs(Certainty certainty, Certainty entry) {
    return certainty == entry || certainty.isSolid() && entry.isSolid();
  }

  /** On as many lines as the full title has, so that nothing below has to move. */
  private TextBlock title() {
    TextBlock title = full.title();
    double width = full.width() - 2 * title.lines().get(0).x();
    double size = title.size();
    int most = title.lines().size();
    List<String> lines = Wrapping.lines(heading, width / size, true);
    while (lines.size() > most && size > 18) {
      size -= 1;
      lines = Wrapping.lines(heading, width / size, true);
    }
    TextBlock.Line first = title.lines().get(0);
    return TextBlock.at(
        lines.subList(0, Math.min(most, lines.size())),
        size,
        true,
        TextBlock.Anchor.START,
        first.x(),
        first.y() - TextWidths.ASCENT * size);
  }

  private Diagram diagram(List<PictureDescription.Sentence> told, Optional<TextBlock> below) {
    Diagram all = full.diagram();
    List<PictureDescription.Sentence> sentences = new ArrayList<>();
    sentences.add(new PictureDescription.Sentence(Optional.empty(), heading + "."));
    below
        .flatMap(b -> all.subtitle())
        .ifPresent(
            words ->
                sentences.add(
                    new PictureDescription.Sentence(Optional.empty(), Words.stopped(words))));
    sentences.addAll(told);
    boolean tooLong = heading.length() > BRIEF;
    String brief = tooLong ? heading.substring(0, BRIEF - 1).strip() + "…" : heading;
    return all.toBuilder(all.id() + "-" + id)
        .title(heading)
        .subtitle(subtitle)
        .nodes(nodes.stream().map(Scene.PlacedNode::node).toList())
        .edges(routes.stream().map(Scene.Route::edge).toList())
        .description(new PictureDescription(brief, sentences))
        .steps(List.of())
        .build();
  }
}

package org.moagraph.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.moagraph.geometry.Box;
import org.moagraph.geometry.Point;
import org.moagraph.view.diagram.Certainty;
import org.moagraph.view.diagram.Diagram;

/** Writes the verbs of a picture's edges where there is room, short edges first. */
public final class EdgeLabels {
  private static final int MOST_TAGS = 3;
  private static final double TAG_GAP = 3;
  private static final int MOST_CITATIONS = 3;

  private final List<Scene.Route> bare;
  private final List<List<Point>> lines = new ArrayList<>();
  private final LabelPlacer placer;

  /**
   * @param room where labels may stand
   * @param bare the edges without labels
   * @param borders the boxes of regions
   */
  public EdgeLabels(
      Box room, List<Scene.PlacedNode> nodes, List<Scene.Route> bare, List<Box> borders) {
    this.bare = bare;
    for (Scene.Route route : bare) {
      List<Point> line = new ArrayList<>(route.line().flattened());
      line.add(route.tip().at());
      lines.add(line);
    }
    placer = new LabelPlacer(room, taken(nodes), tips(bare), lines, borders);
  }

  private static List<Box> taken(List<Scene.PlacedNode> nodes) {
    List<Box> taken = new ArrayList<>();
    for (Scene.PlacedNode node : nodes) {
      taken.add(node.box());
      double size = 2 * node.badgeRadius();
      taken.add(Box.around(node.badge(), size, size));
      node.tag().ifPresent(taken::add);
      node.node().move().ifPresent(move -> taken.add(Box.around(node.moveSign(), size, size)));
    }
    return taken;
  }

  private static List<Box> tips(List<Scene.Route> routes) {
    List<Box> tips = new ArrayList<>();
    for (Scene.Route route : routes) {
      Point tip = route.tip().at();
      double s = route.tip().scale();
      Point middle = tip.plus(-8 * s * route.tip().dx(), -8 * s * route.tip().dy());
      tips.add(Box.around(middle, 16 * s, 16 * s));
    }
    return tips;
  }

  /** What knows the room that is left, for text placed before the verbs. */
  public LabelPlacer placer() {
    return placer;
  }

  /** The edges with their verbs, in letters of that size in px. */
  public List<Scene.Route> labelled(double size) {
    List<Scene.Route> routes = new ArrayList<>(bare);
    IntStream.range(0, bare.size())
        .boxed()
        .sorted(Comparator.comparingDouble(e -> Point.length(lines.get(e))))
        .forEach(e -> routes.set(e, labelled(bare.get(e), lines.get(e), size)));
    return routes;
  }

  /** How wide the letters of an edge's hypotheses are, in em of its verb. */
  public static double tagsWidth(Diagram.Edge edge) {
    return 1.3 * Math.min(MOST_TAGS, edge.hypotheses().size());
  }

  private Scene.Route labelled(Scene.Route route, List<Point> line, double size) {
    int tags = Math.min(MOST_TAGS, route.edge().hypotheses().size());
    double side = 1.1 * size;
    double room = tags * (side + TAG_GAP);
    Optional<TextBlock> label = placer.place(words(route.edge()), line, size, room);
    List<Scene.Tag> placed = new ArrayList<>();
    if (label.isPresent()) {
      Box text = label.get().bounds();
      double x = label.get().widest().right() + TAG_GAP + 1;
      for (int hypothesis : route.edge().hypotheses().subList(0, tags)) {
        placed.add(new Scene.Tag(hypothesis, new Box(x, text.centre().y() - side / 2, side, side)));
        x += side + TAG_GAP;
      }
    }
    return route.with(label, placed);
  }

  /** What is written beside an edge. */
  public static String words(Diagram.Edge edge) {
    StringBuilder words = new StringBuilder(edge.verb());
    if (edge.certainty() == Certainty.DISPUTED) {
      words.append(" ?");
    }
    if (!edge.citations().isEmpty()) {
      List<String> shown =
          edge.citations().stream().limit(MOST_CITATIONS).map(Diagram.Cited::words).toList();
      boolean more = edge.citations().size() > MOST_CITATIONS;
      words.append(" [").append(String.join(",", shown)).append(more ? ",…]" : "]");
    }
    return words.toString().strip();
  }
}

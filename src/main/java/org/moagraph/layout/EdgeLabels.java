package org.moagraph.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.moagraph.view.Certainty;
import org.moagraph.view.Diagram;

/** Writes the verbs of a picture's edges where there is room, short edges first. */
public final class EdgeLabels {
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
    placer = new LabelPlacer(room, taken(nodes, bare), lines, borders);
  }

  private static List<Box> taken(List<Scene.PlacedNode> nodes, List<Scene.Route> routes) {
    List<Box> taken = new ArrayList<>();
    for (Scene.PlacedNode node : nodes) {
      taken.add(node.box());
      double size = 2 * node.badgeRadius();
      taken.add(Box.around(node.badge(), size, size));
    }
    for (Scene.Route route : routes) {
      Point tip = route.tip().at();
      double s = route.tip().scale();
      Point middle = tip.plus(-8 * s * route.tip().dx(), -8 * s * route.tip().dy());
      taken.add(Box.around(middle, 16 * s, 16 * s));
    }
    return taken;
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
        .sorted(Comparator.comparingDouble(e -> length(lines.get(e))))
        .forEach(e -> routes.set(e, labelled(bare.get(e), lines.get(e), size)));
    return routes;
  }

  private Scene.Route labelled(Scene.Route route, List<Point> line, double size) {
    Optional<TextBlock> label = placer.place(words(route.edge()), line, size);
    return new Scene.Route(route.edge(), route.line(), route.tip(), label);
  }

  private static String words(Diagram.Edge edge) {
    return edge.certainty() == Certainty.DISPUTED ? (edge.verb() + " ?").strip() : edge.verb();
  }

  private static double length(List<Point> line) {
    double length = 0;
    for (int i = 1; i < line.size(); i++) {
      length += line.get(i - 1).distance(line.get(i));
    }
    return length;
  }
}

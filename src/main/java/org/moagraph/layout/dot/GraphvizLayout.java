package org.moagraph.layout.dot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.moagraph.geometry.Box;
import org.moagraph.geometry.Path;
import org.moagraph.geometry.Point;
import org.moagraph.graphviz.DotEngine;
import org.moagraph.graphviz.GraphvizException;
import org.moagraph.layout.EdgeEnds;
import org.moagraph.layout.EdgeLabels;
import org.moagraph.layout.Frame;
import org.moagraph.layout.NodeSizes;
import org.moagraph.layout.Page;
import org.moagraph.layout.RegionNames;
import org.moagraph.layout.Scene;
import org.moagraph.layout.TextBlock;
import org.moagraph.view.diagram.Diagram;
import org.moagraph.view.diagram.PictureLimits;

/**
 * Lays diagrams out by Graphviz' {@code dot}: layers of nodes, curved edges. Graphviz gives places
 * only; sizes come from our own text widths, so that every engine gives the same picture.
 */
public final class GraphvizLayout {
  private static final double LINE_WIDTH = 9.5;
  private static final double LARGEST = 32;
  private static final double SMALL = 8;

  /** The font size in px for which Graphviz is told the sizes of nodes. */
  private static final double FONT = 24;

  private static final double PX_PER_INCH = 96;

  /** How far a line may be off before anyone sees it. */
  private static final double SEEN_PX = 0.7;

  private final DotEngine engine;

  public GraphvizLayout(DotEngine engine) {
    this.engine = engine;
  }

  /**
   * The scene of a diagram that runs to the right or down.
   *
   * @throws GraphvizException where Graphviz fails, for example on a far too large graph
   */
  public Scene lay(Diagram diagram, Page page, boolean right) throws GraphvizException {
    NodeSizes sizes = new NodeSizes(diagram, LINE_WIDTH);
    String answer =
        engine.render(new LayoutRequest(diagram, sizes, FONT, right).dot(), "dot", "plain");
    return scene(diagram, page, sizes, PlainAnswer.parse(answer, diagram));
  }

  private static Scene scene(Diagram diagram, Page page, NodeSizes sizes, PlainAnswer answer) {
    Frame frame = Frame.of(diagram, page);
    Box room = frame.room();
    double scale =
        Math.min(
            LARGEST / FONT,
            Math.min(
                room.width() / (answer.width() * PX_PER_INCH),
                room.height() / (answer.height() * PX_PER_INCH)));
    double inch = PX_PER_INCH * scale;
    double left = room.x() + (room.width() - answer.width() * inch) / 2;
    double bottom = room.y() + (room.height() + answer.height() * inch) / 2;
    double font = FONT * scale;
    List<Scene.PlacedNode> nodes = new ArrayList<>();
    for (int n = 0; n < diagram.nodes().size(); n++) {
      Point at = answer.nodes().get(n);
      Point centre = new Point(left + at.x() * inch, bottom - at.y() * inch);
      Box box = Box.around(centre, sizes.width(n) * font, sizes.height(n) * font);
      nodes.add(sizes.placed(diagram, n, box, font));
    }
    List<List<Point>> lines = new ArrayList<>();
    for (List<Point> curve : answer.edges()) {
      lines.add(
          new ArrayList<>(
              flattened(
                  curve.stream()
                      .map(p -> new Point(left + p.x() * inch, bottom - p.y() * inch))
                      .toList())));
    }
    spread(diagram, nodes, lines);
    List<Scene.Route> bare = new ArrayList<>();
    double marker = Math.max(0.5, Math.min(1.1, font / 26));
    for (int e = 0; e < lines.size(); e++) {
      bare.add(route(diagram.edges().get(e), lines.get(e), nodes, marker));
    }
    List<RegionBox> regions = regions(diagram, nodes, scale);
    EdgeLabels labels =
        new EdgeLabels(room.grown(6), nodes, bare, regions.stream().map(RegionBox::box).toList());
    List<Scene.Area> areas = areas(regions, labels);
    return new Scene(
        diagram,
        page.width(),
        page.height(),
        frame.title(),
        frame.subtitle(),
        frame.credit(),
        areas,
        nodes,
        diagram.nodes().size() > PictureLimits.MOST_READABLE ? bare : labels.labelled(16),
        frame.legend());
  }

  /** Moves ends of lines apart where many share a place of a node's border. */
  private static void spread(
      Diagram diagram, List<Scene.PlacedNode> nodes, List<List<Point>> lines) {
    Map<String, Ports> ports = new LinkedHashMap<>();
    nodes.forEach(n -> ports.put(n.node().id(), new Ports(n, nodes)));
    for (int e = 0; e < lines.size(); e++) {
      Diagram.Edge edge = diagram.edges().get(e);
      Objects.requireNonNull(ports.get(edge.from())).add(lines.get(e), true);
      Objects.requireNonNull(ports.get(edge.to())).add(lines.get(e), false);
    }
    ports.values().forEach(Ports::spread);
  }

  private static Scene.Route route(
      Diagram.Edge edge, List<Point> line, List<Scene.PlacedNode> nodes, double scale) {
    Scene.PlacedNode from = node(nodes, edge.from());
    Scene.PlacedNode to = node(nodes, edge.to());
    line.set(0, inside(line.get(1), line.get(0), from.box()));
    int last = line.size() - 1;
    line.set(last, inside(line.get(last - 1), line.get(last), to.box()));
    // notches are not seen where boxes are small, and would gather the ends that lead to them
    boolean small = to.label().size() < SMALL;
    Path landing = small ? to.landing().hull() : to.landing();
    return EdgeEnds.route(edge, line, from.outline(), landing, scale, 8);
  }

  private static Scene.PlacedNode node(List<Scene.PlacedNode> nodes, String id) {
    return nodes.stream().filter(n -> n.node().id().equals(id)).findFirst().orElseThrow();
  }

  /** The end of a line carried on into the box at whose border it ends. */
  private static Point inside(Point before, Point end, Box box) {
    double length = Math.max(1e-6, before.distance(end));
    double further = Math.min(box.width(), box.height()) / 2;
    return end.plus(
        (end.x() - before.x()) / length * further, (end.y() - before.y()) / length * further);
  }

  /** Points along a chain of cubic curves, up to five for each, without those on a straight way. */
  private static List<Point> flattened(List<Point> curve) {
    List<Point> points = new ArrayList<>(List.of(curve.get(0)));
    for (int i = 0; i + 3 < curve.size(); i += 3) {
      for (int part = 1; part <= 5; part++) {
        double t = part / 5.0;
        Point a = curve.get(i).towards(curve.get(i + 1), t);
        Point b = curve.get(i + 1).towards(curve.get(i + 2), t);
        Point c = curve.get(i + 2).towards(curve.get(i + 3), t);
        points.add(a.towards(b, t).towards(b.towards(c, t), t));
      }
    }
    return bends(points);
  }

  private static List<Point> bends(List<Point> points) {
    List<Point> kept = new ArrayList<>(List.of(points.get(0)));
    for (int i = 1; i + 1 < points.size(); i++) {
      Point last = kept.get(kept.size() - 1);
      if (offLine(points.get(i), last, points.get(i + 1)) > SEEN_PX) {
        kept.add(points.get(i));
      }
    }
    kept.add(points.get(points.size() - 1));
    return kept;
  }

  private static double offLine(Point at, Point a, Point b) {
    double twiceArea = (b.x() - a.x()) * (at.y() - a.y()) - (b.y() - a.y()) * (at.x() - a.x());
    return Math.abs(twiceArea) / Math.max(1e-6, a.distance(b));
  }

  private record RegionBox(Diagram.Region region, Box box, int depth) {}

  /** Outer regions before inner ones; dot keeps foreign nodes out of them. */
  private static List<RegionBox> regions(
      Diagram diagram, List<Scene.PlacedNode> nodes, double scale) {
    Map<String, RegionBox> boxes = new LinkedHashMap<>();
    for (int i = diagram.regions().size() - 1; i >= 0; i--) {
      Diagram.Region region = diagram.regions().get(i);
      around(diagram, region, nodes, scale)
          .ifPresent(b -> boxes.put(region.id(), new RegionBox(region, b, depth(diagram, region))));
    }
    List<RegionBox> ordered = new ArrayList<>(boxes.values());
    ordered.sort((a, b) -> Integer.compare(a.depth(), b.depth()));
    return ordered;
  }

  private static int depth(Diagram diagram, Diagram.Region region) {
    return parent(diagram, region).map(p -> 1 + depth(diagram, p)).orElse(0);
  }

  private static Optional<Diagram.Region> parent(Diagram diagram, Diagram.Region region) {
    return region
        .parent()
        .flatMap(p -> diagram.regions().stream().filter(r -> r.id().equals(p)).findFirst());
  }

  private static Optional<Box> around(
      Diagram diagram, Diagram.Region region, List<Scene.PlacedNode> nodes, double scale) {
    Optional<Box> box = Optional.empty();
    for (Scene.PlacedNode node : nodes) {
      if (node.node().region().filter(region.id()::equals).isPresent()) {
        box = Optional.of(box.map(b -> b.union(node.box())).orElse(node.box()));
      }
    }
    for (Diagram.Region inner : diagram.regions()) {
      if (inner.parent().filter(region.id()::equals).isPresent()) {
        Optional<Box> other = around(diagram, inner, nodes, scale);
        Optional<Box> sofar = box;
        box = other.map(o -> sofar.map(o::union).orElse(o)).or(() -> sofar);
      }
    }
    return box.map(b -> padded(b, scale));
  }

  private static Box padded(Box inner, double scale) {
    double margin = LayoutRequest.CLUSTER_MARGIN_PT / 0.75 * scale;
    double label = LayoutRequest.CLUSTER_LABEL_PT / 0.75 * scale;
    return new Box(
        inner.x() - margin,
        inner.y() - margin - label,
        inner.width() + 2 * margin,
        inner.height() + 2 * margin + label);
  }

  private static List<Scene.Area> areas(List<RegionBox> regions, EdgeLabels labels) {
    List<Scene.Area> areas = new ArrayList<>();
    for (RegionBox region : regions) {
      List<Box> inside =
          regions.stream()
              .filter(r -> r.depth() > region.depth() && region.box().contains(r.box()))
              .map(RegionBox::box)
              .toList();
      TextBlock name =
          RegionNames.place(region.region().label(), region.box(), inside, labels.placer());
      labels.placer().keepFree(name.widest().grown(2));
      areas.add(new Scene.Area(region.region(), region.box(), region.depth(), Optional.of(name)));
    }
    return areas;
  }
}

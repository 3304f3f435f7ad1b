package org.moagraph.layout.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moagraph.layout.Box;
import org.moagraph.layout.EdgeEnds;
import org.moagraph.layout.Frame;
import org.moagraph.layout.LabelPlacer;
import org.moagraph.layout.NodeShape;
import org.moagraph.layout.Page;
import org.moagraph.layout.Point;
import org.moagraph.layout.Scene;
import org.moagraph.layout.TextBlock;
import org.moagraph.view.Certainty;
import org.moagraph.view.Diagram;

/** One scene of a diagram on a grid of given columns and rows. */
final class GridScene {
  private final GridGraph graph;
  private final Diagram diagram;
  private final Placement placement;
  private final List<List<Segment>> ways;
  private final List<CellBlock> blocks;
  private final Spacing spacing;
  private final List<Box> boxes;
  private final Frame frame;
  private final Page page;

  GridScene(GridGraph graph, Placement placement, Frame frame, Page page, boolean verbs) {
    this.graph = graph;
    this.diagram = graph.diagram;
    this.placement = placement;
    this.frame = frame;
    this.page = page;
    Lattice lattice = new Lattice(placement);
    ways = new Tracks(lattice, new Router(graph, lattice).routes()).ways();
    blocks = CellBlocks.of(graph, placement);
    spacing = new Spacing(graph, placement, ways, blocks, verbs, frame.room());
    boxes = spacing.nodeBoxes();
  }

  double font() {
    return spacing.font;
  }

  Scene scene() {
    List<Scene.PlacedNode> nodes = nodes();
    List<Scene.Route> bare = new ArrayList<>();
    List<List<Point>> lines = new ArrayList<>();
    for (int e = 0; e < graph.edges; e++) {
      Scene.Route route = route(e, nodes);
      bare.add(route);
      List<Point> line = new ArrayList<>(route.line().flattened());
      line.add(route.tip().at());
      lines.add(line);
    }
    LabelPlacer placer = new LabelPlacer(frame.room().grown(6), taken(nodes, bare), lines);
    List<Scene.Area> areas = areas(placer);
    return new Scene(
        diagram,
        page.width(),
        page.height(),
        frame.title(),
        frame.credit(),
        areas,
        nodes,
        labelled(bare, lines, placer),
        frame.legend());
  }

  private List<Scene.PlacedNode> nodes() {
    List<Scene.PlacedNode> nodes = new ArrayList<>();
    for (int n = 0; n < graph.nodes; n++) {
      Diagram.Node node = diagram.nodes().get(n);
      NodeShape shape = NodeShape.of(node.kind());
      Point centre = shape.textCentre(boxes.get(n), spacing.font);
      nodes.add(
          new Scene.PlacedNode(
              node,
              shape,
              boxes.get(n),
              TextBlock.centred(spacing.sizes.lines.get(n), spacing.font, false, centre)));
    }
    return nodes;
  }

  private static List<Box> taken(List<Scene.PlacedNode> nodes, List<Scene.Route> routes) {
    List<Box> taken = new ArrayList<>();
    nodes.forEach(n -> taken.add(n.box()));
    for (Scene.Route route : routes) {
      Point tip = route.tip().at();
      double s = route.tip().scale();
      Point middle = tip.plus(-8 * s * route.tip().dx(), -8 * s * route.tip().dy());
      taken.add(Box.around(middle, 16 * s, 16 * s));
    }
    return taken;
  }

  private Scene.Route route(int e, List<Scene.PlacedNode> nodes) {
    List<Segment> way = ways.get(e);
    List<Point> points = new ArrayList<>();
    for (int i = 0; i <= way.size(); i++) {
      Segment before = way.get(Math.max(0, i - 1));
      Segment after = way.get(Math.min(way.size() - 1, i));
      points.add(corner(before, after, i == 0));
    }
    return EdgeEnds.route(
        diagram.edges().get(e),
        points,
        nodes.get(graph.from[e]).outline(),
        nodes.get(graph.to[e]).outline(),
        Math.max(0.55, Math.min(1.1, spacing.font / 26)),
        12,
        Optional.empty());
  }

  /** Where two segments meet; the same segment twice stands for its start or end at a node. */
  private Point corner(Segment before, Segment after, boolean first) {
    if (before == after) {
      double along = (before.horizontal ? spacing.x : spacing.y)[first ? before.start : before.end];
      double across = spacing.across(before, boxes);
      return before.horizontal ? new Point(along, across) : new Point(across, along);
    }
    double a = spacing.across(before, boxes);
    double b = spacing.across(after, boxes);
    return before.horizontal ? new Point(b, a) : new Point(a, b);
  }

  private List<Scene.Area> areas(LabelPlacer placer) {
    List<Scene.Area> areas = new ArrayList<>();
    for (CellBlock block : blocks) {
      Diagram.Region region = diagram.regions().get(block.region());
      Box box = spacing.regionBox(block);
      Optional<TextBlock> label = regionLabel(region.label(), box, placer);
      label.ifPresent(l -> placer.keepFree(l.bounds().grown(2)));
      areas.add(new Scene.Area(region, box, block.depth(), label));
    }
    return areas;
  }

  private static Optional<TextBlock> regionLabel(String text, Box box, LabelPlacer placer) {
    double size = 16;
    String shown = text;
    while (TextBlock.width(List.of(shown), size, true) > box.width() - 16 && shown.length() > 4) {
      shown = shown.substring(0, shown.length() - 2).strip() + "…";
    }
    double width = TextBlock.width(List.of(shown), size, true);
    double top = box.y() + 6;
    double spare = box.width() - width - 16;
    for (double shift = 0; shift <= spare + 0.1; shift += Math.max(4, spare / 24)) {
      TextBlock label =
          TextBlock.at(
              List.of(shown), size, true, TextBlock.Anchor.START, box.x() + 8 + shift, top);
      if (placer.isFree(label.bounds())) {
        return Optional.of(label);
      }
    }
    return Optional.empty();
  }

  private List<Scene.Route> labelled(
      List<Scene.Route> bare, List<List<Point>> lines, LabelPlacer placer) {
    Map<Integer, Optional<TextBlock>> labels = new LinkedHashMap<>();
    List<Integer> order = new ArrayList<>();
    for (int e = 0; e < bare.size(); e++) {
      order.add(e);
    }
    order.sort(Comparator.comparingDouble(e -> length(lines.get(e))));
    for (int e : order) {
      labels.put(e, placer.place(words(bare.get(e).edge()), lines.get(e), spacing.labelSize()));
    }
    List<Scene.Route> routes = new ArrayList<>();
    for (int e = 0; e < bare.size(); e++) {
      Scene.Route r = bare.get(e);
      routes.add(
          new Scene.Route(r.edge(), r.line(), r.tip(), labels.getOrDefault(e, Optional.empty())));
    }
    return routes;
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

  /** How many cells stand empty. */
  int empty() {
    return placement.occupant.length - graph.nodes;
  }
}

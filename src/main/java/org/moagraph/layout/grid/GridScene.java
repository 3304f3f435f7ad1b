package org.moagraph.layout.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.moagraph.geometry.Box;
import org.moagraph.geometry.Point;
import org.moagraph.layout.BandNames;
import org.moagraph.layout.EdgeEnds;
import org.moagraph.layout.EdgeLabels;
import org.moagraph.layout.Frame;
import org.moagraph.layout.LabelPlacer;
import org.moagraph.layout.Page;
import org.moagraph.layout.RegionNames;
import org.moagraph.layout.Scene;
import org.moagraph.layout.TextBlock;
import org.moagraph.view.diagram.Diagram;

/** One scene of a diagram whose edges have their ways on a grid. */
final class GridScene {
  private final GridGraph graph;
  private final Diagram diagram;
  private final Ways ways;
  private final Spacing spacing;
  private final List<Box> boxes;
  private final SideEnds ends;
  private final Frame frame;
  private final Page page;

  GridScene(Ways ways, Frame frame, Page page, boolean verbs) {
    this.ways = ways;
    this.graph = ways.graph();
    this.diagram = graph.diagram;
    this.frame = frame;
    this.page = page;
    spacing = new Spacing(ways, verbs, frame.room());
    boxes = spacing.nodeBoxes();
    ends = new SideEnds(ways, spacing, boxes);
  }

  double font() {
    return spacing.font;
  }

  /** Whether the smallest letters, at least, find room on the page. */
  boolean fits() {
    return spacing.fits(frame.room());
  }

  Scene scene() {
    List<Scene.PlacedNode> nodes = nodes();
    List<Scene.Route> bare = new ArrayList<>();
    for (int e = 0; e < graph.edges; e++) {
      bare.add(route(e, nodes));
    }
    EdgeLabels labels =
        new EdgeLabels(
            frame.room().grown(6),
            nodes,
            bare,
            ways.blocks().stream().map(spacing::regionBox).toList());
    List<Scene.Area> areas = areas(labels.placer());
    return new Scene(
        diagram,
        page.width(),
        page.height(),
        frame.title(),
        frame.subtitle(),
        frame.credit(),
        areas,
        nodes,
        labels.labelled(spacing.labelSize()),
        frame.legend(),
        Optional.of(grid()));
  }

  private Scene.Grid grid() {
    return new Scene.Grid(middles(spacing.x), middles(spacing.y), graph.pins.kept(diagram));
  }

  private static List<Double> middles(double[] lines) {
    return IntStream.range(0, lines.length / 2).mapToObj(i -> lines[2 * i + 1]).toList();
  }

  private List<Scene.PlacedNode> nodes() {
    List<Scene.PlacedNode> nodes = new ArrayList<>();
    for (int n = 0; n < graph.nodes; n++) {
      nodes.add(spacing.sizes.placed(diagram, n, boxes.get(n), spacing.font));
    }
    return nodes;
  }

  private Scene.Route route(int e, List<Scene.PlacedNode> nodes) {
    List<Segment> way = ways.of().get(e);
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
        nodes.get(graph.to[e]).landing(),
        Math.max(0.55, Math.min(1.1, spacing.font / 26)),
        12);
  }

  /** Where two segments meet; the same segment twice stands for its start or end at a node. */
  private Point corner(Segment before, Segment after, boolean first) {
    if (before == after) {
      double along = (before.horizontal ? spacing.x : spacing.y)[first ? before.start : before.end];
      double across = ends.across(before);
      return before.horizontal ? new Point(along, across) : new Point(across, along);
    }
    double a = ends.across(before);
    double b = ends.across(after);
    return before.horizontal ? new Point(b, a) : new Point(a, b);
  }

  private List<Scene.Area> areas(LabelPlacer placer) {
    List<Scene.Area> areas = new ArrayList<>();
    for (CellBlock block : ways.blocks()) {
      Diagram.Region region = diagram.regions().get(block.region());
      Box box = spacing.regionBox(block);
      TextBlock label =
          block.form().isBand()
              ? BandNames.place(
                  region.label(),
                  box,
                  block.form() == Scene.Form.UPRIGHT,
                  text -> mayName(block, text),
                  placer)
              : RegionNames.place(region.label(), box, inside(block), placer);
      placer.keepFree(label.widest().grown(2));
      areas.add(new Scene.Area(region, box, block.depth(), Optional.of(label), block.form()));
    }
    areas.stream().filter(a -> a.form().isBand()).forEach(a -> placer.keepFree(a.box()));
    return areas;
  }

  /** Whether text there is of that band: in no other region and on no border. */
  private boolean mayName(CellBlock band, Box text) {
    for (CellBlock other : ways.blocks()) {
      Box box = spacing.regionBox(other);
      boolean around = other.holds(band, graph) && box.contains(text);
      if (other != band && box.overlaps(text) && !around) {
        return false;
      }
    }
    return true;
  }

  private List<Box> inside(CellBlock outer) {
    return ways.blocks().stream()
        .filter(b -> b.depth() > outer.depth() && outer.contains(b))
        .map(spacing::regionBox)
        .toList();
  }
}

package org.moagraph.layout;

import java.util.List;
import java.util.Optional;
import org.moagraph.geometry.Box;
import org.moagraph.geometry.Path;
import org.moagraph.geometry.Point;
import org.moagraph.view.diagram.Diagram;
import org.moagraph.view.diagram.Emphasis;

/**
 * A diagram with places, in px on a page of that size (1 px = 0.75 pt). Everything that any target
 * draws stands here, but colours. The grid is that of a folded layout.
 */
public record Scene(
    Diagram diagram,
    double width,
    double height,
    TextBlock title,
    Optional<TextBlock> subtitle,
    TextBlock credit,
    List<Area> areas,
    List<PlacedNode> nodes,
    List<Route> routes,
    List<LegendEntry> legend,
    Optional<Grid> grid) {

  /** A scene that lies on no grid. */
  public Scene(
      Diagram diagram,
      double width,
      double height,
      TextBlock title,
      Optional<TextBlock> subtitle,
      TextBlock credit,
      List<Area> areas,
      List<PlacedNode> nodes,
      List<Route> routes,
      List<LegendEntry> legend) {
    this(
        diagram,
        width,
        height,
        title,
        subtitle,
        credit,
        areas,
        nodes,
        routes,
        legend,
        Optional.empty());
  }

  /**
   * The grid that nodes stand on: the middle of each column from the left and of each row from the
   * top, in px, and which nodes are kept in the cells that their pins name.
   */
  public record Grid(List<Double> columns, List<Double> rows, List<String> kept) {

    public Grid {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
      kept = List.copyOf(kept);
    }

    /** The cell nearest to that place. */
    public Diagram.Pin cell(String node, Point at) {
      return new Diagram.Pin(node, nearest(columns, at.x()), nearest(rows, at.y()));
    }

    private static int nearest(List<Double> lines, double at) {
      int best = 0;
      for (int i = 1; i < lines.size(); i++) {
        best = Math.abs(lines.get(i) - at) < Math.abs(lines.get(best) - at) ? i : best;
      }
      return best;
    }
  }

  public Scene {
    areas = List.copyOf(areas);
    nodes = List.copyOf(nodes);
    routes = List.copyOf(routes);
    legend = List.copyOf(legend);
  }

  /** A region as drawn; a region whose nodes lie apart has several areas. */
  public record Area(
      Diagram.Region region, Box box, int depth, Optional<TextBlock> label, Form form) {

    /** A region drawn as a box. */
    public Area(Diagram.Region region, Box box, int depth, Optional<TextBlock> label) {
      this(region, box, depth, label, Form.BOX);
    }

    /** Which shade its ground has: a band stands out from the region around it. */
    public int shade() {
      return form.isBand() ? Math.max(1, depth) : depth;
    }

    /** The two long sides of a band. */
    public List<Path> sides() {
      double x = box.x();
      double y = box.y();
      return form == Form.UPRIGHT
          ? List.of(
              new Path.Builder(new Point(x, y)).line(x, box.bottom()).open(),
              new Path.Builder(new Point(box.right(), y)).line(box.right(), box.bottom()).open())
          : List.of(
              new Path.Builder(new Point(x, y)).line(box.right(), y).open(),
              new Path.Builder(new Point(x, box.bottom())).line(box.right(), box.bottom()).open());
    }
  }

  /** Whether a region is a box around its nodes or a band, such as a membrane, that they cross. */
  public enum Form {
    BOX,
    ACROSS,
    UPRIGHT;

    public boolean isBand() {
      return this != BOX;
    }
  }

  /** A node as drawn. */
  public record PlacedNode(Diagram.Node node, NodeShape shape, Box box, TextBlock label) {

    /** The same node, standing out more or less. */
    public PlacedNode with(Emphasis emphasis) {
      return new PlacedNode(node.with(emphasis), shape, box, label);
    }

    /** The middle of the badge with the sign of its kind: near the upper left of the outline. */
    public Point badge() {
      return EdgeEnds.leaving(box.centre(), new Point(box.x(), box.y()), outline());
    }

    /** The box of the letter that says which of two compared sides the node is of, if of one. */
    public Optional<Box> tag() {
      double side = Math.max(15, 0.85 * label.size());
      Point corner = new Point(box.right() - 0.2 * side, box.y() + 0.1 * side);
      return node.emphasis().isSide()
          ? Optional.of(Box.around(corner, side, side))
          : Optional.empty();
    }

    /** The middle of the sign of which way the node goes: near its lower right corner. */
    public Point moveSign() {
      return EdgeEnds.leaving(box.centre(), new Point(box.right(), box.bottom()), outline());
    }

    /** The radius of the badge. */
    public double badgeRadius() {
      return Math.max(7, 0.42 * label.size());
    }

    /** The outline of the node; edges begin at it. */
    public Path outline() {
      return unit().map(unit -> with(unit.box())).orElseGet(() -> shape.outline(box, label.size()));
    }

    /** What edges end at: the outline, with room for a marker beside a unit of information. */
    public Path landing() {
      double room = 0.4 * label.size();
      return unit()
          .map(UnitOfInformation::box)
          .map(u -> with(new Box(u.x() - room, u.y(), u.width() + 2 * room, u.height())))
          .orElseGet(this::outline);
    }

    /** A rectangle with a step in its upper border. */
    private Path with(Box unit) {
      double border = unit.centre().y();
      double left = Math.max(box.x(), unit.x());
      double right = Math.min(box.right(), unit.right());
      return Path.polygon(
          new Point(box.x(), border),
          new Point(left, border),
          new Point(left, unit.y()),
          new Point(right, unit.y()),
          new Point(right, border),
          new Point(box.right(), border),
          new Point(box.right(), box.bottom()),
          new Point(box.x(), box.bottom()));
    }

    /** What stands on its border, if anything does. */
    public Optional<UnitOfInformation> unit() {
      return node.unit().map(u -> UnitOfInformation.of(u, box, label.size()));
    }
  }

  /**
   * An edge as drawn: the corners of its line, from its start to where its marker begins, the line
   * itself, whose corners are round, what is at its end, and, where there was room, its verb with
   * the letters of its hypotheses beside it.
   */
  public record Route(
      Diagram.Edge edge,
      List<Point> corners,
      Path line,
      Tip tip,
      Optional<TextBlock> label,
      List<Tag> tags) {

    public Route {
      corners = List.copyOf(corners);
      tags = List.copyOf(tags);
    }

    /** The same edge, standing out more or less. */
    public Route with(Emphasis emphasis) {
      return new Route(edge.with(emphasis), corners, line, tip, label, tags);
    }

    /** The same edge with its verb and its letters. */
    Route with(Optional<TextBlock> verb, List<Tag> letters) {
      return new Route(edge, corners, line, tip, verb, letters);
    }
  }

  /** The letter of a hypothesis, by its place in the legend's list. */
  public record Tag(int hypothesis, Box box) {

    /** The letter of one of two sides that are compared. */
    public static Tag of(Emphasis side, Box box) {
      return new Tag(side == Emphasis.FIRST ? 0 : 1, box);
    }

    /** A for the first hypothesis, B for the second. */
    public String letter() {
      return String.valueOf((char) ('A' + hypothesis % 26));
    }
  }

  /**
   * The end of an edge: a place at the node's outline, the direction of arriving there (of length
   * 1), and how large the marker is, where 1 is the size on a slide.
   */
  public record Tip(Point at, double dx, double dy, double scale) {

    /** The same end so much earlier. */
    public Tip back(double by) {
      return new Tip(at.plus(-by * dx, -by * dy), dx, dy, scale);
    }

    /** The same end with a larger marker. */
    public Tip larger(double times) {
      return new Tip(at, dx, dy, scale * times);
    }
  }

  /** An entry of the legend: what it shows in the box of its sample, and its words. */
  public record LegendEntry(Sample shown, Box sample, TextBlock label) {}

  /** The node of that id. */
  public Optional<PlacedNode> node(String id) {
    return nodes.stream().filter(n -> n.node().id().equals(id)).findFirst();
  }

  /** The same picture of another diagram, with these boxes and lines in it. */
  Scene with(Diagram other, List<PlacedNode> placed, List<Route> drawn) {
    return new Scene(
        other, width, height, title, subtitle, credit, areas, placed, drawn, legend, grid);
  }
}

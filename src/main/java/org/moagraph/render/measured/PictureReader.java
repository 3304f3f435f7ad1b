package org.moagraph.render.measured;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.moagraph.layout.Box;
import org.moagraph.layout.NodeShape;
import org.moagraph.layout.Path;
import org.moagraph.layout.Point;
import org.moagraph.layout.Sample;
import org.moagraph.layout.Scene;
import org.moagraph.layout.TextBlock;
import org.moagraph.render.style.Contrast;
import org.moagraph.view.diagram.Certainty;
import org.moagraph.view.diagram.Diagram;
import org.moagraph.view.diagram.Emphasis;
import org.moagraph.view.diagram.Influence;
import org.moagraph.view.diagram.Legend;
import org.moagraph.view.diagram.Narration;
import org.moagraph.view.diagram.NodeKind;
import org.moagraph.view.diagram.Notation;
import org.moagraph.view.diagram.RegionKind;

/**
 * Reads pictures back that were written here or by Graphviz: groups of the classes {@code node},
 * {@code edge}, {@code cluster}, {@code region} and {@code legend-entry} and what is drawn in them.
 * Which nodes an edge joins is told by where it begins and ends; text is taken to be as wide as in
 * Arial.
 */
public final class PictureReader {
  private static final double FAR = 40;
  private static final double STANDARD_SIZE = 16;

  private final List<Part> parts = new ArrayList<>();
  private final List<Ground> grounds = new ArrayList<>();
  private final List<TextBlock> loose = new ArrayList<>();
  private double contrast = 21;

  private PictureReader() {}

  private record Ground(Path path, String colour) {}

  private record Shape(Path path, boolean filled) {}

  /**
   * A group of the picture: what it is, and what is drawn in it before and after its first text.
   */
  private static final class Part {
    final String role;
    final List<Shape> shapes = new ArrayList<>();
    final List<TextBlock> texts = new ArrayList<>();
    int beforeText;

    Part(String role) {
      this.role = role;
    }

    void add(Shape shape) {
      shapes.add(shape);
      beforeText = texts.isEmpty() ? shapes.size() : beforeText;
    }

    /** Around what is drawn up to the text, or after it where nothing is before. */
    Optional<Box> box() {
      var outline = beforeText > 0 ? shapes.subList(0, beforeText) : shapes;
      return outline.stream()
          .map(s -> s.path.box())
          .reduce(Box::union)
          .or(() -> texts.stream().map(TextBlock::bounds).reduce(Box::union));
    }

    /** The lines that share a place across and a size, the smallest letters first of all. */
    Optional<TextBlock> label() {
      var plain = texts.stream().filter(t -> !t.bold() || role.equals("node")).toList();
      return plain.stream()
          .min(Comparator.comparingDouble(TextBlock::size))
          .map(
              least ->
                  new TextBlock(
                      plain.stream()
                          .filter(t -> t.size() == least.size() && sameColumn(t, least))
                          .flatMap(t -> t.lines().stream())
                          .toList(),
                      least.size(),
                      least.bold(),
                      least.anchor()));
    }

    private static boolean sameColumn(TextBlock a, TextBlock b) {
      return Math.abs(a.lines().get(0).x() - b.lines().get(0).x()) < 0.5;
    }
  }

  /** The picture in an SVG file. */
  public static MeasuredPicture read(byte[] bytes) throws UnreadablePicture {
    var root = SvgElement.read(bytes);
    var reader = new PictureReader();
    var size = size(root);
    var start = new Transform(1, 0, 0, 1, -size.x(), -size.y());
    for (var child : root.children()) {
      reader.walk(child, start, Optional.empty());
    }
    return new MeasuredPicture(reader.scene(size), reader.contrast);
  }

  private static Box size(SvgElement root) throws UnreadablePicture {
    var box = Numbers.all(root.attribute("viewBox").orElse(""));
    var size =
        box.size() == 4
            ? new Box(box.get(0), box.get(1), box.get(2), box.get(3))
            : new Box(0, 0, root.number("width"), root.number("height"));
    if (!(size.width() > 0 && size.height() > 0)) {
      throw new UnreadablePicture("it says no size: neither viewBox nor width and height");
    }
    return size;
  }

  private void walk(SvgElement element, Transform outer, Optional<Part> part)
      throws UnreadablePicture {
    var map = outer.then(element.attribute("transform").orElse(""));
    var path = Outline.of(element, map);
    if (path.isPresent()) {
      shape(element, path.get(), part);
    } else if (element.name().equals("text")) {
      text(element, map, part);
    } else if (element.role().equals("unit")) {
      unit(element, map, part);
    } else if (element.name().equals("g") || element.name().equals("a")) {
      var inner = begun(element).or(() -> part);
      for (var child : element.children()) {
        walk(child, map, inner);
      }
    }
  }

  /** What stands on the border of a node is part of its outline, but no part of its name. */
  private void unit(SvgElement unit, Transform map, Optional<Part> node) throws UnreadablePicture {
    for (var child : unit.children()) {
      walk(child, map, child.name().equals("text") ? Optional.empty() : node);
    }
  }

  private Optional<Part> begun(SvgElement element) {
    return switch (element.role()) {
      case "node", "edge", "cluster", "region", "region-names", "legend-entry" -> {
        var part = new Part(element.role());
        parts.add(part);
        yield Optional.of(part);
      }
      default -> Optional.empty();
    };
  }

  private void shape(SvgElement element, Path path, Optional<Part> part) {
    var fill = element.attribute("fill").orElse("black");
    boolean filled = !fill.equals("none") && !fill.equals("transparent");
    if (filled) {
      grounds.add(new Ground(path, fill));
    }
    part.ifPresent(p -> p.add(new Shape(path, filled)));
  }

  private void text(SvgElement element, Transform map, Optional<Part> part)
      throws UnreadablePicture {
    var lines = new ArrayList<TextBlock.Line>();
    for (var span : element.children()) {
      if (span.attributes().containsKey("x")) {
        lines.add(line(span, map));
      }
    }
    if (lines.isEmpty()) {
      lines.add(line(element, map));
    }
    lines.removeIf(l -> l.text().isBlank());
    if (lines.isEmpty()) {
      return;
    }
    boolean sized = element.attributes().containsKey("font-size");
    double size = (sized ? element.number("font-size") : STANDARD_SIZE) * map.scale();
    var block =
        new TextBlock(
            lines,
            size,
            element.attribute("font-weight").equals(Optional.of("bold")),
            anchor(element));
    part.ifPresentOrElse(p -> p.texts.add(block), () -> loose.add(block));
    contrast(block, element.attribute("fill").orElse("black"));
  }

  private static TextBlock.Line line(SvgElement element, Transform map) throws UnreadablePicture {
    var words = new StringBuilder(element.text());
    element.children().forEach(c -> words.append(c.text()));
    var place = map.of(element.number("x"), element.number("y"));
    return new TextBlock.Line(words.toString().strip(), place.x(), place.y());
  }

  private static TextBlock.Anchor anchor(SvgElement element) {
    return switch (element.attribute("text-anchor").orElse("start")) {
      case "middle" -> TextBlock.Anchor.MIDDLE;
      case "end" -> TextBlock.Anchor.END;
      default -> TextBlock.Anchor.START;
    };
  }

  private void contrast(TextBlock text, String colour) {
    var ink = colour(colour);
    var middle = text.bounds().centre();
    var ground = "#ffffff";
    for (int i = grounds.size() - 1; i >= 0; i--) {
      if (Outline.contains(grounds.get(i).path, middle)) {
        ground = grounds.get(i).colour;
        break;
      }
    }
    var paper = colour(ground);
    if (ink.isPresent() && paper.isPresent()) {
      contrast = Math.min(contrast, Contrast.between(ink.get(), paper.get()));
    }
  }

  /** The few names that Graphviz writes by itself; text on or in any other is not measured. */
  private static Optional<String> colour(String name) {
    return switch (name) {
      case "black" -> Optional.of("#000000");
      case "white" -> Optional.of("#ffffff");
      case "red" -> Optional.of("#ff0000");
      case "blue" -> Optional.of("#0000ff");
      case "lightgrey", "lightgray" -> Optional.of("#d3d3d3");
      default -> Optional.of(name).filter(n -> n.matches("#[0-9a-fA-F]{6}"));
    };
  }

  private Scene scene(Box size) throws UnreadablePicture {
    var nodes = nodes();
    if (nodes.isEmpty()) {
      throw new UnreadablePicture(
          "no group of the class \"node\" is in it: not from here or Graphviz");
    }
    var routes = new ArrayList<Scene.Route>();
    for (var part : parts) {
      if (part.role.equals("edge")) {
        route(part, nodes, routes.size()).ifPresent(routes::add);
      }
    }
    var title = loose.isEmpty() ? none() : loose.get(0);
    return new Scene(
        diagram(nodes, routes),
        size.width(),
        size.height(),
        title,
        Optional.empty(),
        none(),
        areas(),
        nodes,
        routes,
        legend());
  }

  private static TextBlock none() {
    return new TextBlock(List.of(), 0, false, TextBlock.Anchor.START);
  }

  private static Diagram diagram(List<Scene.PlacedNode> nodes, List<Scene.Route> routes) {
    return new Diagram(
        "picture",
        "",
        "",
        Optional.empty(),
        "",
        Diagram.Flow.AUTO,
        List.of(),
        nodes.stream().map(Scene.PlacedNode::node).toList(),
        routes.stream().map(Scene.Route::edge).toList(),
        new Legend(
            List.of(), List.of(), List.of(), List.of(), false, List.of(), List.of(), List.of()),
        new Narration("", List.of()),
        List.of(),
        List.of(),
        Notation.TEXTBOOK);
  }

  private List<Scene.PlacedNode> nodes() {
    var nodes = new ArrayList<Scene.PlacedNode>();
    for (var part : parts) {
      if (part.role.equals("node") && part.box().isPresent()) {
        var node =
            new Diagram.Node(
                String.valueOf(nodes.size()),
                "",
                "",
                NodeKind.ENTITY,
                Optional.empty(),
                Optional.empty(),
                Emphasis.NORMAL);
        var box = part.box().get();
        // a node without a name has nothing to read and counts as large as its box
        var label =
            part.label()
                .orElseGet(
                    () -> new TextBlock(List.of(), box.height(), false, TextBlock.Anchor.START));
        nodes.add(new Scene.PlacedNode(node, NodeShape.RECTANGLE, box, inside(label, box)));
      }
    }
    return nodes;
  }

  /** The bounds of no text are at the origin, which would be outside of the box. */
  private static TextBlock inside(TextBlock label, Box box) {
    var centre = new TextBlock.Line("", box.centre().x(), box.centre().y());
    return label.lines().isEmpty()
        ? new TextBlock(List.of(centre), label.size() / 2, false, label.anchor())
        : label;
  }

  private static Optional<Scene.Route> route(Part part, List<Scene.PlacedNode> nodes, int number) {
    var line = part.shapes.stream().filter(s -> !s.filled).map(Shape::path).findFirst();
    if (line.isEmpty()) {
      return Optional.empty();
    }
    var tip = tip(line.get(), part.shapes);
    var edge =
        new Diagram.Edge(
            String.valueOf(number),
            nearest(line.get().start(), nodes),
            nearest(tip, nodes),
            Influence.UNKNOWN,
            Certainty.SUPPORTED,
            "",
            false,
            true,
            List.of(),
            List.of(),
            Emphasis.NORMAL);
    return Optional.of(
        new Scene.Route(
            edge,
            line.get().flattened(),
            line.get(),
            new Scene.Tip(tip, 1, 0, 1),
            part.label(),
            List.of()));
  }

  private static String nearest(Point place, List<Scene.PlacedNode> nodes) {
    var point = new Box(place.x(), place.y(), 0, 0);
    return nodes.stream()
        .min(Comparator.comparingDouble(n -> n.box().gap(point)))
        .map(n -> n.node().id())
        .orElse("");
  }

  /** The line goes on through what is at its end, to where that ends. */
  private static Point tip(Path line, List<Shape> shapes) {
    var points = line.flattened();
    var end = points.get(points.size() - 1);
    var before = end;
    for (int i = points.size() - 2; i >= 0 && before.distance(end) == 0; i--) {
      before = points.get(i);
    }
    double length = before.distance(end);
    if (length == 0) {
      return end;
    }
    double dx = (end.x() - before.x()) / length;
    double dy = (end.y() - before.y()) / length;
    double most = 0;
    for (var shape : shapes) {
      var middle = shape.path.box().centre();
      boolean atEnd = middle.distance(end) < Math.min(FAR, middle.distance(line.start()));
      if (shape.path != line && atEnd) {
        for (var point : shape.path.flattened()) {
          most = Math.max(most, (point.x() - end.x()) * dx + (point.y() - end.y()) * dy);
        }
      }
    }
    return end.plus(most * dx, most * dy);
  }

  private List<Scene.Area> areas() {
    var areas = new ArrayList<Scene.Area>();
    var region = new Diagram.Region("region", "", RegionKind.GROUP, Optional.empty());
    for (var part : parts) {
      boolean drawn = part.role.equals("cluster") || part.role.equals("region");
      if (drawn && part.box().isPresent()) {
        areas.add(new Scene.Area(region, part.box().get(), 0, part.label()));
      }
      if (part.role.equals("region-names")) {
        for (var text : part.texts) {
          areas.add(new Scene.Area(region, text.bounds(), 0, Optional.of(text)));
        }
      }
    }
    return areas;
  }

  private List<Scene.LegendEntry> legend() {
    var entries = new ArrayList<Scene.LegendEntry>();
    for (var part : parts) {
      if (part.role.equals("legend-entry") && part.box().isPresent() && part.label().isPresent()) {
        entries.add(
            new Scene.LegendEntry(new Sample.Nothing(), part.box().get(), part.label().get()));
      }
    }
    return entries;
  }
}

package org.moagraph.render.drawio;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moagraph.geometry.Box;
import org.moagraph.geometry.Point;
import org.moagraph.layout.Scene;
import org.moagraph.layout.TextBlock;
import org.moagraph.render.Decimal;
import org.moagraph.render.style.Styles;
import org.moagraph.render.style.Theme;
import org.moagraph.text.UniqueNames;
import org.moagraph.text.Xml;
import org.moagraph.view.diagram.Diagram;

/**
 * Scenes as files of <a href="https://www.drawio.com">draw.io</a>, uncompressed: a shape for each
 * node, a connector that holds on to both its ends for each edge, a container for each region, all
 * where the SVG has them and under the ids of the model. What lowers ends in the bar that draw.io
 * calls {@code baseDash}.
 */
public final class DrawioRenderer {

  private static final String LAYER = "1";

  private final Scene scene;
  private final Theme theme;
  private final Styles styles;
  private final Shapes shapes;
  private final Xml xml = Xml.indented();
  private final UniqueNames names = new UniqueNames(List.of("0", LAYER));
  private final Map<Scene.Area, String> areas = new LinkedHashMap<>();
  private final Map<String, String> nodes = new LinkedHashMap<>();

  private DrawioRenderer(Scene scene, Theme theme) {
    this.scene = scene;
    this.theme = theme;
    this.styles = Styles.of(scene.diagram(), theme);
    this.shapes = new Shapes(styles);
  }

  /** The scene as a document of one page. */
  public static String render(Scene scene, Theme theme) {
    return new DrawioRenderer(scene, theme).document();
  }

  private String document() {
    Diagram diagram = scene.diagram();
    scene.nodes().forEach(n -> nodes.put(n.node().id(), names.next(n.node().id())));
    scene.areas().forEach(a -> areas.put(a, names.next(a.region().id())));
    xml.open("mxfile", "host", "moagraph", "compressed", "false");
    xml.open("diagram", "id", diagram.id(), "name", diagram.title());
    xml.open(
        "mxGraphModel",
        "grid",
        "0",
        "page",
        "1",
        "pageWidth",
        Decimal.of(scene.width()),
        "pageHeight",
        Decimal.of(scene.height()),
        "background",
        theme.paper());
    xml.open("root");
    xml.leaf("mxCell", "id", "0");
    xml.leaf("mxCell", "id", LAYER, "parent", "0");
    words(scene.title());
    scene.subtitle().ifPresent(this::words);
    scene.areas().forEach(this::area);
    scene.routes().forEach(this::edge);
    scene.nodes().forEach(this::node);
    scene.legend().forEach(entry -> words(entry.label()));
    words(scene.credit());
    return xml.close().close().close().close().toString();
  }

  private void area(Scene.Area area) {
    var around = around(area.box(), Optional.of(area));
    cell(
        areas.getOrDefault(area, ""),
        area.region().label(),
        shapes.of(area),
        around.map(a -> areas.getOrDefault(a, LAYER)).orElse(LAYER));
    geometry(within(area.box(), around));
    xml.close();
  }

  private void node(Scene.PlacedNode placed) {
    var around = around(placed.box(), Optional.empty());
    cell(
        nodes.getOrDefault(placed.node().id(), ""),
        text(placed.label()),
        shapes.of(placed),
        around.map(a -> areas.getOrDefault(a, LAYER)).orElse(LAYER));
    geometry(within(placed.box(), around));
    xml.close();
  }

  /** The smallest other area that holds a box. */
  private Optional<Scene.Area> around(Box box, Optional<Scene.Area> itself) {
    Optional<Scene.Area> smallest = Optional.empty();
    for (Scene.Area area : scene.areas()) {
      boolean holds = area.box().contains(box) && itself.filter(area::equals).isEmpty();
      if (holds && smallest.filter(s -> size(s.box()) <= size(area.box())).isEmpty()) {
        smallest = Optional.of(area);
      }
    }
    return smallest.filter(area -> itself.filter(i -> area.box().equals(i.box())).isEmpty());
  }

  private static double size(Box box) {
    return box.width() * box.height();
  }

  /** A box in the places of what holds it. */
  private static Box within(Box box, Optional<Scene.Area> around) {
    return around
        .map(a -> new Box(box.x() - a.box().x(), box.y() - a.box().y(), box.width(), box.height()))
        .orElse(box);
  }

  private void edge(Scene.Route route) {
    Diagram.Edge edge = route.edge();
    var style = shapes.of(route);
    var corners = route.corners();
    style.putAll(meeting("exit", edge.from(), corners.get(0)));
    style.putAll(meeting("entry", edge.to(), route.tip().at()));
    xml.open(
        "mxCell",
        "id",
        names.next(edge.id()),
        "value",
        route.label().map(DrawioRenderer::text).orElse(edge.verb()),
        "style",
        Shapes.text(style),
        "edge",
        "1",
        "parent",
        LAYER,
        "source",
        nodes.getOrDefault(edge.from(), ""),
        "target",
        nodes.getOrDefault(edge.to(), ""));
    xml.open("mxGeometry", "relative", "1", "as", "geometry");
    if (corners.size() > 2) {
      xml.open("Array", "as", "points");
      corners.subList(1, corners.size() - 1).forEach(this::point);
      xml.close();
    }
    xml.close().close();
  }

  /** Where a line meets a node, in parts of its width and height. */
  private Map<String, String> meeting(String end, String node, Point at) {
    var meeting = new LinkedHashMap<String, String>();
    scene
        .node(node)
        .map(Scene.PlacedNode::box)
        .ifPresent(
            box -> {
              meeting.put(end + "X", part(at.x() - box.x(), box.width()));
              meeting.put(end + "Y", part(at.y() - box.y(), box.height()));
              meeting.put(end + "Perimeter", "0");
            });
    return meeting;
  }

  private static String part(double distance, double whole) {
    double part = Math.min(1, Math.max(0, distance / whole));
    return String.valueOf(Math.round(part * 1000) / 1000.0);
  }

  private void point(Point at) {
    xml.leaf("mxPoint", "x", Decimal.of(at.x()), "y", Decimal.of(at.y()));
  }

  private void words(TextBlock block) {
    if (block.lines().isEmpty()) {
      return;
    }
    cell(names.next("words"), text(block), shapes.of(block), LAYER);
    geometry(block.bounds());
    xml.close();
  }

  private void cell(String id, String value, Map<String, String> style, String parent) {
    xml.open(
        "mxCell",
        "id",
        id,
        "value",
        value,
        "style",
        Shapes.text(style),
        "vertex",
        "1",
        "parent",
        parent);
  }

  private void geometry(Box box) {
    xml.leaf(
        "mxGeometry",
        "x",
        Decimal.of(box.x()),
        "y",
        Decimal.of(box.y()),
        "width",
        Decimal.of(box.width()),
        "height",
        Decimal.of(box.height()),
        "as",
        "geometry");
  }

  private static String text(TextBlock block) {
    var lines = new ArrayList<String>();
    block.lines().forEach(line -> lines.add(line.text()));
    return String.join("\n", lines);
  }
}

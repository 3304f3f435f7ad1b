package org.moagraph.render.sbgn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moagraph.layout.Box;
import org.moagraph.layout.Path;
import org.moagraph.layout.Point;
import org.moagraph.layout.Scene;
import org.moagraph.layout.TextBlock;
import org.moagraph.layout.UnitOfInformation;
import org.moagraph.render.Decimal;
import org.moagraph.render.Markup;
import org.moagraph.view.diagram.Diagram;

/**
 * Scenes in Activity Flow as SBGN-ML 0.3, with all places, for editors of pathway maps. Ids are
 * meaningless, as its schema recommends; the notes of the map hold the picture in words.
 */
public final class SbgnRenderer {
  private static final String SPECIFICATIONS =
      "http://identifiers.org/combine.specifications/sbgn.af.level-1.version-1.2";

  private final Scene scene;
  private final StringBuilder out = new StringBuilder();
  private final Map<Scene.Area, String> compartments = new LinkedHashMap<>();
  private final Map<String, String> glyphs = new LinkedHashMap<>();

  private SbgnRenderer(Scene scene) {
    this.scene = scene;
    scene.areas().forEach(a -> compartments.put(a, "compartment" + (compartments.size() + 1)));
    scene.nodes().forEach(n -> glyphs.put(n.node().id(), "glyph" + (glyphs.size() + 1)));
  }

  /** The scene, which is of a diagram in Activity Flow, as an XML document. */
  public static String render(Scene scene) {
    return new SbgnRenderer(scene).document();
  }

  private String document() {
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    out.append("<sbgn xmlns=\"http://sbgn.org/libsbgn/0.3\">\n");
    line(1, "<map id=\"map1\" language=\"activity flow\" version=\"" + SPECIFICATIONS + "\">");
    notes();
    line(2, box(new Box(0, 0, scene.width(), scene.height())));
    scene.areas().forEach(this::compartment);
    scene.nodes().forEach(this::activity);
    for (int i = 0; i < scene.routes().size(); i++) {
      arc(scene.routes().get(i), "arc" + (i + 1));
    }
    line(1, "</map>");
    return out.append("</sbgn>\n").toString();
  }

  private void notes() {
    Diagram diagram = scene.diagram();
    line(2, "<notes>");
    paragraph(diagram.title());
    paragraph(diagram.narration().description());
    diagram.legend().unshown().ifPresent(this::paragraph);
    paragraph(diagram.credit());
    line(2, "</notes>");
  }

  private void paragraph(String words) {
    line(3, "<p xmlns=\"http://www.w3.org/1999/xhtml\">" + Markup.escaped(words) + "</p>");
  }

  private void compartment(Scene.Area area) {
    open(
        2,
        "glyph",
        "id",
        compartments.getOrDefault(area, ""),
        "class",
        "compartment",
        "compartmentOrder",
        String.valueOf(area.depth()));
    label(3, List.of(area.region().label()), area.label().map(TextBlock::bounds));
    line(3, box(area.box()));
    line(2, "</glyph>");
  }

  private void activity(Scene.PlacedNode placed) {
    List<String> attributes = new ArrayList<>(List.of("id", glyph(placed.node().id())));
    attributes.addAll(List.of("class", placed.node().kind().label()));
    compartment(placed).ifPresent(c -> attributes.addAll(List.of("compartmentRef", c)));
    open(2, "glyph", attributes.toArray(String[]::new));
    label(3, placed.label().lines().stream().map(TextBlock.Line::text).toList(), Optional.empty());
    line(3, box(placed.shape().outline(placed.box(), placed.label().size()).box()));
    placed.unit().ifPresent(unit -> unit(unit, placed.node()));
    line(2, "</glyph>");
  }

  /** The innermost area of its region around a node. */
  private Optional<String> compartment(Scene.PlacedNode placed) {
    return scene.areas().stream()
        .filter(a -> placed.node().region().filter(a.region().id()::equals).isPresent())
        .filter(a -> a.box().contains(placed.box()))
        .findFirst()
        .map(a -> compartments.getOrDefault(a, ""));
  }

  private void unit(UnitOfInformation unit, Diagram.Node node) {
    open(3, "glyph", "id", glyph(node.id()) + ".unit", "class", "unit of information");
    label(4, node.unit().map(Diagram.Unit::word).stream().toList(), Optional.empty());
    node.unit().ifPresent(u -> line(4, "<entity name=\"" + u.material().label() + "\"/>"));
    line(4, box(unit.box()));
    line(3, "</glyph>");
  }

  private void arc(Scene.Route route, String id) {
    Diagram.Edge edge = route.edge();
    open(
        2,
        "arc",
        "id",
        id,
        "class",
        edge.influence().arc().orElseThrow(),
        "source",
        glyph(edge.from()),
        "target",
        glyph(edge.to()));
    route.line().corners().ifPresentOrElse(c -> corners(c, route), () -> curves(route));
    line(3, point("end", route.tip().at()) + "/>");
    line(2, "</arc>");
  }

  /** The last corner is where the line meets its marker, which SBGN-ML does not draw. */
  private void corners(List<Point> corners, Scene.Route route) {
    line(3, point("start", route.line().start()) + "/>");
    corners.subList(1, corners.size() - 1).forEach(c -> line(3, point("next", c) + "/>"));
  }

  private void curves(Scene.Route route) {
    line(3, point("start", route.line().start()) + "/>");
    for (Path.Piece piece : route.line().pieces()) {
      if (piece.straight()) {
        line(3, point("next", piece.end()) + "/>");
      } else {
        line(3, point("next", piece.end()) + ">");
        line(4, point("point", piece.control1()) + "/>");
        line(4, point("point", piece.control2()) + "/>");
        line(3, "</next>");
      }
    }
  }

  private String glyph(String node) {
    return glyphs.getOrDefault(node, "");
  }

  private void label(int depth, List<String> lines, Optional<Box> place) {
    String text = String.join("&#xA;", lines.stream().map(Markup::escaped).toList());
    line(depth, "<label text=\"" + text + "\"" + (place.isEmpty() ? "/>" : ">"));
    if (place.isPresent()) {
      line(depth + 1, box(place.get()));
      line(depth, "</label>");
    }
  }

  private static String box(Box box) {
    return "<bbox x=\"%s\" y=\"%s\" w=\"%s\" h=\"%s\"/>"
        .formatted(
            Decimal.of(box.x()),
            Decimal.of(box.y()),
            Decimal.of(box.width()),
            Decimal.of(box.height()));
  }

  /** An element at a place, not yet closed. */
  private static String point(String element, Point at) {
    return "<%s x=\"%s\" y=\"%s\"".formatted(element, Decimal.of(at.x()), Decimal.of(at.y()));
  }

  private void open(int depth, String element, String... attributes) {
    StringBuilder text = new StringBuilder("<").append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      text.append(' ').append(attributes[i]).append("=\"").append(attributes[i + 1]).append('"');
    }
    line(depth, text.append('>').toString());
  }

  private void line(int depth, String text) {
    out.append("  ".repeat(depth)).append(text).append('\n');
  }
}

package org.moagraph.render.sbgn;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moagraph.geometry.Box;
import org.moagraph.geometry.Point;
import org.moagraph.layout.Scene;
import org.moagraph.layout.TextBlock;
import org.moagraph.layout.UnitOfInformation;
import org.moagraph.render.Decimal;
import org.moagraph.text.Xml;
import org.moagraph.view.diagram.Diagram;
import org.moagraph.words.Language;

/**
 * Scenes in Activity Flow as SBGN-ML 0.3, with all places, for editors of pathway maps. Ids are
 * meaningless, as its schema recommends; the notes of the map hold the picture in words.
 */
public final class SbgnRenderer {
  private static final String SPECIFICATIONS =
      "http://identifiers.org/combine.specifications/sbgn.af.level-1.version-1.2";

  private final Scene scene;
  private final Xml xml = Xml.indented().standaloneDeclaration();
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
    xml.open("sbgn", "xmlns", "http://sbgn.org/libsbgn/0.3");
    xml.open("map", "id", "map1", "language", "activity flow", "version", SPECIFICATIONS);
    notes();
    box(new Box(0, 0, scene.width(), scene.height()));
    scene.areas().forEach(this::compartment);
    scene.nodes().forEach(this::activity);
    for (int i = 0; i < scene.routes().size(); i++) {
      arc(scene.routes().get(i), "arc" + (i + 1));
    }
    return xml.close().close().toString();
  }

  private void notes() {
    Diagram diagram = scene.diagram();
    xml.open("notes");
    paragraph(diagram.title());
    paragraph(diagram.description().text());
    diagram.legend().unshown(Language.of(diagram.language())).ifPresent(this::paragraph);
    paragraph(diagram.credit());
    xml.close();
  }

  private void paragraph(String words) {
    xml.text("p", words, "xmlns", "http://www.w3.org/1999/xhtml");
  }

  private void compartment(Scene.Area area) {
    Map<String, Object> attributes = new LinkedHashMap<>();
    attributes.put("id", compartments.getOrDefault(area, ""));
    attributes.put("class", "compartment");
    around(area).ifPresent(outer -> attributes.put("compartmentRef", outer));
    attributes.put("compartmentOrder", area.depth());
    xml.open("glyph", attributes);
    label(List.of(area.region().label()), area.label().map(TextBlock::bounds));
    box(area.box());
    xml.close();
  }

  /** The innermost other compartment around a compartment, which editors nest by this alone. */
  private Optional<String> around(Scene.Area inner) {
    return scene.areas().stream()
        .filter(a -> a.depth() < inner.depth() && a.box().contains(inner.box()))
        .max(Comparator.comparingInt(Scene.Area::depth))
        .map(a -> compartments.getOrDefault(a, ""));
  }

  private void activity(Scene.PlacedNode placed) {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("id", glyph(placed.node().id()));
    attributes.put("class", placed.node().kind().label());
    compartment(placed).ifPresent(c -> attributes.put("compartmentRef", c));
    xml.open("glyph", attributes);
    label(placed.label().lines().stream().map(TextBlock.Line::text).toList(), Optional.empty());
    box(placed.shape().outline(placed.box(), placed.label().size()).box());
    placed.unit().ifPresent(unit -> unit(unit, placed.node()));
    xml.close();
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
    xml.open("glyph", "id", glyph(node.id()) + ".unit", "class", "unit of information");
    label(node.unit().map(Diagram.Unit::word).stream().toList(), Optional.empty());
    node.unit().ifPresent(u -> xml.leaf("entity", "name", u.material().label()));
    box(unit.box());
    xml.close();
  }

  private void arc(Scene.Route route, String id) {
    Diagram.Edge edge = route.edge();
    xml.open(
        "arc",
        "id",
        id,
        "class",
        edge.influence().arc().orElseThrow(),
        "source",
        glyph(edge.from()),
        "target",
        glyph(edge.to()));
    corners(route.corners());
    point("end", route.tip().at());
    xml.close();
  }

  /** The last corner is where the line meets its marker, which SBGN-ML does not draw. */
  private void corners(List<Point> corners) {
    point("start", corners.get(0));
    corners.subList(1, corners.size() - 1).forEach(c -> point("next", c));
  }

  private String glyph(String node) {
    return glyphs.getOrDefault(node, "");
  }

  private void label(List<String> lines, Optional<Box> place) {
    String text = String.join("\n", lines);
    if (place.isEmpty()) {
      xml.leaf("label", "text", text);
    } else {
      xml.open("label", "text", text);
      box(place.get());
      xml.close();
    }
  }

  private void box(Box box) {
    xml.leaf(
        "bbox",
        "x",
        Decimal.of(box.x()),
        "y",
        Decimal.of(box.y()),
        "w",
        Decimal.of(box.width()),
        "h",
        Decimal.of(box.height()));
  }

  private void point(String element, Point at) {
    xml.leaf(element, place(at));
  }

  private static Map<String, String> place(Point at) {
    Map<String, String> place = new LinkedHashMap<>();
    place.put("x", Decimal.of(at.x()));
    place.put("y", Decimal.of(at.y()));
    return place;
  }
}

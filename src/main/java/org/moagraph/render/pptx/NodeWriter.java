package org.moagraph.render.pptx;

import java.util.List;
import java.util.stream.Stream;
import org.moagraph.geometry.Box;
import org.moagraph.geometry.Path;
import org.moagraph.geometry.Point;
import org.moagraph.layout.Crosses;
import org.moagraph.layout.NodeShape;
import org.moagraph.layout.Sample;
import org.moagraph.layout.Scene;
import org.moagraph.layout.UnitOfInformation;
import org.moagraph.render.pptx.ShapeWriter.Look;
import org.moagraph.render.style.Glyph;
import org.moagraph.render.style.NodeStyle;
import org.moagraph.render.style.Styles;
import org.moagraph.text.Xml;
import org.moagraph.view.diagram.Diagram;
import org.moagraph.words.Language;

/** Writes a node as one shape: outline, the sign of its kind, and its text. */
final class NodeWriter {
  /** How far what shines behind an outline reaches, in px. */
  private static final double HALO = 5;

  private final ShapeWriter shapes;
  private final Styles styles;
  private final Crosses crosses;
  private final Diagram diagram;
  private final Language language;

  NodeWriter(ShapeWriter shapes, Styles styles, Scene scene) {
    this.shapes = shapes;
    this.styles = styles;
    this.crosses = Crosses.of(scene);
    this.diagram = scene.diagram();
    this.language = Language.of(diagram.language());
  }

  /** The node: its box with its words, and what stands on the box grouped with it. */
  void write(Scene.PlacedNode placed, int id, List<Site> sites) {
    Diagram.Node node = placed.node();
    NodeStyle style = styles.of(node);
    boolean grouped =
        Glyph.of(node.kind()).isPresent()
            || placed.unit().isPresent()
            || placed.tag().isPresent()
            || node.move().isPresent()
            || style.cross().isPresent();
    if (grouped) {
      shapes.openGroup("group of " + node.id(), description(node), around(placed, style));
    }
    box(placed, id, sites, style);
    placed.unit().ifPresent(unit -> unit(unit, node, style));
    Glyph.of(node.kind())
        .ifPresent(glyph -> sign(glyph, "sign of ", placed.badge(), placed, style));
    node.move()
        .ifPresent(move -> sign(Glyph.of(move), "way of ", placed.moveSign(), placed, style));
    style
        .cross()
        .ifPresent(
            line ->
                shapes.cross(
                    "cross of " + node.id(),
                    language.say("shape.lost", node.name()),
                    crosses.on(placed),
                    line));
    placed.tag().ifPresent(corner -> side(node, corner));
    if (grouped) {
      shapes.close();
    }
  }

  /** The room of all that moves with the node. */
  private Box around(Scene.PlacedNode placed, NodeStyle style) {
    double side = 2 * placed.badgeRadius();
    return Stream.of(
            Stream.of(placed.box()),
            Glyph.of(placed.node().kind()).stream()
                .map(g -> Box.around(placed.badge(), side, side)),
            placed.node().move().stream().map(m -> Box.around(placed.moveSign(), side, side)),
            placed.unit().stream().map(UnitOfInformation::box),
            placed.tag().stream(),
            style.cross().stream().map(line -> crosses.on(placed).box()))
        .flatMap(boxes -> boxes)
        .reduce(Box::union)
        .orElseThrow();
  }

  private void box(Scene.PlacedNode placed, int id, List<Site> sites, NodeStyle style) {
    Diagram.Node node = placed.node();
    Xml xml = shapes.xml();
    xml.open("p:sp").open("p:nvSpPr");
    shapes.properties(id, node.id(), description(node));
    xml.leaf("p:cNvSpPr").leaf("p:nvPr").close().open("p:spPr");
    shapes.transform(placed.box());
    Box box = placed.box();
    Geometry geometry = outline(placed.shape(), box, placed.label().size()).glued(sites);
    Flow flow = ShapeWriter.flow(placed.label(), node.label(), box);
    geometry.write(xml, ShapeWriter.room(placed.label(), flow, box));
    shapes.look(Look.both(style.fill(), style.border()));
    style.halo().ifPresent(halo -> shapes.glow(halo.colour(), HALO));
    xml.close();
    shapes.wrapped(placed.label(), flow, node.label(), "ctr", style.ink());
    xml.close();
  }

  private void side(Diagram.Node node, Box box) {
    Scene.Tag tag = Scene.Tag.of(node.emphasis(), box);
    String said = language.say("shape.only", tag.letter());
    String ground = styles.letter(tag, node.emphasis());
    shapes.letter(tag, said + " of " + node.id(), said, ground, styles.theme().paper());
  }

  private void unit(UnitOfInformation unit, Diagram.Node node, NodeStyle style) {
    String said =
        node.unit().map(u -> language.say(u.material().label()) + ": " + u.word()).orElse("");
    Xml xml = shapes.xml();
    xml.open("p:sp").open("p:nvSpPr");
    shapes.properties("unit of " + node.id(), language.say("shape.unit", node.name(), said));
    xml.leaf("p:cNvSpPr").leaf("p:nvPr").close().open("p:spPr");
    shapes.transform(unit.box());
    new Geometry(unit.box()).filled(unit.outline()).write(xml, unit.box());
    shapes.look(Look.both(style.paper(), style.unit()));
    xml.close();
    unit.word()
        .ifPresent(
            word -> {
              Flow flow = ShapeWriter.flow(word, word.text(), unit.box());
              shapes.wrapped(word, flow, word.text(), "ctr", style.ink());
            });
    xml.close();
  }

  private String description(Diagram.Node node) {
    String kind = language.say(node.kind().label());
    String named = node.name().equalsIgnoreCase(kind) ? kind : node.name() + " (" + kind + ")";
    return node.region()
        .flatMap(id -> diagram.regions().stream().filter(r -> r.id().equals(id)).findFirst())
        .map(region -> language.say("shape.box.in", named, region.label()))
        .orElseGet(() -> language.say("shape.box", named));
  }

  private static Geometry outline(NodeShape shape, Box box, double em) {
    Geometry geometry = new Geometry(box).filled(shape.outline(box, em));
    shape.details(box, em).forEach(line -> geometry.with(line, "none"));
    return geometry;
  }

  /** A sign of the node in its circle. */
  private void sign(Glyph glyph, String name, Point at, Scene.PlacedNode placed, NodeStyle style) {
    double radius = placed.badgeRadius();
    Box box = Box.around(at, 2 * radius, 2 * radius);
    Geometry geometry = new Geometry(box).filled(NodeShape.rounded(box, radius));
    glyph.lines(at, radius).forEach(line -> geometry.with(line, "none"));
    Look look = Look.both(style.paper(), style.sign());
    shape(name + placed.node().id(), description(placed.node()), geometry, box, look);
  }

  /** A small unit of information that names this, for the legend. */
  void sample(Sample.Unit unit, Box sample) {
    Box box = unit.box(sample);
    Geometry geometry = new Geometry(box).filled(unit.outline(sample));
    Look look = Look.both(styles.theme().paper(), styles.unitSample());
    sample(language.say(unit.material().label()), geometry, box, look);
  }

  /** A small shape of that kind, for the legend; with lines inside, all are as thin as those. */
  void sample(Sample.Node node, Box sample) {
    Box box = node.box(sample);
    NodeShape shape = NodeShape.of(node.kind());
    double em = node.em(sample);
    List<Path> sign =
        Glyph.of(node.kind())
            .map(glyph -> glyph.lines(box.centre(), node.signRadius(sample)))
            .orElse(List.of());
    Geometry geometry = outline(shape, box, em);
    sign.forEach(line -> geometry.with(line, "none"));
    boolean plain = sign.isEmpty() && shape.details(box, em).isEmpty();
    NodeStyle style = styles.of(node.kind()).node();
    Look look = Look.both(style.fill(), plain ? style.border() : style.details());
    sample(language.say(node.kind().label()), geometry, box, look);
  }

  private void sample(String words, Geometry geometry, Box box, Look look) {
    shape("sample of " + words, language.say("shape.kind", words), geometry, box, look);
  }

  private void shape(String name, String description, Geometry geometry, Box box, Look look) {
    Xml xml = shapes.xml();
    xml.open("p:sp").open("p:nvSpPr");
    shapes.properties(name, description);
    xml.leaf("p:cNvSpPr").leaf("p:nvPr").close().open("p:spPr");
    shapes.transform(box);
    geometry.write(xml, box);
    shapes.look(look);
    xml.close().close();
  }
}

package org.moagraph.render.pptx;

import java.util.List;
import java.util.Optional;
import org.moagraph.layout.Box;
import org.moagraph.layout.NodeShape;
import org.moagraph.layout.Path;
import org.moagraph.layout.Point;
import org.moagraph.layout.Scene;
import org.moagraph.layout.UnitOfInformation;
import org.moagraph.render.Glyph;
import org.moagraph.render.Theme;
import org.moagraph.render.pptx.ShapeWriter.Look;
import org.moagraph.text.Xml;
import org.moagraph.view.diagram.Diagram;
import org.moagraph.view.diagram.Emphasis;
import org.moagraph.view.diagram.Material;
import org.moagraph.view.diagram.NodeKind;
import org.moagraph.words.Language;

/** Writes a node as one shape: outline, the sign of its kind, and its text. */
final class NodeWriter {
  private final ShapeWriter shapes;
  private final Theme theme;
  private final Diagram diagram;

  NodeWriter(ShapeWriter shapes, Theme theme, Diagram diagram) {
    this.shapes = shapes;
    this.theme = theme;
    this.diagram = diagram;
  }

  void write(Scene.PlacedNode placed, int id, List<Site> sites) {
    Diagram.Node node = placed.node();
    Xml xml = shapes.xml();
    xml.open("p:sp").open("p:nvSpPr");
    shapes.properties(id, node.id(), description(node));
    xml.leaf("p:cNvSpPr").leaf("p:nvPr").close().open("p:spPr");
    shapes.transform(placed.box());
    Box box = placed.box();
    double em = placed.label().size();
    Geometry geometry = outline(placed.shape(), box, em).glued(sites);
    sign(geometry, node.kind(), placed.badge(), placed.badgeRadius());
    geometry.write(xml, ShapeWriter.room(placed.label(), box));
    shapes.look(look(node));
    if (node.emphasis() == Emphasis.HIGHLIGHT) {
      shapes.glow(theme.glow(), 5);
    }
    xml.close();
    shapes.wrapped(
        placed.label(), node.label(), "ctr", isQuiet(node) ? theme.quiet() : theme.ink());
    xml.close();
    placed.unit().ifPresent(unit -> unit(unit, node));
    placed.tag().ifPresent(corner -> side(node, corner));
    if (node.emphasis() == Emphasis.LOST) {
      Box cross = Box.around(new Point(box.right() - 4, box.y() + 4), 24, 24);
      Look look = Look.filled(theme.line(org.moagraph.view.diagram.Influence.LOWERS));
      shapes.plain(
          "cross of " + node.id(), node.name() + " is lost", cross, 0, "mathMultiply", look);
    }
  }

  private void side(Diagram.Node node, Box box) {
    Scene.Tag tag = Scene.Tag.of(node.emphasis(), box);
    String said = "only in " + tag.letter();
    shapes.letter(tag, said + " of " + node.id(), said, theme.side(node.emphasis()), theme.paper());
  }

  private void unit(UnitOfInformation unit, Diagram.Node node) {
    String said = node.unit().map(u -> u.material().label() + ": " + u.word()).orElse("");
    Xml xml = shapes.xml();
    xml.open("p:sp").open("p:nvSpPr");
    shapes.properties("unit of " + node.id(), node.name() + " is of a " + said);
    xml.leaf("p:cNvSpPr").leaf("p:nvPr").close().open("p:spPr");
    shapes.transform(unit.box());
    new Geometry(unit.box()).filled(unit.outline()).write(xml, unit.box());
    shapes.look(Look.both(theme.paper(), isQuiet(node) ? theme.quiet() : theme.border(), 1.6));
    xml.close();
    String ink = isQuiet(node) ? theme.quiet() : theme.ink();
    unit.word().ifPresent(word -> shapes.wrapped(word, word.text(), "ctr", ink));
    xml.close();
  }

  private static boolean isQuiet(Diagram.Node node) {
    return node.emphasis() == Emphasis.DIM || node.emphasis() == Emphasis.LOST;
  }

  private Look look(Diagram.Node node) {
    boolean quiet = isQuiet(node);
    boolean side = node.emphasis().isSide();
    String border = side ? theme.side(node.emphasis()) : theme.border(node.kind());
    Look look =
        Look.both(
                quiet ? theme.paper() : theme.fill(node.kind()),
                quiet ? theme.quiet() : border,
                side ? 3 : node.kind().isOutcome() ? 3.6 : 2)
            .twice(node.emphasis() == Emphasis.SECOND);
    return node.emphasis() == Emphasis.LOST ? look.dashed("sysDash") : look;
  }

  private String description(Diagram.Node node) {
    String kindName = Language.of(diagram.language()).say(node.kind().label());
    String kind = node.name().equalsIgnoreCase(kindName) ? "" : ", " + kindName;
    String place =
        node.region()
            .flatMap(id -> diagram.regions().stream().filter(r -> r.id().equals(id)).findFirst())
            .map(region -> ", in " + region.label())
            .orElse("");
    return node.name() + kind + place;
  }

  private static Geometry outline(NodeShape shape, Box box, double em) {
    Geometry geometry = new Geometry(box).filled(shape.outline(box, em));
    shape.details(box, em).forEach(line -> geometry.with(line, "none"));
    return geometry;
  }

  private void sign(Geometry geometry, NodeKind kind, Point at, double radius) {
    Optional<Glyph> glyph = Glyph.of(kind);
    if (glyph.isPresent()) {
      Path ring = NodeShape.rounded(Box.around(at, 2 * radius, 2 * radius), radius);
      geometry.with(ring, theme.isDark() ? "darken" : "lighten");
      glyph.get().lines(at, radius).forEach(line -> geometry.with(line, "none"));
    }
  }

  /** A small unit of information that names this, for the legend. */
  void sample(Material material, Box sample) {
    Box box = Box.around(sample.centre(), 0.8 * sample.width(), 0.6 * sample.height());
    Geometry geometry =
        new Geometry(box).filled(UnitOfInformation.outline(NodeShape.of(material), box));
    sample(material.label(), geometry, box, Look.both(theme.paper(), theme.border(), 1.4));
  }

  /** A small shape of that kind, for the legend. */
  void sample(NodeKind kind, Box sample) {
    double em = 0.62 * sample.height();
    Box box = new Box(sample.x() + 2, sample.y() + 1, sample.width() - 4, sample.height() - 2);
    Geometry geometry = outline(NodeShape.of(kind), box, em);
    Glyph.of(kind)
        .ifPresent(
            glyph ->
                glyph.lines(box.centre(), 0.6 * em).forEach(line -> geometry.with(line, "none")));
    double border = kind.isOutcome() ? 2.4 : 1.4;
    sample(kind.label(), geometry, box, Look.both(theme.fill(kind), theme.border(kind), border));
  }

  private void sample(String words, Geometry geometry, Box box, Look look) {
    Xml xml = shapes.xml();
    xml.open("p:sp").open("p:nvSpPr");
    shapes.properties("sample of " + words, "how a " + words + " is drawn");
    xml.leaf("p:cNvSpPr").leaf("p:nvPr").close().open("p:spPr");
    shapes.transform(box);
    geometry.write(xml, box);
    shapes.look(look);
    xml.close().close();
  }
}

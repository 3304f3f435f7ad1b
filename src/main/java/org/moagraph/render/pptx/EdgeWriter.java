package org.moagraph.render.pptx;

import java.util.List;
import java.util.Optional;
import org.moagraph.layout.Box;
import org.moagraph.layout.Marker;
import org.moagraph.layout.Path;
import org.moagraph.layout.Point;
import org.moagraph.layout.Scene;
import org.moagraph.render.Theme;
import org.moagraph.render.pptx.ShapeWriter.Look;
import org.moagraph.text.Xml;
import org.moagraph.view.diagram.Diagram;
import org.moagraph.view.diagram.Emphasis;
import org.moagraph.view.diagram.Influence;
import org.moagraph.view.diagram.Narration;
import org.moagraph.view.diagram.Notation;
import org.moagraph.words.Language;

/**
 * Writes an edge: a connector, the bar that DrawingML has no line end for, and its verb. What it
 * says is the sentence that the narration has for it.
 */
final class EdgeWriter {
  private final ShapeWriter shapes;
  private final Theme theme;
  private final Diagram diagram;

  EdgeWriter(ShapeWriter shapes, Theme theme, Diagram diagram) {
    this.shapes = shapes;
    this.theme = theme;
    this.diagram = diagram;
  }

  void write(GluedEdges.Glued glued, int fromId, int toId) {
    Scene.Route route = glued.route();
    Diagram.Edge edge = route.edge();
    connector(glued, fromId, toId);
    boolean bright = edge.emphasis() == Emphasis.HIGHLIGHT || edge.emphasis().isSide();
    end(
        edge.influence(),
        bright ? route.tip().larger(1.3) : route.tip(),
        "bar of " + edge.id(),
        "end of: " + sentence(edge),
        colour(edge));
    if (edge.emphasis() == Emphasis.LOST) {
      cross(route);
    }
    String ink = isQuiet(edge) ? theme.quiet() : theme.ink();
    route
        .label()
        .ifPresent(
            label ->
                shapes.textBox("verb of " + edge.id(), label.text(), label, ink, Optional.empty()));
    route.tags().forEach(tag -> tag(edge, tag));
  }

  private void connector(GluedEdges.Glued glued, int fromId, int toId) {
    Diagram.Edge edge = glued.route().edge();
    Xml xml = shapes.xml();
    xml.open("p:cxnSp").open("p:nvCxnSpPr");
    shapes.properties(edge.id(), sentence(edge));
    xml.open("p:cNvCxnSpPr")
        .leaf("a:stCxn", "id", fromId, "idx", glued.from())
        .leaf("a:endCxn", "id", toId, "idx", glued.to())
        .close()
        .leaf("p:nvPr")
        .close()
        .open("p:spPr");
    Optional<ConnectorShape> preset = glued.corners().flatMap(ConnectorShape::along);
    preset.ifPresentOrElse(this::shape, () -> freeform(glued));
    boolean bright = edge.emphasis() == Emphasis.HIGHLIGHT;
    double width = bright ? 5 : 2.6 * Math.sqrt(glued.route().tip().scale());
    Look look = Look.line(colour(edge), edge.emphasis().isSide() ? 4.4 : width);
    Look dashed = dash(edge).map(look::dashed).orElse(look);
    shapes.line(
        dashed.twice(edge.emphasis() == Emphasis.SECOND),
        head(edge),
        tail(edge.influence(), diagram.notation()));
    if (bright) {
      shapes.glow(theme.glow(), 3);
    }
    xml.close().close();
  }

  private void shape(ConnectorShape shape) {
    shapes.xml().open("a:xfrm", attributes(shape));
    Box box = shape.box();
    shapes
        .xml()
        .leaf("a:off", "x", Emu.of(box.x()), "y", Emu.of(box.y()))
        .leaf("a:ext", "cx", Emu.of(box.width()), "cy", Emu.of(box.height()))
        .close()
        .open("a:prstGeom", "prst", shape.preset())
        .open("a:avLst");
    for (int i = 0; i < shape.adjustments().size(); i++) {
      String value = "val " + shape.adjustments().get(i);
      shapes.xml().leaf("a:gd", "name", "adj" + (i + 1), "fmla", value);
    }
    shapes.xml().close().close();
  }

  private static Object[] attributes(ConnectorShape shape) {
    return new Object[] {
      "rot", shape.turned() ? 5_400_000 : 0,
      "flipH", shape.flipH() ? 1 : 0,
      "flipV", shape.flipV() ? 1 : 0
    };
  }

  /** The line as it is: no preset bends like that. */
  private void freeform(GluedEdges.Glued glued) {
    Path line = glued.route().line();
    Path whole = extended(line, glued.end());
    Box around = whole.box();
    Box box =
        new Box(around.x(), around.y(), Math.max(1, around.width()), Math.max(1, around.height()));
    shapes.transform(box);
    new Geometry(box).with(whole, "none").write(shapes.xml(), box);
  }

  private static Path extended(Path line, Point end) {
    Path.Builder builder = new Path.Builder(line.start());
    for (Path.Piece piece : line.pieces()) {
      if (piece.straight()) {
        builder.line(piece.end().x(), piece.end().y());
      } else {
        builder.curve(piece.control1(), piece.control2(), piece.end());
      }
    }
    return builder.line(end.x(), end.y()).open();
  }

  private static Optional<String> dash(Diagram.Edge edge) {
    if (Marker.of(edge.influence()) == Marker.NONE) {
      return Optional.of("sysDot");
    }
    return edge.certainty().isSolid() ? Optional.empty() : Optional.of("dash");
  }

  private static Optional<String> head(Diagram.Edge edge) {
    return edge.observation() ? Optional.of("oval") : Optional.empty();
  }

  /** The line end that DrawingML has for an influence; what SBGN wants open is drawn beside it. */
  static Optional<String> tail(Influence influence, Notation notation) {
    if (notation == Notation.SBGN_AF) {
      return Optional.empty();
    }
    return switch (Marker.of(influence)) {
      case ARROW -> Optional.of("triangle");
      case BARRED_ARROW -> Optional.of("arrow");
      case DIAMOND -> Optional.of("diamond");
      case BAR, OPEN_ARROW, NONE -> Optional.empty();
    };
  }

  /** What DrawingML has no line end for. */
  void end(Influence influence, Scene.Tip tip, String name, String description, String colour) {
    Marker marker = Marker.of(influence, diagram.notation());
    if (diagram.notation() == Notation.SBGN_AF && !marker.isFilled()) {
      open(marker.shapes(tip).get(0), name.replaceFirst("^bar", "head"), description, colour);
    }
    bar(influence, tip, name, description, colour);
  }

  /** A head filled with paper, which hides the line below it. */
  private void open(Path head, String name, String description, String colour) {
    Box box = head.box();
    Xml xml = shapes.xml();
    xml.open("p:sp").open("p:nvSpPr");
    shapes.properties(name, description);
    xml.leaf("p:cNvSpPr").leaf("p:nvPr").close().open("p:spPr");
    shapes.transform(box);
    new Geometry(box).filled(head).write(xml, box);
    shapes.look(Look.both(theme.paper(), colour, 2));
    xml.close().close();
  }

  /** The bar at or before the tip, a thin rectangle across the line. */
  private void bar(
      Influence influence, Scene.Tip tip, String name, String description, String colour) {
    if (!isBarred(influence)) {
      return;
    }
    List<Path> parts = Marker.of(influence).shapes(tip);
    List<Point> corners = parts.get(parts.size() - 1).flattened();
    double thickness = corners.get(0).distance(corners.get(1));
    double length = corners.get(1).distance(corners.get(2));
    Point centre = corners.get(0).towards(corners.get(2), 0.5);
    boolean level = Math.abs(tip.dx()) < 1e-3;
    boolean upright = Math.abs(tip.dy()) < 1e-3;
    Box box = level ? Box.around(centre, length, thickness) : Box.around(centre, thickness, length);
    double turn = level || upright ? 0 : Math.atan2(tip.dy(), tip.dx());
    shapes.plain(name, description, box, turn, "rect", Look.filled(colour));
  }

  static boolean isBarred(Influence influence) {
    Marker marker = Marker.of(influence);
    return marker == Marker.BAR || marker == Marker.BARRED_ARROW;
  }

  private void cross(Scene.Route route) {
    List<Point> line = route.line().flattened();
    Point at = line.get(0).towards(line.get(1), 0.5);
    double size = 22 * route.tip().scale();
    shapes.plain(
        "cross of " + route.edge().id(),
        "lost: " + sentence(route.edge()),
        Box.around(at, size, size),
        0,
        "mathMultiply",
        Look.filled(theme.line(Influence.LOWERS)));
  }

  private void tag(Diagram.Edge edge, Scene.Tag tag) {
    String said = (edge.emphasis().isSide() ? "only in " : "hypothesis ") + tag.letter();
    String ground = theme.hypothesis(tag.hypothesis());
    if (edge.emphasis() != Emphasis.NORMAL && edge.emphasis() != Emphasis.HIGHLIGHT) {
      ground = colour(edge);
    }
    shapes.letter(tag, said + " of " + edge.id(), said, ground, theme.paper());
  }

  private static boolean isQuiet(Diagram.Edge edge) {
    return edge.emphasis() == Emphasis.DIM || edge.emphasis() == Emphasis.LOST;
  }

  private String colour(Diagram.Edge edge) {
    if (edge.emphasis().isSide()) {
      return theme.side(edge.emphasis());
    }
    return isQuiet(edge) ? theme.quiet() : colour(edge.influence());
  }

  /** Activity Flow gives colours no meaning, and in a comparison they say whose a line is. */
  String colour(Influence influence) {
    return diagram.notation() == Notation.SBGN_AF || diagram.isComparison()
        ? theme.border()
        : theme.line(influence);
  }

  private String sentence(Diagram.Edge edge) {
    return diagram.narration().sentences().stream()
        .filter(s -> s.edge().filter(edge.id()::equals).isPresent())
        .map(Narration.Sentence::text)
        .findFirst()
        .orElseGet(() -> words(edge));
  }

  private String words(Diagram.Edge edge) {
    Language language = Language.of(diagram.language());
    String verb = edge.verb().isEmpty() ? language.say(edge.influence().label()) : edge.verb();
    String certainty = " (" + language.say(edge.certainty().label()) + ")";
    String sure = edge.certainty().isSolid() ? "" : certainty;
    return name(edge.from()) + " " + verb + " " + name(edge.to()) + sure;
  }

  private String name(String node) {
    return diagram.node(node).map(Diagram.Node::name).orElse(node);
  }
}

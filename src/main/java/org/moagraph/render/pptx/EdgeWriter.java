package org.moagraph.render.pptx;

import java.util.List;
import java.util.Optional;
import org.moagraph.geometry.Box;
import org.moagraph.geometry.Path;
import org.moagraph.geometry.Point;
import org.moagraph.layout.Crosses;
import org.moagraph.layout.EdgeSample;
import org.moagraph.layout.Marker;
import org.moagraph.layout.Scene;
import org.moagraph.render.pptx.ShapeWriter.Look;
import org.moagraph.render.style.EdgeStyle;
import org.moagraph.render.style.StyledPath;
import org.moagraph.render.style.Styles;
import org.moagraph.text.Xml;
import org.moagraph.view.diagram.Diagram;
import org.moagraph.view.diagram.Notation;
import org.moagraph.view.diagram.PictureDescription;
import org.moagraph.words.Language;

/**
 * Writes an edge: a connector, the bar that DrawingML has no line end for, and its verb. What it
 * says is the sentence that the description has for it.
 */
final class EdgeWriter {
  /** How far what shines behind a line reaches, in px. */
  private static final double HALO = 3;

  private final ShapeWriter shapes;
  private final Styles styles;
  private final Crosses crosses;
  private final Diagram diagram;
  private final Language language;

  EdgeWriter(ShapeWriter shapes, Styles styles, Scene scene) {
    this.shapes = shapes;
    this.styles = styles;
    this.crosses = Crosses.of(scene);
    this.diagram = scene.diagram();
    this.language = Language.of(diagram.language());
  }

  void write(GluedEdges.Glued glued, int fromId, int toId) {
    Scene.Route route = glued.route();
    Diagram.Edge edge = route.edge();
    EdgeStyle style = styles.of(edge, route.tip().scale());
    connector(glued, style, fromId, toId);
    head(style, route.tip(), edge.id(), language.say("shape.end", sentence(edge)));
    style
        .cross()
        .ifPresent(
            line ->
                shapes.cross(
                    "cross of " + edge.id(),
                    language.say("shape.lost.step", sentence(edge)),
                    crosses.on(route),
                    line));
    route
        .label()
        .ifPresent(
            label ->
                shapes.textBox(
                    "verb of " + edge.id(), label.text(), label, style.ink(), Optional.empty()));
    route.tags().forEach(tag -> tag(edge, tag));
  }

  private void connector(GluedEdges.Glued glued, EdgeStyle style, int fromId, int toId) {
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
    Optional<ConnectorShape> preset = ConnectorShape.along(glued.corners());
    preset.ifPresentOrElse(this::shape, () -> freeform(glued));
    ends(style);
    xml.close().close();
  }

  /** A line with what DrawingML has for its ends. */
  private void ends(EdgeStyle style) {
    shapes.line(style.line(), style.ring().map(r -> "oval"), tail(style));
    style.halo().ifPresent(halo -> shapes.glow(halo.colour(), HALO));
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

  /** The line end that DrawingML has for a marker; what SBGN wants open is drawn beside it. */
  private Optional<String> tail(EdgeStyle style) {
    return diagram.notation() == Notation.SBGN_AF ? Optional.empty() : tail(style.marker());
  }

  private static Optional<String> tail(Marker marker) {
    return switch (marker) {
      case ARROW -> Optional.of("triangle");
      case BARRED_ARROW -> Optional.of("arrow");
      case DIAMOND -> Optional.of("diamond");
      case BAR, OPEN_ARROW, NONE -> Optional.empty();
    };
  }

  /**
   * What DrawingML has no line end for: heads filled with paper, which hide the line below them,
   * and bars across the line.
   */
  private void head(EdgeStyle style, Scene.Tip tip, String name, String description) {
    List<StyledPath> shown = style.head(tip);
    if (diagram.notation() == Notation.SBGN_AF && !style.marker().isFilled()) {
      shapes.drawn("head of " + name, description, shown.get(0));
    }
    if (isBarred(style.marker())) {
      Path bar = shown.get(shown.size() - 1).path();
      bar("bar of " + name, description, bar.flattened(), tip, style.line().colour());
    }
  }

  /** A thin rectangle across the line. */
  private void bar(
      String name, String description, List<Point> corners, Scene.Tip tip, String colour) {
    double thickness = corners.get(0).distance(corners.get(1));
    double length = corners.get(1).distance(corners.get(2));
    Point centre = corners.get(0).towards(corners.get(2), 0.5);
    boolean level = Math.abs(tip.dx()) < 1e-3;
    boolean upright = Math.abs(tip.dy()) < 1e-3;
    Box box = level ? Box.around(centre, length, thickness) : Box.around(centre, thickness, length);
    double turn = level || upright ? 0 : Math.atan2(tip.dy(), tip.dx());
    shapes.plain(name, description, box, turn, "rect", Look.filled(colour));
  }

  static boolean isBarred(Marker marker) {
    return marker == Marker.BAR || marker == Marker.BARRED_ARROW;
  }

  /** The miniature of an edge in the legend. */
  void sample(EdgeSample edge, Box sample, String words) {
    String name = "sample of " + words;
    String said = language.say("shape.drawn", words);
    EdgeSample.Miniature small = edge.in(sample);
    EdgeStyle style = styles.of(edge);
    stroke(small, style, name, said);
    head(style, small.tip(), name, said);
    style.cross().ifPresent(line -> shapes.cross("cross of " + name, said, small.cross(), line));
    small
        .label()
        .ifPresent(
            label -> shapes.textBox("mark of " + name, said, label, style.ink(), Optional.empty()));
    small
        .tag()
        .ifPresent(
            tag ->
                shapes.letter(
                    tag, "letter of " + name, said, style.line().colour(), style.paper()));
  }

  private void stroke(EdgeSample.Miniature small, EdgeStyle style, String name, String said) {
    Xml xml = shapes.xml();
    xml.open("p:sp").open("p:nvSpPr");
    shapes.properties(name, said);
    xml.leaf("p:cNvSpPr").leaf("p:nvPr").close().open("p:spPr");
    double start = style.ring().isPresent() ? small.ring().x() : small.line().start().x();
    double back = GluedEdges.back(style.marker(), diagram.notation()) * small.tip().scale();
    double end = small.tip().at().x() - back;
    shapes.transform(new Box(start, small.tip().at().y(), end - start, 0));
    shapes.preset("line");
    ends(style);
    xml.close().close();
  }

  private void tag(Diagram.Edge edge, Scene.Tag tag) {
    String kind = edge.emphasis().isSide() ? "shape.only" : "shape.hypothesis";
    String said = language.say(kind, tag.letter());
    String ground = styles.letter(tag, edge.emphasis());
    shapes.letter(tag, said + " of " + edge.id(), said, ground, styles.theme().paper());
  }

  private String sentence(Diagram.Edge edge) {
    return diagram.description().sentences().stream()
        .filter(s -> s.edge().filter(edge.id()::equals).isPresent())
        .map(PictureDescription.Sentence::text)
        .findFirst()
        .orElseGet(() -> words(edge));
  }

  private String words(Diagram.Edge edge) {
    String verb = edge.verb().isEmpty() ? language.say(edge.influence().label()) : edge.verb();
    String certainty = " (" + language.say(edge.certainty().label()) + ")";
    String sure = edge.certainty().isSolid() ? "" : certainty;
    return name(edge.from()) + " " + verb + " " + name(edge.to()) + sure;
  }

  private String name(String node) {
    return diagram.node(node).map(Diagram.Node::name).orElse(node);
  }
}

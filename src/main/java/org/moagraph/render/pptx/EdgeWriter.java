package org.moagraph.render.pptx;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
import org.moagraph.view.diagram.PictureDescription;
import org.moagraph.words.Language;

/**
 * Writes an edge: a connector, the bar that DrawingML has no line end for, and its verb. What it
 * says is the sentence that the description has for it.
 */
final class EdgeWriter {
  private final ShapeWriter shapes;
  private final LineWriter lines;
  private final Styles styles;
  private final Crosses crosses;
  private final Diagram diagram;
  private final Language language;

  EdgeWriter(ShapeWriter shapes, Styles styles, Scene scene) {
    this.shapes = shapes;
    this.lines = new LineWriter(shapes);
    this.styles = styles;
    this.crosses = Crosses.of(scene);
    this.diagram = scene.diagram();
    this.language = Language.of(diagram.language());
  }

  /** The edge as a group: its line, what stands at its ends, and its words. */
  void write(GluedEdges.Glued glued, int fromId, int toId) {
    Scene.Route route = glued.route();
    Diagram.Edge edge = route.edge();
    EdgeStyle style = styles.of(edge, route.tip().scale());
    String said = sentence(edge);
    shapes.openGroup("group of " + edge.id(), said, around(glued, style));
    lines.write(glued, style, said, fromId, toId);
    head(style, route.tip(), edge.id(), language.say("shape.end", said));
    style
        .ring(route.line().start(), route.tip().scale())
        .ifPresent(ring -> shapes.drawn("ring of " + edge.id(), observed(), ring));
    style
        .cross()
        .ifPresent(
            line ->
                shapes.cross(
                    "cross of " + edge.id(),
                    language.say("shape.lost.step", said),
                    crosses.on(route),
                    line));
    route
        .label()
        .ifPresent(
            label ->
                shapes.textBox(
                    "verb of " + edge.id(), label.text(), label, style.ink(), Optional.empty()));
    route.tags().forEach(tag -> tag(edge, tag));
    shapes.close();
  }

  private String observed() {
    return language.say("observed, across steps");
  }

  /** The room of all that moves with the edge. */
  private Box around(GluedEdges.Glued glued, EdgeStyle style) {
    Scene.Route route = glued.route();
    return Stream.of(
            Stream.of(route.line().box(), Box.around(glued.end(), 1, 1)),
            style.head(route.tip()).stream().map(shape -> shape.path().box()),
            style.ring(route.line().start(), route.tip().scale()).stream()
                .map(ring -> ring.path().box()),
            style.cross().stream().map(line -> crosses.on(route).box()),
            route.label().stream().map(ShapeWriter::boxOf),
            route.tags().stream().map(Scene.Tag::box))
        .flatMap(boxes -> boxes)
        .reduce(Box::union)
        .orElseThrow();
  }

  /**
   * What DrawingML has no line end for: heads filled with paper, which hide the line below them,
   * and bars across the line.
   */
  private void head(EdgeStyle style, Scene.Tip tip, String name, String description) {
    List<StyledPath> shown = style.head(tip);
    if (!style.marker().isFilled()) {
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
    style
        .ring(small.ring(), small.tip().scale())
        .ifPresent(ring -> shapes.drawn("ring of " + name, said, ring));
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
    double back = GluedEdges.back(style.marker()) * small.tip().scale();
    double end = small.tip().at().x() - back;
    shapes.transform(new Box(start, small.tip().at().y(), end - start, 0));
    shapes.preset("line");
    lines.look(style, small.tip().scale());
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

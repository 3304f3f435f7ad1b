package org.moagraph.render;

import java.util.List;
import java.util.Optional;
import org.moagraph.layout.Box;
import org.moagraph.layout.EdgeEnds;
import org.moagraph.layout.Marker;
import org.moagraph.layout.NodeShape;
import org.moagraph.layout.Path;
import org.moagraph.layout.Point;
import org.moagraph.layout.Scene;
import org.moagraph.layout.TextBlock;
import org.moagraph.layout.UnitOfInformation;
import org.moagraph.view.diagram.Certainty;
import org.moagraph.view.diagram.Diagram;
import org.moagraph.view.diagram.Emphasis;
import org.moagraph.view.diagram.Influence;
import org.moagraph.view.diagram.Material;
import org.moagraph.view.diagram.NodeKind;
import org.moagraph.view.diagram.Notation;
import org.moagraph.view.diagram.RegionKind;
import org.moagraph.words.Language;

/** Paints scenes in a theme: the one place that knows how the notation looks. */
public final class Painter {
  /** Thicker than the border of any node, as SBGN wants it. */
  private static final double COMPARTMENT_BORDER = 4;

  private final Scene scene;
  private final Theme theme;
  private final Canvas canvas;

  private Painter(Scene scene, Theme theme, Canvas canvas) {
    this.scene = scene;
    this.theme = theme;
    this.canvas = canvas;
  }

  /** Paints a scene, regions first, then edges, then nodes, each in the order of the pathway. */
  public static void paint(Scene scene, Theme theme, Canvas canvas) {
    new Painter(scene, theme, canvas).paint();
  }

  private void paint() {
    Box page = new Box(0, 0, scene.width(), scene.height());
    canvas.path(NodeShape.RECTANGLE.outline(page, 1), Canvas.Pen.fill(theme.paper()));
    canvas.text(scene.title(), theme.ink());
    scene.subtitle().ifPresent(words -> canvas.text(words, theme.ink()));
    part("regions", () -> scene.areas().forEach(this::area));
    part("edges", () -> scene.routes().forEach(this::route));
    part("region-names", () -> scene.areas().forEach(this::areaLabel));
    part("nodes", () -> scene.nodes().forEach(this::node));
    if (!scene.legend().isEmpty()) {
      part("legend", () -> scene.legend().forEach(this::entry));
    }
    canvas.text(scene.credit(), theme.quiet());
  }

  private void part(String role, Runnable content) {
    canvas.open(Canvas.Part.of(role));
    content.run();
    canvas.close();
  }

  private void area(Scene.Area area) {
    Diagram.Region region = area.region();
    canvas.open(new Canvas.Part("region", Optional.of(region.id()), region.label()));
    if (area.form().isBand()) {
      band(area);
    } else {
      box(area);
    }
    canvas.close();
  }

  /** Two layers of heads, and between them the tails. */
  private void band(Scene.Area area) {
    canvas.path(
        NodeShape.RECTANGLE.outline(area.box(), 1), Canvas.Pen.fill(theme.region(area.shade())));
    for (Path side : area.sides()) {
      canvas.path(side, Canvas.Pen.stroke(theme.regionBorder(), 4).dashed(4, 1.6));
    }
  }

  private void box(Scene.Area area) {
    Diagram.Region region = area.region();
    Canvas.Pen pen =
        Canvas.Pen.both(theme.region(area.shade()), theme.regionBorder(), border(area));
    boolean soft = region.kind().isOpen();
    canvas.path(NodeShape.rounded(area.box(), 14), soft ? pen.dashed(7, 5) : pen);
    if (region.kind() == RegionKind.NUCLEUS || region.kind() == RegionKind.MEMBRANE) {
      canvas.path(
          NodeShape.rounded(area.box().grown(-4), 11),
          Canvas.Pen.stroke(theme.regionBorder(), 1.2));
    }
  }

  /** How thick the border of an area is. */
  public static double border(Scene.Area area) {
    return area.region().kind() == RegionKind.COMPARTMENT ? COMPARTMENT_BORDER : 1.6;
  }

  /** Over the edges, on the region's own ground: an edge passes behind the name of a region. */
  private void areaLabel(Scene.Area area) {
    area.label()
        .ifPresent(
            label -> {
              ground(area, label)
                  .ifPresent(
                      ground ->
                          canvas.path(
                              NodeShape.RECTANGLE.outline(ground, 1),
                              Canvas.Pen.fill(theme.region(area.shade()))));
              canvas.text(label, theme.ink());
            });
  }

  /** What is painted behind the name of a region, unless it stands beside the region. */
  private static Optional<Box> ground(Scene.Area area, TextBlock label) {
    Box inner = area.box().grown(-border(area) / 2);
    return Optional.of(label.bounds().grown(2)).filter(inner::overlaps).map(g -> g.within(inner));
  }

  private void route(Scene.Route route) {
    Diagram.Edge edge = route.edge();
    String name = name(edge.from()) + " " + said(edge) + " " + name(edge.to());
    canvas.open(new Canvas.Part("edge", Optional.of(edge.id()), name));
    String colour = colour(edge);
    double scale = route.tip().scale();
    double width = edge.emphasis() == Emphasis.HIGHLIGHT ? 5 : 2.6 * Math.sqrt(scale);
    width = edge.emphasis().isSide() ? 4.4 : width;
    if (edge.emphasis() == Emphasis.HIGHLIGHT) {
      canvas.path(route.line(), Canvas.Pen.stroke(theme.glow(), 9));
    }
    canvas.path(route.line(), styled(edge, Canvas.Pen.stroke(colour, width)));
    inner(route.line(), edge.emphasis());
    boolean bright = edge.emphasis() == Emphasis.HIGHLIGHT || edge.emphasis().isSide();
    marker(edge.influence(), bright ? route.tip().larger(1.3) : route.tip(), colour);
    if (edge.observation()) {
      ring(route.line().start(), EdgeEnds.RING * scale, colour);
    }
    if (edge.emphasis() == Emphasis.LOST) {
      cross(Crosses.on(route, scene), Crosses.SIZE * scale);
    }
    route.label().ifPresent(label -> canvas.text(label, textColour(edge.emphasis())));
    route.tags().forEach(t -> tag(t, edge.emphasis()));
    canvas.close();
  }

  private void tag(Scene.Tag tag, Emphasis emphasis) {
    String colour =
        emphasis.isQuiet()
            ? theme.quiet()
            : emphasis.isSide() ? theme.side(emphasis) : theme.hypothesis(tag.hypothesis());
    canvas.path(NodeShape.rounded(tag.box(), 3), Canvas.Pen.fill(colour));
    double size = 0.76 * tag.box().height();
    canvas.text(
        TextBlock.centred(List.of(tag.letter()), size, true, tag.box().centre()), theme.paper());
  }

  private String name(String node) {
    return scene.diagram().node(node).map(Diagram.Node::name).orElse(node);
  }

  private String said(Diagram.Edge edge) {
    Language language = Language.of(scene.diagram().language());
    String verb = edge.verb().isEmpty() ? language.say(edge.influence().label()) : edge.verb();
    String certainty = language.say(edge.certainty().label());
    return edge.certainty().isSolid() ? verb : verb + " (" + certainty + ")";
  }

  private String colour(Diagram.Edge edge) {
    if (edge.emphasis().isSide()) {
      return theme.side(edge.emphasis());
    }
    return edge.emphasis().isQuiet() ? theme.quiet() : colour(edge.influence());
  }

  /** Where colours say whose a line is, or must say nothing, they do not say what it does. */
  private String colour(Influence influence) {
    return scene.diagram().isComparison() || scene.diagram().notation() == Notation.SBGN_AF
        ? theme.border()
        : theme.line(influence);
  }

  /** What the second of two sides has is a double line. */
  private void inner(Path line, Emphasis emphasis) {
    if (emphasis == Emphasis.SECOND) {
      canvas.path(line, Canvas.Pen.stroke(theme.paper(), 1.6));
    }
  }

  private String textColour(Emphasis emphasis) {
    return emphasis.isQuiet() ? theme.quiet() : theme.ink();
  }

  private static Canvas.Pen styled(Diagram.Edge edge, Canvas.Pen pen) {
    if (edge.influence() == Influence.STRUCTURE || edge.influence() == Influence.NO_EFFECT) {
      return pen.dashed(2, 5);
    }
    return edge.certainty().isSolid() ? pen : pen.dashed(9, 6);
  }

  private void marker(Influence influence, Scene.Tip tip, String colour) {
    Marker marker = Marker.of(influence, scene.diagram().notation());
    List<Path> shapes = marker.shapes(tip);
    for (int i = 0; i < shapes.size(); i++) {
      boolean filled = marker.isFilled() || i > 0;
      canvas.path(
          shapes.get(i),
          filled
              ? Canvas.Pen.fill(colour)
              : Canvas.Pen.both(theme.paper(), colour, 2 * tip.scale()));
    }
  }

  private void ring(Point at, double radius, String colour) {
    canvas.path(
        NodeShape.rounded(Box.around(at, 2 * radius, 2 * radius), radius),
        Canvas.Pen.both(theme.paper(), colour, 2));
  }

  private void cross(Point at, double size) {
    Canvas.Pen pen = Canvas.Pen.stroke(theme.line(Influence.LOWERS), 3.5);
    canvas.path(
        new Path.Builder(at.plus(-size, -size)).line(at.x() + size, at.y() + size).open(), pen);
    canvas.path(
        new Path.Builder(at.plus(-size, size)).line(at.x() + size, at.y() - size).open(), pen);
  }

  private void node(Scene.PlacedNode placed) {
    Diagram.Node node = placed.node();
    canvas.open(new Canvas.Part("node", Optional.of(node.id()), node.name()));
    shape(node.kind(), placed.shape(), placed.box(), placed.label().size(), node.emphasis());
    placed.unit().ifPresent(unit -> unit(unit, node.emphasis()));
    canvas.text(placed.label(), textColour(node.emphasis()));
    badge(placed);
    if (node.emphasis() == Emphasis.LOST) {
      cross(Crosses.on(placed, scene), Crosses.SIZE + 1);
    }
    placed.tag().ifPresent(box -> tag(Scene.Tag.of(emphasis(placed), box), emphasis(placed)));
    canvas.close();
  }

  private static Emphasis emphasis(Scene.PlacedNode placed) {
    return placed.node().emphasis();
  }

  private void shape(NodeKind kind, NodeShape shape, Box box, double em, Emphasis emphasis) {
    boolean quiet = emphasis.isQuiet();
    Path outline = shape.outline(box, em);
    String border =
        quiet ? theme.quiet() : emphasis.isSide() ? theme.side(emphasis) : theme.border(kind);
    if (emphasis == Emphasis.HIGHLIGHT) {
      canvas.path(outline, Canvas.Pen.stroke(theme.glow(), 9));
    }
    double width = emphasis.isSide() ? 5 : kind.isOutcome() ? 3.6 : 2;
    Canvas.Pen pen = Canvas.Pen.both(quiet ? theme.paper() : theme.fill(kind), border, width);
    canvas.path(outline, emphasis == Emphasis.LOST ? pen.dashed(6, 4) : pen);
    inner(outline, emphasis);
    for (Path detail : shape.details(box, em)) {
      canvas.path(detail, Canvas.Pen.stroke(border, 1.4));
    }
  }

  private void unit(UnitOfInformation unit, Emphasis emphasis) {
    canvas.open(Canvas.Part.of("unit"));
    String border = emphasis.isQuiet() ? theme.quiet() : theme.border();
    canvas.path(unit.outline(), Canvas.Pen.both(theme.paper(), border, 1.6));
    unit.word().ifPresent(word -> canvas.text(word, textColour(emphasis)));
    canvas.close();
  }

  private void badge(Scene.PlacedNode placed) {
    NodeKind kind = placed.node().kind();
    String colour = emphasis(placed).isQuiet() ? theme.quiet() : theme.border(kind);
    Glyph.of(kind).ifPresent(glyph -> sign(glyph, placed.badge(), placed.badgeRadius(), colour));
  }

  private void sign(Glyph glyph, Point at, double radius, String colour) {
    canvas.path(
        NodeShape.rounded(Box.around(at, 2 * radius, 2 * radius), radius),
        Canvas.Pen.both(theme.paper(), colour, 1.6));
    for (Path line : glyph.lines(at, radius)) {
      canvas.path(line, Canvas.Pen.stroke(colour, Math.max(1.2, radius / 7)));
    }
  }

  private void entry(Scene.LegendEntry entry) {
    canvas.open(new Canvas.Part("legend-entry", Optional.empty(), ""));
    entry.kind().ifPresent(kind -> kindSample(kind, entry.sample()));
    entry.material().ifPresent(material -> materialSample(material, entry.sample()));
    entry.line().ifPresent(line -> lineSample(line, entry.sample()));
    canvas.text(entry.label(), theme.ink());
    canvas.close();
  }

  private void kindSample(NodeKind kind, Box sample) {
    double em = 0.62 * sample.height();
    Box box = new Box(sample.x() + 2, sample.y() + 1, sample.width() - 4, sample.height() - 2);
    shape(kind, NodeShape.of(kind), box, em, Emphasis.NORMAL);
    for (Path line : Glyph.of(kind).map(g -> g.lines(box.centre(), 0.6 * em)).orElse(List.of())) {
      canvas.path(line, Canvas.Pen.stroke(theme.border(kind), 1.3));
    }
  }

  private void materialSample(Material material, Box sample) {
    Box box = Box.around(sample.centre(), 0.8 * sample.width(), 0.6 * sample.height());
    Path outline = UnitOfInformation.outline(NodeShape.of(material), box);
    canvas.path(outline, Canvas.Pen.both(theme.paper(), theme.border(), 1.6));
  }

  private void lineSample(Scene.Line line, Box sample) {
    double y = sample.centre().y();
    if (line.hypothesis().isPresent()) {
      double side = 0.85 * sample.height();
      Box box = Box.around(sample.centre(), side, side);
      tag(new Scene.Tag(line.hypothesis().get(), box), Emphasis.NORMAL);
      return;
    }
    if (line.emphasis().isPresent()) {
      markSample(line.emphasis().get(), sample);
      return;
    }
    Influence influence = line.influence().orElse(Influence.NO_EFFECT);
    String colour = line.influence().map(this::colour).orElse(theme.ink());
    Scene.Tip tip = new Scene.Tip(new Point(sample.right() - 1, y), 1, 0, 0.8);
    double end = tip.at().x() - Marker.of(influence).length(0.8);
    Path path = new Path.Builder(new Point(sample.x(), y)).line(end, y).open();
    Canvas.Pen pen = Canvas.Pen.stroke(colour, 2.4);
    boolean dotted = line.influence().filter(i -> Marker.of(i) == Marker.NONE).isPresent();
    boolean dashed = line.certainty().filter(c -> !c.isSolid()).isPresent();
    canvas.path(path, dotted ? pen.dashed(2, 5) : dashed ? pen.dashed(9, 6) : pen);
    line.influence().ifPresent(i -> marker(i, tip, colour));
    if (line.observation()) {
      ring(new Point(sample.x() + 5, y), 4, colour);
    }
    if (line.certainty().filter(c -> c == Certainty.DISPUTED).isPresent()) {
      canvas.text(question(sample), theme.ink());
    }
  }

  private void markSample(Emphasis emphasis, Box sample) {
    double y = sample.centre().y();
    Path line = new Path.Builder(new Point(sample.x(), y)).line(sample.right(), y).open();
    switch (emphasis) {
      case HIGHLIGHT -> {
        canvas.path(line, Canvas.Pen.stroke(theme.glow(), 9));
        canvas.path(line, Canvas.Pen.stroke(theme.ink(), 4));
      }
      case LOST -> {
        canvas.path(line, Canvas.Pen.stroke(theme.quiet(), 2.4));
        cross(sample.centre(), 0.36 * sample.height());
      }
      case FIRST, SECOND -> {
        canvas.path(line, Canvas.Pen.stroke(theme.side(emphasis), 5));
        inner(line, emphasis);
        double side = 0.85 * sample.height();
        tag(Scene.Tag.of(emphasis, Box.around(sample.centre(), side, side)), emphasis);
      }
      case SHARED, NORMAL -> canvas.path(line, Canvas.Pen.stroke(theme.border(), 2.4));
      case DIM -> canvas.path(line, Canvas.Pen.stroke(theme.quiet(), 2.4));
    }
  }

  private static TextBlock question(Box sample) {
    return TextBlock.at(
        List.of("?"),
        0.62 * sample.height(),
        true,
        TextBlock.Anchor.MIDDLE,
        sample.centre().x(),
        sample.y() - 2);
  }
}

package org.moagraph.render;

import java.util.List;
import java.util.Optional;
import org.moagraph.geometry.Box;
import org.moagraph.geometry.Path;
import org.moagraph.geometry.Point;
import org.moagraph.layout.BorderGap;
import org.moagraph.layout.Cross;
import org.moagraph.layout.Crosses;
import org.moagraph.layout.EdgeSample;
import org.moagraph.layout.NodeShape;
import org.moagraph.layout.Sample;
import org.moagraph.layout.Scene;
import org.moagraph.layout.TextBlock;
import org.moagraph.layout.UnitOfInformation;
import org.moagraph.render.style.EdgeStyle;
import org.moagraph.render.style.Glyph;
import org.moagraph.render.style.LineStyle;
import org.moagraph.render.style.NodeStyle;
import org.moagraph.render.style.RegionStyle;
import org.moagraph.render.style.SampleStyle;
import org.moagraph.render.style.StyledPath;
import org.moagraph.render.style.Styles;
import org.moagraph.render.style.Theme;
import org.moagraph.view.diagram.Diagram;
import org.moagraph.view.diagram.Emphasis;
import org.moagraph.words.Language;

/** Paints scenes in the styles of a theme. */
public final class Painter {
  private final Scene scene;
  private final Theme theme;
  private final Canvas canvas;
  private final Styles styles;
  private final Crosses crosses;

  private Painter(Scene scene, Theme theme, Canvas canvas) {
    this.scene = scene;
    this.theme = theme;
    this.canvas = canvas;
    this.styles = Styles.of(scene.diagram(), theme);
    this.crosses = Crosses.of(scene);
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
    // behind the ends of edges, which no halo may cover
    if (scene.nodes().stream().anyMatch(n -> styles.of(n.node()).halo().isPresent())) {
      part("halos", () -> scene.nodes().forEach(n -> canvas.apart(n.node().id(), () -> halo(n))));
    }
    part("edges", () -> scene.routes().forEach(this::route));
    part(
        "region-names",
        () -> scene.areas().forEach(a -> canvas.apart(a.region().id(), () -> areaLabel(a))));
    part("nodes", () -> scene.nodes().forEach(this::node));
    if (!scene.legend().isEmpty()) {
      part("legend", () -> scene.legend().forEach(this::entry));
    }
    canvas.text(scene.credit(), theme.quiet());
  }

  private void part(String role, Runnable content) {
    canvas.open(Canvas.PictureGroup.of(role));
    content.run();
    canvas.close();
  }

  private void area(Scene.Area area) {
    Diagram.Region region = area.region();
    RegionStyle style = styles.of(area);
    canvas.open(new Canvas.PictureGroup("region", Optional.of(region.id()), region.label()));
    style.border().ifPresentOrElse(line -> box(area.box(), style, line), () -> band(area, style));
    BorderGap.of(scene, area).forEach(this::gap);
    canvas.close();
  }

  private void gap(BorderGap gap) {
    String ground = gap.outside().map(a -> styles.of(a).fill()).orElse(theme.paper());
    canvas.path(NodeShape.RECTANGLE.outline(gap.box(), 1), Canvas.Pen.fill(ground));
  }

  /** Two layers of heads, and between them the tails. */
  private void band(Scene.Area area, RegionStyle style) {
    canvas.path(NodeShape.RECTANGLE.outline(area.box(), 1), Canvas.Pen.fill(style.fill()));
    style.sides().ifPresent(line -> area.sides().forEach(s -> canvas.path(s, Canvas.Pen.of(line))));
  }

  private void box(Box box, RegionStyle style, LineStyle border) {
    canvas.path(NodeShape.rounded(box, RegionStyle.CORNER), Canvas.Pen.of(style.fill(), border));
    Path inside = NodeShape.rounded(box.grown(-RegionStyle.INSET), RegionStyle.INNER_CORNER);
    style.inner().ifPresent(line -> canvas.path(inside, Canvas.Pen.of(line)));
  }

  /** Over the edges, on the region's own ground: an edge passes behind the name of a region. */
  private void areaLabel(Scene.Area area) {
    RegionStyle style = styles.of(area);
    area.label()
        .ifPresent(
            label -> {
              ground(area.box().grown(-style.covered()), label)
                  .ifPresent(
                      ground ->
                          canvas.path(
                              NodeShape.RECTANGLE.outline(ground, 1),
                              Canvas.Pen.fill(style.fill())));
              canvas.text(label, style.ink());
            });
  }

  /** What is painted behind the name of a region, unless it stands beside the region. */
  private static Optional<Box> ground(Box inner, TextBlock label) {
    return Optional.of(label.bounds().grown(2)).filter(inner::overlaps).map(g -> g.within(inner));
  }

  private void route(Scene.Route route) {
    Diagram.Edge edge = route.edge();
    String name = name(edge.from()) + " " + said(edge) + " " + name(edge.to());
    canvas.open(new Canvas.PictureGroup("edge", Optional.of(edge.id()), name));
    EdgeStyle style = styles.of(edge, route.tip().scale());
    edge(route.line(), route.tip(), route.line().start(), style);
    style.cross().ifPresent(line -> cross(crosses.on(route), line));
    route.label().ifPresent(label -> canvas.text(label, style.ink()));
    route.tags().forEach(t -> tag(t, edge.emphasis()));
    canvas.close();
  }

  private void edge(Path line, Scene.Tip tip, Point start, EdgeStyle style) {
    style.halo().ifPresent(halo -> canvas.path(line, Canvas.Pen.of(halo)));
    canvas.path(line, Canvas.Pen.of(style.line()));
    middle(line, style.line());
    style.head(tip).forEach(this::shape);
    style.ring(start, tip.scale()).ifPresent(this::shape);
  }

  /** The paper within a line drawn twice. */
  private void middle(Path path, LineStyle line) {
    if (line.twice()) {
      canvas.path(path, Canvas.Pen.stroke(theme.paper(), LineStyle.MIDDLE));
    }
  }

  private void shape(StyledPath shape) {
    canvas.path(shape.path(), Canvas.Pen.of(shape));
  }

  private void cross(Cross cross, LineStyle line) {
    cross.strokes().forEach(stroke -> canvas.path(stroke, Canvas.Pen.of(line)));
  }

  private void tag(Scene.Tag tag, Emphasis emphasis) {
    letter(tag, styles.letter(tag, emphasis));
  }

  private void letter(Scene.Tag tag, String ground) {
    canvas.path(NodeShape.rounded(tag.box(), 3), Canvas.Pen.fill(ground));
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

  private void node(Scene.PlacedNode placed) {
    Diagram.Node node = placed.node();
    NodeStyle style = styles.of(node);
    canvas.open(new Canvas.PictureGroup("node", Optional.of(node.id()), node.name()));
    outline(placed.shape(), placed.box(), placed.label().size(), style);
    placed.unit().ifPresent(unit -> unit(unit, style));
    canvas.text(placed.label(), style.ink());
    Glyph.of(node.kind())
        .ifPresent(glyph -> sign(glyph, placed.badge(), placed.badgeRadius(), style));
    style.cross().ifPresent(line -> cross(crosses.on(placed), line));
    placed.tag().ifPresent(box -> tag(Scene.Tag.of(node.emphasis(), box), node.emphasis()));
    node.move()
        .ifPresent(move -> sign(Glyph.of(move), placed.moveSign(), placed.badgeRadius(), style));
    canvas.close();
  }

  private void halo(Scene.PlacedNode placed) {
    Path outline = placed.shape().outline(placed.box(), placed.label().size());
    styles.of(placed.node()).halo().ifPresent(line -> canvas.path(outline, Canvas.Pen.of(line)));
  }

  private void outline(NodeShape shape, Box box, double em, NodeStyle style) {
    Path outline = shape.outline(box, em);
    canvas.path(outline, Canvas.Pen.of(style.fill(), style.border()));
    middle(outline, style.border());
    shape.details(box, em).forEach(line -> canvas.path(line, Canvas.Pen.of(style.details())));
  }

  private void unit(UnitOfInformation unit, NodeStyle style) {
    canvas.open(Canvas.PictureGroup.of("unit"));
    canvas.path(unit.outline(), Canvas.Pen.of(style.paper(), style.unit()));
    unit.word().ifPresent(word -> canvas.text(word, style.ink()));
    canvas.close();
  }

  private void sign(Glyph glyph, Point at, double radius, NodeStyle style) {
    canvas.path(
        NodeShape.rounded(Box.around(at, 2 * radius, 2 * radius), radius),
        Canvas.Pen.of(style.paper(), style.sign()));
    for (Path line : glyph.lines(at, radius)) {
      canvas.path(line, Canvas.Pen.of(style.strokes(radius)));
    }
  }

  private void entry(Scene.LegendEntry entry) {
    canvas.open(new Canvas.PictureGroup("legend-entry", Optional.empty(), ""));
    Runnable sample =
        entry
            .shown()
            .fold(
                node -> () -> sample(node, entry.sample()),
                unit -> () -> sample(unit, entry.sample()),
                edge -> () -> sample(edge, entry.sample()),
                letter -> () -> tag(letter.tag(entry.sample()), Emphasis.NORMAL),
                () -> () -> {});
    sample.run();
    canvas.text(entry.label(), theme.ink());
    canvas.close();
  }

  private void sample(Sample.Node node, Box sample) {
    SampleStyle style = styles.of(node.kind());
    Box box = node.box(sample);
    outline(NodeShape.of(node.kind()), box, node.em(sample), style.node());
    Glyph.of(node.kind())
        .map(glyph -> glyph.lines(box.centre(), node.signRadius(sample)))
        .ifPresent(lines -> lines.forEach(l -> canvas.path(l, Canvas.Pen.of(style.strokes()))));
  }

  private void sample(Sample.Unit unit, Box sample) {
    canvas.path(unit.outline(sample), Canvas.Pen.of(theme.paper(), styles.unitSample()));
  }

  private void sample(EdgeSample edge, Box sample) {
    EdgeSample.Miniature small = edge.in(sample);
    EdgeStyle style = styles.of(edge);
    edge(small.line(), small.tip(), small.ring(), style);
    style.cross().ifPresent(line -> cross(small.cross(), line));
    small.label().ifPresent(label -> canvas.text(label, style.ink()));
    small.tag().ifPresent(tag -> letter(tag, style.line().colour()));
  }
}

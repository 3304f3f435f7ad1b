package org.moagraph.render.pptx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.moagraph.geometry.Box;
import org.moagraph.geometry.Path;
import org.moagraph.geometry.Point;
import org.moagraph.layout.BorderGap;
import org.moagraph.layout.Scene;
import org.moagraph.layout.TextBlock;
import org.moagraph.render.TextSlide;
import org.moagraph.render.pptx.ShapeWriter.Look;
import org.moagraph.render.style.LineStyle;
import org.moagraph.render.style.RegionStyle;
import org.moagraph.render.style.Styles;
import org.moagraph.render.style.Theme;
import org.moagraph.text.Xml;
import org.moagraph.view.diagram.Diagram;
import org.moagraph.view.diagram.Emphasis;
import org.moagraph.words.Language;

/**
 * Writes a scene as a slide. The order of the shapes is that of reading aloud: the title, the
 * regions, the nodes each with the edges that leave it, the legend last.
 */
final class SlideWriter {
  /** How far words stay off what comes after them, in px. */
  private static final double BESIDE = 4;

  private final Scene scene;
  private final Theme theme;
  private final Language language;
  private final SlidePart part;
  private final Xml xml;
  private final Styles styles;
  private final ShapeWriter shapes;
  private final NodeWriter nodes;
  private final EdgeWriter edges;

  private SlideWriter(Scene scene, Theme theme, Palette palette) {
    this.scene = scene;
    this.theme = theme;
    this.language = Language.of(scene.diagram().language());
    String description = scene.diagram().description().brief();
    this.part = new SlidePart(description, scene.diagram().language(), theme, palette);
    this.shapes = part.shapes();
    this.xml = shapes.xml();
    this.styles = Styles.of(scene.diagram(), theme);
    this.nodes = new NodeWriter(shapes, styles, scene);
    this.edges = new EdgeWriter(shapes, styles, scene);
  }

  /** The slide part, with its number in a deck of several. */
  static String write(Scene scene, Theme theme, Palette palette, OptionalInt number) {
    return new SlideWriter(scene, theme, palette).write(number);
  }

  private String write(OptionalInt number) {
    placeholder("title", "Title", scene.title(), scene.diagram().title());
    scene
        .subtitle()
        .ifPresent(
            words ->
                shapes.textBox("Subtitle", words.text(), words, theme.ink(), Optional.empty()));
    scene.areas().forEach(this::area);
    pathway();
    scene.areas().stream().filter(this::isCrossed).forEach(this::areaName);
    placeholder("ftr", "Credit", scene.credit(), scene.credit().text());
    legend();
    number.ifPresent(n -> part.number(n, scene.width(), scene.height()));
    return part.end();
  }

  private void placeholder(String type, String name, TextBlock text, String words) {
    Box box = ShapeWriter.boxOf(text);
    Flow flow = Flow.of(text, words, scene.width() - 2 * box.x());
    part.open(type, name, words, new Box(box.x(), box.y(), flow.width(), box.height()));
    shapes.wrapped(text, flow, words, "t", type.equals("title") ? theme.ink() : theme.quiet());
    xml.close();
  }

  private void pathway() {
    GluedEdges glued = new GluedEdges(scene);
    Map<String, Integer> ids = new LinkedHashMap<>();
    scene.nodes().forEach(node -> ids.put(node.node().id(), shapes.nextId()));
    for (Scene.PlacedNode node : scene.nodes()) {
      String id = node.node().id();
      nodes.write(node, ids.getOrDefault(id, 0), glued.sites(id));
      for (GluedEdges.Glued edge : glued.from(id)) {
        edges.write(edge, ids.getOrDefault(id, 0), ids.getOrDefault(edge.route().edge().to(), 0));
      }
    }
  }

  private void area(Scene.Area area) {
    Diagram.Region region = area.region();
    shapes.openGroup(region.id(), "Place: " + region.label(), area.box());
    RegionStyle style = styles.of(area);
    style.border().ifPresentOrElse(line -> box(area, style, line), () -> band(area, style));
    BorderGap.of(scene, area).forEach(gap -> gap(gap, region));
    if (!isCrossed(area)) {
      areaName(area);
    }
    shapes.close();
  }

  private void gap(BorderGap gap, Diagram.Region region) {
    String ground = gap.outside().map(a -> styles.of(a).fill()).orElse(theme.paper());
    shapes.plain(
        "gap of " + region.id(), region.label(), gap.box(), 0, "rect", Look.filled(ground));
  }

  /** Two layers of heads, and between them the tails. */
  private void band(Scene.Area area, RegionStyle style) {
    Diagram.Region region = area.region();
    Look tails = Look.filled(style.fill());
    border("tails of " + region.id(), region.label(), area.box(), 0, tails);
    style.sides().ifPresent(line -> area.sides().forEach(side -> heads(region, side, line)));
  }

  private void heads(Diagram.Region region, Path side, LineStyle line) {
    xml.open("p:sp").open("p:nvSpPr");
    shapes.properties("heads of " + region.id(), region.label());
    xml.leaf("p:cNvSpPr").leaf("p:nvPr").close().open("p:spPr");
    Point start = side.start();
    shapes.transform(Box.between(start.x(), start.y(), side.end().x(), side.end().y()));
    shapes.preset("line");
    shapes.look(Look.line(line));
    xml.close().close();
  }

  private void box(Scene.Area area, RegionStyle style, LineStyle line) {
    String id = area.region().id();
    String label = area.region().label();
    Look look = Look.both(style.fill(), line);
    border("border of " + id, label, area.box(), RegionStyle.CORNER, look);
    Box inside = area.box().grown(-RegionStyle.INSET);
    style
        .inner()
        .ifPresent(
            inner ->
                border(
                    "inner border of " + id,
                    label,
                    inside,
                    RegionStyle.INNER_CORNER,
                    Look.line(inner)));
  }

  private void border(String name, String description, Box box, double radius, Look look) {
    xml.open("p:sp").open("p:nvSpPr");
    shapes.properties(name, description);
    xml.leaf("p:cNvSpPr").leaf("p:nvPr").close().open("p:spPr");
    shapes.transform(box);
    double side = Math.max(1, Math.min(box.width(), box.height()));
    shapes.preset("roundRect", Math.min(50_000, Math.round(100_000 * radius / side)));
    shapes.look(look);
    xml.close().close();
  }

  private void areaName(Scene.Area area) {
    area.label()
        .ifPresent(
            label ->
                shapes.textBox(
                    "name of " + area.region().id(),
                    area.region().label(),
                    label,
                    styles.of(area).ink(),
                    isCrossed(area) ? Optional.of(styles.of(area).fill()) : Optional.empty()));
  }

  /** The name of a region that an edge runs behind stands in front, outside the region's group. */
  private boolean isCrossed(Scene.Area area) {
    return area.label().isPresent()
        && scene.routes().stream()
            .anyMatch(r -> crosses(r.line().flattened(), area.label().get().bounds().grown(2)));
  }

  private static boolean crosses(List<Point> line, Box box) {
    for (int i = 1; i < line.size(); i++) {
      if (box.crossedBy(line.get(i - 1), line.get(i))) {
        return true;
      }
    }
    return false;
  }

  private void legend() {
    if (scene.legend().isEmpty()) {
      return;
    }
    Box whole = scene.legend().stream().map(SlideWriter::boxOf).reduce(Box::union).orElseThrow();
    shapes.openGroup("Legend", language.say("shape.legend"), whole);
    scene.legend().forEach(this::entry);
    shapes.close();
  }

  private static Box boxOf(Scene.LegendEntry entry) {
    return entry.sample().union(ShapeWriter.boxOf(entry.label()));
  }

  private void entry(Scene.LegendEntry entry) {
    String words = entry.label().text();
    shapes.openGroup("legend: " + words, words, boxOf(entry));
    Runnable sample =
        entry
            .shown()
            .fold(
                node -> () -> nodes.sample(node, entry.sample()),
                unit -> () -> nodes.sample(unit, entry.sample()),
                edge -> () -> edges.sample(edge, entry.sample(), words),
                letter -> () -> letter(letter.tag(entry.sample()), words),
                () -> () -> {});
    sample.run();
    shapes.textBox("words: " + words, words, slack(entry), theme.ink(), Optional.empty());
    shapes.close();
  }

  /** The words of an entry, as small as they have to be not to meet the next in a wider font. */
  private TextBlock slack(Scene.LegendEntry entry) {
    TextBlock label = entry.label();
    Box bounds = label.bounds();
    double end =
        scene.legend().stream()
            .filter(e -> e.sample().y() == entry.sample().y())
            .mapToDouble(e -> Math.min(e.sample().x(), e.label().bounds().x()))
            .filter(x -> x > bounds.x())
            .min()
            .orElse(scene.width());
    double part = (end - BESIDE - bounds.x()) / (TextSlide.WIDER * bounds.width());
    return part >= 1 ? label : label.sized(part * label.size());
  }

  private void letter(Scene.Tag tag, String words) {
    String said = language.say("shape.drawn", words);
    String ground = styles.letter(tag, Emphasis.NORMAL);
    shapes.letter(tag, "sample of " + words, said, ground, theme.paper());
  }
}

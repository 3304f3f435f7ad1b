package org.moagraph.render.pptx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moagraph.layout.Box;
import org.moagraph.layout.Marker;
import org.moagraph.layout.Path;
import org.moagraph.layout.Point;
import org.moagraph.layout.Scene;
import org.moagraph.layout.TextBlock;
import org.moagraph.render.Painter;
import org.moagraph.render.Theme;
import org.moagraph.render.pptx.ShapeWriter.Look;
import org.moagraph.text.Xml;
import org.moagraph.view.diagram.Certainty;
import org.moagraph.view.diagram.Diagram;
import org.moagraph.view.diagram.Emphasis;
import org.moagraph.view.diagram.Influence;
import org.moagraph.view.diagram.Notation;
import org.moagraph.view.diagram.RegionKind;

/**
 * Writes a scene as a slide. The order of the shapes is that of reading aloud: the title, the
 * regions, the nodes each with the edges that leave it, the legend last.
 */
final class SlideWriter {
  private static final int TREE_ID = 1;

  private final Scene scene;
  private final Theme theme;
  private final Xml xml = Xml.compact().standaloneDeclaration();
  private final ShapeWriter shapes;
  private final NodeWriter nodes;
  private final EdgeWriter edges;

  private SlideWriter(Scene scene, Theme theme, Palette palette) {
    this.scene = scene;
    this.theme = theme;
    String language = DeckFile.language(scene.diagram().language());
    this.shapes = new ShapeWriter(xml, palette, language, theme.typeface().scale(), TREE_ID);
    this.nodes = new NodeWriter(shapes, theme, scene.diagram());
    this.edges = new EdgeWriter(shapes, theme, scene.diagram());
  }

  /** The slide part. */
  static String write(Scene scene, Theme theme, Palette palette) {
    return new SlideWriter(scene, theme, palette).write();
  }

  private String write() {
    xml.open(
            "p:sld",
            "xmlns:a",
            DeckFile.DRAWING,
            "xmlns:r",
            DeckFile.RELATIONSHIPS,
            "xmlns:p",
            DeckFile.PRESENTATION)
        .open("p:cSld")
        .open("p:spTree")
        .open("p:nvGrpSpPr")
        .leaf("p:cNvPr", "id", TREE_ID, "name", "", "descr", scene.diagram().narration().brief())
        .leaf("p:cNvGrpSpPr")
        .leaf("p:nvPr")
        .close()
        .leaf("p:grpSpPr");
    placeholder("title", "Title", scene.title());
    scene
        .subtitle()
        .ifPresent(
            words ->
                shapes.textBox("Subtitle", words.text(), words, theme.ink(), Optional.empty()));
    scene.areas().forEach(this::area);
    pathway();
    scene.areas().stream().filter(this::isCrossed).forEach(this::areaName);
    placeholder("ftr", "Credit", scene.credit());
    legend();
    return xml.close()
        .close()
        .open("p:clrMapOvr")
        .leaf("a:masterClrMapping")
        .close()
        .close()
        .toString();
  }

  private void placeholder(String type, String name, TextBlock text) {
    xml.open("p:sp").open("p:nvSpPr");
    shapes.properties(name, text.text());
    xml.open("p:cNvSpPr").leaf("a:spLocks", "noGrp", 1).close().open("p:nvPr");
    if (type.equals("title")) {
      xml.leaf("p:ph", "type", type);
    } else {
      xml.leaf("p:ph", "type", type, "sz", "quarter", "idx", 10);
    }
    xml.close().close().open("p:spPr");
    Box box = ShapeWriter.boxOf(text);
    shapes.transform(new Box(box.x(), box.y(), scene.width() - 2 * box.x(), box.height()));
    xml.close();
    shapes.wrapped(text, text.text(), "t", type.equals("title") ? theme.ink() : theme.quiet());
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
    if (area.form().isBand()) {
      band(area);
    } else {
      box(area);
    }
    if (!isCrossed(area)) {
      areaName(area);
    }
    shapes.close();
  }

  /** Two layers of heads, and between them the tails. */
  private void band(Scene.Area area) {
    Diagram.Region region = area.region();
    Look tails = Look.filled(theme.region(area.shade()));
    border("tails of " + region.id(), region.label(), area.box(), 0, tails);
    Look heads = Look.line(theme.regionBorder(), 4).dashed("sysDot");
    for (Path side : area.sides()) {
      xml.open("p:sp").open("p:nvSpPr");
      shapes.properties("heads of " + region.id(), region.label());
      xml.leaf("p:cNvSpPr").leaf("p:nvPr").close().open("p:spPr");
      Point start = side.start();
      shapes.transform(Box.between(start.x(), start.y(), side.end().x(), side.end().y()));
      shapes.preset("line");
      shapes.look(heads);
      xml.close().close();
    }
  }

  private void box(Scene.Area area) {
    Diagram.Region region = area.region();
    Box box = area.box();
    Look look = Look.both(theme.region(area.shade()), theme.regionBorder(), Painter.border(area));
    boolean soft = region.kind().isOpen();
    border("border of " + region.id(), region.label(), box, 14, soft ? look.dashed("dash") : look);
    if (region.kind() == RegionKind.NUCLEUS || region.kind() == RegionKind.MEMBRANE) {
      Look inner = Look.line(theme.regionBorder(), 1.2);
      border("inner border of " + region.id(), region.label(), box.grown(-4), 11, inner);
    }
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
                    theme.ink(),
                    isCrossed(area) ? Optional.of(theme.region(area.shade())) : Optional.empty()));
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
    shapes.openGroup("Legend", "What shapes and lines mean", whole);
    scene.legend().forEach(this::entry);
    shapes.close();
  }

  private static Box boxOf(Scene.LegendEntry entry) {
    return entry.sample().union(ShapeWriter.boxOf(entry.label()));
  }

  private void entry(Scene.LegendEntry entry) {
    String words = entry.label().text();
    shapes.openGroup("legend: " + words, words, boxOf(entry));
    entry.kind().ifPresent(kind -> nodes.sample(kind, entry.sample()));
    entry.material().ifPresent(material -> nodes.sample(material, entry.sample()));
    entry.line().ifPresent(line -> sample(line, entry.sample(), words));
    shapes.textBox("words: " + words, words, entry.label(), theme.ink(), Optional.empty());
    shapes.close();
  }

  private void sample(Scene.Line line, Box sample, String words) {
    String name = "sample of " + words;
    String said = "how \"" + words + "\" is drawn";
    if (line.hypothesis().isPresent()) {
      double side = 0.85 * sample.height();
      int place = line.hypothesis().get();
      Scene.Tag tag = new Scene.Tag(place, Box.around(sample.centre(), side, side));
      shapes.letter(tag, name, said, theme.hypothesis(place), theme.paper());
      return;
    }
    if (line.emphasis().filter(Emphasis::isSide).isPresent()) {
      side(line.emphasis().get(), sample, name, said);
      return;
    }
    double y = sample.centre().y();
    Influence influence = line.influence().orElse(Influence.NO_EFFECT);
    String colour = line.influence().map(edges::colour).orElse(theme.ink());
    Scene.Tip tip = new Scene.Tip(new Point(sample.right() - 1, y), 1, 0, 0.8);
    stroke(line, sample, name, said, colour);
    edges.end(influence, tip, "bar of " + name, said, colour);
    if (line.certainty().filter(c -> c == Certainty.DISPUTED).isPresent()) {
      TextBlock question =
          TextBlock.at(
              List.of("?"),
              0.62 * sample.height(),
              true,
              TextBlock.Anchor.MIDDLE,
              sample.centre().x(),
              sample.y() - 2);
      shapes.textBox("mark of " + name, said, question, theme.ink(), Optional.empty());
    }
  }

  private void stroke(Scene.Line line, Box sample, String name, String said, String colour) {
    boolean dotted = line.influence().filter(i -> Marker.of(i) == Marker.NONE).isPresent();
    boolean dashed = line.certainty().filter(c -> !c.isSolid()).isPresent();
    boolean diamond = line.influence().filter(i -> Marker.of(i) == Marker.DIAMOND).isPresent();
    Notation notation = scene.diagram().notation();
    double start = line.observation() ? 5 : 0;
    double end = sample.width() - 1 - (diamond ? 7 : 0);
    xml.open("p:sp").open("p:nvSpPr");
    shapes.properties(name, said);
    xml.leaf("p:cNvSpPr").leaf("p:nvPr").close().open("p:spPr");
    shapes.transform(new Box(sample.x() + start, sample.centre().y(), end - start, 0));
    shapes.preset("line");
    Look look = Look.line(colour, 2.4);
    shapes.line(
        dotted ? look.dashed("sysDot") : dashed ? look.dashed("dash") : look,
        line.observation() ? Optional.of("oval") : Optional.empty(),
        line.influence().flatMap(i -> EdgeWriter.tail(i, notation)));
    xml.close().close();
  }

  /** How what one of two compared sides has alone is drawn: its line and its letter. */
  private void side(Emphasis side, Box sample, String name, String said) {
    xml.open("p:sp").open("p:nvSpPr");
    shapes.properties(name, said);
    xml.leaf("p:cNvSpPr").leaf("p:nvPr").close().open("p:spPr");
    shapes.transform(new Box(sample.x(), sample.centre().y(), sample.width(), 0));
    shapes.preset("line");
    Look look = Look.line(theme.side(side), 4.4).twice(side == Emphasis.SECOND);
    shapes.line(look, Optional.empty(), Optional.empty());
    xml.close().close();
    double width = 0.85 * sample.height();
    Scene.Tag tag = Scene.Tag.of(side, Box.around(sample.centre(), width, width));
    shapes.letter(tag, "letter of " + name, said, theme.side(side), theme.paper());
  }
}

package org.moagraph.render.pptx;

import java.util.List;
import java.util.Optional;
import org.moagraph.geometry.Box;
import org.moagraph.geometry.Path;
import org.moagraph.geometry.Point;
import org.moagraph.layout.Marker;
import org.moagraph.render.pptx.ShapeWriter.Look;
import org.moagraph.render.style.EdgeStyle;
import org.moagraph.render.style.LineStyle;
import org.moagraph.render.style.StyledPath;
import org.moagraph.text.Xml;

/**
 * Writes the line of an edge, glued at both ends. A straight one is a connector in every office
 * program. A bent one is written twice, as the standard has it for what only some programs know
 * (ECMA-376 part 3, markup compatibility): PowerPoint takes a connector that bends at the same
 * corners and keeps its glue; LibreOffice, which routes bent connectors by rules of its own and
 * would lead them behind boxes, takes the freeform that stands for it. So is one that shines, since
 * LibreOffice lets no connector glow.
 */
final class LineWriter {
  private static final String COMPATIBILITY =
      "http://schemas.openxmlformats.org/markup-compatibility/2006";

  /** What PowerPoint knows since 2016, and no other program that is known to reroute. */
  private static final String KNOWN = "http://schemas.microsoft.com/office/powerpoint/2015/09/main";

  /** Arrowheads of thinner lines are as large as those of lines of that width, in px. */
  private static final double THIN = 2.65;

  private final ShapeWriter shapes;

  LineWriter(ShapeWriter shapes) {
    this.shapes = shapes;
  }

  /** The line of that edge between the shapes of those numbers. */
  void write(GluedEdges.Glued glued, EdgeStyle style, String description, int from, int to) {
    boolean straight = glued.corners().size() == 2;
    if (straight && style.halo().isEmpty()) {
      connector(glued, style, description, from, to);
      return;
    }
    Xml xml = shapes.xml();
    xml.open("mc:AlternateContent", "xmlns:mc", COMPATIBILITY)
        .open("mc:Choice", "xmlns:p159", KNOWN, "Requires", "p159");
    connector(glued, style, description, from, to);
    xml.close().open("mc:Fallback");
    style.halo().ifPresent(halo -> halo(glued, halo, description));
    if (straight) {
      connector(glued, style, description, from, to);
    } else {
      freeform(glued, style, description);
    }
    xml.close().close();
  }

  /** What shines behind the line where connectors do not glow. */
  private void halo(GluedEdges.Glued glued, LineStyle halo, String description) {
    Path line = glued.route().line();
    Box box = around(line);
    Xml xml = shapes.xml();
    xml.open("p:sp").open("p:nvSpPr");
    shapes.properties("halo of " + glued.route().edge().id(), description);
    xml.leaf("p:cNvSpPr").leaf("p:nvPr").close().open("p:spPr");
    shapes.transform(box);
    new Geometry(box).with(line, "none").write(xml, box);
    shapes.look(Look.line(halo));
    xml.close().close();
  }

  private void connector(
      GluedEdges.Glued glued, EdgeStyle style, String description, int from, int to) {
    Xml xml = shapes.xml();
    xml.open("p:cxnSp").open("p:nvCxnSpPr");
    shapes.properties(glued.route().edge().id(), description);
    xml.open("p:cNvCxnSpPr")
        .leaf("a:stCxn", "id", from, "idx", glued.from())
        .leaf("a:endCxn", "id", to, "idx", glued.to())
        .close()
        .leaf("p:nvPr")
        .close()
        .open("p:spPr");
    Optional<ConnectorShape> preset = ConnectorShape.along(glued.corners());
    preset.ifPresentOrElse(this::preset, () -> path(glued));
    look(style, glued.route().tip().scale());
    xml.close().close();
  }

  /** The line as the scene has it, its arrowhead part of it. */
  private void freeform(GluedEdges.Glued glued, EdgeStyle style, String description) {
    Xml xml = shapes.xml();
    xml.open("p:sp").open("p:nvSpPr");
    shapes.properties(glued.route().edge().id(), description);
    xml.leaf("p:cNvSpPr").leaf("p:nvPr").close().open("p:spPr");
    Path line = glued.route().line();
    List<Path> heads =
        style.marker() == Marker.ARROW
            ? style.head(glued.route().tip()).stream().map(StyledPath::path).toList()
            : List.of();
    Box box = heads.stream().map(Path::box).reduce(around(line), Box::union);
    Geometry geometry = new Geometry(box).with(line, "none");
    heads.forEach(geometry::painted);
    shapes.transform(box);
    geometry.write(xml, box);
    shapes.look(Look.both(style.line().colour(), style.line()));
    xml.close().close();
  }

  private static Box around(Path line) {
    Box box = line.box();
    return new Box(box.x(), box.y(), Math.max(1, box.width()), Math.max(1, box.height()));
  }

  /** How the line looks, with the only line end of DrawingML that is drawn alike everywhere. */
  void look(EdgeStyle style, double scale) {
    double width = Math.max(THIN, style.line().width());
    double times = Marker.ARROW.length(scale * style.larger()) / width;
    Optional<ShapeWriter.Tail> tail =
        Optional.of(new ShapeWriter.Tail(times)).filter(t -> style.marker() == Marker.ARROW);
    shapes.line(style.line(), tail);
    style.halo().ifPresent(halo -> shapes.glow(halo.colour(), halo.width() / 3));
  }

  private void preset(ConnectorShape shape) {
    Xml xml = shapes.xml();
    shapes.transform(
        shape.box(),
        "rot",
        shape.turned() ? 5_400_000 : 0,
        "flipH",
        shape.flipH() ? 1 : 0,
        "flipV",
        shape.flipV() ? 1 : 0);
    xml.open("a:prstGeom", "prst", shape.preset()).open("a:avLst");
    for (int i = 0; i < shape.adjustments().size(); i++) {
      String value = "val " + shape.adjustments().get(i);
      xml.leaf("a:gd", "name", "adj" + (i + 1), "fmla", value);
    }
    xml.close().close();
  }

  /** The line as it is, with its round corners. */
  private void path(GluedEdges.Glued glued) {
    Path whole = extended(glued.route().line(), glued.end());
    Box box = around(whole);
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
}

package org.moagraph.render.pptx;

import java.util.List;
import java.util.Optional;
import org.moagraph.geometry.Box;
import org.moagraph.geometry.Path;
import org.moagraph.geometry.Point;
import org.moagraph.layout.Cross;
import org.moagraph.layout.Scene;
import org.moagraph.layout.TextBlock;
import org.moagraph.layout.TextWidths;
import org.moagraph.render.style.LineStyle;
import org.moagraph.render.style.StyledPath;
import org.moagraph.text.Xml;

/** Writes the shapes of one slide and numbers them. Every shape has a name and is described. */
final class ShapeWriter {
  /** How far a line of Arial reaches above its baseline in office programs, in em. */
  private static final double ASCENT = 1.0;

  private static final double DESCENT = 0.2;
  private static final double LINE = ASCENT + DESCENT;

  /** How much higher the middle of a line is in office programs than in a scene, in em. */
  private static final double RAISED =
      (ASCENT - DESCENT) / 2 - (TextWidths.ASCENT - TextWidths.DESCENT) / 2;

  /** How much more room words get: LibreOffice centres those that are wider than their box. */
  private static final double ROOMY = 0.3;

  private final Xml xml;
  private final Palette palette;
  private final String language;
  private final double letters;
  private int lastId;

  /**
   * @param letters how much larger or smaller than said text is set
   * @param firstId the number before that of the first shape
   */
  ShapeWriter(Xml xml, Palette palette, String language, double letters, int firstId) {
    this.xml = xml;
    this.palette = palette;
    this.language = language;
    this.letters = letters;
    this.lastId = firstId;
  }

  Xml xml() {
    return xml;
  }

  /** A filled arrowhead of DrawingML, which is so many times as long as its line is wide. */
  record Tail(double times) {
    private static final double BETWEEN = 4;

    private void write(Xml xml) {
      String size = times < BETWEEN ? "med" : "lg";
      xml.leaf("a:tailEnd", "type", "triangle", "w", size, "len", size);
    }
  }

  /** How a shape is filled and its outline drawn, each if at all. */
  record Look(Optional<String> fill, Optional<LineStyle> line) {

    static Look filled(String fill) {
      return new Look(Optional.of(fill), Optional.empty());
    }

    static Look both(String fill, LineStyle line) {
      return new Look(Optional.of(fill), Optional.of(line));
    }

    static Look line(LineStyle line) {
      return new Look(Optional.empty(), Optional.of(line));
    }

    static Look of(StyledPath path) {
      return new Look(path.fill(), path.line());
    }
  }

  int nextId() {
    return ++lastId;
  }

  void properties(String name, String description) {
    properties(nextId(), name, description);
  }

  void properties(int id, String name, String description) {
    xml.leaf("p:cNvPr", "id", id, "name", name, "descr", description);
  }

  void transform(Box box, Object... attributes) {
    xml.open("a:xfrm", attributes)
        .leaf("a:off", "x", Emu.of(box.x()), "y", Emu.of(box.y()))
        .leaf("a:ext", "cx", Emu.of(box.width()), "cy", Emu.of(box.height()))
        .close();
  }

  /** Opens a group around what is written next; its coordinates are those of the slide. */
  void openGroup(String name, String description, Box box) {
    xml.open("p:grpSp").open("p:nvGrpSpPr");
    properties(name, description);
    xml.leaf("p:cNvGrpSpPr").leaf("p:nvPr").close().open("p:grpSpPr").open("a:xfrm");
    for (String part : List.of("a:off", "a:chOff")) {
      xml.leaf(part, "x", Emu.of(box.x()), "y", Emu.of(box.y()));
      String extent = part.equals("a:off") ? "a:ext" : "a:chExt";
      xml.leaf(extent, "cx", Emu.of(box.width()), "cy", Emu.of(box.height()));
    }
    xml.close().close();
  }

  void close() {
    xml.close();
  }

  void preset(String name, long... adjustments) {
    xml.open("a:prstGeom", "prst", name).open("a:avLst");
    for (int i = 0; i < adjustments.length; i++) {
      String guide = adjustments.length == 1 ? "adj" : "adj" + (i + 1);
      xml.leaf("a:gd", "name", guide, "fmla", "val " + adjustments[i]);
    }
    xml.close().close();
  }

  void look(Look look) {
    look.fill().ifPresentOrElse(fill -> palette.fill(xml, fill), () -> xml.leaf("a:noFill"));
    look.line()
        .ifPresentOrElse(
            line -> line(line, Optional.empty()), () -> xml.open("a:ln").leaf("a:noFill").close());
  }

  /** A line with an arrowhead at its end, if any. */
  void line(LineStyle line, Optional<Tail> tail) {
    long width = Emu.of(line.width());
    if (line.twice()) {
      xml.open("a:ln", "w", width, "cmpd", "dbl");
    } else {
      xml.open("a:ln", "w", width);
    }
    palette.fill(xml, line.colour());
    dash(line);
    xml.leaf("a:round");
    tail.ifPresent(t -> t.write(xml));
    xml.close();
  }

  private void dash(LineStyle line) {
    switch (line.dash()) {
      case NONE -> {}
      case DASHES, LOOSE_DASHES -> xml.leaf("a:prstDash", "val", "dash");
      case SHORT_DASHES -> xml.leaf("a:prstDash", "val", "sysDash");
      case HEADS -> xml.leaf("a:prstDash", "val", "sysDot");
      case DOTS -> dots(line);
    }
  }

  /** Dots as far apart as in the scene, which no preset has. */
  private void dots(LineStyle line) {
    List<Long> parts =
        line.dash().lengths().stream()
            .map(part -> Math.round(100_000 * part / line.width()))
            .toList();
    xml.open("a:custDash").leaf("a:ds", "d", parts.get(0), "sp", parts.get(1)).close();
  }

  void glow(String colour, double radius) {
    xml.open("a:effectLst").open("a:glow", "rad", Emu.of(radius));
    palette.write(xml, colour);
    xml.close().close();
  }

  /** A shape of a preset geometry without text. */
  void plain(String name, String description, Box box, double turn, String preset, Look look) {
    xml.open("p:sp").open("p:nvSpPr");
    properties(name, description);
    xml.leaf("p:cNvSpPr").leaf("p:nvPr").close().open("p:spPr");
    long angle = Math.floorMod(Math.round(Math.toDegrees(turn) * 60_000), 21_600_000L);
    if (angle == 0) {
      transform(box);
    } else {
      transform(box, "rot", angle);
    }
    preset(preset);
    look(look);
    xml.close().close();
  }

  /** A shape of that path without text. */
  void drawn(String name, String description, StyledPath path) {
    drawn(name, description, path.path().box(), List.of(path.path()), Look.of(path));
  }

  /** The strokes over what is lost, as one shape. */
  void cross(String name, String description, Cross cross, LineStyle line) {
    drawn(name, description, cross.box(), cross.strokes(), Look.line(line));
  }

  private void drawn(String name, String description, Box box, List<Path> paths, Look look) {
    xml.open("p:sp").open("p:nvSpPr");
    properties(name, description);
    xml.leaf("p:cNvSpPr").leaf("p:nvPr").close().open("p:spPr");
    transform(box);
    Geometry geometry = new Geometry(box);
    paths.forEach(path -> geometry.with(path, look.fill().isPresent() ? "norm" : "none"));
    geometry.write(xml, box);
    look(look);
    xml.close().close();
  }

  /** Text of its own: the lines stand where they stand in the scene, whatever the font. */
  void textBox(
      String name, String description, TextBlock text, String colour, Optional<String> ground) {
    xml.open("p:sp").open("p:nvSpPr");
    properties(name, description);
    xml.leaf("p:cNvSpPr", "txBox", 1).leaf("p:nvPr").close().open("p:spPr");
    transform(ground.isPresent() ? boxOf(text) : roomy(text));
    preset("rect");
    look(new Look(ground, Optional.empty()));
    xml.close();
    lines(text, colour);
    xml.close();
  }

  /** Where a text's box has to stand for its lines to stand where they do. */
  static Box boxOf(TextBlock text) {
    Box bounds = text.bounds();
    double top = text.lines().isEmpty() ? 0 : text.lines().get(0).y() - ASCENT * text.size();
    double height = text.lines().size() * LINE * text.size();
    return new Box(bounds.x(), top, bounds.width(), height);
  }

  /** The same with room for a wider font on the side to which the text grows. */
  private static Box roomy(TextBlock text) {
    Box box = boxOf(text);
    double more = ROOMY * box.width();
    double left =
        switch (text.anchor()) {
          case START -> 0;
          case MIDDLE -> more / 2;
          case END -> more;
        };
    return new Box(box.x() - left, box.y(), box.width() + more, box.height());
  }

  private void lines(TextBlock text, String colour) {
    xml.open("p:txBody");
    body("none", "t");
    paragraph(text.anchor());
    List<String> lines = text.lines().stream().map(TextBlock.Line::text).toList();
    runs(lines, text.size(), text.bold(), colour);
    xml.close().close();
  }

  /** Text in the lines that it has in the scene, as the flow brings them about. */
  void wrapped(TextBlock text, Flow flow, String words, String vertical, String colour) {
    xml.open("p:txBody");
    body(flow.broken() ? "none" : "square", vertical);
    paragraph(text.anchor());
    List<String> lines =
        flow.broken() ? text.lines().stream().map(TextBlock.Line::text).toList() : List.of(words);
    runs(lines, flow.size(), text.bold(), colour);
    xml.close().close();
  }

  private void runs(List<String> lines, double size, boolean bold, String colour) {
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        xml.leaf("a:br");
      }
      run(lines.get(i), size, bold, colour);
    }
  }

  /** A letter, such as that of a hypothesis, on its ground. */
  void letter(Scene.Tag tag, String name, String description, String ground, String colour) {
    double size = 0.76 * tag.box().height();
    TextBlock letter = TextBlock.centred(List.of(tag.letter()), size, true, tag.box().centre());
    xml.open("p:sp").open("p:nvSpPr");
    properties(name, description);
    xml.leaf("p:cNvSpPr").leaf("p:nvPr").close().open("p:spPr");
    transform(tag.box());
    preset("roundRect", 16_667);
    look(Look.filled(ground));
    xml.close();
    wrapped(letter, Flow.of(letter, tag.letter(), tag.box().width()), tag.letter(), "ctr", colour);
    xml.close();
  }

  /** How a text stands in its shape: its lines wrapped or not, at the top, middle or bottom. */
  void body(String wrap, String vertical) {
    xml.open(
            "a:bodyPr",
            "wrap",
            wrap,
            "lIns",
            0,
            "tIns",
            0,
            "rIns",
            0,
            "bIns",
            0,
            "rtlCol",
            0,
            "anchor",
            vertical)
        .leaf("a:noAutofit")
        .close()
        .leaf("a:lstStyle");
  }

  private void paragraph(TextBlock.Anchor anchor) {
    String align =
        switch (anchor) {
          case START -> "l";
          case MIDDLE -> "ctr";
          case END -> "r";
        };
    xml.open("a:p").leaf("a:pPr", "algn", align);
  }

  /** A paragraph with that much room before it, in px. */
  void paragraph(String text, double size, boolean bold, String colour, double before) {
    xml.open("a:p").open("a:pPr", "algn", "l").open("a:spcBef");
    xml.leaf("a:spcPts", "val", Emu.font(before)).close().close();
    run(text, size, bold, colour);
    xml.close();
  }

  /** A paragraph that a program fills in, at the right. */
  void field(String id, String type, String text, double size, String colour) {
    xml.open("a:p").leaf("a:pPr", "algn", "r").open("a:fld", "id", id, "type", type);
    style(size, false, colour);
    xml.text("a:t", text).close().close();
  }

  private void run(String text, double size, boolean bold, String colour) {
    xml.open("a:r");
    style(size, bold, colour);
    xml.text("a:t", text).close();
  }

  private void style(double size, boolean bold, String colour) {
    String large = String.valueOf(Emu.font(letters * size));
    xml.open("a:rPr", "lang", language, "sz", large, "b", bold ? 1 : 0, "dirty", 0);
    palette.fill(xml, colour);
    xml.leaf("a:latin", "typeface", "+mn-lt").close();
  }

  /** How a label inside a box comes to its lines: there is room on both sides of its middle. */
  static Flow flow(TextBlock label, String words, Box box) {
    double middle = label.bounds().centre().x();
    return Flow.of(label, words, 2 * Math.min(middle - box.x(), box.right() - middle));
  }

  /** The room that a label inside a box gets, as wide as it flows. */
  static Box room(TextBlock label, Flow flow, Box box) {
    Box bounds = label.bounds();
    double middle = bounds.centre().y() - RAISED * label.size();
    double half = Math.max(bounds.height() / 2, Math.min(middle - box.y(), box.bottom() - middle));
    return Box.around(new Point(bounds.centre().x(), middle), flow.width(), 2 * half);
  }
}

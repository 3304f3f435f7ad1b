package org.moagraph.render;

import java.util.List;
import java.util.Optional;
import org.moagraph.geometry.Box;
import org.moagraph.geometry.Path;
import org.moagraph.geometry.Point;
import org.moagraph.layout.NodeShape;
import org.moagraph.layout.ScoreSheet;
import org.moagraph.layout.TextBlock;
import org.moagraph.render.style.Theme;
import org.moagraph.view.answer.ScoreMatrix;
import org.moagraph.view.diagram.Influence;
import org.moagraph.view.diagram.PictureDescription;

/** A score sheet as a picture: each cell has a sign and a fill of its own. */
public record ScorePicture(ScoreSheet sheet) implements Picture {

  @Override
  public String id() {
    return sheet.matrix().id();
  }

  @Override
  public String language() {
    return sheet.matrix().language();
  }

  @Override
  public String title() {
    return sheet.matrix().title();
  }

  @Override
  public PictureDescription description() {
    return sheet.matrix().description();
  }

  @Override
  public double width() {
    return sheet.page().width();
  }

  @Override
  public double height() {
    return sheet.page().height();
  }

  @Override
  public void paint(Theme theme, Canvas canvas) {
    canvas.path(rectangle(new Box(0, 0, width(), height())), Canvas.Pen.fill(theme.paper()));
    canvas.text(sheet.title(), theme.ink());
    sheet.bands().forEach(b -> canvas.path(rectangle(b), Canvas.Pen.fill(theme.region(1))));
    sheet.texts().forEach(t -> canvas.text(t, theme.ink()));
    canvas.open(Canvas.PictureGroup.of("experiments"));
    for (ScoreSheet.PlacedRow row : sheet.rows()) {
      String grade = sheet.matrix().words(row.row().cells().get(0));
      String name = row.row().title() + ": " + grade;
      canvas.open(new Canvas.PictureGroup("experiment", Optional.of(row.row().id()), name));
      canvas.text(row.label(), theme.ink());
      marks(row.marks(), theme, canvas);
      canvas.close();
    }
    canvas.close();
    canvas.open(Canvas.PictureGroup.of("legend"));
    marks(sheet.key(), theme, canvas);
    canvas.close();
    canvas.text(sheet.credit(), theme.quiet());
  }

  /** The signs of a row, those of one kind together. */
  private static void marks(List<ScoreSheet.CellMark> marks, Theme theme, Canvas canvas) {
    for (ScoreMatrix.Cell cell : ScoreMatrix.Cell.values()) {
      List<Box> boxes =
          marks.stream().filter(m -> m.cell() == cell).map(ScoreSheet.CellMark::box).toList();
      draw(cell, boxes, theme, canvas);
    }
  }

  private static void draw(ScoreMatrix.Cell cell, List<Box> boxes, Theme theme, Canvas canvas) {
    String good = theme.line(Influence.RAISES);
    String bad = theme.line(Influence.LOWERS);
    switch (cell) {
      case EXPLAINED -> {
        canvas.paths(rectangles(boxes, 0), Canvas.Pen.fill(good));
        canvas.paths(lines(boxes, -1, 0, -0.25, 0.8, 1, -0.8), Canvas.Pen.stroke(theme.paper(), 2));
      }
      case MISSED -> {
        canvas.paths(rectangles(boxes, -0.75), Canvas.Pen.both(theme.paper(), bad, 1.5));
        canvas.paths(lines(boxes, -1, -1, 1, 1, 0, 0, 1, -1, -1, 1), Canvas.Pen.stroke(bad, 2));
      }
      case UNDECIDED -> {
        canvas.paths(
            rectangles(boxes, -0.5), Canvas.Pen.both(theme.region(0), theme.regionBorder(), 1));
        boxes.forEach(box -> sign("?", box, theme.ink(), canvas));
      }
      case SILENT -> boxes.forEach(box -> sign("–", box, theme.quiet(), canvas));
      case USED_AS_EVIDENCE -> boxes.forEach(box -> sign("e", box, theme.ink(), canvas));
    }
  }

  private static void sign(String letter, Box box, String colour, Canvas canvas) {
    double size = 0.94 * box.height();
    canvas.text(TextBlock.centred(List.of(letter), size, false, box.centre()), colour);
  }

  private static Path rectangle(Box box) {
    return NodeShape.RECTANGLE.outline(box, 1);
  }

  private static List<Path> rectangles(List<Box> boxes, double margin) {
    return boxes.stream().map(box -> rectangle(box.grown(margin))).toList();
  }

  /** A line through places that are said in quarters of each box from its centre. */
  private static List<Path> lines(List<Box> boxes, double... places) {
    return boxes.stream().map(box -> line(box.centre(), box.height() / 4, places)).toList();
  }

  private static Path line(Point centre, double unit, double... places) {
    var path = new Path.Builder(centre.plus(places[0] * unit, places[1] * unit));
    for (int i = 2; i < places.length; i += 2) {
      path.line(centre.x() + places[i] * unit, centre.y() + places[i + 1] * unit);
    }
    return path.open();
  }
}

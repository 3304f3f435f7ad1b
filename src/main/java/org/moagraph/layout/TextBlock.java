package org.moagraph.layout;

import java.util.ArrayList;
import java.util.List;
import org.moagraph.geometry.Box;
import org.moagraph.geometry.Point;

/** Lines of text with their places; {@code size} is the font size in px. */
public record TextBlock(List<Line> lines, double size, boolean bold, Anchor anchor) {
  /** The distance of baselines, in em. */
  public static final double LINE_HEIGHT = 1.18;

  public TextBlock {
    lines = List.copyOf(lines);
  }

  /** Where a line stands: its anchor point on the baseline. */
  public record Line(String text, double x, double y) {}

  /** What of a line is at its anchor point. */
  public enum Anchor {
    START,
    MIDDLE,
    END
  }

  /** Lines centred on a place. */
  public static TextBlock centred(List<String> lines, double size, boolean bold, Point centre) {
    double height = height(lines.size(), size);
    return at(lines, size, bold, Anchor.MIDDLE, centre.x(), centre.y() - height / 2);
  }

  /** Lines from a top on downwards. */
  public static TextBlock at(
      List<String> lines, double size, boolean bold, Anchor anchor, double x, double top) {
    List<Line> placed = new ArrayList<>();
    double baseline = top + TextWidths.ASCENT * size;
    for (String line : lines) {
      placed.add(new Line(line, x, baseline));
      baseline += LINE_HEIGHT * size;
    }
    return new TextBlock(placed, size, bold, anchor);
  }

  /** The height of so many lines, from the top of the first to the foot of the last. */
  public static double height(int lines, double size) {
    return (lines - 1) * LINE_HEIGHT * size + (TextWidths.ASCENT + TextWidths.DESCENT) * size;
  }

  /** The width of the widest line. */
  public static double width(List<String> lines, double size, boolean bold) {
    double width = 0;
    for (String line : lines) {
      width = Math.max(width, TextWidths.of(line, size, bold));
    }
    return width;
  }

  /** The box around the letters. An empty block has an empty box at the origin. */
  public Box bounds() {
    return bounds(1);
  }

  /** The box around the letters where a wider font takes the place of Arial. */
  public Box widest() {
    return bounds(TextWidths.SUBSTITUTE);
  }

  private Box bounds(double wider) {
    if (lines.isEmpty()) {
      return new Box(0, 0, 0, 0);
    }
    double width = wider * width(lines.stream().map(Line::text).toList(), size, bold);
    double x = lines.get(0).x();
    double left =
        switch (anchor) {
          case START -> x;
          case MIDDLE -> x - width / 2;
          case END -> x - width;
        };
    double top = lines.get(0).y() - TextWidths.ASCENT * size;
    return new Box(left, top, width, height(lines.size(), size));
  }

  /** The text without its line breaks. */
  public String text() {
    return String.join(" ", lines.stream().map(Line::text).toList());
  }

  /** The same lines on the same baselines in letters of that size. */
  public TextBlock sized(double other) {
    return new TextBlock(lines, other, bold, anchor);
  }

  /** The same lines elsewhere. */
  public TextBlock moved(double dx, double dy) {
    return new TextBlock(
        lines.stream().map(l -> new Line(l.text(), l.x() + dx, l.y() + dy)).toList(),
        size,
        bold,
        anchor);
  }
}

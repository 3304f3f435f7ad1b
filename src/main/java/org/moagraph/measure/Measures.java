package org.moagraph.measure;

import java.util.ArrayList;
import java.util.List;
import org.moagraph.geometry.Box;
import org.moagraph.geometry.Point;

/**
 * How legible a picture is on a slide of 960 x 540 pt into which it is fitted; {@code fill} is the
 * part of the slide that it covers, from 0 to 1.
 */
public record Measures(Letters letters, double fill, BoxMeasures boxes, LineMeasures lines) {
  private static final double SLIDE_WIDTH = 1280;
  private static final double SLIDE_HEIGHT = 720;
  private static final double PT = 0.75;

  /** The smallest letters of nodes and of lines in pt, 0 where nothing is written. */
  public record Letters(double nodesPt, double linesPt) {}

  /** The measures of a picture. */
  public static Measures of(Shapes shapes) {
    double scale =
        Math.min(SLIDE_WIDTH / shapes.page().width(), SLIDE_HEIGHT / shapes.page().height());
    double toPt = PT * scale;
    return new Measures(
        letters(shapes, toPt),
        fill(shapes, toPt / PT),
        BoxMeasures.of(shapes, toPt),
        LineMeasures.of(shapes));
  }

  /** The same measures where all letters are set so much larger or smaller. */
  public Measures inLettersOf(double scale) {
    Letters scaled = new Letters(letters.nodesPt * scale, letters.linesPt * scale);
    return new Measures(scaled, fill, boxes, lines);
  }

  private static Letters letters(Shapes shapes, double toPt) {
    double nodes = shapes.nodes().stream().mapToDouble(n -> n.name().size()).min().orElse(0);
    double lines =
        shapes.lines().stream()
            .flatMap(l -> l.label().stream())
            .mapToDouble(Shapes.Text::size)
            .min()
            .orElse(0);
    return new Letters(toPt * nodes, toPt * lines);
  }

  private static double fill(Shapes shapes, double scale) {
    List<Box> all = new ArrayList<>();
    shapes.labels().forEach(l -> all.add(l.bounds()));
    shapes.nodes().forEach(n -> all.add(n.box()));
    shapes.areas().forEach(a -> all.add(a.box()));
    shapes.legend().forEach(e -> all.add(e.sample().union(e.words())));
    for (Shapes.Line line : shapes.lines()) {
      for (Point point : line.points()) {
        all.add(new Box(point.x(), point.y(), 0, 0));
      }
    }
    Box around = all.stream().reduce(Box::union).orElse(new Box(0, 0, 0, 0));
    return around.width() * around.height() * scale * scale / (SLIDE_WIDTH * SLIDE_HEIGHT);
  }
}

package org.moagraph.measure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.moagraph.geometry.Box;
import org.moagraph.geometry.Point;

/**
 * What is measured of a picture: a page with boxes, lines between them, areas behind them, the
 * entries of a legend and a title, all in px. {@code rightwards} says that the picture is read from
 * left to right, else it is from top to bottom.
 */
public record Shapes(
    Box page,
    boolean rightwards,
    List<Node> nodes,
    List<Line> lines,
    List<Area> areas,
    List<Entry> legend,
    Box title) {

  public Shapes {
    nodes = List.copyOf(nodes);
    lines = List.copyOf(lines);
    areas = List.copyOf(areas);
    legend = List.copyOf(legend);
  }

  /** Where words stand, and the size of their letters. */
  public record Text(Box bounds, double size) {}

  /** A box with its name. */
  public record Node(Box box, Text name) {}

  /**
   * A line through those points from one node to another, by their places in the list; {@code
   * lacksWords} says that it should carry words that found no room, {@code free} that it need not
   * run with the flow.
   */
  public record Line(
      List<Point> points,
      int from,
      int to,
      Optional<Text> label,
      boolean lacksWords,
      boolean free) {

    public Line {
      points = List.copyOf(points);
    }
  }

  /** What is drawn around or behind nodes, such as a region. */
  public record Area(Box box, Optional<Text> label) {}

  /** A sample with the words that explain it. */
  public record Entry(Box sample, Box words) {}

  /** The words on lines and areas. */
  List<Text> labels() {
    return Stream.concat(
            lines.stream().flatMap(l -> l.label().stream()),
            areas.stream().flatMap(a -> a.label().stream()))
        .toList();
  }
}

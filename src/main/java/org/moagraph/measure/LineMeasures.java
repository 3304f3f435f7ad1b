package org.moagraph.measure;

import java.util.List;
import org.moagraph.geometry.Box;
import org.moagraph.geometry.Point;

/**
 * How the lines of a picture run. Crossings are counted for each pair of lines and place; a bend is
 * a quarter turn, at once or along a curve; {@code backward} counts lines against the flow that
 * should run with it, {@code unlabelled} those whose words found no room.
 */
public record LineMeasures(
    int lines,
    int crossings,
    int throughNodes,
    int throughLabels,
    int backward,
    int unlabelled,
    int bends) {

  static LineMeasures of(Shapes shapes) {
    List<Shapes.Line> lines = shapes.lines();
    return new LineMeasures(
        lines.size(),
        crossings(lines.stream().map(Shapes.Line::points).toList()),
        throughNodes(shapes),
        throughLabels(shapes),
        (int) lines.stream().filter(l -> isBackward(l, shapes)).count(),
        (int) lines.stream().filter(Shapes.Line::lacksWords).count(),
        bends(lines));
  }

  private static int bends(List<Shapes.Line> lines) {
    double turned = 0;
    for (Shapes.Line line : lines) {
      List<Point> points = line.points();
      for (int i = 2; i < points.size(); i++) {
        turned += angle(points.get(i - 2), points.get(i - 1), points.get(i));
      }
    }
    return (int) Math.round(turned / (Math.PI / 2));
  }

  private static double angle(Point a, Point b, Point c) {
    double cross = (b.x() - a.x()) * (c.y() - b.y()) - (b.y() - a.y()) * (c.x() - b.x());
    double dot = (b.x() - a.x()) * (c.x() - b.x()) + (b.y() - a.y()) * (c.y() - b.y());
    return Math.abs(StrictMath.atan2(cross, dot));
  }

  private static int crossings(List<List<Point>> lines) {
    List<Box> around = lines.stream().map(LineMeasures::around).toList();
    int found = 0;
    for (int e = 0; e < lines.size(); e++) {
      for (int f = 0; f < e; f++) {
        found += around.get(e).overlaps(around.get(f)) ? crossings(lines.get(e), lines.get(f)) : 0;
      }
    }
    return found;
  }

  private static Box around(List<Point> line) {
    double left = line.stream().mapToDouble(Point::x).min().orElse(0);
    double top = line.stream().mapToDouble(Point::y).min().orElse(0);
    double right = line.stream().mapToDouble(Point::x).max().orElse(0);
    double bottom = line.stream().mapToDouble(Point::y).max().orElse(0);
    return Box.between(left, top, right, bottom).grown(1);
  }

  private static int crossings(List<Point> a, List<Point> b) {
    int found = 0;
    for (int i = 1; i < a.size(); i++) {
      for (int j = 1; j < b.size(); j++) {
        found += cross(a.get(i - 1), a.get(i), b.get(j - 1), b.get(j)) ? 1 : 0;
      }
    }
    return found;
  }

  private static boolean cross(Point a, Point b, Point c, Point d) {
    return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
  }

  private static double turn(Point a, Point b, Point c) {
    return Math.signum((b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x()));
  }

  private static int throughNodes(Shapes shapes) {
    int found = 0;
    for (Shapes.Line line : shapes.lines()) {
      for (int n = 0; n < shapes.nodes().size(); n++) {
        if (n != line.from() && n != line.to()) {
          found += passes(line, shapes.nodes().get(n).box().grown(-1)) ? 1 : 0;
        }
      }
    }
    return found;
  }

  private static int throughLabels(Shapes shapes) {
    int found = 0;
    for (Shapes.Text label : shapes.labels()) {
      found += (int) shapes.lines().stream().filter(l -> passes(l, label.bounds())).count();
    }
    return found;
  }

  private static boolean passes(Shapes.Line line, Box box) {
    for (int i = 1; i < line.points().size(); i++) {
      if (box.crossedBy(line.points().get(i - 1), line.points().get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBackward(Shapes.Line line, Shapes shapes) {
    Box from = shapes.nodes().get(line.from()).box();
    Box to = shapes.nodes().get(line.to()).box();
    return !line.free() && (shapes.rightwards() ? to.right() < from.x() : to.bottom() < from.y());
  }
}

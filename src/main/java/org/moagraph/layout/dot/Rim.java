package org.moagraph.layout.dot;

import java.util.List;
import org.moagraph.geometry.Path;
import org.moagraph.geometry.Point;

/** The outline of a node as a way round it: places on it are how far along that way they lie. */
record Rim(List<Point> points) {

  Rim {
    points = List.copyOf(points);
  }

  static Rim of(Path outline) {
    return new Rim(outline.flattened());
  }

  double length() {
    return Point.length(points);
  }

  /** The place nearest to a point. */
  double place(Point point) {
    double nearest = Double.MAX_VALUE;
    double place = 0;
    double passed = 0;
    for (int i = 1; i < points.size(); i++) {
      Point a = points.get(i - 1);
      double side = a.distance(points.get(i));
      double part = side == 0 ? 0 : along(point, a, points.get(i), side);
      double away = point.distance(a.towards(points.get(i), part));
      if (away < nearest) {
        nearest = away;
        place = passed + part * side;
      }
      passed += side;
    }
    return place;
  }

  private static double along(Point point, Point a, Point b, double side) {
    double dot = (point.x() - a.x()) * (b.x() - a.x()) + (point.y() - a.y()) * (b.y() - a.y());
    return Math.max(0, Math.min(1, dot / (side * side)));
  }

  /** The point at a place; places go on round and round. */
  Point at(double place) {
    double whole = length();
    double left = place - whole * Math.floor(place / whole);
    for (int i = 1; i < points.size(); i++) {
      double side = points.get(i - 1).distance(points.get(i));
      if (left <= side && side > 0) {
        return points.get(i - 1).towards(points.get(i), left / side);
      }
      left -= side;
    }
    return points.get(points.size() - 1);
  }
}

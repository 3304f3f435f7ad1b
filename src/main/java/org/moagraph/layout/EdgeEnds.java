package org.moagraph.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moagraph.geometry.Path;
import org.moagraph.geometry.Point;
import org.moagraph.view.diagram.Diagram;

/** Cuts edges off at the outlines of their nodes and gives them their markers. */
public final class EdgeEnds {
  /** The paper seen between a marker's tip and the border of the node. */
  private static final double GAP = 2.5;

  /** The radius of the ring at the start of an observation. */
  public static final double RING = 5;

  private EdgeEnds() {}

  /**
   * The route of an edge along these points, which begin and end inside its nodes.
   *
   * @param scale the size of the marker, 1 on a slide with large type
   * @param radius how round corners become
   */
  public static Scene.Route route(
      Diagram.Edge edge, List<Point> points, Path from, Path to, double scale, double radius) {
    List<Point> line = new ArrayList<>(points);
    int last = line.size() - 1;
    Point start = leaving(line.get(0), line.get(1), from);
    double room = edge.observation() ? RING * scale : 0;
    double first = Math.max(start.distance(line.get(1)), 1e-6);
    line.set(0, start.towards(line.get(1), Math.min(0.5, room / first)));
    Point before = line.get(last - 1);
    Marker marker = Marker.of(edge.influence());
    // a bar is broader than the notch of a receptor and would lie half behind it
    Point border = leaving(line.get(last), before, marker == Marker.BAR ? to.hull() : to);
    double length = Math.max(before.distance(border), 1e-6);
    double dx = (border.x() - before.x()) / length;
    double dy = (border.y() - before.y()) / length;
    Point tip = border.plus(-dx * GAP, -dy * GAP);
    double back = Math.min(length - GAP, marker.length(scale));
    line.set(last, tip.plus(-dx * back, -dy * back));
    return new Scene.Route(
        edge,
        withoutIdle(line),
        Path.rounded(line, radius),
        new Scene.Tip(tip, dx, dy, scale),
        Optional.empty(),
        List.of());
  }

  /** Points that lie on the line between their neighbours are no corners. */
  private static List<Point> withoutIdle(List<Point> points) {
    List<Point> kept = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      Point point = points.get(i);
      boolean inside = i > 0 && i < points.size() - 1;
      if (!inside || !isBetween(kept.get(kept.size() - 1), point, points.get(i + 1))) {
        kept.add(point);
      }
    }
    return kept;
  }

  private static boolean isBetween(Point a, Point b, Point c) {
    return a.distance(b) + b.distance(c) - a.distance(c) < 0.01;
  }

  /** Where the line from a place inside to one outside leaves the outline. */
  public static Point leaving(Point inside, Point outside, Path outline) {
    List<Point> border = outline.flattened();
    double furthest = 0;
    for (int i = 1; i < border.size(); i++) {
      furthest = Math.max(furthest, meeting(inside, outside, border.get(i - 1), border.get(i)));
    }
    return inside.towards(outside, furthest);
  }

  /** How far along the first line the second one meets it, or -1. */
  private static double meeting(Point a, Point b, Point c, Point d) {
    double rx = b.x() - a.x();
    double ry = b.y() - a.y();
    double sx = d.x() - c.x();
    double sy = d.y() - c.y();
    double cross = rx * sy - ry * sx;
    if (Math.abs(cross) < 1e-12) {
      return -1;
    }
    double t = ((c.x() - a.x()) * sy - (c.y() - a.y()) * sx) / cross;
    double u = ((c.x() - a.x()) * ry - (c.y() - a.y()) * rx) / cross;
    return u >= 0 && u <= 1 && t <= 1 ? t : -1;
  }
}

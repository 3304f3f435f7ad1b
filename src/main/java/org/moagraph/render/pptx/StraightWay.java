package org.moagraph.render.pptx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moagraph.geometry.Box;
import org.moagraph.geometry.Point;
import org.moagraph.layout.EdgeEnds;
import org.moagraph.layout.Marker;
import org.moagraph.layout.Scene;

/** Looks for a straight line between two nodes that meets no other node and no badge. */
final class StraightWay {
  private static final double[] ACROSS = {0.5, 0.3, 0.7, 0.15, 0.85, 0.05, 0.95};
  private static final double[] DOWN = {0.5, 0.25, 0.75};

  /** How far a line stays off what it passes, in px. */
  private static final double CLEARANCE = 4;

  /** How squarely a line has to arrive, of 1, and a bar, which would cut into the node. */
  private static final double SQUARE = 0.2;

  private static final double SQUARE_BAR = 0.6;

  /** What stands for ugliness, in px of length. */
  private static final double CROSSING = 150;

  private static final double COVERED = 300;
  private static final double CORNER = 60;

  private final Scene scene;
  private final List<Scene.Route> others;

  StraightWay(Scene scene, List<Scene.Route> others) {
    this.scene = scene;
    this.others = others;
  }

  private record TriedRoute(Scene.Route route, double cost) {}

  /** The edge of that route by the best straight line, if any is free. */
  Optional<Scene.Route> instead(Scene.Route bent) {
    Optional<Scene.PlacedNode> from = scene.node(bent.edge().from());
    Optional<Scene.PlacedNode> to = scene.node(bent.edge().to());
    if (from.isEmpty() || to.isEmpty() || from.equals(to)) {
      return Optional.empty();
    }
    Optional<TriedRoute> best = Optional.empty();
    for (Point start : inside(from.get().box())) {
      for (Point end : inside(to.get().box())) {
        Scene.Route route = route(bent, start, end, from.get(), to.get());
        double most = best.map(TriedRoute::cost).orElse(Double.MAX_VALUE);
        double cost = cost(route, from.get(), to.get());
        if (cost < most && isFree(route, from.get(), to.get())) {
          best = Optional.of(new TriedRoute(route, cost));
        }
      }
    }
    return best.map(TriedRoute::route);
  }

  private static List<Point> inside(Box box) {
    List<Point> points = new ArrayList<>();
    for (double across : ACROSS) {
      for (double down : DOWN) {
        points.add(new Point(box.x() + across * box.width(), box.y() + down * box.height()));
      }
    }
    return points;
  }

  private static Scene.Route route(
      Scene.Route bent, Point start, Point end, Scene.PlacedNode from, Scene.PlacedNode to) {
    return EdgeEnds.route(
        bent.edge(), List.of(start, end), from.outline(), to.landing(), bent.tip().scale(), 0);
  }

  private boolean isFree(Scene.Route route, Scene.PlacedNode from, Scene.PlacedNode to) {
    Point start = route.line().start();
    Point tip = route.tip().at();
    boolean barred = EdgeWriter.isBarred(Marker.of(route.edge().influence()));
    return squareness(from, start, tip) > SQUARE
        && squareness(to, tip, start) > (barred ? SQUARE_BAR : SQUARE)
        && scene.nodes().stream()
            .noneMatch(node -> isMet(node, node == from || node == to, start, tip));
  }

  private static boolean isMet(Scene.PlacedNode node, boolean own, Point start, Point tip) {
    double side = 2 * node.badgeRadius() + (own ? 2 : CLEARANCE);
    return Box.around(node.badge(), side, side).crossedBy(start, tip)
        || !own && node.box().grown(CLEARANCE).crossedBy(start, tip);
  }

  /** How squarely the line meets the outline of a node it ends at: 1 where at a right angle. */
  private static double squareness(Scene.PlacedNode node, Point at, Point away) {
    List<Point> outline = node.outline().flattened();
    double nearest = Double.MAX_VALUE;
    double squareness = 0;
    for (int i = 1; i < outline.size(); i++) {
      Point a = outline.get(i - 1);
      Point b = outline.get(i);
      double length = a.distance(b);
      double detour = a.distance(at) + at.distance(b) - length;
      if (length > 0.01 && detour < nearest) {
        nearest = detour;
        double across = side(a, b, away) - side(a, b, at);
        squareness = Math.abs(across) / (length * Math.max(at.distance(away), 1e-6));
      }
    }
    return squareness;
  }

  /** Whether the line would run through the marker or the start of another edge. */
  private static boolean touchesEnd(Scene.Route other, Point start, Point tip, double scale) {
    Scene.Tip end = other.tip();
    Point middle = end.at().plus(-8 * scale * end.dx(), -8 * scale * end.dy());
    return Box.around(middle, 24 * scale, 24 * scale).crossedBy(start, tip)
        || Box.around(other.line().start(), 10, 10).crossedBy(start, tip);
  }

  private double cost(Scene.Route route, Scene.PlacedNode from, Scene.PlacedNode to) {
    Point start = route.line().start();
    Point tip = route.tip().at();
    double scale = route.tip().scale();
    long crossings = others.stream().filter(other -> crosses(other, start, tip)).count();
    long covered =
        others.stream().filter(other -> touchesEnd(other, start, tip, scale)).count()
            + scene.areas().stream()
                .flatMap(area -> area.label().stream())
                .filter(name -> name.bounds().grown(2).crossedBy(start, tip))
                .count();
    double oblique = 2 - squareness(from, start, tip) - squareness(to, tip, start);
    return start.distance(tip) * (1 + 0.6 * oblique)
        + CROSSING * crossings
        + COVERED * covered
        + CORNER * (cornered(from.box(), start) + cornered(to.box(), tip));
  }

  /** 1 at a corner of the box, 0 from some px on. */
  private static double cornered(Box box, Point at) {
    double dx = Math.min(Math.abs(at.x() - box.x()), Math.abs(at.x() - box.right()));
    double dy = Math.min(Math.abs(at.y() - box.y()), Math.abs(at.y() - box.bottom()));
    return Math.max(0, 1 - Math.max(dx, dy) / 24);
  }

  private static boolean crosses(Scene.Route other, Point start, Point tip) {
    List<Point> line = other.line().flattened();
    for (int i = 1; i < line.size(); i++) {
      if (areParted(start, tip, line.get(i - 1), line.get(i))
          && areParted(line.get(i - 1), line.get(i), start, tip)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the two places c and d are on different sides of the line through a and b. */
  private static boolean areParted(Point a, Point b, Point c, Point d) {
    return side(a, b, c) * side(a, b, d) < 0;
  }

  private static double side(Point a, Point b, Point c) {
    return (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x());
  }
}

package org.moagraph.geometry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** A line through the plane: straight pieces and cubic curves, closed or open. */
public record Path(Point start, List<Piece> pieces, boolean closed) {

  /** The share of a rounded corner at which its curve has its controls. */
  private static final double ROUNDING = 0.55;

  public Path {
    pieces = List.copyOf(pieces);
  }

  /** A piece from where the last one ended: straight where both controls are absent. */
  public record Piece(boolean straight, Point control1, Point control2, Point end) {

    static Piece line(Point end) {
      return new Piece(true, end, end, end);
    }

    static Piece curve(Point control1, Point control2, Point end) {
      return new Piece(false, control1, control2, end);
    }
  }

  /** The end of the last piece. */
  public Point end() {
    return pieces.isEmpty() ? start : pieces.get(pieces.size() - 1).end();
  }

  /** Points along the path, near enough for measuring: curves in eight parts. */
  public List<Point> flattened() {
    List<Point> points = new ArrayList<>();
    points.add(start);
    for (Piece piece : pieces) {
      Point from = points.get(points.size() - 1);
      if (piece.straight()) {
        points.add(piece.end());
      } else {
        for (int i = 1; i <= 8; i++) {
          points.add(onCurve(from, piece, i / 8.0));
        }
      }
    }
    if (closed) {
      points.add(start);
    }
    return points;
  }

  /** The smallest box around the path. */
  public Box box() {
    Box box = new Box(start.x(), start.y(), 0, 0);
    for (Point point : flattened()) {
      box = box.union(new Box(point.x(), point.y(), 0, 0));
    }
    return box;
  }

  /** The path's outline without its notches (Andrew's monotone chain). */
  public Path hull() {
    List<Point> points = new ArrayList<>(flattened());
    points.sort(Comparator.comparingDouble(Point::x).thenComparingDouble(Point::y));
    List<Point> corners = new ArrayList<>();
    chain(points, corners);
    Collections.reverse(points);
    chain(points, corners);
    return polygon(corners.toArray(Point[]::new));
  }

  /** Adds the corners of one side of a hull, without its last, which begins the other side. */
  private static void chain(List<Point> points, List<Point> corners) {
    int first = corners.size();
    for (Point point : points) {
      while (corners.size() >= first + 2 && turnsBack(corners, point)) {
        corners.remove(corners.size() - 1);
      }
      corners.add(point);
    }
    corners.remove(corners.size() - 1);
  }

  private static boolean turnsBack(List<Point> corners, Point next) {
    Point a = corners.get(corners.size() - 2);
    Point b = corners.get(corners.size() - 1);
    return (b.x() - a.x()) * (next.y() - a.y()) <= (b.y() - a.y()) * (next.x() - a.x());
  }

  private static Point onCurve(Point from, Piece piece, double t) {
    Point a = from.towards(piece.control1(), t);
    Point b = piece.control1().towards(piece.control2(), t);
    Point c = piece.control2().towards(piece.end(), t);
    return a.towards(b, t).towards(b.towards(c, t), t);
  }

  /** The closed path through these corners. */
  public static Path polygon(Point... corners) {
    Builder builder = new Builder(corners[0]);
    for (int i = 1; i < corners.length; i++) {
      builder.line(corners[i].x(), corners[i].y());
    }
    return builder.close();
  }

  /** The open path through these points, its corners rounded where there is room. */
  public static Path rounded(List<Point> points, double radius) {
    Builder builder = new Builder(points.get(0));
    for (int i = 1; i < points.size() - 1; i++) {
      Point corner = points.get(i);
      Point before = points.get(i - 1);
      Point after = points.get(i + 1);
      double r = Math.min(radius, Math.min(corner.distance(before), corner.distance(after)) / 2);
      Point in = r == 0 ? corner : corner.towards(before, r / corner.distance(before));
      Point out = r == 0 ? corner : corner.towards(after, r / corner.distance(after));
      builder.line(in.x(), in.y());
      builder.curve(in.towards(corner, ROUNDING), out.towards(corner, ROUNDING), out);
    }
    Point last = points.get(points.size() - 1);
    return builder.line(last.x(), last.y()).open();
  }

  /** A path under construction. */
  public static final class Builder {
    private final Point start;
    private final List<Piece> pieces = new ArrayList<>();

    public Builder(Point start) {
      this.start = start;
    }

    public Builder line(double x, double y) {
      pieces.add(Piece.line(new Point(x, y)));
      return this;
    }

    public Builder curve(Point control1, Point control2, Point end) {
      pieces.add(Piece.curve(control1, control2, end));
      return this;
    }

    /**
     * A quarter of an ellipse: leaves along the x axis when {@code flat}, else along the y axis.
     */
    public Builder quarter(double x, double y, boolean flat) {
      Point from = pieces.isEmpty() ? start : pieces.get(pieces.size() - 1).end();
      double k = 0.5523;
      double dx = (x - from.x()) * k;
      double dy = (y - from.y()) * k;
      Point to = new Point(x, y);
      return flat
          ? curve(from.plus(dx, 0), to.plus(0, -dy), to)
          : curve(from.plus(0, dy), to.plus(-dx, 0), to);
    }

    public Path close() {
      return new Path(start, pieces, true);
    }

    public Path open() {
      return new Path(start, pieces, false);
    }
  }
}

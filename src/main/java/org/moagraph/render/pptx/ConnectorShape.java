package org.moagraph.render.pptx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moagraph.geometry.Box;
import org.moagraph.geometry.Point;

/**
 * The preset connector that runs along given points, with its place, turn, flips and adjustments.
 * PowerPoint has straight ones and those that bend at right angles up to four times.
 */
record ConnectorShape(
    String preset, Box box, boolean turned, boolean flipH, boolean flipV, List<Long> adjustments) {
  private static final double STRAIGHT = 0.2;
  private static final int MOST_POINTS = 6;

  /** The connector along these points, or nothing where no preset runs like that. */
  static Optional<ConnectorShape> along(List<Point> points) {
    if (points.size() == 2) {
      Point from = points.get(0);
      Point to = points.get(1);
      return Optional.of(
          new ConnectorShape(
              "straightConnector1",
              around(from, to, Math.abs(to.x() - from.x()), Math.abs(to.y() - from.y())),
              false,
              to.x() < from.x(),
              to.y() < from.y(),
              List.of()));
    }
    return points.size() > MOST_POINTS || !isRectangular(points)
        ? Optional.empty()
        : Optional.of(bent(points));
  }

  private static boolean isRectangular(List<Point> points) {
    boolean level = isLevel(points.get(0), points.get(1));
    for (int i = 1; i < points.size(); i++) {
      Point a = points.get(i - 1);
      Point b = points.get(i);
      double off = level ? a.y() - b.y() : a.x() - b.x();
      if (Math.abs(off) > STRAIGHT) {
        return false;
      }
      level = !level;
    }
    return true;
  }

  private static boolean isLevel(Point a, Point b) {
    return Math.abs(a.y() - b.y()) <= STRAIGHT;
  }

  /** Presets leave along their x axis; one that leaves up or down is turned by a right angle. */
  private static ConnectorShape bent(List<Point> points) {
    Point from = points.get(0);
    Point to = points.get(points.size() - 1);
    boolean turned = !isLevel(from, points.get(1));
    double signX = to.x() < from.x() ? -1 : 1;
    double signY = to.y() < from.y() ? -1 : 1;
    double spanX = Math.max(1, Math.abs(to.x() - from.x()));
    double spanY = Math.max(1, Math.abs(to.y() - from.y()));
    List<Long> adjustments = new ArrayList<>();
    boolean acrossX = !turned;
    for (int i = 1; i < points.size() - 2; i++) {
      Point corner = points.get(i);
      double part =
          acrossX
              ? (corner.x() - from.x()) * signX / spanX
              : (corner.y() - from.y()) * signY / spanY;
      adjustments.add(Math.round(part * 100_000));
      acrossX = !acrossX;
    }
    return new ConnectorShape(
        "bentConnector" + (points.size() - 1),
        turned ? around(from, to, spanY, spanX) : around(from, to, spanX, spanY),
        turned,
        turned ? signY < 0 : signX < 0,
        turned ? signX > 0 : signY < 0,
        adjustments);
  }

  private static Box around(Point from, Point to, double width, double height) {
    return Box.around(from.towards(to, 0.5), width, height);
  }
}

package org.moagraph.render.pptx;

import java.util.ArrayList;
import java.util.List;
import org.moagraph.geometry.Point;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTransform2D;
import org.openxmlformats.schemas.presentationml.x2006.main.CTConnector;

/** Works out what a preset connector looks like, by the formulas of the standard, in px. */
final class DrawnConnector {
  private DrawnConnector() {}

  static Point middle(CTTransform2D place) {
    return new Point(
        px(place.getOff().getX()) + px(place.getExt().getCx()) / 2,
        px(place.getOff().getY()) + px(place.getExt().getCy()) / 2);
  }

  private static double px(Object emu) {
    return Double.parseDouble(emu.toString()) / 9525;
  }

  static List<Point> points(CTConnector connector) {
    CTTransform2D place = connector.getSpPr().getXfrm();
    double w = px(place.getExt().getCx());
    double h = px(place.getExt().getCy());
    List<Point> points = new ArrayList<>();
    Point middle = middle(place);
    for (Point point : inBox(connector, w, h)) {
      double x = (point.x() - w / 2) * (place.getFlipH() ? -1 : 1);
      double y = (point.y() - h / 2) * (place.getFlipV() ? -1 : 1);
      double turn = Math.toRadians(place.getRot() / 60_000.0);
      points.add(
          middle.plus(
              x * Math.cos(turn) - y * Math.sin(turn), x * Math.sin(turn) + y * Math.cos(turn)));
    }
    return points;
  }

  private static List<Point> inBox(CTConnector connector, double w, double h) {
    List<Double> parts = new ArrayList<>();
    for (var guide : connector.getSpPr().getPrstGeom().getAvLst().getGdList()) {
      parts.add(Double.parseDouble(guide.getFmla().replace("val ", "")) / 100_000);
    }
    Point start = new Point(0, 0);
    Point end = new Point(w, h);
    return switch (connector.getSpPr().getPrstGeom().getPrst().toString()) {
      case "straightConnector1" -> List.of(start, end);
      case "bentConnector2" -> List.of(start, new Point(w, 0), end);
      case "bentConnector3" -> {
        double x = w * parts.get(0);
        yield List.of(start, new Point(x, 0), new Point(x, h), end);
      }
      case "bentConnector4" -> {
        double x = w * parts.get(0);
        double y = h * parts.get(1);
        yield List.of(start, new Point(x, 0), new Point(x, y), new Point(w, y), end);
      }
      case "bentConnector5" -> {
        double x1 = w * parts.get(0);
        double y = h * parts.get(1);
        double x2 = w * parts.get(2);
        yield List.of(
            start, new Point(x1, 0), new Point(x1, y), new Point(x2, y), new Point(x2, h), end);
      }
      default -> throw new IllegalArgumentException(connector.toString());
    };
  }

  /** How far a point is from a line of several pieces. */
  static double distance(Point p, List<Point> line) {
    double nearest = Double.MAX_VALUE;
    for (int i = 1; i < line.size(); i++) {
      Point a = line.get(i - 1);
      Point b = line.get(i);
      double length = Math.max(1e-9, a.distance(b));
      double along =
          ((p.x() - a.x()) * (b.x() - a.x()) + (p.y() - a.y()) * (b.y() - a.y())) / length / length;
      nearest = Math.min(nearest, p.distance(a.towards(b, Math.max(0, Math.min(1, along)))));
    }
    return nearest;
  }
}

package org.moagraph.geometry;

import java.util.List;

/** A place in a scene, in px from the upper left corner. */
public record Point(double x, double y) {

  /** This place moved. */
  public Point plus(double dx, double dy) {
    return new Point(x + dx, y + dy);
  }

  /** How far the other place is. */
  public double distance(Point other) {
    return Math.sqrt((other.x - x) * (other.x - x) + (other.y - y) * (other.y - y));
  }

  /** How long the line through those places is. */
  public static double length(List<Point> line) {
    double length = 0;
    for (int i = 1; i < line.size(); i++) {
      length += line.get(i - 1).distance(line.get(i));
    }
    return length;
  }

  /** The place so far along the way to the other; 0 is here, 1 is there. */
  public Point towards(Point other, double part) {
    return new Point(x + (other.x - x) * part, y + (other.y - y) * part);
  }

  // a record's own are bootstrapped by method handles, which costs the first picture some
  // milliseconds

  @Override
  public boolean equals(Object other) {
    return other instanceof Point that
        && Double.compare(x, that.x) == 0
        && Double.compare(y, that.y) == 0;
  }

  @Override
  public int hashCode() {
    return 31 * Double.hashCode(x) + Double.hashCode(y);
  }
}

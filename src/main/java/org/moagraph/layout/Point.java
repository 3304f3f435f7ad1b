package org.moagraph.layout;

/** A place in a scene, in px from the upper left corner. */
public record Point(double x, double y) {

  /** This place moved. */
  public Point plus(double dx, double dy) {
    return new Point(x + dx, y + dy);
  }

  /** How far the other place is. */
  public double distance(Point other) {
    return Math.hypot(other.x - x, other.y - y);
  }

  /** The place so far along the way to the other; 0 is here, 1 is there. */
  public Point towards(Point other, double part) {
    return new Point(x + (other.x - x) * part, y + (other.y - y) * part);
  }
}

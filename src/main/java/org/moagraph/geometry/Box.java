package org.moagraph.geometry;

/** An upright rectangle in px. */
public record Box(double x, double y, double width, double height) {

  /** The box of that size around that centre. */
  public static Box around(Point centre, double width, double height) {
    return new Box(centre.x() - width / 2, centre.y() - height / 2, width, height);
  }

  /** The box with those sides. */
  public static Box between(double left, double top, double right, double bottom) {
    return new Box(left, top, right - left, bottom - top);
  }

  public double right() {
    return x + width;
  }

  public double bottom() {
    return y + height;
  }

  public Point centre() {
    return new Point(x + width / 2, y + height / 2);
  }

  /** The box that is larger by so much on every side, or smaller where negative. */
  public Box grown(double by) {
    return new Box(x - by, y - by, width + 2 * by, height + 2 * by);
  }

  /** The smallest box around both. */
  public Box union(Box other) {
    return between(
        Math.min(x, other.x),
        Math.min(y, other.y),
        Math.max(right(), other.right()),
        Math.max(bottom(), other.bottom()));
  }

  /** What of it is inside another box that it overlaps. */
  public Box within(Box other) {
    return between(
        Math.max(x, other.x),
        Math.max(y, other.y),
        Math.min(right(), other.right()),
        Math.min(bottom(), other.bottom()));
  }

  /** Whether the insides of both have a point in common. */
  public boolean overlaps(Box other) {
    return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
  }

  public boolean contains(Box other) {
    return x <= other.x && y <= other.y && right() >= other.right() && bottom() >= other.bottom();
  }

  /** Whether a straight line passes through the inside (Liang and Barsky's clipping). */
  public boolean crossedBy(Point a, Point b) {
    double dx = b.x() - a.x();
    double dy = b.y() - a.y();
    double[] p = {-dx, dx, -dy, dy};
    double[] q = {a.x() - x, right() - a.x(), a.y() - y, bottom() - a.y()};
    double enter = 0;
    double leave = 1;
    for (int i = 0; i < 4; i++) {
      if (p[i] == 0) {
        if (q[i] <= 0) {
          return false;
        }
      } else if (p[i] < 0) {
        enter = Math.max(enter, q[i] / p[i]);
      } else {
        leave = Math.min(leave, q[i] / p[i]);
      }
    }
    return enter < leave;
  }

  /** How far the boxes are apart; 0 where they touch or overlap. */
  public double gap(Box other) {
    double dx = Math.max(0, Math.max(other.x - right(), x - other.right()));
    double dy = Math.max(0, Math.max(other.y - bottom(), y - other.bottom()));
    return Math.sqrt(dx * dx + dy * dy);
  }
}

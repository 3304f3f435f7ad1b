package org.moagraph.io.gpml;

/** A box on the drawing by its middle and its size, in the units of the file; y grows downwards. */
record Area(double x, double y, double width, double height) {

  /** What is not drawn. */
  static final Area NONE = new Area(0, 0, 0, 0);

  /** How far a box may stick out of another that it is said to lie in. */
  private static final double SLACK = 12;

  double size() {
    return width * height;
  }

  /** Whether the middle of that box lies in this one. */
  boolean holdsMiddleOf(Area other) {
    return Math.abs(other.x - x) <= width / 2 && Math.abs(other.y - y) <= height / 2;
  }

  /** Whether that box, which is smaller, lies in this one but for a little. */
  boolean holds(Area other) {
    return other.size() < size()
        && Math.abs(other.x - x) + other.width / 2 <= width / 2 + SLACK
        && Math.abs(other.y - y) + other.height / 2 <= height / 2 + SLACK;
  }
}

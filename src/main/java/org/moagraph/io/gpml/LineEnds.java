package org.moagraph.io.gpml;

/**
 * Where a line touches the boxes that it joins: at the middle of the sides that face each other.
 */
record LineEnds(Touch start, Touch end) {

  /** A point, and the same from the middle of its box, of which the sides are at -1 and 1. */
  record Touch(double x, double y, double relativeX, double relativeY) {

    static Touch of(Area area, double relativeX, double relativeY) {
      return new Touch(
          area.x() + relativeX * area.width() / 2,
          area.y() + relativeY * area.height() / 2,
          relativeX,
          relativeY);
    }
  }

  static LineEnds between(Area from, Area to) {
    double across = to.x() - from.x();
    double down = to.y() - from.y();
    if (across == 0 && down == 0) {
      return new LineEnds(Touch.of(from, 1, 0), Touch.of(to, 0, 1));
    }
    return Math.abs(across) > Math.abs(down)
        ? new LineEnds(
            Touch.of(from, Math.signum(across), 0), Touch.of(to, -Math.signum(across), 0))
        : new LineEnds(Touch.of(from, 0, Math.signum(down)), Touch.of(to, 0, -Math.signum(down)));
  }
}

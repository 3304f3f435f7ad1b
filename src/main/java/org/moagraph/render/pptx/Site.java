package org.moagraph.render.pptx;

import org.moagraph.geometry.Point;

/** A place at a node where a connector is glued, and the direction in which it leaves the node. */
record Site(Point at, double dx, double dy) {

  static Site between(Point at, Point next) {
    return new Site(at, next.x() - at.x(), next.y() - at.y());
  }

  /** The direction in 60,000ths of a degree, as the nearest of the four sides has it. */
  long angle() {
    if (Math.abs(dx) >= Math.abs(dy)) {
      return dx >= 0 ? 0 : 10_800_000;
    }
    return dy >= 0 ? 5_400_000 : 16_200_000;
  }
}

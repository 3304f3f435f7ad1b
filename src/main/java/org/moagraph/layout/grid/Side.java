package org.moagraph.layout.grid;

/** A side of a box, or none. */
enum Side {
  NONE(0, 0),
  TOP(0, -1),
  LEFT(-1, 0),
  BOTTOM(0, 1),
  RIGHT(1, 0);

  /** The direction that leads out there. */
  final int dx;

  final int dy;

  Side(int dx, int dy) {
    this.dx = dx;
    this.dy = dy;
  }

  /** Whether a membrane at this side lies flat. */
  boolean isFlat() {
    return dy != 0;
  }
}

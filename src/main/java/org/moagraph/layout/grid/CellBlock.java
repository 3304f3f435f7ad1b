package org.moagraph.layout.grid;

/**
 * A region on the grid: the cells that its box covers. {@code level} is 1 for a box without boxes
 * inside, and more around others; {@code depth} counts the boxes around it.
 */
record CellBlock(int region, int left, int top, int right, int bottom, int level, int depth) {

  boolean contains(CellBlock other) {
    return left <= other.left && top <= other.top && right >= other.right && bottom >= other.bottom;
  }

  boolean overlaps(CellBlock other) {
    return left <= other.right && other.left <= right && top <= other.bottom && other.top <= bottom;
  }

  CellBlock nested(int level, int depth) {
    return new CellBlock(region, left, top, right, bottom, level, depth);
  }
}

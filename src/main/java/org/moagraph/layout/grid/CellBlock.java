package org.moagraph.layout.grid;

import java.util.List;

/**
 * A region on the grid: the cells that its box covers. {@code level} is 1 for a box without boxes
 * inside, and more around others; {@code depth} counts the boxes around it; {@code nameBelow} keeps
 * the room for its name at the foot.
 */
record CellBlock(
    int region, int left, int top, int right, int bottom, int level, int depth, boolean nameBelow) {

  boolean contains(CellBlock other) {
    return left <= other.left && top <= other.top && right >= other.right && bottom >= other.bottom;
  }

  boolean overlaps(CellBlock other) {
    return left <= other.right && other.left <= right && top <= other.bottom && other.top <= bottom;
  }

  CellBlock nested(int newLevel, int newDepth) {
    return new CellBlock(region, left, top, right, bottom, newLevel, newDepth, nameBelow);
  }

  /** The same box, its name at the foot where an edge enters it from above but none from below. */
  CellBlock named(List<List<Segment>> ways) {
    boolean below = left == right && crossed(ways, 2 * top) && !crossed(ways, 2 * bottom + 2);
    return new CellBlock(region, left, top, right, bottom, level, depth, below);
  }

  private boolean crossed(List<List<Segment>> ways, int border) {
    return ways.stream()
        .flatMap(List::stream)
        .filter(s -> !s.horizontal && s.line == 2 * left + 1)
        .anyMatch(s -> s.low() <= border && border <= s.high());
  }
}

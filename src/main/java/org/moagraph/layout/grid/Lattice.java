package org.moagraph.layout.grid;

/**
 * The lines along which edges run: even numbers are the channels between columns or rows, odd
 * numbers their middle lines. A crossing of lines is a number, row by row.
 */
final class Lattice {
  final int width;
  final int height;
  private final Placement placement;

  Lattice(Placement placement) {
    this.placement = placement;
    width = 2 * placement.columns + 1;
    height = 2 * placement.rows + 1;
  }

  int size() {
    return width * height;
  }

  int x(int crossing) {
    return crossing % width;
  }

  int y(int crossing) {
    return crossing / width;
  }

  int at(int x, int y) {
    return y * width + x;
  }

  int of(int node) {
    return (2 * placement.row[node] + 1) * width + 2 * placement.column[node] + 1;
  }

  /** The node at a crossing, or -1. */
  int node(int crossing) {
    int x = x(crossing);
    int y = y(crossing);
    return x % 2 == 1 && y % 2 == 1 ? placement.at(x / 2, y / 2) : -1;
  }

  /** The crossing next to that one, or -1. Directions: 0 right, 1 down, 2 left, 3 up. */
  int step(int crossing, int direction) {
    int x = x(crossing) + (direction == 0 ? 1 : direction == 2 ? -1 : 0);
    int y = y(crossing) + (direction == 1 ? 1 : direction == 3 ? -1 : 0);
    return x < 0 || y < 0 || x >= width || y >= height ? -1 : y * width + x;
  }

  /** Whether the crossing is on the outermost lines. */
  boolean isOuter(int crossing) {
    int x = x(crossing);
    int y = y(crossing);
    return x == 0 || y == 0 || x == width - 1 || y == height - 1;
  }
}

package org.moagraph.layout.grid;

/** The first and last columns and rows of regions; those of an empty region enclose nothing. */
final class Extents {
  final int[] left;
  final int[] right;
  final int[] top;
  final int[] bottom;

  Extents(int regions) {
    left = new int[regions];
    right = new int[regions];
    top = new int[regions];
    bottom = new int[regions];
  }

  void measure(Placement p, int region, int[] members) {
    int l = p.columns;
    int r = -1;
    int t = p.rows;
    int b = -1;
    for (int n : members) {
      l = Math.min(l, p.column[n]);
      r = Math.max(r, p.column[n]);
      t = Math.min(t, p.row[n]);
      b = Math.max(b, p.row[n]);
    }
    left[region] = l;
    right[region] = r;
    top[region] = t;
    bottom[region] = b;
  }

  /** How many cells two regions have in common. */
  int shared(int a, int b) {
    int across = Math.min(right[a], right[b]) - Math.max(left[a], left[b]) + 1;
    int down = Math.min(bottom[a], bottom[b]) - Math.max(top[a], top[b]) + 1;
    return Math.max(0, across) * Math.max(0, down);
  }

  int columns(int region) {
    return right[region] - left[region] + 1;
  }

  int rows(int region) {
    return bottom[region] - top[region] + 1;
  }
}

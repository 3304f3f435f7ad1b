package org.moagraph.layout.grid;

import java.util.Arrays;

/** Which node is in which cell of a grid; mutable while it is being improved. */
final class Placement {
  final int columns;
  final int rows;
  final int[] column;
  final int[] row;

  /** The node in each cell, row by row, or -1. */
  final int[] occupant;

  Placement(int columns, int rows, int nodes) {
    this.columns = columns;
    this.rows = rows;
    column = new int[nodes];
    row = new int[nodes];
    occupant = new int[columns * rows];
    Arrays.fill(occupant, -1);
  }

  int at(int column, int row) {
    return occupant[row * columns + column];
  }

  void put(int node, int cell) {
    column[node] = cell % columns;
    row[node] = cell / columns;
    occupant[cell] = node;
  }

  /** Exchanges what is in two cells. */
  void swap(int cell, int other) {
    int a = occupant[cell];
    int b = occupant[other];
    occupant[cell] = -1;
    occupant[other] = -1;
    if (a >= 0) {
      put(a, other);
    }
    if (b >= 0) {
      put(b, cell);
    }
  }

  int cell(int node) {
    return row[node] * columns + column[node];
  }

  Placement copy() {
    Placement copy = new Placement(columns, rows, column.length);
    for (int n = 0; n < column.length; n++) {
      copy.put(n, cell(n));
    }
    return copy;
  }

  /** The same with left and right exchanged. */
  Placement mirrored() {
    Placement mirrored = new Placement(columns, rows, column.length);
    for (int n = 0; n < column.length; n++) {
      mirrored.put(n, row[n] * columns + columns - 1 - column[n]);
    }
    return mirrored;
  }

  /** How many nodes stand strictly between two cells of one row or column. */
  int between(int a, int b) {
    int found = 0;
    if (row[a] == row[b]) {
      for (int c = Math.min(column[a], column[b]) + 1; c < Math.max(column[a], column[b]); c++) {
        found += at(c, row[a]) >= 0 ? 1 : 0;
      }
    } else if (column[a] == column[b]) {
      for (int r = Math.min(row[a], row[b]) + 1; r < Math.max(row[a], row[b]); r++) {
        found += at(column[a], r) >= 0 ? 1 : 0;
      }
    }
    return found;
  }
}

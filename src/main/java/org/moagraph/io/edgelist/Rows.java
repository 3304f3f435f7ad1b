package org.moagraph.io.edgelist;

import java.util.Arrays;

/** The rows of an edge list as numbers, in one growing array. */
final class Rows {

  private static final int WIDTH = 6;

  private int[] cells = new int[1024 * WIDTH];
  private int size;

  /** Adds a claim: its ends and word by number, its line, and the range of its further cells. */
  void add(int source, int word, int target, int line, int restFrom, int restTo) {
    int base = size * WIDTH;
    if (base == cells.length) {
      cells = Arrays.copyOf(cells, base * 2);
    }
    cells[base] = source;
    cells[base + 1] = word;
    cells[base + 2] = target;
    cells[base + 3] = line;
    cells[base + 4] = restFrom;
    cells[base + 5] = restTo;
    size++;
  }

  int size() {
    return size;
  }

  int source(int row) {
    return cells[row * WIDTH];
  }

  int word(int row) {
    return cells[row * WIDTH + 1];
  }

  int target(int row) {
    return cells[row * WIDTH + 2];
  }

  int line(int row) {
    return cells[row * WIDTH + 3];
  }

  int restFrom(int row) {
    return cells[row * WIDTH + 4];
  }

  int restTo(int row) {
    return cells[row * WIDTH + 5];
  }
}

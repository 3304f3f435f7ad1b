package org.moagraph.layout.grid;

import java.util.ArrayList;
import java.util.List;

/**
 * Covers each region's nodes by boxes of cells that hold no foreign node and cut no other box: one
 * box where that works, else several. A region around others that cannot be one box is left out.
 */
final class CellBlocks {
  private final GridGraph graph;
  private final Placement placement;
  private final List<CellBlock> blocks = new ArrayList<>();

  private CellBlocks(GridGraph graph, Placement placement) {
    this.graph = graph;
    this.placement = placement;
  }

  /** The boxes, outer ones before those inside them. */
  static List<CellBlock> of(GridGraph graph, Placement placement) {
    CellBlocks cover = new CellBlocks(graph, placement);
    for (int depth = 0; depth < 8; depth++) {
      for (int r = 0; r < graph.members.length; r++) {
        if (graph.depth(r) == depth && graph.members[r].length > 0) {
          cover.cover(r);
        }
      }
    }
    return cover.nested();
  }

  private void cover(int r) {
    CellBlock whole = around(r, graph.members[r]);
    if (isClean(whole)) {
      blocks.add(whole);
    } else {
      int[] own = own(r);
      boolean[] done = new boolean[own.length];
      for (int i = 0; i < own.length; i++) {
        if (!done[i]) {
          blocks.add(grownFrom(r, own, done, i));
        }
      }
    }
  }

  private int[] own(int r) {
    List<Integer> own = new ArrayList<>();
    for (int n : graph.members[r]) {
      if (graph.region[n] == r) {
        own.add(n);
      }
    }
    return own.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Takes in further nodes as long as the box around them stays clean. */
  private CellBlock grownFrom(int r, int[] own, boolean[] done, int first) {
    List<Integer> taken = new ArrayList<>(List.of(own[first]));
    done[first] = true;
    boolean grew = true;
    while (grew) {
      grew = false;
      for (int i = 0; i < own.length; i++) {
        if (!done[i] && isBeside(own[i], taken)) {
          taken.add(own[i]);
          if (isClean(around(r, numbers(taken)))) {
            done[i] = true;
            grew = true;
          } else {
            taken.remove(taken.size() - 1);
          }
        }
      }
    }
    return around(r, numbers(taken));
  }

  private static int[] numbers(List<Integer> list) {
    return list.stream().mapToInt(Integer::intValue).toArray();
  }

  private boolean isBeside(int node, List<Integer> others) {
    for (int other : others) {
      int distance =
          Math.abs(placement.column[node] - placement.column[other])
              + Math.abs(placement.row[node] - placement.row[other]);
      if (distance <= 2) {
        return true;
      }
    }
    return false;
  }

  private CellBlock around(int r, int[] nodes) {
    int left = placement.columns;
    int right = 0;
    int top = placement.rows;
    int bottom = 0;
    for (int n : nodes) {
      left = Math.min(left, placement.column[n]);
      right = Math.max(right, placement.column[n]);
      top = Math.min(top, placement.row[n]);
      bottom = Math.max(bottom, placement.row[n]);
    }
    return new CellBlock(r, left, top, right, bottom, 1, 0, false);
  }

  private boolean isClean(CellBlock block) {
    for (int y = block.top(); y <= block.bottom(); y++) {
      for (int x = block.left(); x <= block.right(); x++) {
        int node = placement.at(x, y);
        if (node >= 0 && !graph.isInside(node, block.region())) {
          return false;
        }
      }
    }
    for (CellBlock other : blocks) {
      boolean around = isAround(other.region(), block.region()) && other.contains(block);
      if (block.overlaps(other) && !around) {
        return false;
      }
    }
    return true;
  }

  private boolean isAround(int outer, int inner) {
    for (int r = graph.parent[inner]; r >= 0; r = graph.parent[r]) {
      if (r == outer) {
        return true;
      }
    }
    return false;
  }

  private List<CellBlock> nested() {
    List<CellBlock> result = new ArrayList<>();
    int[] levels = new int[blocks.size()];
    for (int i = blocks.size() - 1; i >= 0; i--) {
      levels[i] = 1;
      for (int j = i + 1; j < blocks.size(); j++) {
        if (holds(i, j)) {
          levels[i] = Math.max(levels[i], levels[j] + 1);
        }
      }
    }
    for (int i = 0; i < blocks.size(); i++) {
      int depth = 0;
      for (int j = 0; j < i; j++) {
        depth += holds(j, i) ? 1 : 0;
      }
      result.add(blocks.get(i).nested(levels[i], depth));
    }
    return result;
  }

  private boolean holds(int outer, int inner) {
    return isAround(blocks.get(outer).region(), blocks.get(inner).region())
        && blocks.get(outer).contains(blocks.get(inner));
  }
}

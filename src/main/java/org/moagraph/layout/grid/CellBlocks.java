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
        if (graph.regions.depth(r) == depth && graph.members[r].length > 0) {
          cover.cover(r);
        }
      }
    }
    List<CellBlock> banded = Membranes.in(cover.blocks, graph, placement);
    cover.blocks.clear();
    cover.blocks.addAll(banded);
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
      if (graph.regions.home(n) == r) {
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
    return new CellBlock(r, left, top, right, bottom);
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
      boolean around = other.holds(block, graph);
      if (block.overlaps(other) && !around) {
        return false;
      }
    }
    return true;
  }

  private List<CellBlock> nested() {
    List<CellBlock> result = new ArrayList<>();
    int[] levels = levels();
    for (int i = 0; i < blocks.size(); i++) {
      int depth = 0;
      int level = levels[i];
      for (int j = 0; j < i; j++) {
        depth += holds(j, i) ? 1 : 0;
        level = blocks.get(i).isRim() && holds(j, i) ? levels[j] : level;
      }
      result.add(blocks.get(i).nested(level, depth));
    }
    return result;
  }

  /** A membrane that is the border of a cell takes no room within it. */
  private int[] levels() {
    int[] levels = new int[blocks.size()];
    for (int i = blocks.size() - 1; i >= 0; i--) {
      levels[i] = blocks.get(i).isRim() ? 0 : 1;
      for (int j = i + 1; j < blocks.size(); j++) {
        if (holds(i, j)) {
          levels[i] = Math.max(levels[i], levels[j] + 1);
        }
      }
    }
    return levels;
  }

  private boolean holds(int outer, int inner) {
    return blocks.get(outer).holds(blocks.get(inner), graph);
  }
}

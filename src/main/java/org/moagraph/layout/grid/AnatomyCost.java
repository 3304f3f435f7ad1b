package org.moagraph.layout.grid;

import java.util.ArrayList;
import java.util.List;
import org.moagraph.layout.Weights.Search;
import org.moagraph.view.diagram.RegionKind;

/**
 * How far a placement is from what textbooks draw: the nodes of a membrane in a line at the border
 * of their cell, with no edge along it, and presynaptic terminal, cleft and postsynaptic cell one
 * after the other; later periods right of or below earlier ones.
 */
final class AnatomyCost {
  private final GridGraph graph;

  /** For each membrane the other ends of the edges of its nodes. */
  private final int[][] partners;

  /** Pairs of regions that a signal passes one after the other, all downwards or all across. */
  private final List<int[]> signalled = new ArrayList<>();

  /** Pairs of periods, the earlier one first. */
  private final List<int[]> periods = new ArrayList<>();

  AnatomyCost(GridGraph graph) {
    this.graph = graph;
    partners = new int[graph.members.length][];
    for (int r = 0; r < partners.length; r++) {
      partners[r] = graph.regions.isCrossed(r) ? partners(r) : new int[0];
    }
    for (int r = 0; r < graph.members.length; r++) {
      for (int s = 0; s < graph.members.length; s++) {
        if (graph.members[r].length > 0 && graph.members[s].length > 0) {
          if (kind(r).signalsTo(kind(s))) {
            signalled.add(new int[] {r, s});
          } else if (r < s && kind(r) == RegionKind.PERIOD && kind(s) == RegionKind.PERIOD) {
            periods.add(new int[] {r, s});
          }
        }
      }
    }
  }

  private int[] partners(int r) {
    List<Integer> partners = new ArrayList<>();
    for (int e = 0; e < graph.edges; e++) {
      if (graph.regions.home(graph.from[e]) == r) {
        partners.add(graph.to[e]);
      } else if (graph.regions.home(graph.to[e]) == r) {
        partners.add(graph.from[e]);
      }
    }
    return partners.stream().mapToInt(Integer::intValue).toArray();
  }

  private RegionKind kind(int r) {
    return graph.diagram.regions().get(r).kind();
  }

  double of(Placement p, Extents extents) {
    double cost = synapse(extents) + time(extents);
    for (int r = 0; r < graph.members.length; r++) {
      if (graph.regions.isCrossed(r)) {
        cost += Math.min(membrane(p, extents, r, true), membrane(p, extents, r, false));
      }
    }
    return cost;
  }

  private double membrane(Placement p, Extents extents, int r, boolean flat) {
    int lines = flat ? extents.rows(r) : extents.columns(r);
    if (lines > 1) {
      return Search.MEMBRANE * (lines - 1);
    }
    int line = flat ? extents.top[r] : extents.left[r];
    double cost = 0;
    for (int other : partners[r]) {
      cost += line(p, other, flat) == line ? Search.ALONG : 0;
    }
    return cost + (graph.regions.parent(r) < 0 ? 0 : within(p, extents, r, flat));
  }

  /** The nodes of the cell beside the membrane in its line, or beyond it on the emptier side. */
  private double within(Placement p, Extents extents, int r, boolean flat) {
    int line = flat ? extents.top[r] : extents.left[r];
    int before = 0;
    int beside = 0;
    int after = 0;
    for (int n : graph.members[graph.regions.parent(r)]) {
      int place = line(p, n, flat);
      before += place < line ? 1 : 0;
      after += place > line ? 1 : 0;
      beside += place == line && graph.regions.home(n) != r ? 1 : 0;
    }
    return Search.INNER * (Math.min(before, after) + beside);
  }

  private static int line(Placement p, int node, boolean flat) {
    return flat ? p.row[node] : p.column[node];
  }

  private double synapse(Extents x) {
    double down = 0;
    double across = 0;
    for (int[] pair : signalled) {
      int a = pair[0];
      int b = pair[1];
      down += ordered(x.bottom[a], x.top[b]) + aside(x.left[a], x.right[a], x.left[b], x.right[b]);
      across +=
          ordered(x.right[a], x.left[b]) + aside(x.top[a], x.bottom[a], x.top[b], x.bottom[b]);
    }
    return Math.min(down, across);
  }

  private double time(Extents x) {
    double cost = 0;
    for (int[] pair : periods) {
      int a = pair[0];
      int b = pair[1];
      cost +=
          Search.LATER * Math.min(ordered(x.bottom[a], x.top[b]), ordered(x.right[a], x.left[b]))
              + Search.LATER * Math.max(0, Math.max(x.left[a] - x.left[b], x.top[a] - x.top[b]));
    }
    return cost;
  }

  private static double ordered(int end, int start) {
    int between = start - end - 1;
    return between < 0 ? -Search.ORDER * between : Search.APART * between;
  }

  private static double aside(int low, int high, int otherLow, int otherHigh) {
    return Search.APART * Math.max(0, Math.max(otherLow - high, low - otherHigh));
  }
}

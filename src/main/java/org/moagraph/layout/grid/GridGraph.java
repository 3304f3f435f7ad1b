package org.moagraph.layout.grid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.moagraph.layout.EdgeLabels;
import org.moagraph.layout.NodeSizes;
import org.moagraph.layout.RegionTree;
import org.moagraph.layout.TextBlock;
import org.moagraph.layout.Wrapping;
import org.moagraph.view.diagram.Diagram;
import org.moagraph.view.diagram.Influence;
import org.moagraph.view.diagram.NodeKind;

/** A diagram's nodes, edges and regions as numbers, for fast placing. */
final class GridGraph {
  final Diagram diagram;
  final int nodes;
  final int edges;
  final int[] from;
  final int[] to;

  /** Edges that need not run with the flow: feedback and structure. */
  final boolean[] free;

  /** The edges of each node. */
  final int[][] incident;

  /** Whether a node has an edge that arrives, and one that leaves. */
  final boolean[] entered;

  final boolean[] left;

  /** The nodes that stay in cells of their own. */
  final Pins pins;

  /** Drugs to which nothing leads. */
  final boolean[] givenDrug;

  /** The regions of the diagram, and in which each node stands. */
  final RegionTree regions;

  /** The nodes of each region, those of regions inside it included. */
  final int[][] members;

  /** Whether neither of two regions lies within the other. */
  final boolean[][] apart;

  private final boolean[][] inside;

  /** The labels broken to lines of several widths, narrow ones first. */
  final List<NodeSizes> sizes;

  /** How many lines a verb has that is broken to be narrow, and its width in em. */
  final int[] verbLines;

  final double[] verbWidth;

  GridGraph(Diagram diagram) {
    this.diagram = diagram;
    nodes = diagram.nodes().size();
    edges = diagram.edges().size();
    from = new int[edges];
    to = new int[edges];
    free = new boolean[edges];
    entered = new boolean[nodes];
    left = new boolean[nodes];
    Map<String, Integer> places = new LinkedHashMap<>();
    diagram.nodes().forEach(n -> places.put(n.id(), places.size()));
    pins = new Pins(diagram, places);
    for (int e = 0; e < edges; e++) {
      Diagram.Edge edge = diagram.edges().get(e);
      from[e] = places.getOrDefault(edge.from(), 0);
      to[e] = places.getOrDefault(edge.to(), 0);
      free[e] = edge.feedback() || edge.influence() == Influence.STRUCTURE;
      left[from[e]] = true;
      entered[to[e]] = true;
    }
    givenDrug = new boolean[nodes];
    for (int n = 0; n < nodes; n++) {
      givenDrug[n] = diagram.nodes().get(n).kind() == NodeKind.DRUG && !entered[n];
    }
    incident = incident();
    regions = new RegionTree(diagram);
    inside = new boolean[regions.size()][nodes];
    members = members();
    apart = apart();
    verbLines = new int[edges];
    verbWidth = new double[edges];
    for (int e = 0; e < edges; e++) {
      List<String> lines = Wrapping.lines(EdgeLabels.words(diagram.edges().get(e)), 5.2, false);
      verbLines[e] = lines.size();
      verbWidth[e] =
          TextBlock.width(lines, 1, false) + EdgeLabels.tagsWidth(diagram.edges().get(e));
    }
    sizes = new ArrayList<>();
    for (double width = 6; width <= 13.5; width += 0.75) {
      sizes.add(new NodeSizes(diagram, width));
    }
  }

  private int[][] incident() {
    int[][] incident = new int[nodes][];
    for (int n = 0; n < nodes; n++) {
      int node = n;
      incident[n] = IntStream.range(0, edges).filter(e -> isAt(e, node)).toArray();
    }
    return incident;
  }

  /** Whether the edge starts or ends at that node. */
  boolean isAt(int edge, int node) {
    return from[edge] == node || to[edge] == node;
  }

  private int[][] members() {
    int[][] all = new int[regions.size()][];
    for (int r = 0; r < all.length; r++) {
      int region = r;
      all[r] = IntStream.range(0, nodes).filter(n -> regions.isIn(n, region)).toArray();
      for (int n : all[r]) {
        inside[r][n] = true;
      }
    }
    return all;
  }

  private boolean[][] apart() {
    boolean[][] apart = new boolean[regions.size()][regions.size()];
    for (int r = 0; r < apart.length; r++) {
      for (int other = 0; other < r; other++) {
        boolean nested = regions.isAround(r, other) || regions.isAround(other, r);
        apart[r][other] = !nested && members[r].length > 0 && members[other].length > 0;
      }
    }
    return apart;
  }

  /** Whether the node is in the region or in one inside it. */
  boolean isInside(int node, int outer) {
    return inside[outer][node];
  }
}

package org.moagraph.layout.grid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.moagraph.layout.EdgeLabels;
import org.moagraph.layout.NodeSizes;
import org.moagraph.layout.TextBlock;
import org.moagraph.layout.Wrapping;
import org.moagraph.view.diagram.Diagram;
import org.moagraph.view.diagram.Influence;
import org.moagraph.view.diagram.RegionKind;

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

  /** The nodes of each region, those of regions inside it included. */
  final int[][] members;

  private final boolean[][] inside;

  /** The region around each region, or -1. */
  final int[] parent;

  /** The labels broken to lines of several widths, narrow ones first. */
  final List<NodeSizes> sizes;

  /** How many lines a verb has that is broken to be narrow, and its width in em. */
  final int[] verbLines;

  final double[] verbWidth;

  /**
   * The innermost region of each node, or -1. What a membrane does stands beside it, in its cell.
   */
  final int[] region;

  /** Which regions are membranes that nodes cross. */
  final boolean[] membrane;

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
    for (int e = 0; e < edges; e++) {
      Diagram.Edge edge = diagram.edges().get(e);
      from[e] = places.getOrDefault(edge.from(), 0);
      to[e] = places.getOrDefault(edge.to(), 0);
      free[e] = edge.feedback() || edge.influence() == Influence.STRUCTURE;
      left[from[e]] = true;
      entered[to[e]] = true;
    }
    incident = incident();
    parent = parents(diagram);
    region = innermost(diagram);
    membrane = membranes();
    inside = new boolean[parent.length][nodes];
    members = members();
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

  private static Map<String, Integer> regionNumbers(Diagram diagram) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    diagram.regions().forEach(r -> numbers.put(r.id(), numbers.size()));
    return numbers;
  }

  private static int[] parents(Diagram diagram) {
    Map<String, Integer> numbers = regionNumbers(diagram);
    return diagram.regions().stream()
        .mapToInt(r -> r.parent().map(p -> numbers.getOrDefault(p, -1)).orElse(-1))
        .toArray();
  }

  private static int[] innermost(Diagram diagram) {
    Map<String, Integer> numbers = regionNumbers(diagram);
    return diagram.nodes().stream()
        .map(Diagram.Node::region)
        .mapToInt((Optional<String> r) -> r.map(id -> numbers.getOrDefault(id, -1)).orElse(-1))
        .toArray();
  }

  private boolean[] membranes() {
    boolean[] crossed = new boolean[parent.length];
    for (int n = 0; n < nodes; n++) {
      if (region[n] >= 0 && diagram.nodes().get(n).kind().isTransmembrane()) {
        crossed[region[n]] = diagram.regions().get(region[n]).kind() == RegionKind.MEMBRANE;
      }
    }
    for (int n = 0; n < nodes; n++) {
      if (region[n] >= 0
          && crossed[region[n]]
          && !diagram.nodes().get(n).kind().isTransmembrane()) {
        region[n] = parent[region[n]];
      }
    }
    return crossed;
  }

  private int[][] members() {
    int[][] all = new int[parent.length][];
    for (int r = 0; r < all.length; r++) {
      List<Integer> within = new ArrayList<>();
      for (int n = 0; n < nodes; n++) {
        if (region[n] == r || region[n] >= 0 && isAround(r, region[n])) {
          inside[r][n] = true;
          within.add(n);
        }
      }
      all[r] = within.stream().mapToInt(Integer::intValue).toArray();
    }
    return all;
  }

  /** Whether the node is in the region or in one inside it. */
  boolean isInside(int node, int outer) {
    return inside[outer][node];
  }

  /** Whether a region is around another. */
  boolean isAround(int outer, int inner) {
    for (int r = parent[inner]; r >= 0; r = parent[r]) {
      if (r == outer) {
        return true;
      }
    }
    return false;
  }

  /** How many regions lie around a region. */
  int depth(int r) {
    int depth = 0;
    for (int outer = parent[r]; outer >= 0; outer = parent[outer]) {
      depth++;
    }
    return depth;
  }
}

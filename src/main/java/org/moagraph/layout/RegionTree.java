package org.moagraph.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moagraph.view.diagram.Diagram;
import org.moagraph.view.diagram.RegionKind;

/**
 * The regions of a diagram and the nodes in them, by their places in its lists; -1 is no region.
 * What a membrane does, but does not cross it, stands beside it, in its cell.
 */
public final class RegionTree {
  private final int[] parents;
  private final int[] homes;
  private final boolean[] crossed;

  /** The regions of that diagram. */
  public RegionTree(Diagram diagram) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    diagram.regions().forEach(r -> numbers.put(r.id(), numbers.size()));
    parents = diagram.regions().stream().mapToInt(r -> number(numbers, r.parent())).toArray();
    homes = diagram.nodes().stream().mapToInt(n -> number(numbers, n.region())).toArray();
    crossed = new boolean[parents.length];
    settle(diagram.nodes(), diagram.regions());
  }

  private static int number(Map<String, Integer> numbers, Optional<String> id) {
    return id.map(i -> numbers.getOrDefault(i, -1)).orElse(-1);
  }

  private void settle(List<Diagram.Node> nodes, List<Diagram.Region> regions) {
    for (int n = 0; n < homes.length; n++) {
      if (homes[n] >= 0 && nodes.get(n).kind().isTransmembrane()) {
        crossed[homes[n]] = regions.get(homes[n]).kind() == RegionKind.MEMBRANE;
      }
    }
    for (int n = 0; n < homes.length; n++) {
      if (homes[n] >= 0 && crossed[homes[n]] && !nodes.get(n).kind().isTransmembrane()) {
        homes[n] = parents[homes[n]];
      }
    }
  }

  /** How many regions there are. */
  public int size() {
    return parents.length;
  }

  /** The region around a region. */
  public int parent(int region) {
    return parents[region];
  }

  /** The innermost region of a node. */
  public int home(int node) {
    return homes[node];
  }

  /** Whether the region is a membrane that nodes cross. */
  public boolean isCrossed(int region) {
    return crossed[region];
  }

  /** Whether a region is around another. */
  public boolean isAround(int outer, int inner) {
    for (int r = parents[inner]; r >= 0; r = parents[r]) {
      if (r == outer) {
        return true;
      }
    }
    return false;
  }

  /** Whether the node is in the region or in one inside it. */
  public boolean isIn(int node, int region) {
    return homes[node] == region || homes[node] >= 0 && isAround(region, homes[node]);
  }

  /** How many regions lie around a region. */
  public int depth(int region) {
    int depth = 0;
    for (int outer = parents[region]; outer >= 0; outer = parents[outer]) {
      depth++;
    }
    return depth;
  }
}

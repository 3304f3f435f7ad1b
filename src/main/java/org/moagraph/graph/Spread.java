package org.moagraph.graph;

import java.util.BitSet;

/**
 * A breadth-first search over numbered nodes (entities, or states), the only one there is: what is
 * reached in which order, how far away, and from where by which claim. Among shortest ways to a
 * node the one through earlier neighbours is kept. Linear in the steps that the nodes offer.
 */
public final class Spread {

  /** For a step that is no claim's. */
  public static final int NO_CLAIM = -1;

  private static final int NONE = -1;

  private final Steps steps;
  private final ActiveGraph.Neighbours enter = this::enter;
  // one more than the distance, so that a new array says that nothing is reached
  private final int[] far;
  private final int[] claim;
  private final int[] before;
  private final int[] order;
  private int count;
  private int head;
  private int at;

  private Spread(int nodes, Steps steps) {
    this.steps = steps;
    this.far = new int[nodes];
    this.claim = new int[nodes];
    this.before = new int[nodes];
    this.order = new int[nodes];
  }

  /** Where one can go from a node. */
  public interface Steps {
    void from(int node, ActiveGraph.Neighbours each);
  }

  /** A search over so many nodes, from nowhere yet. */
  public static Spread over(int nodes, Steps steps) {
    return new Spread(nodes, steps);
  }

  /** Follows the steps from further nodes; what is reached already stays as it is. */
  public Spread from(NumberSet starts) {
    starts.forEach(this::start);
    return run(NONE);
  }

  /** The same from nodes that are tried in that order. */
  Spread from(int[] starts) {
    for (int start : starts) {
      start(start);
    }
    return run(NONE);
  }

  /** The same from one node. */
  public Spread from(int start) {
    start(start);
    return run(NONE);
  }

  /** The same, stopping as soon as the end is reached. */
  Spread until(int start, int end) {
    start(start);
    return run(end);
  }

  private Spread run(int end) {
    while (head < count && (end == NONE || far[end] == 0)) {
      at = order[head++];
      steps.from(at, enter);
    }
    return this;
  }

  private void start(int node) {
    if (far[node] == 0) {
      put(node, 1, NONE, NONE);
    }
  }

  private void enter(int by, int node) {
    if (far[node] == 0) {
      put(node, far[at] + 1, by, at);
    }
  }

  private void put(int node, int steps, int by, int from) {
    far[node] = steps;
    claim[node] = by;
    before[node] = from;
    order[count++] = node;
  }

  /** Forgets what was reached. Linear in what it was. */
  public void clear() {
    for (int i = 0; i < count; i++) {
      far[order[i]] = 0;
    }
    count = 0;
    head = 0;
  }

  /** Whether the node is reached. */
  public boolean has(int node) {
    return far[node] != 0;
  }

  /** How many steps away the node is, or -1. */
  public int distance(int node) {
    return far[node] - 1;
  }

  /** How many nodes are reached. */
  public int count() {
    return count;
  }

  /** The node that was reached at this place. */
  public int node(int place) {
    return order[place];
  }

  /** The nodes reached, starts included. */
  public NumberSet nodes() {
    var nodes = new BitSet(far.length);
    for (int i = 0; i < count; i++) {
      nodes.set(order[i]);
    }
    return NumberSet.of(nodes);
  }

  /**
   * The nodes whose shortest way passes no two nodes of one kind, where kinds are runs of so many
   * numbers. Linear: whether a node lies on the way to another is told by their places in the tree
   * of all ways, numbered from the root down.
   */
  BitSet straight(int kind) {
    int[] size = new int[far.length];
    for (int i = count - 1; i >= 0; i--) {
      size[order[i]]++;
      if (before[order[i]] != NONE) {
        size[before[order[i]]] += size[order[i]];
      }
    }
    int[] place = new int[far.length];
    int[] free = new int[far.length];
    int next = 0;
    var straight = new BitSet(far.length);
    for (int i = 0; i < count; i++) {
      int node = order[i];
      int parent = before[node];
      if (parent == NONE) {
        place[node] = next;
        next += size[node];
      } else {
        place[node] = free[parent];
        free[parent] += size[node];
      }
      free[node] = place[node] + 1;
      boolean meets = parent != NONE && !straight.get(parent);
      for (int other = node - node % kind; other < node - node % kind + kind; other++) {
        meets |=
            other != node
                && has(other)
                && far[other] < far[node]
                && place[other] < place[node]
                && place[node] < place[other] + size[other];
      }
      straight.set(node, !meets);
    }
    return straight;
  }

  /** The nodes of a shortest way to a node, its start included, or none where it is not reached. */
  int[] way(int node) {
    var nodes = new int[far[node]];
    int last = node;
    for (int i = nodes.length - 1; i >= 0; i--) {
      nodes[i] = last;
      last = before[last];
    }
    return nodes;
  }

  /** The claims of a shortest way to a node that is reached. */
  int[] claims(int node) {
    var claims = new int[far[node] - 1];
    int last = node;
    for (int i = claims.length - 1; i >= 0; i--) {
      claims[i] = claim[last];
      last = before[last];
    }
    return claims;
  }
}

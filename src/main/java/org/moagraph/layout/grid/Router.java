package org.moagraph.layout.grid;

import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import org.moagraph.layout.Scene.Form;

/**
 * Finds the way of each edge along the lattice, never through a node: cheapest ways by Dijkstra,
 * where length, bends, crossings and shared lines cost. Edges are taken out and routed again a few
 * times, so that early ones give way to later ones.
 */
final class Router {
  private static final double STEP = 0.5;
  private static final double OUTER = 0.35;
  private static final double BEND = 1.0;
  private static final double CROSSING = 2.2;
  private static final double SHARED = 0.3;
  private static final double SAME_SIDE = 0.45;
  private static final int ROUNDS = 3;

  private final GridGraph graph;
  private final Lattice lattice;

  /** How many routes leave each crossing in each direction, in either sense. */
  private final int[] links;

  /** How many routes pass a crossing flat, upright, or turning. */
  private final int[] flat;

  private final int[] upright;
  private final int[] turning;

  /** The links that run along the inside of a membrane, which no edge does. */
  private final boolean[] closed;

  Router(GridGraph graph, Lattice lattice, List<CellBlock> blocks) {
    this.graph = graph;
    this.lattice = lattice;
    links = new int[4 * lattice.size()];
    flat = new int[lattice.size()];
    upright = new int[lattice.size()];
    turning = new int[lattice.size()];
    closed = new boolean[4 * lattice.size()];
    blocks.stream().filter(b -> b.form().isBand()).forEach(this::close);
  }

  private void close(CellBlock band) {
    boolean across = band.form() == Form.ACROSS;
    int low = 2 * (across ? band.left() : band.top());
    int high = 2 * (across ? band.right() : band.bottom()) + 2;
    int line = 2 * (across ? band.top() : band.left()) + 1;
    for (int i = low; i < high; i++) {
      closed[4 * at(across, line, i) + (across ? 0 : 1)] = true;
      closed[4 * at(across, line, i + 1) + (across ? 2 : 3)] = true;
    }
  }

  private int at(boolean across, int line, int place) {
    return across ? lattice.at(place, line) : lattice.at(line, place);
  }

  /** The crossings that each edge passes, from its start to its end. */
  int[][] routes() {
    int[][] routes = new int[graph.edges][];
    Integer[] order = shortFirst();
    for (int round = 0; round < ROUNDS; round++) {
      for (int e : order) {
        if (round > 0) {
          count(routes[e], -1);
        }
        routes[e] = graph.from[e] == graph.to[e] ? loop(graph.from[e]) : cheapest(e);
        count(routes[e], 1);
      }
    }
    return routes;
  }

  private Integer[] shortFirst() {
    Integer[] order = new Integer[graph.edges];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (a, b) -> Integer.compare(length(a), length(b)));
    return order;
  }

  private int length(int e) {
    int a = lattice.of(graph.from[e]);
    int b = lattice.of(graph.to[e]);
    return Math.abs(lattice.x(a) - lattice.x(b)) + Math.abs(lattice.y(a) - lattice.y(b));
  }

  /** Out at the right, back in from above. */
  private int[] loop(int node) {
    int centre = lattice.of(node);
    int right = lattice.step(centre, 0);
    int corner = lattice.step(right, 3);
    return new int[] {centre, right, corner, lattice.step(corner, 2), centre};
  }

  private void count(int[] route, int by) {
    for (int i = 0; i + 1 < route.length; i++) {
      int direction = direction(route[i], route[i + 1]);
      links[4 * route[i] + direction] += by;
      links[4 * route[i + 1] + (direction + 2) % 4] += by;
      if (i > 0) {
        int before = direction(route[i - 1], route[i]);
        int[] passing = before != direction ? turning : direction % 2 == 0 ? flat : upright;
        passing[route[i]] += by;
      }
    }
  }

  private int direction(int a, int b) {
    int d = b - a;
    return d == 1 ? 0 : d == lattice.width ? 1 : d == -1 ? 2 : 3;
  }

  private record Visit(double cost, int state) {}

  private int[] cheapest(int e) {
    int start = lattice.of(graph.from[e]);
    int end = lattice.of(graph.to[e]);
    double[] cost = new double[4 * lattice.size()];
    int[] before = new int[cost.length];
    Arrays.fill(cost, Double.MAX_VALUE);
    Arrays.fill(before, -1);
    PriorityQueue<Visit> waiting =
        new PriorityQueue<>(
            (a, b) ->
                a.cost != b.cost
                    ? Double.compare(a.cost, b.cost)
                    : Integer.compare(a.state, b.state));
    for (int direction = 0; direction < 4; direction++) {
      relax(start, -1, direction, end, 0, cost, before, waiting);
    }
    while (!waiting.isEmpty()) {
      Visit visit = waiting.remove();
      int crossing = visit.state / 4;
      if (visit.cost > cost[visit.state]) {
        continue;
      }
      if (crossing == end) {
        return way(visit.state, start, before);
      }
      for (int direction = 0; direction < 4; direction++) {
        if (direction != (visit.state % 4 + 2) % 4) {
          relax(crossing, visit.state, direction, end, visit.cost, cost, before, waiting);
        }
      }
    }
    throw new IllegalStateException("no way for an edge");
  }

  /** A state is a crossing and the direction of arriving there. */
  private void relax(
      int crossing,
      int state,
      int direction,
      int end,
      double spent,
      double[] cost,
      int[] before,
      PriorityQueue<Visit> waiting) {
    int next = lattice.step(crossing, direction);
    boolean open = next >= 0 && !closed[4 * crossing + direction];
    if (!open || lattice.node(next) >= 0 && next != end) {
      return;
    }
    double total = spent + STEP + (lattice.isOuter(next) ? OUTER : 0);
    total += SHARED * links[4 * crossing + direction];
    if (state < 0) {
      total += SAME_SIDE * links[4 * crossing + direction];
    } else {
      total += passing(crossing, state % 4, direction);
    }
    if (next == end) {
      total += SAME_SIDE * links[4 * end + (direction + 2) % 4];
    }
    int reached = 4 * next + direction;
    if (total < cost[reached] - 1e-9) {
      cost[reached] = total;
      before[reached] = state;
      waiting.add(new Visit(total, reached));
    }
  }

  private double passing(int crossing, int arriving, int leaving) {
    if (arriving != leaving) {
      return BEND + 0.5 * CROSSING * (flat[crossing] + upright[crossing]);
    }
    int across = leaving % 2 == 0 ? upright[crossing] : flat[crossing];
    return CROSSING * across + 0.5 * CROSSING * turning[crossing];
  }

  private int[] way(int last, int start, int[] before) {
    int length = 1;
    for (int s = last; s >= 0; s = before[s]) {
      length++;
    }
    int[] way = new int[length];
    way[0] = start;
    for (int s = last; s >= 0; s = before[s]) {
      way[--length] = s / 4;
    }
    return way;
  }
}

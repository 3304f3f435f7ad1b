package org.moagraph.layout.grid;

import java.util.ArrayList;
import java.util.List;
import org.moagraph.view.diagram.PictureLimits;

/**
 * Puts nodes into the cells of a grid so that the picture reads well: simulated annealing
 * (Kirkpatrick, Gelatt and Vecchi 1983) from several starts, with a random source of its own, so
 * that the same graph always gives the same placement.
 */
final class Placer {
  private static final double HOT = 2.5;

  /** Regions give way to each other only where it is hotter. */
  private static final double HOT_WITH_REGIONS = 4;

  private static final double COLD = 0.06;

  private final GridGraph graph;
  private final PlacementCost cost;
  private final long steps;
  private long state = 0x9E3779B97F4A7E7DL;

  /**
   * @param steps how many each start may take
   */
  Placer(GridGraph graph, PlacementCost cost, long steps) {
    this.graph = graph;
    this.cost = cost;
    this.steps = steps;
  }

  /** Good placements on a grid of that size, which must have a cell for each node. */
  List<Placement> places(int columns, int rows) {
    List<Placement> places = new ArrayList<>();
    // up to a slide's size more starts cost little
    int starts = graph.nodes > PictureLimits.MOST_ON_A_SLIDE ? 4 : graph.members.length > 0 ? 8 : 5;
    for (int i = 0; i < starts; i++) {
      Placement found = searched(start(columns, rows, i % 2 == 0));
      places.add(
          cost.isWhole(found) ? found : new Placer(graph, cost.firm(), steps).searched(found));
    }
    return places;
  }

  private Placement searched(Placement start) {
    Budget budget = new Budget(steps);
    return turned(improved(start, budget), budget);
  }

  /** The placement or its mirror image, whichever reads better; single exchanges turn nothing. */
  private Placement turned(Placement p, Budget budget) {
    if (!graph.pins.isEmpty()) {
      return p;
    }
    Placement mirrored = p.mirrored();
    return cost.of(mirrored) < cost.of(p) ? descended(mirrored, budget) : p;
  }

  /** Row after row in causal order, turning back at each end or starting again at the left. */
  private Placement start(int columns, int rows, boolean turning) {
    Placement p = new Placement(columns, rows, graph.nodes);
    int cells = columns * rows;
    for (int n = 0; n < graph.nodes; n++) {
      if (graph.pins.isPinned(n)) {
        p.put(n, graph.pins.cell(n, columns));
      }
    }
    for (int n = 0; n < graph.nodes; n++) {
      if (graph.pins.isPinned(n)) {
        continue;
      }
      int place = graph.nodes * 3 / 2 < cells ? n : n * cells / graph.nodes;
      int row = place / columns;
      int column = place % columns;
      int cell = row * columns + (turning && row % 2 == 1 ? columns - 1 - column : column);
      p.put(n, free(p, cell));
    }
    return p;
  }

  /** That cell, or the next one in which no node is. */
  private static int free(Placement p, int cell) {
    int free = cell;
    while (p.occupant[free] >= 0) {
      free = (free + 1) % p.occupant.length;
    }
    return free;
  }

  /** Whether what is in both cells may move. */
  private boolean isFree(Placement p, int cell, int other) {
    return !graph.pins.isPinned(p.occupant[cell]) && !graph.pins.isPinned(p.occupant[other]);
  }

  private Placement improved(Placement start, Budget budget) {
    Placement now = start;
    int tries = tries(budget);
    double plain = cost.plain(now);
    double current = cost.of(now);
    Placement best = now.copy();
    double least = current;
    double heat = graph.members.length > 0 ? HOT_WITH_REGIONS : HOT;
    double cooling = StrictMath.pow(COLD / heat, 1.0 / tries);
    for (int i = 0; i < tries; i++, heat *= cooling) {
      int cell = now.cell(below(graph.nodes));
      int other = below(now.occupant.length);
      if (cell == other || !isFree(now, cell, other)) {
        continue;
      }
      int a = now.occupant[cell];
      int b = now.occupant[other];
      double most = current - heat * StrictMath.log(fraction());
      now.swap(cell, other);
      double nextPlain = cost.plain(now);
      budget.spend(cost.plainSteps() + (nextPlain > most ? 0 : 2 * cost.crossingSteps(a, b)));
      // crossings take most of the time, and most exchanges fail without them
      double next = nextPlain > most ? nextPlain : nextPlain + cost.crossings(now, a, b);
      now.swap(cell, other);
      if (next <= most) {
        next += current - plain - cost.crossings(now, a, b);
      }
      if (next <= most) {
        now.swap(cell, other);
        current = next;
        plain = nextPlain;
        if (current < least - 1e-9) {
          least = current;
          best = now.copy();
        }
      }
    }
    return descended(best, budget);
  }

  /** As many as the budget allows, so that it cools down before the budget ends. */
  private int tries(Budget budget) {
    long ends = graph.nodes == 0 ? 0 : 4L * graph.edges / graph.nodes;
    long each = cost.plainSteps() + 2 * ends * graph.edges;
    return (int) Math.min(Math.min(18_000, 700 * graph.nodes), budget.left() / each);
  }

  /** Goes on while any single exchange helps and the budget lasts. */
  private Placement descended(Placement p, Budget budget) {
    double plain = cost.plain(p);
    double current = cost.of(p);
    boolean better = true;
    while (better) {
      better = false;
      for (int n = 0; n < graph.nodes; n++) {
        for (int other = 0; other < p.occupant.length && !budget.isSpent(); other++) {
          int cell = p.cell(n);
          int b = p.occupant[other];
          if (!isFree(p, cell, other)) {
            continue;
          }
          p.swap(cell, other);
          double nextPlain = cost.plain(p);
          double next = nextPlain;
          boolean counts = next < current - 1e-9;
          if (counts) {
            next += cost.crossings(p, n, b);
          }
          budget.spend(cost.plainSteps() + (counts ? 2 * cost.crossingSteps(n, b) : 0));
          p.swap(cell, other);
          if (next < current - 1e-9) {
            next += current - plain - cost.crossings(p, n, b);
          }
          if (next < current - 1e-9) {
            p.swap(cell, other);
            current = next;
            plain = nextPlain;
            better = true;
          }
        }
      }
    }
    return p;
  }

  private int below(int bound) {
    return (int) Long.remainderUnsigned(next(), bound);
  }

  private double fraction() {
    return (next() >>> 11) * 0x1.0p-53;
  }

  /** Marsaglia's xorshift. */
  private long next() {
    state ^= state << 13;
    state ^= state >>> 7;
    state ^= state << 17;
    return state;
  }
}

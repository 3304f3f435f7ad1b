package org.moagraph.layout.grid;

import org.moagraph.layout.Weights.Search;
import org.moagraph.view.diagram.Diagram.Flow;

/**
 * How hard a placement is to read: long, bent, crossing and blocked edges, edges against the flow,
 * regions that lie apart or hold foreign nodes. Time is quadratic in the edges.
 */
final class PlacementCost {
  private final GridGraph graph;
  private final Flow flow;
  private final AnatomyCost anatomy;
  private final Extents extents;
  private final double foreign;

  PlacementCost(GridGraph graph, Flow flow) {
    this(graph, flow, Search.FOREIGN);
  }

  private PlacementCost(GridGraph graph, Flow flow, double foreign) {
    this.graph = graph;
    this.flow = flow;
    this.foreign = foreign;
    anatomy = new AnatomyCost(graph);
    extents = new Extents(graph.members.length);
  }

  double of(Placement p) {
    double cost = plain(p);
    for (int e = 0; e < graph.edges; e++) {
      for (int other = 0; other < e; other++) {
        if (cross(p, e, other)) {
          cost += Search.CROSSING;
        }
      }
    }
    return cost;
  }

  /** The same, with regions that are hardly ever divided. */
  PlacementCost firm() {
    return new PlacementCost(graph, flow, Search.FOREIGN_FIRMLY);
  }

  /** Whether each region is a box of cells with none of another in it. */
  boolean isWhole(Placement p) {
    for (int r = 0; r < graph.members.length; r++) {
      extents.measure(p, r, graph.members[r]);
      if (intruders(p, r) > 0) {
        return false;
      }
    }
    return true;
  }

  /** How many steps a full cost takes. */
  long steps() {
    return plainSteps() + (long) graph.edges * graph.edges / 2;
  }

  /** How many steps it takes to cost all but crossings, regions over the whole grid at worst. */
  long plainSteps() {
    long regions = graph.members.length;
    return graph.edges + graph.nodes + regions * (graph.nodes + regions);
  }

  /** How many steps it takes to count the crossings of those nodes; -1 is no node. */
  long crossingSteps(int a, int b) {
    int ends = (a < 0 ? 0 : graph.incident[a].length) + (b < 0 ? 0 : graph.incident[b].length);
    return (long) ends * graph.edges;
  }

  /** All costs but those of crossings. Linear time. */
  double plain(Placement p) {
    double cost = ends(p);
    for (int e = 0; e < graph.edges; e++) {
      cost += edge(p, e);
    }
    return cost + regions(p);
  }

  /** The cost of the crossings in which an edge of either node takes part; -1 is no node. */
  double crossings(Placement p, int a, int b) {
    int found = a < 0 ? 0 : crossings(p, a, graph.incident[a], -1);
    return Search.CROSSING * (found + (b < 0 ? 0 : crossings(p, b, graph.incident[b], a)));
  }

  /** How often the edges of a node cross others, those of another node left out. */
  private int crossings(Placement p, int node, int[] incident, int without) {
    int found = 0;
    for (int e : incident) {
      if (!graph.isAt(e, without)) {
        for (int other = 0; other < graph.edges; other++) {
          boolean counted = other < e || !graph.isAt(other, node);
          found += counted && !graph.isAt(other, without) && cross(p, e, other) ? 1 : 0;
        }
      }
    }
    return found;
  }

  private double edge(Placement p, int e) {
    int a = graph.from[e];
    int b = graph.to[e];
    if (a == b) {
      return 0;
    }
    int dc = p.column[b] - p.column[a];
    int dr = p.row[b] - p.row[a];
    double cost = Math.abs(dc) + Math.abs(dr) - 1;
    if (dc != 0 && dr != 0) {
      cost += Search.BEND;
      if (p.at(p.column[a], p.row[b]) >= 0 && p.at(p.column[b], p.row[a]) >= 0) {
        cost += Search.BEND;
      }
    } else {
      cost += Search.THROUGH_NODE * p.between(a, b);
    }
    if (graph.givenDrug[a] && dc <= 0 && dr <= 0) {
      cost += Search.DRUG_TURNED;
    }
    return graph.free[e] ? cost : cost + against(dc, dr);
  }

  private double against(int dc, int dr) {
    return switch (flow) {
      case AUTO ->
          (dr < 0 ? Search.UPWARDS - dr : 0)
              + (dr == 0 && dc < 0 ? Search.LEFTWARDS_IN_ROW : 0)
              + (dc < 0 ? Search.LEFTWARDS : 0);
      case RIGHT -> against(dc);
      case DOWN -> against(dr);
    };
  }

  private static double against(int along) {
    return (along < 0 ? Search.BACKWARD - along : 0) + (along == 0 ? Search.SIDEWAYS : 0);
  }

  /** Whether the straight lines between the cells of two edges meet away from a common node. */
  private boolean cross(Placement p, int e, int f) {
    int a = graph.from[e];
    int b = graph.to[e];
    int c = graph.from[f];
    int d = graph.to[f];
    if (a == c || a == d || b == c || b == d) {
      return false;
    }
    if (apart(p.column, a, b, c, d) || apart(p.row, a, b, c, d)) {
      return false;
    }
    int abc = turn(p, a, b, c);
    int abd = turn(p, a, b, d);
    int cda = turn(p, c, d, a);
    int cdb = turn(p, c, d, b);
    if (abc == 0 && abd == 0) {
      return within(p, a, b, c) || within(p, a, b, d) || within(p, c, d, a);
    }
    return abc * abd <= 0 && cda * cdb <= 0;
  }

  /** Whether both ends of one edge lie before both of the other, which most pairs do. */
  private static boolean apart(int[] at, int a, int b, int c, int d) {
    return Math.max(at[a], at[b]) < Math.min(at[c], at[d])
        || Math.max(at[c], at[d]) < Math.min(at[a], at[b]);
  }

  private static int turn(Placement p, int a, int b, int c) {
    return Integer.signum(
        (p.column[b] - p.column[a]) * (p.row[c] - p.row[a])
            - (p.row[b] - p.row[a]) * (p.column[c] - p.column[a]));
  }

  private static boolean within(Placement p, int a, int b, int c) {
    return Math.min(p.column[a], p.column[b]) <= p.column[c]
        && p.column[c] <= Math.max(p.column[a], p.column[b])
        && Math.min(p.row[a], p.row[b]) <= p.row[c]
        && p.row[c] <= Math.max(p.row[a], p.row[b]);
  }

  private double regions(Placement p) {
    double cost = 0;
    for (int r = 0; r < graph.members.length; r++) {
      extents.measure(p, r, graph.members[r]);
      cost += region(p, r);
    }
    return graph.members.length == 0 ? cost : cost + anatomy.of(p, extents);
  }

  private double region(Placement p, int r) {
    int cells = Math.max(0, extents.columns(r)) * Math.max(0, extents.rows(r));
    return Search.SPREAD * (cells - graph.members[r].length) + foreign * intruders(p, r);
  }

  /** How many nodes of others and cells of others, measured before, are in the box of a region. */
  private int intruders(Placement p, int r) {
    int found = 0;
    for (int y = extents.top[r]; y <= extents.bottom[r]; y++) {
      for (int x = extents.left[r]; x <= extents.right[r]; x++) {
        int node = p.at(x, y);
        found += node >= 0 && !graph.isInside(node, r) ? 1 : 0;
      }
    }
    for (int other = 0; other < r; other++) {
      found += graph.apart[r][other] ? extents.shared(r, other) : 0;
    }
    return found;
  }

  /** Stories start at the upper left, with what comes first of all, and end at the lower right. */
  private double ends(Placement p) {
    double cost = graph.nodes == 0 ? 0 : Search.START * (p.column[0] + p.row[0]);
    for (int n = 0; n < graph.nodes; n++) {
      if (graph.givenDrug[n]) {
        cost += Search.DRUG * Math.min(p.column[n], p.row[n]);
      }
      if (!graph.entered[n]) {
        cost += Search.END_COLUMN * p.column[n] + Search.END_ROW * p.row[n];
      } else if (!graph.left[n]) {
        cost +=
            Search.END_COLUMN * (p.columns - 1 - p.column[n])
                + Search.END_ROW * (p.rows - 1 - p.row[n]);
      }
    }
    return cost;
  }
}

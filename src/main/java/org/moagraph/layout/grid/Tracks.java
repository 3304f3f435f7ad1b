package org.moagraph.layout.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Spreads edges that share a line over parallel tracks, in the order that gives the fewest
 * crossings: neighbours on a line are exchanged as long as that helps.
 */
final class Tracks {
  private static final double UNIT = 100;
  private static final double NODE = 38;
  private static final int ROUNDS = 6;

  private final Lattice lattice;
  private final List<List<Segment>> ways = new ArrayList<>();
  private final Map<Integer, List<Segment>> lines = new TreeMap<>();

  Tracks(Lattice lattice, int[][] routes) {
    this.lattice = lattice;
    for (int e = 0; e < routes.length; e++) {
      ways.add(segments(e, routes[e]));
    }
    for (List<Segment> way : ways) {
      for (Segment segment : way) {
        int key = 2 * segment.line + (segment.horizontal ? 1 : 0);
        lines.computeIfAbsent(key, k -> new ArrayList<>()).add(segment);
      }
    }
    lines.values().forEach(this::sortByTurns);
    lines.values().forEach(Tracks::assign);
    improve();
  }

  /** The segments of each edge, from its start to its end. */
  List<List<Segment>> ways() {
    return ways;
  }

  private List<Segment> segments(int edge, int[] route) {
    List<Segment> segments = new ArrayList<>();
    int from = 0;
    for (int i = 1; i < route.length; i++) {
      boolean last = i == route.length - 1;
      if (last || isHorizontal(route, i - 1) != isHorizontal(route, i)) {
        boolean horizontal = isHorizontal(route, i - 1);
        segments.add(
            new Segment(
                edge,
                horizontal,
                horizontal ? lattice.y(route[from]) : lattice.x(route[from]),
                horizontal ? lattice.x(route[from]) : lattice.y(route[from]),
                horizontal ? lattice.x(route[i]) : lattice.y(route[i]),
                from == 0,
                last));
        from = i;
      }
    }
    return segments;
  }

  private boolean isHorizontal(int[] route, int i) {
    return lattice.y(route[i]) == lattice.y(route[i + 1]);
  }

  /**
   * A first order: what turns off to the left lies left, what turns off to the right lies right.
   */
  private void sortByTurns(List<Segment> line) {
    line.sort((a, b) -> Integer.compare(turns(a), turns(b)));
  }

  private int turns(Segment segment) {
    List<Segment> way = ways.get(segment.edge);
    int place = way.indexOf(segment);
    int turns = 0;
    if (place > 0) {
      Segment before = way.get(place - 1);
      turns += Integer.signum(before.start - before.end);
    }
    if (place < way.size() - 1) {
      Segment after = way.get(place + 1);
      turns += Integer.signum(after.end - after.start);
    }
    return turns;
  }

  /** Gives tracks to the segments of one line, which stand in the order of their tracks. */
  private static void assign(List<Segment> line) {
    for (int i = 0; i < line.size(); i++) {
      Segment segment = line.get(i);
      segment.track = 0;
      for (int j = 0; j < i; j++) {
        if (segment.meets(line.get(j))) {
          segment.track = Math.max(segment.track, line.get(j).track + 1);
        }
      }
      segment.tracks = segment.track + 1;
    }
    for (int pass = 0; pass < line.size(); pass++) {
      for (Segment a : line) {
        for (Segment b : line) {
          if (a != b && a.meets(b)) {
            a.tracks = Math.max(a.tracks, b.tracks);
          }
        }
      }
    }
  }

  private void improve() {
    int least = crossings();
    boolean better = least > 0;
    for (int round = 0; round < ROUNDS && better; round++) {
      better = false;
      for (List<Segment> line : lines.values()) {
        for (int i = 0; i < line.size(); i++) {
          for (int j = i + 1; j < line.size(); j++) {
            if (!line.get(i).meets(line.get(j))) {
              continue;
            }
            exchange(line, i, j);
            int now = crossings();
            if (now < least) {
              least = now;
              better = true;
            } else {
              exchange(line, i, j);
            }
          }
        }
      }
    }
  }

  private static void exchange(List<Segment> line, int i, int j) {
    Segment a = line.get(i);
    line.set(i, line.get(j));
    line.set(j, a);
    assign(line);
  }

  private static double across(Segment segment) {
    return UNIT * segment.line + 6 * segment.offset();
  }

  /** How many crossings the edges have with these tracks. */
  private int crossings() {
    int found = 0;
    for (int e = 0; e < ways.size(); e++) {
      for (int f = 0; f < e; f++) {
        for (Segment a : ways.get(e)) {
          for (Segment b : ways.get(f)) {
            found += a.horizontal != b.horizontal && cross(a, b) ? 1 : 0;
          }
        }
      }
    }
    return found;
  }

  private boolean cross(Segment a, Segment b) {
    return within(across(a), b) && within(across(b), a);
  }

  private boolean within(double place, Segment segment) {
    double start = endPlace(segment, true);
    double end = endPlace(segment, false);
    return Math.min(start, end) < place && place < Math.max(start, end);
  }

  private double endPlace(Segment segment, boolean start) {
    List<Segment> way = ways.get(segment.edge);
    int place = way.indexOf(segment);
    int next = start ? place - 1 : place + 1;
    if (next >= 0 && next < way.size()) {
      return across(way.get(next));
    }
    int direction = Integer.signum(segment.end - segment.start);
    return start ? UNIT * segment.start + NODE * direction : UNIT * segment.end - NODE * direction;
  }
}

package org.moagraph.layout.grid;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Spreads edges that share a line over parallel tracks, in the order that gives the fewest
 * crossings: neighbours on a line are exchanged as long as that helps and the budget lasts.
 */
final class Tracks {
  private static final int ROUNDS = 6;

  private final Lattice lattice;
  private final Budget budget;
  private final List<List<Segment>> ways = new ArrayList<>();
  private final List<Segment> segments = new ArrayList<>();
  private final Map<Integer, List<Segment>> lines = new TreeMap<>();

  Tracks(Lattice lattice, int[][] routes, Budget budget) {
    this.lattice = lattice;
    this.budget = budget;
    for (int e = 0; e < routes.length; e++) {
      ways.add(segments(e, routes[e]));
    }
    for (Segment segment : segments) {
      int key = 2 * segment.line + (segment.horizontal ? 1 : 0);
      lines.computeIfAbsent(key, k -> new ArrayList<>()).add(segment);
    }
    lines.values().forEach(Tracks::sortByTurns);
    lines.values().forEach(this::assign);
    improve();
  }

  /** The segments of each edge, from its start to its end. */
  List<List<Segment>> ways() {
    return ways;
  }

  private List<Segment> segments(int edge, int[] route) {
    List<Segment> way = new ArrayList<>();
    int from = 0;
    for (int i = 1; i < route.length; i++) {
      boolean last = i == route.length - 1;
      if (last || isHorizontal(route, i - 1) != isHorizontal(route, i)) {
        boolean horizontal = isHorizontal(route, i - 1);
        Segment segment =
            new Segment(
                segments.size(),
                edge,
                horizontal,
                horizontal ? lattice.y(route[from]) : lattice.x(route[from]),
                horizontal ? lattice.x(route[from]) : lattice.y(route[from]),
                horizontal ? lattice.x(route[i]) : lattice.y(route[i]),
                from == 0,
                last);
        if (!way.isEmpty()) {
          segment.follows(way.get(way.size() - 1));
        }
        way.add(segment);
        segments.add(segment);
        from = i;
      }
    }
    return way;
  }

  private boolean isHorizontal(int[] route, int i) {
    return lattice.y(route[i]) == lattice.y(route[i + 1]);
  }

  /**
   * A first order: what turns off to the left lies left, what turns off to the right lies right.
   */
  private static void sortByTurns(List<Segment> line) {
    line.sort((a, b) -> Integer.compare(turns(a), turns(b)));
  }

  private static int turns(Segment segment) {
    int arriving = segment.before().map(b -> Integer.signum(b.start - b.end)).orElse(0);
    int leaving = segment.after().map(a -> Integer.signum(a.end - a.start)).orElse(0);
    return arriving + leaving;
  }

  /** Gives tracks to the segments of one line, which stand in the order of their tracks. */
  private void assign(List<Segment> line) {
    long pairs = (long) line.size() * line.size();
    budget.spend(pairs / 2);
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
    boolean grew = true;
    while (grew) {
      grew = false;
      budget.spend(pairs);
      for (Segment a : line) {
        for (Segment b : line) {
          if (a.tracks < b.tracks && a.meets(b)) {
            a.tracks = b.tracks;
            grew = true;
          }
        }
      }
    }
  }

  private void improve() {
    TrackCrossings crossings = new TrackCrossings(segments);
    boolean better = crossings.all(budget) > 0;
    for (int round = 0; round < ROUNDS && better; round++) {
      better = false;
      for (List<Segment> line : lines.values()) {
        better |= improve(line, crossings);
      }
    }
  }

  /** Whether any exchange on that line led to fewer crossings. */
  private boolean improve(List<Segment> line, TrackCrossings crossings) {
    Segment[] touched = crossings.touched(line);
    int least = crossings.at(touched, budget);
    boolean better = false;
    for (int i = 0; i < line.size(); i++) {
      for (int j = i + 1; j < line.size(); j++) {
        if (least == 0 || budget.isSpent()) {
          return better;
        }
        if (line.get(i).meets(line.get(j))) {
          exchange(line, i, j);
          crossings.follow(touched);
          int now = crossings.at(touched, budget);
          if (now < least) {
            least = now;
            better = true;
          } else {
            exchange(line, i, j);
            crossings.follow(touched);
          }
        }
      }
    }
    return better;
  }

  private void exchange(List<Segment> line, int i, int j) {
    Collections.swap(line, i, j);
    assign(line);
  }
}

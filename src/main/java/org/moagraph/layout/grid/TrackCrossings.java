package org.moagraph.layout.grid;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where the segments of all ways lie on their tracks, and which of them cross. After an exchange on
 * a line only what touches that line is counted again.
 */
final class TrackCrossings {
  private static final double UNIT = 100;
  private static final double NODE = 38;
  private static final double TRACK = 6;

  private final List<Segment> flat = new ArrayList<>();
  private final List<Segment> upright = new ArrayList<>();
  private final double[] across;
  private final double[] least;
  private final double[] most;

  TrackCrossings(List<Segment> segments) {
    segments.forEach(s -> (s.horizontal ? flat : upright).add(s));
    across = new double[segments.size()];
    least = new double[segments.size()];
    most = new double[segments.size()];
    segments.forEach(this::move);
    segments.forEach(this::stretch);
  }

  /** How many crossings there are. */
  int all(Budget budget) {
    budget.spend((long) flat.size() * upright.size());
    int found = 0;
    for (Segment a : flat) {
      for (Segment b : upright) {
        found += cross(a, b) ? 1 : 0;
      }
    }
    return found;
  }

  /** The segments of a line and those that begin or end on it: all that its tracks move. */
  Segment[] touched(List<Segment> line) {
    Set<Segment> touched = new LinkedHashSet<>(line);
    for (Segment segment : line) {
      Stream.of(segment.before(), segment.after()).flatMap(Optional::stream).forEach(touched::add);
    }
    return touched.toArray(Segment[]::new);
  }

  /** Follows the tracks of those segments. */
  void follow(Segment[] touched) {
    for (Segment segment : touched) {
      move(segment);
    }
    for (Segment segment : touched) {
      stretch(segment);
    }
  }

  private void move(Segment segment) {
    across[segment.number] = UNIT * segment.line + TRACK * segment.offset();
  }

  private void stretch(Segment segment) {
    int direction = Integer.signum(segment.end - segment.start);
    double from = end(segment.before(), UNIT * segment.start + NODE * direction);
    double to = end(segment.after(), UNIT * segment.end - NODE * direction);
    least[segment.number] = Math.min(from, to);
    most[segment.number] = Math.max(from, to);
  }

  private double end(Optional<Segment> next, double atNode) {
    return next.isPresent() ? across[next.get().number] : atNode;
  }

  /** How many crossings have one of those segments in them. */
  int at(Segment[] touched, Budget budget) {
    boolean[] counted = new boolean[across.length];
    int found = 0;
    for (Segment a : touched) {
      List<Segment> others = a.horizontal ? upright : flat;
      budget.spend(others.size());
      for (Segment b : others) {
        found += !counted[b.number] && cross(a, b) ? 1 : 0;
      }
      counted[a.number] = true;
    }
    return found;
  }

  private boolean cross(Segment a, Segment b) {
    return within(across[a.number], b.number)
        && within(across[b.number], a.number)
        && a.edge != b.edge;
  }

  private boolean within(double place, int segment) {
    return least[segment] < place && place < most[segment];
  }
}

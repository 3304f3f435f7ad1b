package org.moagraph.layout.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moagraph.geometry.Box;

/**
 * Where edges begin and end at the sides of nodes. Tracks are as narrow as the busiest place of
 * their line needs; where more than two ends at one side would be seen as one, they take as much of
 * the side as they may, in their order.
 */
final class SideEnds {

  /** Ends nearer than this are seen as one, in px. */
  private static final double ONE = 6.5;

  private static final double APART = 12;

  /** How much of a side ends may take. */
  private static final double SHARE = 0.9;

  private final Spacing spacing;
  private final List<Box> boxes;
  private final List<Segment> segments;
  private final Map<Segment, Double> moved = new IdentityHashMap<>();

  /** A side of a node: the line that leaves there, the node's place on it, and the way out. */
  private record Side(boolean horizontal, int line, int place, int out) {}

  SideEnds(Ways ways, Spacing spacing, List<Box> boxes) {
    this.spacing = spacing;
    this.boxes = boxes;
    this.segments = ways.of().stream().flatMap(List::stream).toList();
    Map<Side, List<Segment>> sides = new LinkedHashMap<>();
    for (List<Segment> way : ways.of()) {
      for (Segment s : way) {
        int out = Integer.signum(s.end - s.start);
        if (s.startsAtNode) {
          at(sides, new Side(s.horizontal, s.line, s.start, out)).add(s);
        }
        if (s.endsAtNode) {
          at(sides, new Side(s.horizontal, s.line, s.end, -out)).add(s);
        }
      }
    }
    sides.forEach((side, ends) -> spread(ends, length(ways, side)));
  }

  private static List<Segment> at(Map<Side, List<Segment>> sides, Side side) {
    return sides.computeIfAbsent(side, s -> new ArrayList<>());
  }

  private double length(Ways ways, Side side) {
    Placement placement = ways.placement();
    for (int n = 0; n < boxes.size(); n++) {
      int across = 2 * (side.horizontal ? placement.row[n] : placement.column[n]) + 1;
      int along = 2 * (side.horizontal ? placement.column[n] : placement.row[n]) + 1;
      if (across == side.line && along == side.place) {
        return side.horizontal ? boxes.get(n).height() : boxes.get(n).width();
      }
    }
    return 0;
  }

  private void spread(List<Segment> ends, double length) {
    ends.sort(Comparator.comparingDouble(this::plainly));
    if (!isCrowded(ends)) {
      return;
    }
    double apart = Math.min(APART, SHARE * length / (ends.size() - 1));
    double first = spacing.middle(ends.get(0)) - (ends.size() - 1) / 2.0 * apart;
    for (int i = 0; i < ends.size(); i++) {
      if (!isClear(ends.get(i), first + i * apart, ends)) {
        return;
      }
    }
    for (int i = 0; i < ends.size(); i++) {
      moved.put(ends.get(i), first + i * apart);
    }
  }

  /** Whether a segment keeps its side of all others that run beside it, and its distance. */
  private boolean isClear(Segment s, double place, List<Segment> ends) {
    for (Segment other : segments) {
      boolean beside =
          other.horizontal == s.horizontal
              && other.line == s.line
              && other.low() < s.high()
              && s.low() < other.high();
      if (beside && !ends.contains(other)) {
        double before = across(other) - plainly(s);
        double after = across(other) - place;
        if (before > 0 != after > 0 || Math.abs(after) < Math.min(ONE, Math.abs(before))) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean isCrowded(List<Segment> ends) {
    for (int i = 2; i < ends.size(); i++) {
      if (plainly(ends.get(i)) - plainly(ends.get(i - 2)) < ONE) {
        return true;
      }
    }
    return false;
  }

  private double plainly(Segment s) {
    return spacing.across(s, boxes);
  }

  /** Where a segment runs across its line, in px. */
  double across(Segment s) {
    Double there = moved.get(s);
    return there == null ? plainly(s) : there;
  }
}

package org.moagraph.layout.dot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.moagraph.geometry.Box;
import org.moagraph.geometry.Point;
import org.moagraph.layout.EdgeEnds;
import org.moagraph.layout.Scene;

/**
 * Where lines begin and end at one node. Graphviz leads all lines to the middle of a box, so that
 * many end at one place of its border; where more than two do, all ends at that node are moved
 * apart along the border, in their order and no further than needed.
 */
final class Ports {

  /** Ends nearer than this are seen as one, in px, and in em where letters are small. */
  private static final double ONE = 6.5;

  private static final double ONE_OF_SMALL = 2;

  /** How far ends are moved apart where letters are large and the border is long. */
  private static final double APART = 8;

  /** Points of a line that may be left out to find a way to another place. */
  private static final int MOST_LEFT_OUT = 4;

  /** Letters from this size on are large, in px. */
  private static final double LARGE = 14;

  /** How much the direction of a line counts for its order among ends at one place, in px. */
  private static final double TURN = 4;

  private final Rim rim;
  private final Scene.PlacedNode node;
  private final double one;
  private final List<Box> others;
  private final List<End> ends = new ArrayList<>();

  /** A line's end: the first of its points, or the last, and where it is on the border. */
  private record End(List<Point> line, boolean first, double place, double order) {

    Point at(int back) {
      return line.get(first ? back : line.size() - 1 - back);
    }

    void set(int back, Point point) {
      line.set(first ? back : line.size() - 1 - back, point);
    }
  }

  Ports(Scene.PlacedNode node, List<Scene.PlacedNode> all) {
    this.node = node;
    this.others = all.stream().filter(n -> n != node).map(Scene.PlacedNode::box).toList();
    this.rim = Rim.of(node.outline().hull());
    this.one = Math.min(ONE, ONE_OF_SMALL * node.label().size());
  }

  /** Adds an end of a line, whose points can be moved. */
  void add(List<Point> line, boolean first) {
    Point end = line.get(first ? 0 : line.size() - 1);
    Point next = line.get(first ? 1 : line.size() - 2);
    double place = rim.place(EdgeEnds.leaving(node.box().centre(), end, node.outline()));
    double length = Math.max(1e-6, end.distance(next));
    Point ahead = rim.at(place + 1);
    Point behind = rim.at(place - 1);
    double turned =
        ((ahead.x() - behind.x()) * (next.x() - end.x())
                + (ahead.y() - behind.y()) * (next.y() - end.y()))
            / (2 * length);
    ends.add(new End(line, first, place, place + TURN * turned));
  }

  /** Moves the ends apart where more than two share a place. */
  void spread() {
    if (ends.size() < 3) {
      return;
    }
    ends.sort(Comparator.comparingDouble(End::order));
    double whole = rim.length();
    int start = afterWidestGap(whole);
    double[] places = new double[ends.size()];
    for (int i = 0; i < places.length; i++) {
      double place = ends.get((start + i) % places.length).place();
      places[i] = i > 0 && place < places[i - 1] - whole / 2 ? place + whole : place;
    }
    if (isCrowded(places)) {
      double[] apart = apart(places, distances(places.length, whole));
      for (int i = 0; i < places.length; i++) {
        move(ends.get((start + i) % places.length), rim.at(apart[i]));
      }
    }
  }

  /** How far each end is at least from the first: every one alone, or where room is short two. */
  private double[] distances(int count, double whole) {
    boolean alone = node.label().size() > LARGE && count * APART < whole / 2;
    double[] distances = new double[count];
    for (int i = 0; i < count; i++) {
      distances[i] =
          alone ? i * APART : (i / 2) * Math.min(one, whole / Math.max(1, (count + 1) / 2));
    }
    return distances;
  }

  private int afterWidestGap(double whole) {
    int widest = 0;
    double most = -1;
    for (int i = 0; i < ends.size(); i++) {
      double before = i == 0 ? ends.get(ends.size() - 1).place() - whole : ends.get(i - 1).place();
      if (ends.get(i).place() - before > most) {
        most = ends.get(i).place() - before;
        widest = i;
      }
    }
    return widest;
  }

  private boolean isCrowded(double[] places) {
    for (int i = 2; i < places.length; i++) {
      if (Math.abs(places[i] - places[i - 2]) < one) {
        return true;
      }
    }
    return false;
  }

  /**
   * The places moved the least, by squares, until each is as far from the one before it as its
   * distance from the first says at least: what comes too near is set around its mean (pool
   * adjacent violators, Ayer and others 1955).
   */
  static double[] apart(double[] places, double[] distances) {
    double[] sums = new double[places.length];
    int[] counts = new int[places.length];
    int pools = 0;
    for (int i = 0; i < places.length; i++) {
      sums[pools] = places[i] - distances[i];
      counts[pools++] = 1;
      while (pools > 1
          && sums[pools - 2] / counts[pools - 2] > sums[pools - 1] / counts[pools - 1]) {
        sums[pools - 2] += sums[pools - 1];
        counts[pools - 2] += counts[pools - 1];
        pools--;
      }
    }
    double[] apart = new double[places.length];
    int next = 0;
    for (int pool = 0; pool < pools; pool++) {
      for (int i = 0; i < counts[pool]; i++, next++) {
        apart[next] = sums[pool] / counts[pool] + distances[next];
      }
    }
    return apart;
  }

  /** Sets an end to that place, by a way through no other box where there is one, else not. */
  private void move(End end, Point to) {
    List<Point> line = end.line();
    for (int back = 1; back < Math.min(line.size(), 1 + MOST_LEFT_OUT); back++) {
      Point before = end.at(back);
      if (others.stream().noneMatch(box -> box.crossedBy(before, to))) {
        end.set(0, to);
        line.subList(end.first ? 1 : line.size() - back, end.first ? back : line.size() - 1)
            .clear();
        return;
      }
    }
  }
}

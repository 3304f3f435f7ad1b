package org.moagraph.view.diagram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Groups of things that are tied more strongly among each other than to the rest: those two groups
 * are joined again and again that raise the modularity of the partition most, as Clauset, Newman
 * and Moore do it (Physical Review E 70, 066111, 2004). Groups in different places are never
 * joined, nor are those that would become too large. Once nothing raises it, what lowers it least
 * is joined until there are few enough groups, as long as ties are left. Of equal joins that of the
 * first things is made, so that the same graph always gives the same groups.
 */
final class Communities {

  /** A join of two groups by their numbers. */
  private record Join(int first, int second, double gain) {}

  private final List<? extends Object> places;
  private final int most;
  private final double all;
  private final Map<Integer, List<Integer>> groups = new TreeMap<>();
  private final Map<Integer, Map<Integer, Integer>> ties = new LinkedHashMap<>();
  private final Map<Integer, Integer> degrees = new LinkedHashMap<>();

  /**
   * @param places where each thing is; only what is in one place shares a group
   * @param pairs the two ends of each tie, by the numbers of things
   * @param most the things of the largest group
   */
  Communities(List<? extends Object> places, List<List<Integer>> pairs, int most) {
    this.places = List.copyOf(places);
    this.most = most;
    for (int i = 0; i < places.size(); i++) {
      groups.put(i, new ArrayList<>(List.of(i)));
      ties.put(i, new TreeMap<>());
      degrees.put(i, 0);
    }
    for (var pair : pairs) {
      int a = pair.get(0);
      int b = pair.get(1);
      if (a != b) {
        tied(a).merge(b, 1, Integer::sum);
        tied(b).merge(a, 1, Integer::sum);
      }
      degrees.merge(a, 1, Integer::sum);
      degrees.merge(b, 1, Integer::sum);
    }
    this.all = Math.max(1, 2.0 * pairs.size());
  }

  private Map<Integer, Integer> tied(int group) {
    return ties.getOrDefault(group, Map.of());
  }

  private List<Integer> members(int group) {
    return groups.getOrDefault(group, List.of());
  }

  private double share(int group) {
    return degrees.getOrDefault(group, 0) / all;
  }

  /** The groups, at most so many where ties allow, each in the order of its things. */
  List<List<Integer>> groups(int few) {
    var next = best();
    while (next.second() >= 0 && (next.gain() > 0 || groups.size() > few)) {
      join(next.first(), next.second());
      next = best();
    }
    return groups.values().stream().map(g -> g.stream().sorted().toList()).toList();
  }

  private Join best() {
    var best = new Join(-1, -1, Double.NEGATIVE_INFINITY);
    for (int a : groups.keySet()) {
      for (var tie : tied(a).entrySet()) {
        int b = tie.getKey();
        if (a < b && mayJoin(a, b)) {
          double gain = 2 * (tie.getValue() / all - share(a) * share(b));
          if (gain > best.gain()) {
            best = new Join(a, b, gain);
          }
        }
      }
    }
    return best;
  }

  private boolean mayJoin(int a, int b) {
    return places.get(a).equals(places.get(b)) && members(a).size() + members(b).size() <= most;
  }

  private void join(int a, int b) {
    members(a).addAll(members(b));
    groups.remove(b);
    degrees.merge(a, degrees.getOrDefault(b, 0), Integer::sum);
    var moved = tied(b);
    ties.remove(b);
    moved.forEach(
        (other, count) -> {
          tied(other).remove(b);
          if (other != a) {
            tied(a).merge(other, count, Integer::sum);
            tied(other).merge(a, count, Integer::sum);
          }
        });
  }
}

package org.moagraph.graph;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** Claims by the entity at one of their ends, as two arrays: 4 bytes a claim, 4 an entity. */
final class Adjacency {

  private final int[] start;
  private final int[] claim;

  private Adjacency(int[] start, int[] claim) {
    this.start = start;
    this.claim = claim;
  }

  /** Groups the claims that carry an effect by the given end, each group in the given order. */
  static Adjacency by(int[] end, byte[] sign, int entities, int[] order) {
    return by(end, sign, entities, order.length, i -> order[i]);
  }

  /** The same, each group in the order of the claims. */
  static Adjacency by(int[] end, byte[] sign, int entities) {
    return by(end, sign, entities, end.length, i -> i);
  }

  private static Adjacency by(
      int[] end, byte[] sign, int entities, int count, IntUnaryOperator order) {
    var start = new int[entities + 1];
    for (int c = 0; c < end.length; c++) {
      if (sign[c] != Signs.NONE) {
        start[end[c] + 1]++;
      }
    }
    for (int e = 0; e < entities; e++) {
      start[e + 1] += start[e];
    }
    var claim = new int[start[entities]];
    var next = Arrays.copyOf(start, entities);
    for (int i = 0; i < count; i++) {
      int c = order.applyAsInt(i);
      if (sign[c] != Signs.NONE) {
        claim[next[end[c]]++] = c;
      }
    }
    return new Adjacency(start, claim);
  }

  /** All its claims, group after group, the groups in the given order. */
  int[] claims(int[] entities) {
    var all = new int[claim.length];
    int next = 0;
    for (int entity : entities) {
      int count = start[entity + 1] - start[entity];
      System.arraycopy(claim, start[entity], all, next, count);
      next += count;
    }
    return all;
  }

  /** Puts neighbours in a group that have the same other end in the given order. */
  void sortParallel(int[] otherEnd, Comparator<Integer> order) {
    for (int e = 0; e + 1 < start.length; e++) {
      for (int from = start[e]; from < start[e + 1]; ) {
        int to = from + 1;
        while (to < start[e + 1] && otherEnd[claim[to]] == otherEnd[claim[from]]) {
          to++;
        }
        if (to - from > 1) {
          sort(from, to, order);
        }
        from = to;
      }
    }
  }

  private void sort(int from, int to, Comparator<Integer> order) {
    var sorted =
        Arrays.stream(claim, from, to).boxed().sorted(order).mapToInt(Integer::intValue).toArray();
    System.arraycopy(sorted, 0, claim, from, sorted.length);
  }

  /** The first place of an entity's claims. */
  int first(int entity) {
    return start[entity];
  }

  /** The place after the last of an entity's claims. */
  int end(int entity) {
    return start[entity + 1];
  }

  /** An entity's claims, in their order. */
  IntStream of(int entity) {
    return Arrays.stream(claim, start[entity], start[entity + 1]);
  }

  /** The claim at a place. */
  int at(int place) {
    return claim[place];
  }
}

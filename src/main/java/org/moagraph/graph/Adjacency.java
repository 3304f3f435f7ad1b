package org.moagraph.graph;

import java.util.Arrays;
import java.util.function.IntBinaryOperator;
import org.moagraph.model.Sign;

/** Claims by the entity at one of their ends, as two arrays: 4 bytes a claim, 4 an entity. */
public final class Adjacency {

  private final int[] start;
  private final int[] claim;

  private Adjacency(int[] start, int[] claim) {
    this.start = start;
    this.claim = claim;
  }

  /** Groups the claims that carry an effect by the given end, each group in the order of claims. */
  static Adjacency by(int[] end, byte[] sign, int entities) {
    var start = new int[entities + 1];
    for (int c = 0; c < end.length; c++) {
      if (sign[c] != Sign.NONE.ordinal()) {
        start[end[c] + 1]++;
      }
    }
    for (int e = 0; e < entities; e++) {
      start[e + 1] += start[e];
    }
    var claim = new int[start[entities]];
    var next = Arrays.copyOf(start, entities);
    for (int c = 0; c < end.length; c++) {
      if (sign[c] != Sign.NONE.ordinal()) {
        claim[next[end[c]]++] = c;
      }
    }
    return new Adjacency(start, claim);
  }

  void sort(IntBinaryOperator order) {
    for (int e = 0; e + 1 < start.length; e++) {
      insertionSort(start[e], start[e + 1], order);
    }
  }

  private void insertionSort(int from, int to, IntBinaryOperator order) {
    if (to - from > 32) {
      var boxed = Arrays.stream(claim, from, to).boxed().toArray(Integer[]::new);
      Arrays.sort(boxed, order::applyAsInt);
      for (int i = 0; i < boxed.length; i++) {
        claim[from + i] = boxed[i];
      }
      return;
    }
    for (int i = from + 1; i < to; i++) {
      int moving = claim[i];
      int j = i;
      while (j > from && order.applyAsInt(claim[j - 1], moving) > 0) {
        claim[j] = claim[j - 1];
        j--;
      }
      claim[j] = moving;
    }
  }

  /** The first place of an entity's claims. */
  public int first(int entity) {
    return start[entity];
  }

  /** The place after the last of an entity's claims. */
  public int end(int entity) {
    return start[entity + 1];
  }

  /** The claim at a place. */
  public int at(int place) {
    return claim[place];
  }
}

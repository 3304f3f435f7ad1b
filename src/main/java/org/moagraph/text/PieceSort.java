package org.moagraph.text;

import java.util.Arrays;

/**
 * The order of many texts, found piece by piece: multikey quicksort (Bentley and Sedgewick 1997).
 * Texts are looked at once a piece and not once a comparison, since most of the time of sorting
 * many goes into fetching them.
 */
public final class PieceSort {

  /** Some characters of a text as one number. */
  public interface Pieces {
    /** The piece after that many, ordered as the texts are; texts that ended have the least. */
    long piece(int text, int depth);

    /** Whether the text ends in a piece of that number. */
    boolean isLast(long piece);
  }

  private final Pieces pieces;
  private final int[] order;
  private final long[] keys;
  private int[] todo = new int[192];
  private int height;

  private PieceSort(int count, Pieces pieces) {
    this.pieces = pieces;
    this.order = new int[count];
    this.keys = new long[count];
    for (int i = 0; i < count; i++) {
      order[i] = i;
      keys[i] = pieces.piece(i, 0);
    }
  }

  /** The numbers of that many texts in the order of the texts; equal ones in any order. */
  public static int[] order(int count, Pieces pieces) {
    var sort = new PieceSort(count, pieces);
    sort.sort();
    return sort.order;
  }

  /** The numbers of the texts in their order, as {@link String#compareTo} has it. */
  public static int[] order(String[] texts) {
    return order(texts.length, new Characters(texts));
  }

  /** Three UTF-16 units a piece, 17 bits each: one more than its number, or 0 beyond the end. */
  private record Characters(String[] texts) implements Pieces {
    private static final int BITS = 17;
    private static final int UNITS = 3;

    @Override
    public long piece(int text, int depth) {
      var units = texts[text];
      long piece = 0;
      int start = depth * UNITS;
      for (int i = start; i < start + UNITS; i++) {
        piece = piece << BITS | (i < units.length() ? units.charAt(i) + 1 : 0);
      }
      return piece;
    }

    @Override
    public boolean isLast(long piece) {
      return (piece & (1 << BITS) - 1) == 0;
    }
  }

  /** Sorts what is to be done, the last first: a stack of its own, as texts may be long. */
  private void sort() {
    push(0, order.length - 1, 0);
    while (height > 0) {
      int depth = todo[--height];
      int to = todo[--height];
      int from = todo[--height];
      long pivot = median(keys[from], keys[(from + to) >>> 1], keys[to]);
      int less = from;
      int more = to;
      for (int i = from; i <= more; ) {
        if (keys[i] < pivot) {
          swap(i++, less++);
        } else if (keys[i] > pivot) {
          swap(i, more--);
        } else {
          i++;
        }
      }
      push(from, less - 1, depth);
      push(more + 1, to, depth);
      if (less < more && !pieces.isLast(pivot)) {
        for (int i = less; i <= more; i++) {
          keys[i] = pieces.piece(order[i], depth + 1);
        }
        push(less, more, depth + 1);
      }
    }
  }

  private void push(int from, int to, int depth) {
    if (from < to) {
      if (height + 3 > todo.length) {
        todo = Arrays.copyOf(todo, 2 * todo.length);
      }
      todo[height++] = from;
      todo[height++] = to;
      todo[height++] = depth;
    }
  }

  private void swap(int i, int j) {
    long key = keys[i];
    keys[i] = keys[j];
    keys[j] = key;
    int text = order[i];
    order[i] = order[j];
    order[j] = text;
  }

  private static long median(long a, long b, long c) {
    return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
  }
}

package org.moagraph.io.edgelist;

import java.util.HashMap;
import java.util.Map;

/**
 * Gives every claim of a long list an id of its own: source, relation and target, with a number
 * behind it from the second time on. An open table, since a set of a million strings is twice as
 * large.
 */
final class ClaimNames {

  private final String[] names;
  private final Map<String, Integer> repeats = new HashMap<>();
  private final int[] slots;
  private int size;

  ClaimNames(int capacity) {
    names = new String[capacity];
    slots = new int[Integer.highestOneBit(Math.max(capacity, 256)) * 4];
  }

  /** The id of the next claim, which would like to be called so. */
  String next(String wanted) {
    var name = wanted;
    while (!take(name)) {
      int count = repeats.merge(wanted, 1, Integer::sum);
      name = wanted + "-" + (count + 1);
    }
    return name;
  }

  private boolean take(String name) {
    int mask = slots.length - 1;
    int slot = Tokens.slotOf(name.hashCode() * Tokens.BASE) & mask;
    while (slots[slot] != 0) {
      if (names[slots[slot] - 1].equals(name)) {
        return false;
      }
      slot = (slot + 1) & mask;
    }
    names[size] = name;
    slots[slot] = ++size;
    return true;
  }
}

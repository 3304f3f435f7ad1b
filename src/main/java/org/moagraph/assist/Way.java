package org.moagraph.assist;

import java.util.ArrayDeque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way from the root of a file to a value: keys, and "-" with a number for the items of lists.
 */
record Way(@Nullable Way up, String key, int number) {

  static final String ITEM = "-";
  static final Way ROOT = new Way(null, "", 0);

  Way to(String name) {
    return new Way(this, name, 0);
  }

  Way item(int index) {
    return new Way(this, ITEM, index);
  }

  /** What holds it; the root holds itself. */
  Way parent() {
    return up == null ? this : up;
  }

  /** The keys from the root, "-" for an item. */
  List<String> keys() {
    var keys = new ArrayDeque<String>();
    for (var way = this; way.up != null; way = way.up) {
      keys.addFirst(way.key);
    }
    return List.copyOf(keys);
  }

  /** Whether it has those keys, where "*" stands for any. */
  boolean is(String... pattern) {
    var way = this;
    for (int i = pattern.length - 1; i >= 0; i--) {
      if (way.up == null || !pattern[i].equals("*") && !pattern[i].equals(way.key)) {
        return false;
      }
      way = way.up;
    }
    return way.up == null;
  }

  /** The part of it that has so many keys; itself where it has no more. */
  Way first(int length) {
    int depth = 0;
    for (var way = this; way.up != null; way = way.up) {
      depth++;
    }
    var way = this;
    for (; depth > length; depth--) {
      way = way.parent();
    }
    return way;
  }
}

package org.moagraph.edit;

import java.util.ArrayList;
import java.util.List;

/**
 * What of one list stays in another, as far as the order allows (longest common subsequence), and
 * what takes the place of the rest. Costs the product of their lengths.
 */
final class ListDiff {

  /** Numbers in the old and the new list; a missing one is -1: taken out, or put in. */
  record Pair(int old, int now) {
    boolean both() {
      return old >= 0 && now >= 0;
    }
  }

  private ListDiff() {}

  /** In order: each old and each new one once; between kept ones old and new are paired off. */
  static List<Pair> of(List<String> old, List<String> now) {
    var lengths = lengths(old, now);
    var pairs = new ArrayList<Pair>();
    int i = 0;
    int j = 0;
    int fromOld = 0;
    int fromNow = 0;
    while (i < old.size() && j < now.size()) {
      if (old.get(i).equals(now.get(j))) {
        gap(fromOld, i, fromNow, j, pairs);
        pairs.add(new Pair(i++, j++));
        fromOld = i;
        fromNow = j;
      } else if (lengths[i + 1][j] >= lengths[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    gap(fromOld, old.size(), fromNow, now.size(), pairs);
    return pairs;
  }

  private static void gap(int old, int oldEnd, int now, int nowEnd, List<Pair> pairs) {
    for (int k = 0; old + k < oldEnd || now + k < nowEnd; k++) {
      pairs.add(new Pair(old + k < oldEnd ? old + k : -1, now + k < nowEnd ? now + k : -1));
    }
  }

  private static int[][] lengths(List<String> old, List<String> now) {
    var lengths = new int[old.size() + 1][now.size() + 1];
    for (int i = old.size() - 1; i >= 0; i--) {
      for (int j = now.size() - 1; j >= 0; j--) {
        lengths[i][j] =
            old.get(i).equals(now.get(j))
                ? lengths[i + 1][j + 1] + 1
                : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
      }
    }
    return lengths;
  }
}

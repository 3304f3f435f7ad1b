package org.moagraph.diag;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * Which of several known words was probably meant: the one with the fewest letters to add, drop,
 * change or swap (optimal string alignment distance), where those are at most a third of the word.
 */
public final class Nearest {

  private static final int LONGEST = 80;

  private Nearest() {}

  /** The word that was probably meant; the first of equally near ones; case does not matter. */
  public static Optional<String> to(String word, Collection<String> candidates) {
    if (word.length() > LONGEST) {
      return Optional.empty();
    }
    var lower = word.toLowerCase(Locale.ROOT);
    int best = word.length() / 3 + 1;
    String found = null;
    for (var candidate : candidates) {
      int distance = distance(lower, candidate.toLowerCase(Locale.ROOT), best);
      if (distance < best) {
        best = distance;
        found = candidate;
      }
    }
    return Optional.ofNullable(found);
  }

  /** The distance, or any number from the limit on where it is not below the limit. */
  public static int distance(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) >= limit) {
      return limit;
    }
    var twoAgo = new int[b.length() + 1];
    var previous = new int[b.length() + 1];
    var current = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      current[0] = i;
      int least = i;
      for (int j = 1; j <= b.length(); j++) {
        current[j] = cell(a, b, i, j, twoAgo, previous, current);
        least = Math.min(least, current[j]);
      }
      if (least >= limit) {
        return limit;
      }
      var spare = twoAgo;
      twoAgo = previous;
      previous = current;
      current = spare;
    }
    return previous[b.length()];
  }

  private static int cell(
      String a, String b, int i, int j, int[] twoAgo, int[] previous, int[] current) {
    boolean same = a.charAt(i - 1) == b.charAt(j - 1);
    int cost =
        Math.min(previous[j - 1] + (same ? 0 : 1), 1 + Math.min(previous[j], current[j - 1]));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(cost, twoAgo[j - 2] + 1) : cost;
  }
}

package org.moagraph.teach;

import java.util.ArrayList;
import java.util.List;
import org.moagraph.text.Fingerprint;

/**
 * Pseudorandom choices that are the same for a seed on every machine and in every version: the
 * SplitMix64 generator (Steele, Lea and Flood 2014).
 */
final class Dice {

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private long state;

  Dice(long seed) {
    this.state = seed;
  }

  /** Dice for one thing under a seed, whatever else is thrown. */
  static Dice of(long seed, String name) {
    return new Dice(seed * GOLDEN + Fingerprint.of(name));
  }

  private long next() {
    state += GOLDEN;
    long mixed = state;
    mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }

  /** A number from 0 to below the bound. */
  int below(int bound) {
    return (int) Long.remainderUnsigned(next(), bound);
  }

  /** The same elements in another order. */
  <T> List<T> shuffled(List<T> elements) {
    var shuffled = new ArrayList<>(elements);
    for (int i = shuffled.size() - 1; i > 0; i--) {
      int j = below(i + 1);
      var kept = shuffled.get(i);
      shuffled.set(i, shuffled.get(j));
      shuffled.set(j, kept);
    }
    return shuffled;
  }
}

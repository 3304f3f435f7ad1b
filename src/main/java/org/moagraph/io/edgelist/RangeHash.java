package org.moagraph.io.edgelist;

import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A hash of byte ranges whose value for joined ranges follows from theirs: the polynomial of their
 * bytes modulo the prime 2^61 - 1, after Karp and Rabin (1987). Its base is drawn anew for each
 * reading, so that no file can be made whose ranges collide; two of n bytes do so with a chance of
 * about n in 2^28. Nothing that is shown depends on it, since equal hashes are compared.
 */
final class RangeHash {

  private static final long PRIME = (1L << 61) - 1;
  private static final int BITS = 28;

  private final long base;
  private long[] powers = {1};

  private RangeHash(long base) {
    this.base = base;
  }

  /** A hash that no one can foresee. */
  static RangeHash unforeseen() {
    return new RangeHash(ThreadLocalRandom.current().nextLong(1L << BITS, 2L << BITS));
  }

  /** The hash with that base, below 2^29; with base 1 ranges of the same bytes collide. */
  static RangeHash withBase(long base) {
    return new RangeHash(base);
  }

  /** The hash of a range. */
  long of(byte[] bytes, int from, int to) {
    long hash = 0;
    for (int i = from; i < to; i++) {
      hash = timesBase(hash, (bytes[i] & 0xFF) + 1);
    }
    return hash;
  }

  /** The hash of two ranges, one behind the other, of which the second has that length. */
  long joined(long first, long second, int secondLength) {
    return reduced(product(first, power(secondLength)) + second);
  }

  /** The hash with its bits spread over the whole word. */
  static long mix(long hash) {
    long mixed = (hash ^ (hash >>> 32)) * 0xD6E8_FEB8_6659_FD93L;
    return mixed ^ (mixed >>> 29);
  }

  /** The hash times the base, plus something small; two multiplications, as the base is small. */
  private long timesBase(long hash, int more) {
    long high = (hash >>> 32) * base;
    long low = (hash & 0xFFFF_FFFFL) * base;
    return reduced((high >>> 29) + ((high & 0x1FFF_FFFFL) << 32) + low + more);
  }

  private static long product(long a, long b) {
    long high = Math.multiplyHigh(a, b);
    long low = a * b;
    return reduced((low & PRIME) + ((low >>> 61) | (high << 3)));
  }

  /** The same number modulo the prime; it is not negative. */
  private static long reduced(long number) {
    long folded = (number & PRIME) + (number >>> 61);
    return folded >= PRIME ? folded - PRIME : folded;
  }

  private long power(int exponent) {
    if (exponent >= powers.length) {
      int known = powers.length;
      powers = Arrays.copyOf(powers, Math.max(exponent + 1, known * 2));
      for (int i = known; i < powers.length; i++) {
        powers[i] = timesBase(powers[i - 1], 0);
      }
    }
    return powers[exponent];
  }
}

package org.moagraph.text;

/**
 * A number that stands for a text, the same on every machine and in every version: the 64-bit
 * FNV-1a hash (Fowler, Noll and Vo) over its UTF-16 units. Who chooses the text can choose the
 * number.
 */
public final class Fingerprint {
  private static final long BASIS = 0xCBF29CE484222325L;
  private static final long PRIME = 0x100000001B3L;

  private Fingerprint() {}

  /** The number of that text. */
  public static long of(String text) {
    long hash = BASIS;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    return hash;
  }
}

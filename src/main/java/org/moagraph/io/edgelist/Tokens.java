package org.moagraph.io.edgelist;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The distinct byte ranges of a file, numbered in the order of their first appearance. */
final class Tokens {

  /** The base of the polynomial that hashes a range; odd, so that no power of it vanishes. */
  static final long BASE = 0x9E37_79B9_7F4A_7C15L;

  private final byte[] bytes;
  private int[] slots = new int[1 << 10];
  private int[] starts = new int[512];
  private int[] lengths = new int[512];
  private long[] hashes = new long[512];
  private int size;

  Tokens(byte[] bytes) {
    this.bytes = bytes;
  }

  int size() {
    return size;
  }

  /** The number of the token at that range. */
  int intern(int from, int to) {
    long hash = 0;
    for (int i = from; i < to; i++) {
      hash = hash * BASE + bytes[i];
    }
    int mask = slots.length - 1;
    int slot = slotOf(hash) & mask;
    while (slots[slot] != 0) {
      int token = slots[slot] - 1;
      if (hashes[token] == hash && sameBytes(token, from, to)) {
        return token;
      }
      slot = (slot + 1) & mask;
    }
    slots[slot] = size + 1;
    return add(from, to - from, hash);
  }

  /** The token as text; bytes that are not UTF-8 become U+FFFD. */
  String text(int token) {
    return new String(bytes, starts[token], lengths[token], StandardCharsets.UTF_8);
  }

  /** Whether the token's bytes are UTF-8 and that is its text. */
  boolean isUtf8(int token, String text) {
    return text.indexOf('\uFFFD') < 0
        || Arrays.equals(
            Arrays.copyOfRange(bytes, starts[token], starts[token] + lengths[token]),
            text.getBytes(StandardCharsets.UTF_8));
  }

  private int add(int start, int length, long hash) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      lengths = Arrays.copyOf(lengths, size * 2);
      hashes = Arrays.copyOf(hashes, size * 2);
    }
    starts[size] = start;
    lengths[size] = length;
    hashes[size] = hash;
    size++;
    if (size * 2 > slots.length) {
      grow();
    }
    return size - 1;
  }

  private void grow() {
    var larger = new int[slots.length * 2];
    int mask = larger.length - 1;
    for (int token = 0; token < size; token++) {
      int slot = slotOf(hashes[token]) & mask;
      while (larger[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      larger[slot] = token + 1;
    }
    slots = larger;
  }

  private boolean sameBytes(int token, int from, int to) {
    int start = starts[token];
    return lengths[token] == to - from
        && Arrays.equals(bytes, start, start + lengths[token], bytes, from, to);
  }

  static int slotOf(long hash) {
    long mixed = (hash ^ (hash >>> 32)) * 0xD6E8_FEB8_6659_FD93L;
    return (int) (mixed >>> 32);
  }
}

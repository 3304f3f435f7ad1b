package org.moagraph.io.edgelist;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The distinct byte ranges of a file, numbered in the order of their first appearance. */
final class TokenTable {

  private static final long TAG = 0xFFFF_FFFF_0000_0000L;

  private final byte[] bytes;
  private final RangeHash ranged;

  /** Half of the hash, and the token's number plus 1: one look decides in most cases. */
  private long[] slots = new long[1 << 12];

  /** Where a token starts, and its length. */
  private long[] ranges = new long[1 << 11];

  private long[] hashes = new long[1 << 11];
  private int size;

  TokenTable(byte[] bytes, RangeHash ranged) {
    this.bytes = bytes;
    this.ranged = ranged;
  }

  /** The number of the token at that range. */
  int intern(int from, int to) {
    long hash = ranged.of(bytes, from, to);
    long mixed = RangeHash.mix(hash);
    int mask = slots.length - 1;
    int slot = (int) mixed & mask;
    while (slots[slot] != 0) {
      long found = slots[slot];
      if (((found ^ mixed) & TAG) == 0) {
        int token = (int) found - 1;
        if (isAt(token, from, to)) {
          return token;
        }
      }
      slot = (slot + 1) & mask;
    }
    slots[slot] = (mixed & TAG) | (size + 1);
    return add(from, to - from, hash);
  }

  /** The token as text; bytes that are not UTF-8 become U+FFFD. */
  String text(int token) {
    return new String(bytes, start(token), length(token), StandardCharsets.UTF_8);
  }

  /** Whether the token's bytes are UTF-8 and that is its text. */
  boolean isUtf8(int token, String text) {
    return text.indexOf('\uFFFD') < 0
        || Arrays.equals(
            Arrays.copyOfRange(bytes, start(token), start(token) + length(token)),
            text.getBytes(StandardCharsets.UTF_8));
  }

  long hash(int token) {
    return hashes[token];
  }

  int length(int token) {
    return (int) ranges[token];
  }

  private int start(int token) {
    return (int) (ranges[token] >>> 32);
  }

  private boolean isAt(int token, int from, int to) {
    long range = ranges[token];
    int length = (int) range;
    if (length != to - from) {
      return false;
    }
    int start = (int) (range >>> 32);
    // names are short: a loop beats Arrays.equals, which is made for long ones
    for (int i = 0; i < length; i++) {
      if (bytes[start + i] != bytes[from + i]) {
        return false;
      }
    }
    return true;
  }

  private int add(int start, int length, long hash) {
    if (size == ranges.length) {
      ranges = Arrays.copyOf(ranges, size * 2);
      hashes = Arrays.copyOf(hashes, size * 2);
    }
    ranges[size] = ((long) start << 32) | length;
    hashes[size] = hash;
    size++;
    if (size * 2 > slots.length) {
      grow();
    }
    return size - 1;
  }

  private void grow() {
    var larger = new long[slots.length * 2];
    int mask = larger.length - 1;
    for (int token = 0; token < size; token++) {
      long mixed = RangeHash.mix(hashes[token]);
      int slot = (int) mixed & mask;
      while (larger[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      larger[slot] = (mixed & TAG) | (token + 1);
    }
    slots = larger;
  }
}

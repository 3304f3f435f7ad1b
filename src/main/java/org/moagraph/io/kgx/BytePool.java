package org.moagraph.io.kgx;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;
import org.moagraph.text.PieceSort;

/**
 * Names as bytes, each once, numbered in the order of their first appearance: the bytes themselves,
 * 4 bytes for where each ends, and 8 to 16 to find it again. The hash begins with a number that
 * nobody can foresee, and nothing that is shown depends on it.
 */
final class BytePool {

  private static final int LARGEST = 1_900_000_000;
  private static final long TAG = 0xFFFF_FFFF_0000_0000L;

  private final long seed = ThreadLocalRandom.current().nextLong();
  private byte[] bytes = new byte[1 << 12];
  private int[] ends = new int[1 << 8];

  /** Half of the hash, and the name's number plus 1: one look decides in most cases. */
  private long[] slots = new long[1 << 10];

  private int size;
  private long[] hashes = new long[0];

  /** The number of those bytes, which are taken up where they are new. */
  int intern(byte[] from, int start, int end) {
    return intern(hash(seed, from, start, end), from, start, end);
  }

  private int intern(long hash, byte[] from, int start, int end) {
    int slot = slot(hash, from, start, end);
    if (slots[slot] == 0) {
      add(from, start, end);
      slots[slot] = hash & TAG | size;
      if (size * 2 > slots.length) {
        grow();
      }
      return size - 1;
    }
    return (int) slots[slot] - 1;
  }

  /**
   * The numbers of many names, none of them empty, that stand behind each other; they are taken up
   * where they are new. Each of them lies anywhere in the memory, which is slow to come: so what is
   * needed of all is asked for before any is compared.
   */
  void internAll(byte[] from, int[] ended, int count, int[] numbers) {
    if (hashes.length < count) {
      hashes = new long[count];
    }
    int mask = slots.length - 1;
    for (int i = 0; i < count; i++) {
      hashes[i] = hash(seed, from, i == 0 ? 0 : ended[i - 1], ended[i]);
    }
    for (int i = 0; i < count; i++) {
      long found = slots[(int) hashes[i] & mask];
      numbers[i] = ((found ^ hashes[i]) & TAG) == 0 ? (int) found - 1 : -1;
    }
    for (int i = 0; i < count; i++) {
      int end = numbers[i] < 0 ? 0 : ends[numbers[i]];
      if (end == 0 || bytes[end - 1] != from[ended[i] - 1]) {
        numbers[i] = -1;
      }
    }
    for (int i = 0; i < count; i++) {
      int start = i == 0 ? 0 : ended[i - 1];
      if (numbers[i] < 0 || !isAt(numbers[i], from, start, ended[i])) {
        numbers[i] = intern(hashes[i], from, start, ended[i]);
      }
    }
  }

  /** The number of that text, or -1. */
  int find(String text) {
    var utf8 = text.getBytes(StandardCharsets.UTF_8);
    return find(utf8, 0, utf8.length);
  }

  /** The number of those bytes, or -1. */
  int find(byte[] from, int start, int end) {
    return (int) slots[slot(hash(seed, from, start, end), from, start, end)] - 1;
  }

  private int slot(long hash, byte[] from, int start, int end) {
    int mask = slots.length - 1;
    int slot = (int) hash & mask;
    for (long found = slots[slot]; found != 0; found = slots[slot]) {
      if (((found ^ hash) & TAG) == 0 && isAt((int) found - 1, from, start, end)) {
        return slot;
      }
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** A hash of a range of bytes that begins with that number. */
  static long hash(long seed, byte[] from, int start, int end) {
    long hash = seed + (end - start);
    int i = start;
    for (; i <= end - 4; i += 4) {
      hash = mixed(hash, from[i] ^ from[i + 1] << 8 ^ from[i + 2] << 16 ^ from[i + 3] << 24);
    }
    int rest = 0;
    for (; i < end; i++) {
      rest = rest << 8 ^ from[i];
    }
    return mixed(hash, rest);
  }

  private static long mixed(long hash, int four) {
    long mixed = (hash ^ four) * 0x9E37_79B9_7F4A_7C15L;
    return mixed ^ mixed >>> 29;
  }

  private boolean isAt(int number, byte[] from, int start, int end) {
    return Arrays.equals(bytes, start(number), ends[number], from, start, end);
  }

  private void add(byte[] from, int start, int end) {
    int used = size == 0 ? 0 : ends[size - 1];
    int length = end - start;
    if (used + length > LARGEST) {
      throw new IllegalStateException("names of more than 1.9 GB");
    }
    if (used + length > bytes.length) {
      long wanted = Math.max((long) bytes.length * 3 / 2, used + length);
      bytes = Arrays.copyOf(bytes, (int) Math.min(wanted, LARGEST));
    }
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, size * 3 / 2);
    }
    System.arraycopy(from, start, bytes, used, length);
    ends[size++] = used + length;
  }

  private void grow() {
    slots = new long[slots.length * 2];
    int mask = slots.length - 1;
    for (int number = 0; number < size; number++) {
      long hash = hash(seed, bytes, start(number), ends[number]);
      int slot = (int) hash & mask;
      while (slots[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = hash & TAG | (number + 1);
    }
  }

  private int start(int number) {
    return number == 0 ? 0 : ends[number - 1];
  }

  int size() {
    return size;
  }

  /** The hash of that name. */
  long hash(int number) {
    return hash(0, bytes, start(number), ends[number]);
  }

  /** That name. */
  String text(int number) {
    int start = start(number);
    return new String(bytes, start, ends[number] - start, StandardCharsets.UTF_8);
  }

  /** Whether its bytes are UTF-8 and not blank. */
  boolean isText(int number) {
    var text = text(number);
    return !text.isBlank()
        && (text.indexOf('\uFFFD') < 0
            || Arrays.equals(
                text.getBytes(StandardCharsets.UTF_8),
                Arrays.copyOfRange(bytes, start(number), ends[number])));
  }

  /** The numbers of all in the order of their bytes. */
  int[] sorted() {
    return PieceSort.order(size, new Bytes());
  }

  /** Seven bytes a piece, nine bits each: one more than its number, or 0 beyond the end. */
  private final class Bytes implements PieceSort.Pieces {
    private static final int BITS = 9;
    private static final int COUNT = 7;

    @Override
    public long piece(int text, int depth) {
      long piece = 0;
      int first = start(text) + depth * COUNT;
      for (int i = first; i < first + COUNT; i++) {
        piece = piece << BITS | (i < ends[text] ? (bytes[i] & 0xFF) + 1 : 0);
      }
      return piece;
    }

    @Override
    public boolean isLast(long piece) {
      return (piece & (1 << BITS) - 1) == 0;
    }
  }
}

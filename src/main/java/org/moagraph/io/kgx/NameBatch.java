package org.moagraph.io.kgx;

import java.util.Arrays;

/** Names that are looked up together. */
final class NameBatch {

  private static final int MOST = 512;

  private final int[] ends = new int[MOST];
  private final int[] numbers = new int[MOST];
  private byte[] bytes = new byte[MOST * 16];
  private int size;

  /** Whether there is room for two more. */
  boolean hasRoom() {
    return size + 2 <= MOST;
  }

  void add(byte[] from, int start, int end) {
    int used = size == 0 ? 0 : ends[size - 1];
    int length = end - start;
    if (used + length > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, used + length));
    }
    System.arraycopy(from, start, bytes, used, length);
    ends[size++] = used + length;
  }

  int size() {
    return size;
  }

  /** The numbers of all in that pool, in order; the batch is empty then. */
  int[] numbers(BytePool pool) {
    pool.internAll(bytes, ends, size, numbers);
    size = 0;
    return numbers;
  }
}

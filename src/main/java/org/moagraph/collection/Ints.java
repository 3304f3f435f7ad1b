package org.moagraph.collection;

import java.io.ByteArrayOutputStream;

/** Numbers of four bytes, one after the other. */
final class Ints {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  Ints add(int... values) {
    for (int value : values) {
      bytes.write(value >>> 24);
      bytes.write(value >>> 16);
      bytes.write(value >>> 8);
      bytes.write(value);
    }
    return this;
  }

  Ints addLong(long value) {
    return add((int) (value >>> 32), (int) value);
  }

  Ints add(byte[] more) {
    bytes.writeBytes(more);
    return this;
  }

  /** How many bytes there are so far. */
  int length() {
    return bytes.size();
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }
}

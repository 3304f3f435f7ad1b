package org.moagraph.graphviz;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Instructions of WebAssembly in its binary format. */
final class Code {
  static final int I32 = 0x7F;
  static final int I64 = 0x7E;
  static final int F32 = 0x7D;
  static final int F64 = 0x7C;
  static final int NOTHING = 0x40;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  /** An instruction without anything behind it, or one more byte. */
  Code op(int opcode) {
    bytes.write(opcode);
    return this;
  }

  Code unsigned(int value) {
    int left = value;
    while (left >>> 7 != 0) {
      bytes.write(left & 0x7F | 0x80);
      left >>>= 7;
    }
    return op(left);
  }

  private Code signed(long value) {
    long left = value;
    while (left >> 6 != 0 && left >> 6 != -1) {
      bytes.write((int) left & 0x7F | 0x80);
      left >>= 7;
    }
    return op((int) left & 0x7F);
  }

  Code get(int local) {
    return op(0x20).unsigned(local);
  }

  Code set(int local) {
    return op(0x21).unsigned(local);
  }

  Code tee(int local) {
    return op(0x22).unsigned(local);
  }

  /** A constant, of the type that the object has. */
  Code constant(Object value) {
    if (value instanceof Integer number) {
      return op(0x41).signed(number);
    } else if (value instanceof Long number) {
      return op(0x42).signed(number);
    } else if (value instanceof Float number) {
      return op(0x43).raw(little(4).putFloat(number));
    }
    return op(0x44).raw(little(8).putDouble((Double) value));
  }

  private static ByteBuffer little(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  private Code raw(ByteBuffer buffer) {
    bytes.writeBytes(buffer.array());
    return this;
  }

  Code add(Code other) {
    bytes.writeBytes(other.bytes());
    return this;
  }

  Code block(int type) {
    return op(0x02).op(type);
  }

  Code loop(int type) {
    return op(0x03).op(type);
  }

  Code when(int type) {
    return op(0x04).op(type);
  }

  Code otherwise() {
    return op(0x05);
  }

  Code end() {
    return op(0x0B);
  }

  Code branch(int depth) {
    return op(0x0C).unsigned(depth);
  }

  Code branchIf(int depth) {
    return op(0x0D).unsigned(depth);
  }

  Code call(int function) {
    return op(0x10).unsigned(function);
  }

  /** A load or store, with the power of two that its address is said to be a multiple of. */
  Code memory(int opcode, int aligned, int offset) {
    return op(opcode).unsigned(aligned).unsigned(offset);
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }
}

package org.moagraph.graphviz;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * All that one run of the Graphviz module can see and change: its linear memory, its stack pointer
 * and the messages it wrote. The static methods are the loads and stores of the generated code;
 * their names and arguments are known to the build step that writes it. For one thread.
 */
final class Sandbox {
  private static final int MAXIMUM_BYTES = 1 << 30;
  private static final int PAGE = 65536;

  /**
   * The memory, four bytes to an element, little endian. Replaced by a longer one when it grows.
   */
  int[] words;

  int stackPointer = GraphvizModule.STACK_POINTER;

  private final List<String> messages = new ArrayList<>();

  Sandbox() {
    words = new int[GraphvizModule.INITIAL_BYTES / 4];
    System.arraycopy(Image.WORDS, 0, words, 0, Image.WORDS.length);
  }

  void say(String message) {
    messages.add(message);
  }

  List<String> messages() {
    return List.copyOf(messages);
  }

  /** Makes room for at least so many bytes, or answers false where that is too much. */
  boolean grow(int bytes) {
    if (bytes < 0 || bytes > MAXIMUM_BYTES) {
      return false;
    }
    long roomy = Math.max(bytes, Math.min(words.length * 4L * 2, MAXIMUM_BYTES));
    words = Arrays.copyOf(words, (int) ((roomy + PAGE - 1) / PAGE * PAGE / 4));
    return true;
  }

  /** The text of zero-terminated UTF-8 at an address. */
  String text(int address) {
    int end = address;
    while (readByte(end, 0, this) != 0) {
      end++;
    }
    return text(address, end - address);
  }

  String text(int address, int length) {
    int first = address >>> 2;
    ByteBuffer bytes = ByteBuffer.allocate(((address + length - 1) >>> 2) * 4 + 4 - first * 4);
    bytes.order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().put(words, first, bytes.capacity() / 4);
    return new String(bytes.array(), address & 3, length, StandardCharsets.UTF_8);
  }

  int word(int address) {
    return words[address >>> 2];
  }

  void word(int address, int value) {
    words[address >>> 2] = value;
  }

  /** Puts the text as zero-terminated UTF-8 where the module's allocator finds room. */
  int store(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    int address = GraphvizModule.malloc(bytes.length + 1, this);
    for (int i = 0; i < bytes.length; i++) {
      writeByte(address + i, bytes[i], 0, this);
    }
    writeByte(address + bytes.length, (byte) 0, 0, this);
    return address;
  }

  static RuntimeException trap() {
    return new Trap("unreachable code");
  }

  static int pages(Sandbox sandbox) {
    return sandbox.words.length / (PAGE / 4);
  }

  static byte readByte(int base, int offset, Sandbox sandbox) {
    int address = base + offset;
    return (byte) (sandbox.words[address >>> 2] >> (address << 3));
  }

  static int readUnsignedByte(int base, int offset, Sandbox sandbox) {
    int address = base + offset;
    return (sandbox.words[address >>> 2] >> (address << 3)) & 0xFF;
  }

  static short readShort(int base, int offset, Sandbox sandbox) {
    int address = base + offset;
    return (short) (sandbox.words[address >>> 2] >> (address << 3));
  }

  static long readLong(int base, int offset, Sandbox sandbox) {
    int[] words = sandbox.words;
    int index = (base + offset) >>> 2;
    return (words[index] & 0xFFFFFFFFL) | ((long) words[index + 1] << 32);
  }

  static float readFloat(int base, int offset, Sandbox sandbox) {
    return Float.intBitsToFloat(sandbox.words[(base + offset) >>> 2]);
  }

  static double readDouble(int base, int offset, Sandbox sandbox) {
    return Double.longBitsToDouble(readLong(base, offset, sandbox));
  }

  static void writeByte(int base, byte value, int offset, Sandbox sandbox) {
    int[] words = sandbox.words;
    int address = base + offset;
    int index = address >>> 2;
    words[index] = words[index] & ~(0xFF << (address << 3)) | (value & 0xFF) << (address << 3);
  }

  static void writeShort(int base, short value, int offset, Sandbox sandbox) {
    int[] words = sandbox.words;
    int address = base + offset;
    int index = address >>> 2;
    words[index] = words[index] & ~(0xFFFF << (address << 3)) | (value & 0xFFFF) << (address << 3);
  }

  static void writeLong(int base, long value, int offset, Sandbox sandbox) {
    int[] words = sandbox.words;
    int index = (base + offset) >>> 2;
    words[index] = (int) value;
    words[index + 1] = (int) (value >>> 32);
  }

  /** Moves eight bytes from source to target. */
  static void copyLong(int target, int source, int sourceOffset, int offset, Sandbox sandbox) {
    int[] words = sandbox.words;
    int from = (source + sourceOffset) >>> 2;
    int to = (target + offset) >>> 2;
    int high = words[from + 1];
    words[to] = words[from];
    words[to + 1] = high;
  }

  /** Sets bytes to one value, as C's function does, and answers the target. */
  static int memset(int target, int value, int bytes, Sandbox sandbox) {
    int address = target;
    int end = target + bytes;
    while ((address & 3) != 0 && address != end) {
      writeByte(address++, (byte) value, 0, sandbox);
    }
    int wordsEnd = Math.max(address >>> 2, end >>> 2);
    Arrays.fill(sandbox.words, address >>> 2, wordsEnd, (value & 0xFF) * 0x01010101);
    address = Math.max(address, wordsEnd << 2);
    while (address != end) {
      writeByte(address++, (byte) value, 0, sandbox);
    }
    return target;
  }

  /** Copies bytes from the first to the last, as C's function does, and answers the target. */
  static int memcpy(int target, int source, int bytes, Sandbox sandbox) {
    boolean apart = Integer.compareUnsigned(target - source, bytes) >= 0;
    int done = 0;
    if (apart && bytes >= 8 && ((target ^ source) & 3) == 0) {
      for (; ((target + done) & 3) != 0; done++) {
        writeByte(target, readByte(source, done, sandbox), done, sandbox);
      }
      int count = (bytes - done) >>> 2;
      int[] words = sandbox.words;
      System.arraycopy(words, (source + done) >>> 2, words, (target + done) >>> 2, count);
      done += count << 2;
    }
    for (; done != bytes; done++) {
      writeByte(target, readByte(source, done, sandbox), done, sandbox);
    }
    return target;
  }

  static void writeFloat(int base, float value, int offset, Sandbox sandbox) {
    sandbox.words[(base + offset) >>> 2] = Float.floatToRawIntBits(value);
  }

  static void writeDouble(int base, double value, int offset, Sandbox sandbox) {
    writeLong(base, Double.doubleToRawLongBits(value), offset, sandbox);
  }

  static short readShortUnaligned(int base, int offset, Sandbox sandbox) {
    return (short)
        (readByte(base, offset, sandbox) & 0xFF | readByte(base, offset + 1, sandbox) << 8);
  }

  static int readIntUnaligned(int base, int offset, Sandbox sandbox) {
    return (int) readLongUnaligned(base, offset, 4, sandbox);
  }

  static long readLongUnaligned(int base, int offset, Sandbox sandbox) {
    return readLongUnaligned(base, offset, 8, sandbox);
  }

  static double readDoubleUnaligned(int base, int offset, Sandbox sandbox) {
    return Double.longBitsToDouble(readLongUnaligned(base, offset, 8, sandbox));
  }

  private static long readLongUnaligned(int base, int offset, int bytes, Sandbox sandbox) {
    long value = 0;
    for (int i = bytes - 1; i >= 0; i--) {
      value = value << 8 | readByte(base, offset + i, sandbox) & 0xFF;
    }
    return value;
  }

  static void writeShortUnaligned(int base, short value, int offset, Sandbox sandbox) {
    writeUnaligned(base, value, offset, 2, sandbox);
  }

  static void writeIntUnaligned(int base, int value, int offset, Sandbox sandbox) {
    writeUnaligned(base, value, offset, 4, sandbox);
  }

  static void writeLongUnaligned(int base, long value, int offset, Sandbox sandbox) {
    writeUnaligned(base, value, offset, 8, sandbox);
  }

  private static void writeUnaligned(int base, long value, int offset, int bytes, Sandbox sandbox) {
    for (int i = 0; i < bytes; i++) {
      writeByte(base, (byte) (value >>> 8 * i), offset + i, sandbox);
    }
  }

  /** The module gave up; the sandbox is of no further use. */
  static final class Trap extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Trap(String message) {
      super(message);
    }
  }

  /** The memory as the module's data segments fill it. */
  private static final class Image {
    static final int[] WORDS = words();

    private static int[] words() {
      ByteBuffer bytes = ByteBuffer.allocate(GraphvizModule.INITIAL_BYTES);
      for (String part : GraphvizModule.memory()) {
        bytes.put(part.getBytes(StandardCharsets.ISO_8859_1));
      }
      int[] words = new int[bytes.flip().remaining() / 4];
      bytes.order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().get(words);
      return words;
    }
  }
}

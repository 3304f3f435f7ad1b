package org.moagraph.graphviz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Loads and stores after the compiler of Graphviz, beside a buffer of bytes. As the specification
 * allows, an access may be said to be less aligned than it is; that one is said to be more aligned
 * does not occur in what C is compiled to.
 */
final class CompiledMemoryTest {
  private static final int AT = 1024;
  private static final int BYTES = 64;
  private static final int OFFSET = 12;

  /** A load by the bytes of its memory, and how many it takes. */
  record Load(String name, int code, int size, char type, Function<ByteBuffer, Object> meaning) {
    @Override
    public String toString() {
      return name;
    }
  }

  /** A store by the bytes of its memory. */
  record Store(
      String name, int code, int size, Object value, BiConsumer<ByteBuffer, Object> meaning) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Load> loads() {
    return Stream.of(
        new Load("i32.load", 0x28, 4, 'I', ByteBuffer::getInt),
        new Load("i64.load", 0x29, 8, 'J', ByteBuffer::getLong),
        new Load("f32.load", 0x2A, 4, 'F', ByteBuffer::getFloat),
        new Load("f64.load", 0x2B, 8, 'D', ByteBuffer::getDouble),
        new Load("i32.load8_s", 0x2C, 1, 'I', b -> (int) b.get()),
        new Load("i32.load8_u", 0x2D, 1, 'I', b -> b.get() & 0xFF),
        new Load("i32.load16_s", 0x2E, 2, 'I', b -> (int) b.getShort()),
        new Load("i32.load16_u", 0x2F, 2, 'I', b -> b.getShort() & 0xFFFF),
        new Load("i64.load8_s", 0x30, 1, 'J', b -> (long) b.get()),
        new Load("i64.load8_u", 0x31, 1, 'J', b -> b.get() & 0xFFL),
        new Load("i64.load16_s", 0x32, 2, 'J', b -> (long) b.getShort()),
        new Load("i64.load16_u", 0x33, 2, 'J', b -> b.getShort() & 0xFFFFL),
        new Load("i64.load32_s", 0x34, 4, 'J', b -> (long) b.getInt()),
        new Load("i64.load32_u", 0x35, 4, 'J', b -> b.getInt() & 0xFFFFFFFFL));
  }

  static Stream<Store> stores() {
    int number = 0x81C3E5A7;
    long wide = 0x8192A3B4C5D6E7F8L;
    return Stream.of(
        new Store("i32.store", 0x36, 4, number, (b, v) -> b.putInt((int) v)),
        new Store("i64.store", 0x37, 8, wide, (b, v) -> b.putLong((long) v)),
        new Store("f32.store", 0x38, 4, -1.7f, (b, v) -> b.putFloat((float) v)),
        new Store("f64.store", 0x39, 8, -1.7e-9, (b, v) -> b.putDouble((double) v)),
        new Store("i32.store8", 0x3A, 1, number, (b, v) -> b.put((byte) (int) v)),
        new Store("i32.store16", 0x3B, 2, number, (b, v) -> b.putShort((short) (int) v)),
        new Store("i64.store8", 0x3C, 1, wide, (b, v) -> b.put((byte) (long) v)),
        new Store("i64.store16", 0x3D, 2, wide, (b, v) -> b.putShort((short) (long) v)),
        new Store("i64.store32", 0x3E, 4, wide, (b, v) -> b.putInt((int) (long) v)));
  }

  /** The powers of two that such an access can be said to be aligned to. */
  private static List<Integer> alignments(String name, int size) {
    List<Integer> all = new ArrayList<>();
    for (int power = 0; 1 << power <= size; power++) {
      // of floats and of doubles to store, Graphviz has none that are not aligned
      if (power >= 2 || !name.startsWith("f32") && !name.equals("f64.store")) {
        all.add(power);
      }
    }
    return all;
  }

  /** A way to reach a place: how aligned it is said to be, and in which form its operands are. */
  private record Access(int aligned, int offset, int at, int form) {

    /** The name of its function too. */
    @Override
    public String toString() {
      return "form %d aligned %d at %d+%d".formatted(form, aligned, at, offset);
    }
  }

  private static List<Access> accesses(String name, int size, int forms) {
    List<Access> all = new ArrayList<>();
    for (int aligned : alignments(name, size)) {
      for (int offset : new int[] {0, OFFSET}) {
        for (int at = 0; at <= 12; at += 1 << aligned) {
          for (int form = 0; form < forms; form++) {
            all.add(new Access(aligned, offset, at, form));
          }
        }
      }
    }
    return all;
  }

  private static byte[] numbered() {
    byte[] bytes = new byte[BYTES];
    for (int i = 0; i < BYTES; i++) {
      bytes[i] = (byte) (i * 37 + 129);
    }
    return bytes;
  }

  private static ByteBuffer buffer(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static byte[] bytes(Compiled compiled) {
    ByteBuffer all = ByteBuffer.allocate(BYTES).order(ByteOrder.LITTLE_ENDIAN);
    all.asIntBuffer().put(compiled.words(), AT / 4, BYTES / 4);
    return all.array();
  }

  private static TinyModule module() {
    TinyModule module = new TinyModule();
    module.data(AT, numbered());
    return module;
  }

  /** An address as a parameter, as a parameter by a detour, and as a constant. */
  private static List<Code> addresses(int address) {
    return List.of(
        new Code().get(0), new Code().get(0).constant(0).op(0x6A), new Code().constant(address));
  }

  @ParameterizedTest
  @MethodSource("loads")
  void aLoadGivesWhatTheBytesSay(Load load) {
    TinyModule module = module();
    List<Access> accesses = accesses(load.name(), load.size(), 3);
    for (Access access : accesses) {
      Code body = addresses(AT + access.at()).get(access.form());
      body.memory(load.code(), access.aligned(), access.offset());
      module.function(access.toString(), "I>" + load.type(), body);
    }
    Compiled compiled = Compiled.of(module);

    for (Access access : accesses) {
      ByteBuffer there = buffer(numbered()).position(access.at() + access.offset());
      assertThat(compiled.call(access.toString(), AT + access.at()))
          .as(access.toString())
          .contains(load.meaning().apply(there));
    }
  }

  @ParameterizedTest
  @MethodSource("stores")
  void aStoreChangesItsBytesAndNoOthers(Store store) {
    TinyModule module = module();
    List<Access> accesses = accesses(store.name(), store.size(), 9);
    for (Access access : accesses) {
      Code body =
          new Code()
              .add(addresses(AT + access.at()).get(access.form() % 3))
              .add(values(store.value()).get(access.form() / 3))
              .memory(store.code(), access.aligned(), access.offset());
      module.function(access.toString(), "I" + letter(store.value()) + ">", body);
    }
    Compiled compiled = Compiled.of(module);

    for (Access access : accesses) {
      byte[] expected = numbered();
      store
          .meaning()
          .accept(buffer(expected).position(access.at() + access.offset()), store.value());
      Compiled fresh = compiled.fresh();
      fresh.call(access.toString(), AT + access.at(), store.value());
      assertThat(bytes(fresh)).as(access.toString()).isEqualTo(expected);
    }
  }

  private static char letter(Object value) {
    return value instanceof Integer ? 'I' : value instanceof Long ? 'J' : letterOfFraction(value);
  }

  private static char letterOfFraction(Object value) {
    return value instanceof Float ? 'F' : 'D';
  }

  /** A value as a parameter, by a detour, and as a constant. */
  private static List<Code> values(Object value) {
    return List.of(
        new Code().get(1),
        new Code().get(1).get(1).constant(0).op(0x1B),
        new Code().constant(value));
  }

  /** The compiler moves a long that is only copied in two words. */
  @Test
  void aLongThatIsOnlyMovedIsTheSame() {
    TinyModule module = module();
    for (int aligned : new int[] {0, 2, 3}) {
      module.function(
          "move" + aligned,
          "II>",
          new Code().get(0).get(1).memory(0x29, aligned, 8).memory(0x37, aligned, 16));
    }
    for (int aligned : new int[] {0, 2, 3}) {
      Compiled compiled = Compiled.of(module);
      byte[] expected = numbered();
      buffer(expected).putLong(24, buffer(numbered()).getLong(16));

      compiled.call("move" + aligned, AT + 8, AT + 8);

      assertThat(bytes(compiled)).isEqualTo(expected);
    }
  }

  @Test
  void aLongThatIsMovedToAPlaceThatIsNotAlignedIsTheSame() {
    TinyModule module = module();
    module.function("move", "II>", new Code().get(0).get(1).memory(0x29, 3, 8).memory(0x37, 0, 0));
    Compiled compiled = Compiled.of(module);
    byte[] expected = numbered();
    buffer(expected).putLong(21, buffer(numbered()).getLong(8));

    compiled.call("move", AT + 21, AT);

    assertThat(bytes(compiled)).isEqualTo(expected);
  }

  /** The compiler reads a byte without its sign where a mask takes the sign away at once. */
  @Test
  void aMaskTakesOfASignedByteWhatItSays() {
    TinyModule module = module();
    for (int mask : new int[] {0x7F, 0xFF, 0x1FF, 0xFFFF}) {
      Code masked = new Code().get(0).memory(0x2C, 0, 0).constant(mask).op(0x71);
      module.function("mask" + mask, "I>I", masked);
    }
    Compiled compiled = Compiled.of(module);

    for (int mask : new int[] {0x7F, 0xFF, 0x1FF, 0xFFFF}) {
      for (int at = 0; at < 8; at++) {
        assertThat(compiled.call("mask" + mask, AT + at)).contains(numbered()[at] & mask);
      }
    }
  }

  @Test
  void whatIsBeyondTheMemoryTraps() {
    TinyModule module = module();
    module.function("load", "I>I", new Code().get(0).memory(0x28, 2, 0));
    module.function("store", "I>", new Code().get(0).constant(1L).memory(0x37, 3, 0));
    Compiled compiled = Compiled.of(module);

    assertThat(compiled.call("load", AT)).isPresent();
    for (int address : new int[] {compiled.words().length * 4, -4, Integer.MIN_VALUE}) {
      assertThat(compiled.call("load", address)).isEmpty();
      int[] before = compiled.words().clone();
      compiled.call("store", address);
      assertThat(compiled.words()).isEqualTo(before);
    }
  }

  @Test
  void theMemoryHasThePagesOfTheSandbox() {
    TinyModule module = module();
    module.function("pages", ">I", new Code().op(0x3F).op(0));
    Compiled compiled = Compiled.of(module);

    assertThat(compiled.call("pages")).contains(compiled.words().length / 16384);
  }

  @Test
  void theStackPointerIsReadAndWritten() {
    TinyModule module = module();
    module.function(
        "push",
        "I>I",
        "I",
        new Code()
            .op(0x23)
            .unsigned(0)
            .get(0)
            .op(0x6B)
            .tee(1)
            .op(0x24)
            .unsigned(0)
            .op(0x23)
            .unsigned(0)
            .get(1)
            .op(0x46));
    Compiled compiled = Compiled.of(module);
    int before = compiled.stackPointer();

    assertThat(compiled.call("push", 16)).contains(1);
    assertThat(compiled.call("push", 48)).contains(1);
    assertThat(compiled.stackPointer()).isEqualTo(before - 64);
  }
}

package org.moagraph.graphviz;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class SandboxTest {
  private static final int FREE = GraphvizModule.INITIAL_BYTES - 64;

  private final Sandbox sandbox = new Sandbox();

  @Test
  void memoryIsLittleEndian() {
    Sandbox.writeLong(FREE, 0x0807060504030201L, 0, sandbox);
    for (int i = 0; i < 8; i++) {
      assertThat(Sandbox.readByte(FREE, i, sandbox)).isEqualTo((byte) (i + 1));
    }
    assertThat(Sandbox.readShort(FREE, 2, sandbox)).isEqualTo((short) 0x0403);
    assertThat(sandbox.word(FREE + 4)).isEqualTo(0x08070605);
  }

  @Test
  void narrowStoresLeaveTheirNeighboursAlone() {
    Sandbox.writeLong(FREE, -1L, 0, sandbox);
    Sandbox.writeByte(FREE, (byte) 0x12, 1, sandbox);
    Sandbox.writeShort(FREE, (short) 0x3456, 6, sandbox);
    assertThat(Sandbox.readLong(FREE, 0, sandbox)).isEqualTo(0x3456FFFFFFFF12FFL);
  }

  @Test
  void unalignedAccessCrossesWords() {
    Sandbox.writeLongUnaligned(FREE, 0x1122334455667788L, 3, sandbox);
    assertThat(Sandbox.readLongUnaligned(FREE, 3, sandbox)).isEqualTo(0x1122334455667788L);
    assertThat(Sandbox.readIntUnaligned(FREE, 5, sandbox)).isEqualTo(0x33445566);
    Sandbox.writeShortUnaligned(FREE, (short) 0x99AA, 3, sandbox);
    assertThat(Sandbox.readShortUnaligned(FREE, 3, sandbox)).isEqualTo((short) 0x99AA);
    Sandbox.writeDouble(FREE, -2.5, 16, sandbox);
    assertThat(Sandbox.readDoubleUnaligned(FREE, 16, sandbox)).isEqualTo(-2.5);
  }

  @Test
  void aMovedLongIsTheSame() {
    Sandbox.writeLong(FREE, 0x1122334455667788L, 8, sandbox);
    Sandbox.copyLong(FREE, FREE + 4, 4, 20, sandbox);
    assertThat(Sandbox.readLong(FREE, 20, sandbox)).isEqualTo(0x1122334455667788L);
    Sandbox.copyLong(FREE, FREE, 20, 24, sandbox);
    assertThat(Sandbox.readLong(FREE, 24, sandbox)).isEqualTo(0x1122334455667788L);
  }

  @Test
  void settingBytesTouchesNoOthers() {
    for (int start = 0; start < 5; start++) {
      for (int length = 0; length < 14; length++) {
        byte[] expected = numbered();
        Arrays.fill(expected, start, start + length, (byte) 0x85);
        assertThat(Sandbox.memset(FREE + start, 0x585, length, sandbox)).isEqualTo(FREE + start);
        assertThat(bytes()).isEqualTo(expected);
      }
    }
  }

  @Test
  void copyingBytesTouchesNoOthers() {
    for (int source = 0; source < 32; source++) {
      for (int target = 0; target < 32; target++) {
        for (int length = 0; length < 32 - Math.max(source, target); length++) {
          byte[] expected = numbered();
          for (int i = 0; i < length; i++) {
            expected[target + i] = expected[source + i];
          }
          Sandbox.memcpy(FREE + target, FREE + source, length, sandbox);
          assertThat(bytes()).isEqualTo(expected);
        }
      }
    }
  }

  private byte[] numbered() {
    byte[] bytes = new byte[32];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i + 1);
      Sandbox.writeByte(FREE, bytes[i], i, sandbox);
    }
    return bytes;
  }

  private byte[] bytes() {
    byte[] bytes = new byte[32];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = Sandbox.readByte(FREE, i, sandbox);
    }
    return bytes;
  }

  @Test
  void growingKeepsWhatIsThere() {
    sandbox.word(FREE, 7);
    assertThat(sandbox.grow(GraphvizModule.INITIAL_BYTES + 1)).isTrue();
    assertThat(sandbox.word(FREE)).isEqualTo(7);
    assertThat(Sandbox.pages(sandbox) * 65536).isGreaterThan(GraphvizModule.INITIAL_BYTES);
  }

  @Test
  void memoryHasALimit() {
    assertThat(sandbox.grow(-1)).isFalse();
    assertThat(sandbox.grow(Integer.MAX_VALUE)).isFalse();
  }

  @Test
  void theGeneratedCodeFindsEverySystemCall() {
    assertThat(GraphvizModule.class.getDeclaredMethods())
        .filteredOn(method -> method.getName().matches("func_(1?\\d|2[0-3])"))
        .hasSameSizeAs(SystemCalls.class.getDeclaredMethods())
        .allSatisfy(call -> assertThat(signatures()).contains(signature(call)));
  }

  @Test
  void theGeneratedCodeFindsEveryOperation() {
    JavaClasses room =
        new ClassFileImporter()
            .importClasses(
                GraphvizModule.class, Sandbox.class, SystemCalls.class, WasmArithmetic.class);
    assertThat(room.get(GraphvizModule.class).getMethodCallsFromSelf())
        .extracting(JavaMethodCall::getTarget)
        .filteredOn(called -> room.contain(called.getOwner().getName()))
        .hasSizeGreaterThan(1000)
        .allMatch(called -> called.resolveMember().isPresent());
  }

  private static String[] signatures() {
    return Arrays.stream(SystemCalls.class.getDeclaredMethods())
        .map(SandboxTest::signature)
        .toArray(String[]::new);
  }

  private static String signature(Method method) {
    return Arrays.toString(method.getParameterTypes()) + method.getReturnType();
  }
}

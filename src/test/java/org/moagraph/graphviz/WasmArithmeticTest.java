package org.moagraph.graphviz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WasmArithmeticTest {
  @ParameterizedTest
  @ValueSource(
      longs = {0, 1, 9007199254740993L, Long.MAX_VALUE, Long.MIN_VALUE, Long.MIN_VALUE + 1025, -1})
  void unsignedLongsAreRoundedOnce(long bits) {
    BigInteger exact = new BigInteger(Long.toUnsignedString(bits));
    assertThat(WasmArithmetic.F64_CONVERT_I64_U(bits)).isEqualTo(exact.doubleValue());
    assertThat(WasmArithmetic.F32_CONVERT_I64_U(bits)).isEqualTo(exact.floatValue());
  }

  @Test
  void unsignedIntegersHaveNoSign() {
    assertThat(WasmArithmetic.F64_CONVERT_I32_U(-1)).isEqualTo(4294967295.0);
    assertThat(WasmArithmetic.I32_LT_U(1, -1)).isEqualTo(1);
    assertThat(WasmArithmetic.I64_GE_U(1, -1)).isEqualTo(0);
    assertThat(WasmArithmetic.I32_DIV_U(-2, 2)).isEqualTo(Integer.MAX_VALUE);
    assertThat(WasmArithmetic.I32_REM_U(7, 10)).isEqualTo(7);
    assertThat(WasmArithmetic.I32_REM_U(27, 10)).isEqualTo(7);
    assertThat(WasmArithmetic.I32_REM_U(-1, 10)).isEqualTo(5);
    assertThat(WasmArithmetic.I32_REM_U(7, -1)).isEqualTo(7);
  }

  @Test
  void numbersAreCutTowardsZero() {
    assertThat(WasmArithmetic.I32_TRUNC_F64_S(-2147483648.9)).isEqualTo(Integer.MIN_VALUE);
    assertThat(WasmArithmetic.I32_TRUNC_F64_U(4294967295.9)).isEqualTo(-1);
    assertThat(WasmArithmetic.I64_TRUNC_F64_U(0x1.8p63)).isEqualTo(3L << 62);
    assertThat(WasmArithmetic.F64_TRUNC(-1.5)).isEqualTo(-1);
  }

  @Test
  void numbersThatDoNotFitAreTraps() {
    assertThatThrownBy(() -> WasmArithmetic.I32_TRUNC_F64_S(2147483648.0))
        .isInstanceOf(Sandbox.Trap.class);
    assertThatThrownBy(() -> WasmArithmetic.I32_TRUNC_F64_S(Double.NaN))
        .isInstanceOf(Sandbox.Trap.class);
    assertThatThrownBy(() -> WasmArithmetic.I64_TRUNC_F64_S(0x1p63))
        .isInstanceOf(Sandbox.Trap.class);
  }

  @Test
  void nothingComparesWithNotANumber() {
    assertThat(WasmArithmetic.F64_LT(Double.NaN, 1)).isZero();
    assertThat(WasmArithmetic.F64_GE(Double.NaN, 1)).isZero();
    assertThat(WasmArithmetic.F64_NE(Double.NaN, Double.NaN)).isEqualTo(1);
  }
}

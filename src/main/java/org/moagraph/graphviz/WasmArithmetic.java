package org.moagraph.graphviz;

/**
 * The WebAssembly operations that are no single JVM instruction, under the names of the
 * specification: the generated code calls them so.
 */
final class WasmArithmetic {
  private WasmArithmetic() {}

  static int I32_EQZ(int a) {
    return a == 0 ? 1 : 0;
  }

  static int I64_EQZ(long a) {
    return a == 0 ? 1 : 0;
  }

  static int I32_EQ(int a, int b) {
    return a == b ? 1 : 0;
  }

  static int I32_NE(int a, int b) {
    return a != b ? 1 : 0;
  }

  static int I32_LT_S(int a, int b) {
    return a < b ? 1 : 0;
  }

  static int I32_LT_U(int a, int b) {
    return a + Integer.MIN_VALUE < b + Integer.MIN_VALUE ? 1 : 0;
  }

  static int I32_LE_S(int a, int b) {
    return a <= b ? 1 : 0;
  }

  static int I32_LE_U(int a, int b) {
    return a + Integer.MIN_VALUE <= b + Integer.MIN_VALUE ? 1 : 0;
  }

  static int I32_GT_S(int a, int b) {
    return a > b ? 1 : 0;
  }

  static int I32_GT_U(int a, int b) {
    return a + Integer.MIN_VALUE > b + Integer.MIN_VALUE ? 1 : 0;
  }

  static int I32_GE_S(int a, int b) {
    return a >= b ? 1 : 0;
  }

  static int I32_GE_U(int a, int b) {
    return a + Integer.MIN_VALUE >= b + Integer.MIN_VALUE ? 1 : 0;
  }

  static int I64_EQ(long a, long b) {
    return a == b ? 1 : 0;
  }

  static int I64_NE(long a, long b) {
    return a != b ? 1 : 0;
  }

  static int I64_LT_S(long a, long b) {
    return a < b ? 1 : 0;
  }

  static int I64_LT_U(long a, long b) {
    return a + Long.MIN_VALUE < b + Long.MIN_VALUE ? 1 : 0;
  }

  static int I64_LE_S(long a, long b) {
    return a <= b ? 1 : 0;
  }

  static int I64_LE_U(long a, long b) {
    return a + Long.MIN_VALUE <= b + Long.MIN_VALUE ? 1 : 0;
  }

  static int I64_GT_S(long a, long b) {
    return a > b ? 1 : 0;
  }

  static int I64_GT_U(long a, long b) {
    return a + Long.MIN_VALUE > b + Long.MIN_VALUE ? 1 : 0;
  }

  static int I64_GE_S(long a, long b) {
    return a >= b ? 1 : 0;
  }

  static int I64_GE_U(long a, long b) {
    return a + Long.MIN_VALUE >= b + Long.MIN_VALUE ? 1 : 0;
  }

  static int F32_NE(float a, float b) {
    return a != b ? 1 : 0;
  }

  static int F32_LT(float a, float b) {
    return a < b ? 1 : 0;
  }

  static int F32_LE(float a, float b) {
    return a <= b ? 1 : 0;
  }

  static int F32_GT(float a, float b) {
    return a > b ? 1 : 0;
  }

  static int F32_GE(float a, float b) {
    return a >= b ? 1 : 0;
  }

  static int F64_EQ(double a, double b) {
    return a == b ? 1 : 0;
  }

  static int F64_NE(double a, double b) {
    return a != b ? 1 : 0;
  }

  static int F64_LT(double a, double b) {
    return a < b ? 1 : 0;
  }

  static int F64_LE(double a, double b) {
    return a <= b ? 1 : 0;
  }

  static int F64_GT(double a, double b) {
    return a > b ? 1 : 0;
  }

  static int F64_GE(double a, double b) {
    return a >= b ? 1 : 0;
  }

  static int I32_DIV_S(int a, int b) {
    if (a == Integer.MIN_VALUE && b == -1) {
      throw new Sandbox.Trap("integer overflow");
    }
    return a / b;
  }

  static int I32_DIV_U(int a, int b) {
    return a >= 0 && b > 0 ? a / b : Integer.divideUnsigned(a, b);
  }

  static int I32_REM_S(int a, int b) {
    return a % b;
  }

  static int I32_REM_U(int a, int b) {
    if (a >= 0 && b > 0) {
      // most are places in a ring buffer, already within it, and a division is slow
      return a < b ? a : a % b;
    }
    return Integer.remainderUnsigned(a, b);
  }

  static int I32_ROTL(int a, int b) {
    return Integer.rotateLeft(a, b);
  }

  static long I64_DIV_S(long a, long b) {
    if (a == Long.MIN_VALUE && b == -1) {
      throw new Sandbox.Trap("integer overflow");
    }
    return a / b;
  }

  static long I64_DIV_U(long a, long b) {
    return Long.divideUnsigned(a, b);
  }

  static long I64_REM_S(long a, long b) {
    return a % b;
  }

  static long I64_ROTL(long a, long b) {
    return Long.rotateLeft(a, (int) b);
  }

  static int I32_CLZ(int a) {
    return Integer.numberOfLeadingZeros(a);
  }

  static int I32_CTZ(int a) {
    return Integer.numberOfTrailingZeros(a);
  }

  static long I64_CLZ(long a) {
    return Long.numberOfLeadingZeros(a);
  }

  static int I32_REINTERPRET_F32(float a) {
    return Float.floatToRawIntBits(a);
  }

  static float F32_REINTERPRET_I32(int a) {
    return Float.intBitsToFloat(a);
  }

  static float F32_ABS(float a) {
    return Math.abs(a);
  }

  static float F32_SQRT(float a) {
    return (float) Math.sqrt(a);
  }

  static float F32_MIN(float a, float b) {
    return Math.min(a, b);
  }

  static float F32_MAX(float a, float b) {
    return Math.max(a, b);
  }

  static double F64_MIN(double a, double b) {
    return Math.min(a, b);
  }

  static double F64_MAX(double a, double b) {
    return Math.max(a, b);
  }

  static double F64_COPYSIGN(double a, double b) {
    return Math.copySign(a, b);
  }

  static double F64_TRUNC(double a) {
    return a < 0 ? Math.ceil(a) : Math.floor(a);
  }

  static double F64_CONVERT_I32_U(int a) {
    return a & 0xFFFFFFFFL;
  }

  static float F32_CONVERT_I32_U(int a) {
    return a & 0xFFFFFFFFL;
  }

  static double F64_CONVERT_I64_U(long a) {
    // the lowest bit stands for all bits shifted out, so that rounding happens once
    return a >= 0 ? a : ((a >>> 1) | (a & 1)) * 2.0;
  }

  static float F32_CONVERT_I64_U(long a) {
    return a >= 0 ? a : ((a >>> 1) | (a & 1)) * 2.0f;
  }

  static int I32_TRUNC_F32_S(float a) {
    return I32_TRUNC_F64_S(a);
  }

  static int I32_TRUNC_F64_S(double a) {
    if (a > -2147483649.0 && a < 2147483648.0) {
      return (int) a;
    }
    throw new Sandbox.Trap("number too large for an integer");
  }

  static int I32_TRUNC_F64_U(double a) {
    if (a > -1.0 && a < 4294967296.0) {
      return (int) (long) a;
    }
    throw new Sandbox.Trap("number too large for an integer");
  }

  static long I64_TRUNC_F64_S(double a) {
    if (a >= -0x1p63 && a < 0x1p63) {
      return (long) a;
    }
    throw new Sandbox.Trap("number too large for an integer");
  }

  static long I64_TRUNC_F64_U(double a) {
    if (a > -1.0 && a < 0x1p64) {
      return a < 0x1p63 ? (long) a : (long) (a - 0x1p63) + Long.MIN_VALUE;
    }
    throw new Sandbox.Trap("number too large for an integer");
  }
}

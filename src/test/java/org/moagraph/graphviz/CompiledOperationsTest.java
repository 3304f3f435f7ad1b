package org.moagraph.graphviz;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the compiler of Graphviz makes of each operation that module uses gives what the WebAssembly
 * specification (version 1.0, section 4.3) says: in every form that the compiler treats for itself,
 * of parameters, constants and results, alone and before a jump.
 */
final class CompiledOperationsTest {
  private static final List<Object> INTS =
      List.of(
          0,
          1,
          -1,
          2,
          -2,
          7,
          31,
          32,
          33,
          127,
          128,
          255,
          0x7FFF,
          0x8000,
          0x12345678,
          -0x12345678,
          Integer.MAX_VALUE,
          Integer.MIN_VALUE,
          Integer.MIN_VALUE + 1);
  private static final List<Object> LONGS =
      List.of(
          0L,
          1L,
          -1L,
          2L,
          -3L,
          63L,
          64L,
          65L,
          0xFFFFFFFFL,
          1L << 32,
          1L << 53,
          (1L << 53) + 1,
          0x123456789ABCDEFL,
          Long.MAX_VALUE,
          Long.MIN_VALUE,
          Long.MIN_VALUE + 1025);
  private static final List<Object> FLOATS =
      List.of(
          0f,
          -0f,
          1f,
          -1f,
          0.5f,
          -1.5f,
          2.25f,
          1e30f,
          2147483520f,
          2147483648f,
          -2147483648f,
          Float.NaN,
          Float.POSITIVE_INFINITY,
          Float.NEGATIVE_INFINITY,
          Float.MIN_VALUE);
  private static final List<Object> DOUBLES =
      List.of(
          0.0,
          -0.0,
          1.0,
          -1.0,
          0.5,
          -0.5,
          -1.5,
          2.25,
          1e300,
          2147483647.9,
          2147483648.0,
          -2147483648.9,
          -2147483649.0,
          -0.9,
          4294967295.9,
          4294967296.0,
          0x1p63,
          -0x1p63,
          0x1.8p63,
          0x1p64,
          Double.NaN,
          Double.POSITIVE_INFINITY,
          Double.NEGATIVE_INFINITY,
          Double.MIN_VALUE);
  private static final Map<Character, List<Object>> VALUES =
      Map.of('I', INTS, 'J', LONGS, 'F', FLOATS, 'D', DOUBLES);

  private static final BigInteger TWO_32 = BigInteger.ONE.shiftLeft(32);
  private static final BigInteger TWO_64 = BigInteger.ONE.shiftLeft(64);

  /** An operation by the specification: its values come in order, and a trap is nothing. */
  record Operation(
      String name, int code, String signature, Function<Object[], Optional<Object>> meaning) {

    boolean isComparison() {
      return signature.endsWith(">I") && (code >= 0x45 && code <= 0x66);
    }

    String parameters() {
      return signature.substring(0, signature.indexOf('>'));
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private interface Ints {
    int of(int a, int b);
  }

  private interface Longs {
    long of(long a, long b);
  }

  private interface Doubles {
    double of(double a, double b);
  }

  private static Operation ints(String name, int code, Ints meaning) {
    return new Operation(name, code, "II>I", v -> Optional.of(meaning.of((int) v[0], (int) v[1])));
  }

  private static Operation longs(String name, int code, Longs meaning) {
    return new Operation(
        name, code, "JJ>J", v -> Optional.of(meaning.of((long) v[0], (long) v[1])));
  }

  private static Operation floats(String name, int code, Doubles meaning) {
    // sums, products and quotients of floats are rounded once as well where doubles are between
    return new Operation(
        name, code, "FF>F", v -> Optional.of((float) meaning.of((float) v[0], (float) v[1])));
  }

  private static Operation doubles(String name, int code, Doubles meaning) {
    return new Operation(
        name, code, "DD>D", v -> Optional.of(meaning.of((double) v[0], (double) v[1])));
  }

  private static Operation one(
      String name, int code, String signature, Function<Object, Object> meaning) {
    return new Operation(name, code, signature, v -> Optional.of(meaning.apply(v[0])));
  }

  private static BigInteger unsigned(Object value) {
    BigInteger number = BigInteger.valueOf(((Number) value).longValue());
    return number.mod(value instanceof Integer ? TWO_32 : TWO_64);
  }

  private static BigInteger signed(Object value) {
    return BigInteger.valueOf(((Number) value).longValue());
  }

  /** The ten comparisons of integers, whose codes follow each other in both types. */
  private static List<Operation> comparisons(String type, int first, String signature) {
    Map<String, Function<Object[], Boolean>> meanings = new LinkedHashMap<>();
    meanings.put("eq", v -> v[0].equals(v[1]));
    meanings.put("ne", v -> !v[0].equals(v[1]));
    meanings.put("lt_s", v -> signed(v[0]).compareTo(signed(v[1])) < 0);
    meanings.put("lt_u", v -> unsigned(v[0]).compareTo(unsigned(v[1])) < 0);
    meanings.put("gt_s", v -> signed(v[0]).compareTo(signed(v[1])) > 0);
    meanings.put("gt_u", v -> unsigned(v[0]).compareTo(unsigned(v[1])) > 0);
    meanings.put("le_s", v -> signed(v[0]).compareTo(signed(v[1])) <= 0);
    meanings.put("le_u", v -> unsigned(v[0]).compareTo(unsigned(v[1])) <= 0);
    meanings.put("ge_s", v -> signed(v[0]).compareTo(signed(v[1])) >= 0);
    meanings.put("ge_u", v -> unsigned(v[0]).compareTo(unsigned(v[1])) >= 0);
    return numbered(type, first, signature, meanings);
  }

  private static List<Operation> floating(String type, int first, String signature) {
    Map<String, Function<Object[], Boolean>> meanings = new LinkedHashMap<>();
    meanings.put("eq", v -> number(v[0]) == number(v[1]));
    meanings.put("ne", v -> number(v[0]) != number(v[1]));
    meanings.put("lt", v -> number(v[0]) < number(v[1]));
    meanings.put("gt", v -> number(v[0]) > number(v[1]));
    meanings.put("le", v -> number(v[0]) <= number(v[1]));
    meanings.put("ge", v -> number(v[0]) >= number(v[1]));
    return numbered(type, first, signature, meanings);
  }

  private static double number(Object value) {
    return ((Number) value).doubleValue();
  }

  private static List<Operation> numbered(
      String type, int first, String signature, Map<String, Function<Object[], Boolean>> meanings) {
    List<Operation> operations = new ArrayList<>();
    meanings.forEach(
        (name, meaning) ->
            operations.add(
                new Operation(
                    type + "." + name,
                    first + operations.size(),
                    signature,
                    v -> Optional.of(meaning.apply(v) ? 1 : 0))));
    return operations;
  }

  /** Division towards zero; nothing where the divisor is 0 or the result has no room. */
  private static Operation division(
      String name, int code, String signature, boolean signed, boolean remainder) {
    return new Operation(
        name,
        code,
        signature,
        v -> {
          BigInteger a = signed ? signed(v[0]) : unsigned(v[0]);
          BigInteger b = signed ? signed(v[1]) : unsigned(v[1]);
          boolean ints = v[0] instanceof Integer;
          BigInteger half = (ints ? TWO_32 : TWO_64).shiftRight(1);
          if (b.signum() == 0 || signed && !remainder && a.divide(b).equals(half)) {
            return Optional.empty();
          }
          BigInteger result = remainder ? a.remainder(b) : a.divide(b);
          return Optional.of(ints ? (Object) result.intValue() : (Object) result.longValue());
        });
  }

  /** A number without its fraction; nothing where that is out of the bounds. */
  private static Operation cut(String name, int code, String signature, boolean unsigned) {
    return new Operation(
        name,
        code,
        signature,
        v -> {
          double number = number(v[0]);
          if (!Double.isFinite(number)) {
            return Optional.empty();
          }
          boolean ints = signature.endsWith("I");
          BigInteger whole = new BigDecimal(number).toBigInteger();
          BigInteger range = ints ? TWO_32 : TWO_64;
          BigInteger least = unsigned ? BigInteger.ZERO : range.shiftRight(1).negate();
          if (whole.compareTo(least) < 0 || whole.compareTo(least.add(range)) >= 0) {
            return Optional.empty();
          }
          return Optional.of(ints ? (Object) whole.intValue() : (Object) whole.longValue());
        });
  }

  static Stream<Operation> operations() {
    return Stream.of(
            comparisons("i32", 0x46, "II>I"),
            comparisons("i64", 0x51, "JJ>I"),
            floating("f32", 0x5B, "FF>I"),
            floating("f64", 0x61, "DD>I"),
            integers(),
            fractions(),
            conversions())
        .flatMap(List::stream);
  }

  private static List<Operation> integers() {
    return List.of(
        one("i32.eqz", 0x45, "I>I", a -> (int) a == 0 ? 1 : 0),
        one("i64.eqz", 0x50, "J>I", a -> (long) a == 0 ? 1 : 0),
        one("i32.clz", 0x67, "I>I", a -> 32 - unsigned(a).bitLength()),
        one("i32.ctz", 0x68, "I>I", a -> (int) a == 0 ? 32 : unsigned(a).getLowestSetBit()),
        one("i64.clz", 0x79, "J>J", a -> 64L - unsigned(a).bitLength()),
        ints("i32.add", 0x6A, (a, b) -> signed(a).add(signed(b)).intValue()),
        ints("i32.sub", 0x6B, (a, b) -> signed(a).subtract(signed(b)).intValue()),
        ints("i32.mul", 0x6C, (a, b) -> signed(a).multiply(signed(b)).intValue()),
        division("i32.div_s", 0x6D, "II>I", true, false),
        division("i32.div_u", 0x6E, "II>I", false, false),
        division("i32.rem_s", 0x6F, "II>I", true, true),
        division("i32.rem_u", 0x70, "II>I", false, true),
        ints("i32.and", 0x71, (a, b) -> signed(a).and(signed(b)).intValue()),
        ints("i32.or", 0x72, (a, b) -> signed(a).or(signed(b)).intValue()),
        ints("i32.xor", 0x73, (a, b) -> signed(a).xor(signed(b)).intValue()),
        ints("i32.shl", 0x74, (a, b) -> signed(a).shiftLeft(b & 31).intValue()),
        ints("i32.shr_s", 0x75, (a, b) -> signed(a).shiftRight(b & 31).intValue()),
        ints("i32.shr_u", 0x76, (a, b) -> unsigned(a).shiftRight(b & 31).intValue()),
        ints(
            "i32.rotl",
            0x77,
            (a, b) ->
                unsigned(a).shiftLeft(b & 31).or(unsigned(a).shiftRight(32 - (b & 31))).intValue()),
        longs("i64.add", 0x7C, (a, b) -> signed(a).add(signed(b)).longValue()),
        longs("i64.sub", 0x7D, (a, b) -> signed(a).subtract(signed(b)).longValue()),
        longs("i64.mul", 0x7E, (a, b) -> signed(a).multiply(signed(b)).longValue()),
        division("i64.div_s", 0x7F, "JJ>J", true, false),
        division("i64.div_u", 0x80, "JJ>J", false, false),
        division("i64.rem_s", 0x81, "JJ>J", true, true),
        longs("i64.and", 0x83, (a, b) -> signed(a).and(signed(b)).longValue()),
        longs("i64.or", 0x84, (a, b) -> signed(a).or(signed(b)).longValue()),
        longs("i64.xor", 0x85, (a, b) -> signed(a).xor(signed(b)).longValue()),
        longs("i64.shl", 0x86, (a, b) -> signed(a).shiftLeft((int) (b & 63)).longValue()),
        longs("i64.shr_s", 0x87, (a, b) -> signed(a).shiftRight((int) (b & 63)).longValue()),
        longs("i64.shr_u", 0x88, (a, b) -> unsigned(a).shiftRight((int) (b & 63)).longValue()),
        longs(
            "i64.rotl",
            0x89,
            (a, b) ->
                unsigned(a)
                    .shiftLeft((int) (b & 63))
                    .or(unsigned(a).shiftRight(64 - (int) (b & 63)))
                    .longValue()));
  }

  private static List<Operation> fractions() {
    return List.of(
        one("f32.abs", 0x8B, "F>F", a -> Math.abs((float) a)),
        one("f32.sqrt", 0x91, "F>F", a -> (float) Math.sqrt((float) a)),
        floats("f32.add", 0x92, (a, b) -> a + b),
        floats("f32.sub", 0x93, (a, b) -> a - b),
        floats("f32.mul", 0x94, (a, b) -> a * b),
        floats("f32.div", 0x95, (a, b) -> a / b),
        floats("f32.min", 0x96, Math::min),
        floats("f32.max", 0x97, Math::max),
        one("f64.abs", 0x99, "D>D", a -> Math.abs((double) a)),
        one("f64.neg", 0x9A, "D>D", a -> -(double) a),
        one("f64.ceil", 0x9B, "D>D", a -> Math.ceil((double) a)),
        one("f64.floor", 0x9C, "D>D", a -> Math.floor((double) a)),
        one(
            "f64.trunc",
            0x9D,
            "D>D",
            a -> (double) a < 0 ? Math.ceil((double) a) : Math.floor((double) a)),
        one("f64.sqrt", 0x9F, "D>D", a -> Math.sqrt((double) a)),
        doubles("f64.add", 0xA0, (a, b) -> a + b),
        doubles("f64.sub", 0xA1, (a, b) -> a - b),
        doubles("f64.mul", 0xA2, (a, b) -> a * b),
        doubles("f64.div", 0xA3, (a, b) -> a / b),
        doubles("f64.min", 0xA4, Math::min),
        doubles("f64.max", 0xA5, Math::max),
        doubles("f64.copysign", 0xA6, CompiledOperationsTest::withSign));
  }

  /** By the sign bit, which a NaN has too. */
  private static double withSign(double a, double b) {
    long sign = Double.doubleToRawLongBits(b) & Long.MIN_VALUE;
    return Double.longBitsToDouble(Double.doubleToRawLongBits(a) & Long.MAX_VALUE | sign);
  }

  private static List<Operation> conversions() {
    return List.of(
        one("i32.wrap_i64", 0xA7, "J>I", a -> signed(a).intValue()),
        cut("i32.trunc_f32_s", 0xA8, "F>I", false),
        cut("i32.trunc_f64_s", 0xAA, "D>I", false),
        cut("i32.trunc_f64_u", 0xAB, "D>I", true),
        one("i64.extend_i32_s", 0xAC, "I>J", a -> signed(a).longValue()),
        one("i64.extend_i32_u", 0xAD, "I>J", a -> unsigned(a).longValue()),
        cut("i64.trunc_f64_s", 0xB0, "D>J", false),
        cut("i64.trunc_f64_u", 0xB1, "D>J", true),
        one("f32.convert_i32_s", 0xB2, "I>F", a -> signed(a).floatValue()),
        one("f32.convert_i32_u", 0xB3, "I>F", a -> unsigned(a).floatValue()),
        one("f32.convert_i64_u", 0xB5, "J>F", a -> unsigned(a).floatValue()),
        one("f32.demote_f64", 0xB6, "D>F", a -> (float) (double) a),
        one("f64.convert_i32_s", 0xB7, "I>D", a -> signed(a).doubleValue()),
        one("f64.convert_i32_u", 0xB8, "I>D", a -> unsigned(a).doubleValue()),
        one("f64.convert_i64_s", 0xB9, "J>D", a -> signed(a).doubleValue()),
        one("f64.convert_i64_u", 0xBA, "J>D", a -> unsigned(a).doubleValue()),
        one("f64.promote_f32", 0xBB, "F>D", a -> (double) (float) a),
        one("i32.reinterpret_f32", 0xBC, "F>I", a -> Float.floatToRawIntBits((float) a)),
        one("i64.reinterpret_f64", 0xBD, "D>J", a -> Double.doubleToRawLongBits((double) a)),
        one("f32.reinterpret_i32", 0xBE, "I>F", a -> Float.intBitsToFloat((int) a)),
        one("f64.reinterpret_i64", 0xBF, "J>D", a -> Double.longBitsToDouble((long) a)),
        one("i32.extend8_s", 0xC0, "I>I", a -> (int) signed(a).byteValue()),
        one("i32.extend16_s", 0xC1, "I>I", a -> (int) signed(a).shortValue()));
  }

  private static List<Object> valuesOf(char type) {
    return Objects.requireNonNull(VALUES.get(type));
  }

  /** All choices of values for the parameters. */
  private static List<Object[]> values(String parameters) {
    List<Object[]> all = new ArrayList<>();
    for (Object a : valuesOf(parameters.charAt(0))) {
      if (parameters.length() == 1) {
        all.add(new Object[] {a});
      } else {
        valuesOf(parameters.charAt(1)).forEach(b -> all.add(new Object[] {a, b}));
      }
    }
    return all;
  }

  /** Those that stand anywhere: only before a jump does Graphviz compare floats for equality. */
  static Stream<Operation> valued() {
    return operations().filter(o -> !o.name().equals("f32.eq"));
  }

  static Stream<Operation> ofTwo() {
    return valued().filter(o -> o.parameters().length() == 2);
  }

  static Stream<Operation> ofOne() {
    return valued().filter(o -> o.parameters().length() == 1);
  }

  @ParameterizedTest
  @MethodSource("valued")
  void anOperationGivesWhatTheSpecificationSays(Operation operation) {
    TinyModule module = new TinyModule();
    String parameters = operation.parameters();
    module.function("plain", operation.signature(), arguments(parameters).op(operation.code()));
    module.function("kept", operation.signature(), kept(parameters).op(operation.code()));
    Compiled compiled = Compiled.of(module);

    for (Object[] each : values(parameters)) {
      Optional<Object> expected = operation.meaning().apply(each);
      same(compiled.call("plain", each), expected, each);
      same(compiled.call("kept", each), expected, each);
    }
  }

  @ParameterizedTest
  @MethodSource("ofOne")
  void aConstantIsAsGoodAsAParameter(Operation operation) {
    TinyModule module = new TinyModule();
    List<Object[]> values = values(operation.parameters());
    for (int i = 0; i < values.size(); i++) {
      Code constant = new Code().constant(values.get(i)[0]);
      module.function("of" + i, ">" + result(operation), constant.op(operation.code()));
    }
    Compiled compiled = Compiled.of(module);

    for (int i = 0; i < values.size(); i++) {
      same(compiled.call("of" + i), operation.meaning().apply(values.get(i)), values.get(i));
    }
  }

  @ParameterizedTest
  @MethodSource("ofTwo")
  void aConstantBesideAParameterMakesNoDifference(Operation operation) {
    TinyModule module = new TinyModule();
    String letter = operation.parameters().substring(0, 1);
    String signature = letter + ">" + result(operation);
    List<Object> values = valuesOf(letter.charAt(0));
    for (int i = 0; i < values.size(); i++) {
      Object value = values.get(i);
      module.function(
          "right" + i, signature, new Code().get(0).constant(value).op(operation.code()));
      module.function(
          "left" + i, signature, new Code().constant(value).get(0).op(operation.code()));
    }
    Compiled compiled = Compiled.of(module);

    for (int i = 0; i < values.size(); i++) {
      for (Object other : values) {
        Object[] right = {other, values.get(i)};
        Object[] left = {values.get(i), other};
        same(compiled.call("right" + i, other), operation.meaning().apply(right), right);
        same(compiled.call("left" + i, other), operation.meaning().apply(left), left);
      }
    }
  }

  static Stream<Operation> comparing() {
    return operations().filter(Operation::isComparison);
  }

  /** The compiler makes one jump of a comparison and what follows it. */
  @ParameterizedTest
  @MethodSource("comparing")
  void aComparisonDecidesEveryKindOfJump(Operation operation) {
    TinyModule module = new TinyModule();
    String parameters = operation.parameters();
    List<Code> forms = new ArrayList<>(List.of(arguments(parameters), kept(parameters)));
    if (parameters.length() == 2) {
      valuesOf(parameters.charAt(0)).forEach(value -> forms.add(new Code().get(0).constant(value)));
    }
    for (int i = 0; i < forms.size(); i++) {
      Code condition = forms.get(i).op(operation.code());
      Code opposite = new Code().add(condition).op(0x45);
      for (boolean not : new boolean[] {false, true}) {
        jumps(module, (not ? "not" : "") + i, operation.signature(), not ? opposite : condition);
      }
    }
    Compiled compiled = Compiled.of(module);

    for (Object[] each : values(parameters)) {
      boolean expected = operation.meaning().apply(each).orElseThrow().equals(1);
      decides(compiled, "0", expected, each);
      decides(compiled, "1", expected, each);
      if (parameters.length() == 2) {
        int place = 2 + valuesOf(parameters.charAt(1)).indexOf(each[1]);
        decides(compiled, String.valueOf(place), expected, each);
      }
    }
  }

  /** Functions that answer 10 where the condition holds, else 20, by each kind of jump. */
  private static void jumps(TinyModule module, String name, String signature, Code condition) {
    module.function(
        "if" + name,
        signature,
        new Code().add(condition).when(Code.I32).constant(10).otherwise().constant(20).end());
    module.function(
        "branch" + name,
        signature,
        new Code()
            .block(Code.NOTHING)
            .add(condition)
            .branchIf(0)
            .constant(20)
            .op(0x0F)
            .end()
            .constant(10));
    module.function(
        "valued" + name,
        signature,
        new Code()
            .block(Code.I32)
            .constant(10)
            .add(condition)
            .branchIf(0)
            .op(0x1A)
            .constant(20)
            .end());
    module.function(
        "select" + name, signature, new Code().constant(10).constant(20).add(condition).op(0x1B));
  }

  private static void decides(Compiled compiled, String form, boolean expected, Object[] values) {
    for (String jump : List.of("if", "branch", "valued", "select")) {
      String told = jump + form + Arrays.toString(values);
      assertThat(compiled.call(jump + form, values)).as(told).contains(expected ? 10 : 20);
      assertThat(compiled.call(jump + "not" + form, values)).as(told).contains(expected ? 20 : 10);
    }
  }

  private static String result(Operation operation) {
    return operation.signature().substring(operation.signature().indexOf('>') + 1);
  }

  private static Code arguments(String parameters) {
    Code code = new Code();
    for (int i = 0; i < parameters.length(); i++) {
      code.get(i);
    }
    return code;
  }

  /** The same by a detour, so that no operand is a parameter or a constant as it stands. */
  private static Code kept(String parameters) {
    Code code = new Code();
    for (int i = 0; i < parameters.length(); i++) {
      code.block(type(parameters.charAt(i))).get(i).end();
      code.get(i).constant(0).op(0x1B);
    }
    return code;
  }

  private static int type(char letter) {
    return switch (letter) {
      case 'I' -> Code.I32;
      case 'J' -> Code.I64;
      case 'F' -> Code.F32;
      default -> Code.F64;
    };
  }

  private static void same(Optional<Object> found, Optional<Object> expected, Object[] values) {
    assertThat(found).as(Arrays.toString(values)).isEqualTo(expected);
  }
}

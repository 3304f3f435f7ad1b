package org.moagraph.graphviz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Jumps, calls and locals after the compiler of Graphviz. */
final class CompiledControlTest {
  private static final int ADD = 0x6A;
  private static final int SUB = 0x6B;
  private static final int MUL = 0x6C;
  private static final int RETURN = 0x0F;
  private static final int UNREACHABLE = 0x00;
  private static final int CALL_INDIRECT = 0x11;
  private static final int LT_S = 0x48;
  private static final int EQZ = 0x45;

  private final TinyModule module = new TinyModule();

  @Test
  void aLoopEndsWhereItsConditionSaysSo() {
    Code sum =
        new Code()
            .block(Code.NOTHING)
            .loop(Code.NOTHING)
            .get(0)
            .op(EQZ)
            .branchIf(1)
            .get(1)
            .get(0)
            .op(ADD)
            .set(1)
            .get(0)
            .constant(1)
            .op(SUB)
            .set(0)
            .branch(0)
            .end()
            .end()
            .get(1);
    module.function("sum", "I>I", "I", sum);
    Compiled compiled = Compiled.of(module);

    assertThat(compiled.call("sum", 0)).contains(0);
    assertThat(compiled.call("sum", 100)).contains(5050);
  }

  @Test
  void aConditionAtTheEndOfALoopIsAskedEachTime() {
    Code count =
        new Code()
            .loop(Code.NOTHING)
            .get(1)
            .constant(1)
            .op(ADD)
            .tee(1)
            .get(0)
            .op(LT_S)
            .branchIf(0)
            .end()
            .get(1);
    module.function("count", "I>I", "I", count);
    Compiled compiled = Compiled.of(module);

    assertThat(compiled.call("count", 7)).contains(7);
    assertThat(compiled.call("count", -3)).contains(1);
  }

  @Test
  void aTableOfBranchesHasAPlaceForAllOtherNumbers() {
    Code body =
        new Code()
            .block(Code.NOTHING)
            .block(Code.NOTHING)
            .block(Code.NOTHING)
            .get(0)
            .op(0x0E)
            .unsigned(2)
            .unsigned(0)
            .unsigned(2)
            .unsigned(1)
            .end()
            .constant(10)
            .op(RETURN)
            .end()
            .constant(20)
            .op(RETURN)
            .end()
            .constant(30);
    module.function("choose", "I>I", body);
    Compiled compiled = Compiled.of(module);

    assertThat(compiled.call("choose", 0)).contains(10);
    assertThat(compiled.call("choose", 1)).contains(30);
    for (int other : new int[] {2, 3, -1, Integer.MIN_VALUE}) {
      assertThat(compiled.call("choose", other)).contains(20);
    }
  }

  @Test
  void localsAreZeroUntilTheyAreSet() {
    // set in one case only, read in both; the other type is read in a loop before it is written
    Code body =
        new Code()
            .get(0)
            .when(Code.NOTHING)
            .constant(5)
            .set(1)
            .end()
            .loop(Code.NOTHING)
            .get(2)
            .constant(1.5)
            .op(0xA0)
            .set(2)
            .get(3)
            .constant(1)
            .op(ADD)
            .tee(3)
            .constant(4)
            .op(LT_S)
            .branchIf(0)
            .end()
            .get(2)
            .get(1)
            .op(0xB7)
            .op(0xA0);
    module.function("local", "I>D", "IDI", body);
    Compiled compiled = Compiled.of(module);

    assertThat(compiled.call("local", 0)).contains(6.0);
    assertThat(compiled.call("local", 1)).contains(11.0);
  }

  @Test
  void aFunctionCallsItself() {
    Code body =
        new Code()
            .get(0)
            .op(0x50)
            .when(Code.I64)
            .constant(1L)
            .otherwise()
            .get(0)
            .get(0)
            .constant(1L)
            .op(0x7D)
            .call(0)
            .op(0x7E)
            .end();
    module.function("factorial", "J>J", body);
    Compiled compiled = Compiled.of(module);

    assertThat(compiled.call("factorial", 0L)).contains(1L);
    assertThat(compiled.call("factorial", 20L)).contains(2432902008176640000L);
  }

  @Test
  void argumentsOfAllTypesArriveInTheirPlaces() {
    int callee =
        module.function(
            "spread",
            "IJFD>D",
            new Code()
                .get(0)
                .op(0xB7)
                .get(1)
                .op(0xB9)
                .op(0xA1)
                .get(2)
                .op(0xBB)
                .op(0xA1)
                .get(3)
                .op(0xA1));
    module.function(
        "caller",
        ">D",
        new Code().constant(1000).constant(100L).constant(10f).constant(1.0).call(callee));

    assertThat(Compiled.of(module).call("caller")).contains(889.0);
  }

  @Test
  void aCallThroughTheTableNeedsTheRightType() {
    int twice = module.function("twice", "I>I", new Code().get(0).constant(2).op(MUL));
    int less = module.function("less", "I>I", new Code().get(0).constant(1).op(SUB));
    int other = module.function("other", "J>J", new Code().get(0));
    module.table(List.of(twice, less, other));
    Code body = new Code().get(0).get(1).op(CALL_INDIRECT);
    module.function("indirect", "II>I", body.unsigned(module.type("I>I")).unsigned(0));
    Compiled compiled = Compiled.of(module);

    assertThat(compiled.call("indirect", 21, 1)).contains(42);
    assertThat(compiled.call("indirect", 21, 2)).contains(20);
    for (int missing : new int[] {0, 3, 4, 99, -1}) {
      assertThat(compiled.call("indirect", 21, missing)).as("place " + missing).isEmpty();
    }
  }

  @Test
  void whatIsNotToBeReachedTraps() {
    Code body = new Code().get(0).when(Code.NOTHING).op(UNREACHABLE).end().constant(3);
    module.function("stop", "I>I", body);
    Compiled compiled = Compiled.of(module);

    assertThat(compiled.call("stop", 0)).contains(3);
    assertThat(compiled.call("stop", 1)).isEmpty();
  }

  @Test
  void aBlockGivesTheValueThatTheBranchOutOfItCarries() {
    Code body =
        new Code()
            .constant(1)
            .block(Code.I32)
            .constant(7)
            .constant(9)
            .get(0)
            .branchIf(0)
            .op(0x1A)
            .end()
            .op(SUB);
    module.function("carry", "I>I", body);
    Compiled compiled = Compiled.of(module);

    assertThat(compiled.call("carry", 1)).contains(-8);
    assertThat(compiled.call("carry", 0)).contains(-6);
  }
}

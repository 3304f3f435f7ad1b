package org.moagraph.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UniqueNamesTest {

  @Test
  void aTakenNameGetsTheNextFreeNumber() {
    var names = new UniqueNames(List.of("b", "a-3"));

    assertThat(List.of(names.next("a"), names.next("a"), names.next("a"), names.next("b")))
        .containsExactly("a", "a-2", "a-4", "b-2");
    assertThat(names.next("a-2")).isEqualTo("a-2-2");
  }

  @Test
  void theNamesThatFollowMayBeOthers() {
    var names = new UniqueNames(List.of("a", "x2:a"));

    assertThat(names.next("a", n -> "x" + n + ":a")).isEqualTo("x3:a");
  }

  @Test
  void manyThingsOfOneNameCostNoMoreThanOthers() {
    var names = new UniqueNames();
    var last =
        assertTimeout(
            Duration.ofSeconds(5),
            () -> IntStream.range(0, 200_000).mapToObj(i -> names.next("a")).toList());

    assertThat(last).endsWith("a-200000").doesNotHaveDuplicates();
  }
}

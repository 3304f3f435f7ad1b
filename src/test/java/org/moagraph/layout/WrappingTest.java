package org.moagraph.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WrappingTest {

  @Test
  void linesAreBalanced() {
    assertThat(Wrapping.lines("Global brain connectivity of the prefrontal cortex", 9, false))
        .containsExactly("Global brain", "connectivity of the", "prefrontal cortex");
  }

  @Test
  void namesWithHyphensStayWhole() {
    assertThat(Wrapping.lines("5-HT and Flk-1 in L-type cells", 6, false))
        .containsExactly("5-HT and", "Flk-1 in", "L-type cells");
  }

  @Test
  void onlyVeryLongWordsAreBroken() {
    assertThat(Wrapping.lines("Synaptogenesis", 3, false)).containsExactly("Synaptogenesis");
    assertThat(Wrapping.lines("x".repeat(200), 9, false))
        .hasSizeGreaterThan(5)
        .allSatisfy(line -> assertThat(TextWidths.of(line, 1, false)).isLessThan(13));
  }

  @Test
  void widthsAreThoseOfArial() {
    assertThat(TextWidths.of("Hello", 1000, false))
        .isCloseTo(722 + 556 + 222 + 222 + 556, within(5.0));
    assertThat(TextWidths.of("Hello", 1000, true))
        .isGreaterThan(TextWidths.of("Hello", 1000, false));
  }

  @Test
  void noCharacterIsWithoutWidth() {
    assertThat(TextWidths.of("β", 1, false)).isBetween(0.4, 0.8);
    assertThat(TextWidths.of("²⁺", 1, false)).isBetween(0.5, 1.5);
    assertThat(TextWidths.of("\uD83E\uDDE0", 1, false)).isGreaterThan(1);
  }
}

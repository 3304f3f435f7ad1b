package org.moagraph.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moagraph.view.Influence;

class ThemeTest {

  static Stream<Theme> themes() {
    return Theme.all().stream();
  }

  private static List<String> grounds(Theme theme) {
    List<String> grounds = new ArrayList<>(theme.regions());
    grounds.add(theme.paper());
    return grounds;
  }

  @ParameterizedTest
  @MethodSource("themes")
  void textIsReadableOnEverythingItStandsOn(Theme theme) {
    List<String> grounds = grounds(theme);
    grounds.addAll(theme.fills());

    assertThat(grounds)
        .allSatisfy(g -> assertThat(Contrast.between(theme.ink(), g)).isGreaterThan(4.5));
    assertThat(grounds(theme))
        .allSatisfy(g -> assertThat(Contrast.between(theme.quiet(), g)).isGreaterThan(4.5));
  }

  @ParameterizedTest
  @MethodSource("themes")
  void linesAndBordersStandOut(Theme theme) {
    List<String> lines = new ArrayList<>(theme.lines());
    lines.addAll(theme.hypotheses());
    lines.addAll(List.of(theme.border(), theme.regionBorder(), theme.glow()));
    for (String line : lines) {
      assertThat(grounds(theme))
          .allSatisfy(g -> assertThat(Contrast.between(line, g)).isGreaterThanOrEqualTo(3));
    }
    assertThat(theme.fills())
        .allSatisfy(f -> assertThat(Contrast.between(theme.border(), f)).isGreaterThanOrEqualTo(3));
  }

  @ParameterizedTest
  @MethodSource("themes")
  void everyColourIsPlain(Theme theme) {
    List<String> all = new ArrayList<>(theme.fills());
    all.addAll(theme.lines());
    all.addAll(theme.regions());
    all.addAll(theme.hypotheses());
    all.addAll(List.of(theme.paper(), theme.ink(), theme.quiet(), theme.glow(), theme.border()));
    assertThat(all).allMatch(c -> c.matches("#[0-9a-f]{6}"));
    assertThat(theme.fills()).hasSameSizeAs(Fill.values());
    assertThat(theme.lines()).hasSameSizeAs(Influence.values());
  }

  @Test
  void contrastIsThatOfTheStandard() {
    assertThat(Contrast.between("#ffffff", "#000000")).isCloseTo(21, within(0.01));
    assertThat(Contrast.between("#777777", "#ffffff")).isCloseTo(4.48, within(0.01));
  }

  @Test
  void themesAreFoundByName() {
    assertThat(Theme.named("High Contrast")).contains(Theme.HIGH_CONTRAST);
    assertThat(Theme.named("neon")).isEmpty();
  }
}

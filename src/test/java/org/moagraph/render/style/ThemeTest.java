package org.moagraph.render.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moagraph.layout.NodeShape;
import org.moagraph.view.diagram.Influence;
import org.moagraph.view.diagram.NodeKind;
import org.moagraph.view.diagram.Notation;

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
    grounds.addAll(theme.fills().values());

    assertThat(grounds)
        .allSatisfy(g -> assertThat(Contrast.between(theme.ink(), g)).isGreaterThan(4.5));
    assertThat(grounds(theme))
        .allSatisfy(g -> assertThat(Contrast.between(theme.quiet(), g)).isGreaterThan(4.5));
  }

  @ParameterizedTest
  @MethodSource("themes")
  void linesAndBordersStandOut(Theme theme) {
    List<String> lines = new ArrayList<>(theme.lines().values());
    lines.addAll(theme.hypotheses());
    lines.addAll(List.of(theme.border(), theme.regionBorder(), theme.glow()));
    for (String line : lines) {
      assertThat(grounds(theme))
          .allSatisfy(g -> assertThat(Contrast.between(line, g)).isGreaterThanOrEqualTo(3));
    }
    assertThat(theme.fills().values())
        .allSatisfy(f -> assertThat(Contrast.between(theme.border(), f)).isGreaterThanOrEqualTo(3));
  }

  @ParameterizedTest
  @MethodSource("themes")
  void everyColourIsPlain(Theme theme) {
    List<String> all = new ArrayList<>(theme.fills().values());
    all.addAll(theme.lines().values());
    all.addAll(theme.regions());
    all.addAll(theme.hypotheses());
    all.addAll(List.of(theme.paper(), theme.ink(), theme.quiet(), theme.glow(), theme.border()));
    assertThat(all).allMatch(c -> c.matches("#[0-9a-f]{6}"));
  }

  @Test
  void aThemeThatLacksAColourIsRefused() {
    var unfinished = Theme.builder("x").fills(Theme.LIGHT.fills());

    assertThatThrownBy(unfinished::build).isInstanceOf(IllegalArgumentException.class);
  }

  /** Kinds that the notation draws alike. */
  private static final List<Set<NodeKind>> ALIKE =
      List.of(
          Set.of(NodeKind.KINASE, NodeKind.ENZYME),
          Set.of(NodeKind.SMALL_MOLECULE, NodeKind.ION),
          Set.of(NodeKind.CIRCUIT, NodeKind.REGION),
          Set.of(NodeKind.CELL, NodeKind.CELLULAR_COMPONENT, NodeKind.ORGANISM));

  @ParameterizedTest
  @MethodSource("themes")
  void kindsStayApartInGreyscale(Theme theme) {
    for (NodeKind a : NodeKind.values()) {
      for (NodeKind b : NodeKind.values()) {
        boolean alike = ALIKE.stream().anyMatch(set -> set.contains(a) && set.contains(b));
        boolean together = Stream.of(Notation.values()).anyMatch(n -> a.isOf(n) && b.isOf(n));
        if (a.compareTo(b) < 0 && together && !alike) {
          boolean shape = NodeShape.of(a) != NodeShape.of(b);
          double step =
              Math.abs(Contrast.luminance(theme.fill(a)) - Contrast.luminance(theme.fill(b)));
          assertThat(shape || step > (theme == Theme.DARK ? 0.015 : 0.05))
              .as(a + " and " + b + " in " + theme.name())
              .isTrue();
        }
      }
    }
  }

  /** Machado, Oliveira and Fernandes 2009, full severity: protan, deutan, tritan. */
  private static final double[][] VISIONS = {
    {0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998},
    {0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881},
    {1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900},
  };

  @ParameterizedTest
  @MethodSource("themes")
  void raisingAndLoweringStayApartForEveryVision(Theme theme) {
    for (double[] vision : VISIONS) {
      double[] raises = lab(seen(theme.line(Influence.RAISES), vision));
      double[] lowers = lab(seen(theme.line(Influence.LOWERS), vision));
      double distance =
          Math.sqrt(
              Math.pow(raises[0] - lowers[0], 2)
                  + Math.pow(raises[1] - lowers[1], 2)
                  + Math.pow(raises[2] - lowers[2], 2));
      assertThat(distance).as(theme.name()).isGreaterThan(theme == Theme.GREYSCALE ? 15 : 25);
    }
  }

  private static double[] seen(String colour, double[] vision) {
    double[] rgb = new double[3];
    for (int i = 0; i < 3; i++) {
      double part = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
      rgb[i] = part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
    double[] seen = new double[3];
    for (int i = 0; i < 3; i++) {
      double sum = vision[3 * i] * rgb[0] + vision[3 * i + 1] * rgb[1] + vision[3 * i + 2] * rgb[2];
      seen[i] = Math.max(0, Math.min(1, sum));
    }
    return seen;
  }

  private static double[] lab(double[] rgb) {
    double x = (0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.9505;
    double y = 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
    double z = (0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.089;
    return new double[] {116 * bent(y) - 16, 500 * (bent(x) - bent(y)), 200 * (bent(y) - bent(z))};
  }

  private static double bent(double t) {
    return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16.0 / 116;
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

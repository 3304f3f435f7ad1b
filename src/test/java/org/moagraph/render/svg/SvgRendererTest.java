package org.moagraph.render.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.moagraph.app.Moa;
import org.moagraph.graph.Filter;
import org.moagraph.graphviz.EmbeddedGraphviz;
import org.moagraph.layout.Page;
import org.moagraph.layout.Scene;
import org.moagraph.layout.fit.SlideLayout;
import org.moagraph.model.ClaimId;
import org.moagraph.model.EntityId;
import org.moagraph.model.HypothesisId;
import org.moagraph.model.Model;
import org.moagraph.reason.CompareQuery;
import org.moagraph.render.style.Contrast;
import org.moagraph.render.style.Theme;
import org.moagraph.view.diagram.ComparedDiagrams;
import org.moagraph.view.diagram.Diagram;
import org.moagraph.view.diagram.Diagrams;
import org.moagraph.view.diagram.Emphasis;
import org.moagraph.view.diagram.Highlight;
import org.moagraph.view.diagram.Mechanisms;
import org.moagraph.view.diagram.Notation;
import org.moagraph.view.diagram.Showing;
import org.moagraph.words.Labels;

class SvgRendererTest {

  static Stream<Model> models() {
    return Stream.of(
        Mechanisms.interneuron(),
        Mechanisms.hostile(),
        Mechanisms.chain(10),
        Mechanisms.random(5, 14),
        Mechanisms.random(2, 40));
  }

  private static Scene scene(Model model, Highlight highlight) {
    return new SlideLayout(new EmbeddedGraphviz(), SlideLayout.Choice.BEST)
        .lay(Diagrams.of(model, Optional.empty(), highlight, "en"), Page.WIDE)
        .orElseThrow();
  }

  private static String svg(Model model) {
    return SvgRenderer.render(scene(model, Highlight.NONE), Theme.LIGHT);
  }

  @ParameterizedTest
  @MethodSource("models")
  void everyPictureIsSafeForSlidesInEveryTheme(Model model) {
    Scene scene = scene(model, Highlight.NONE);

    for (Theme theme : Theme.all()) {
      assertThat(SlideSafety.brokenBy(SvgRenderer.render(scene, theme))).isEmpty();
    }
  }

  @Test
  void emphasisIsSafeForSlidesToo() {
    Highlight highlight =
        new Highlight(
            List.of(EntityId.of("ketamine")),
            List.of(ClaimId.of("ketamine-antagonizes-nmdar")),
            List.of(EntityId.of("mtorc1")),
            List.of(ClaimId.of("mtorc1-increases-outcome")));

    String svg = SvgRenderer.render(scene(Mechanisms.interneuron(), highlight), Theme.LIGHT);

    assertThat(SlideSafety.brokenBy(svg)).isEmpty();
    assertThat(svg).contains(Theme.LIGHT.glow()).contains(Theme.LIGHT.quiet());
  }

  @Test
  void onlyWebPagesAreLinked() {
    Map<String, String> links =
        Map.of(
            "ketamine-antagonizes-nmdar", "https://doi.org/10.1/a?b=\"c\"&d",
            "mtorc1-increases-outcome", "javascript:alert(1)");

    String svg =
        SvgRenderer.render(scene(Mechanisms.interneuron(), Highlight.NONE), Theme.LIGHT, links);

    assertThat(SlideSafety.brokenBy(svg)).isEmpty();
    assertThat(svg).containsOnlyOnce("<a href=\"https://doi.org/10.1/a?b=&quot;c&quot;&amp;d\"");
    assertThat(svg).containsOnlyOnce("</a>").doesNotContain("javascript");
  }

  @Test
  void pictureAndModelMapBothWays() {
    Model model = Mechanisms.interneuron();
    String svg = svg(model);

    assertThat(model.entities())
        .allSatisfy(e -> assertThat(svg).containsOnlyOnce("data-entity=\"" + e.id() + "\""));
    assertThat(model.claims())
        .filteredOn(c -> c.direct())
        .allSatisfy(c -> assertThat(svg).containsOnlyOnce("data-claim=\"" + c.id() + "\""));
  }

  @Test
  void theSamePictureAlwaysHasTheSameBytes() {
    assertThat(svg(Mechanisms.interneuron())).isEqualTo(svg(Mechanisms.interneuron()));
  }

  @Test
  void labelsAreTextAndNeverMarkup() {
    assertThat(svg(Mechanisms.hostile()))
        .doesNotContain("<script")
        .doesNotContain("\u202E")
        .doesNotContain("\u0000")
        .contains("&lt;script&gt;");
  }

  @ParameterizedTest(name = "rule {0} is broken by {1} becoming {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "1  | <svg                    | <!DOCTYPE svg><svg",
        "1  | </svg>                  | <?php 1 ?></svg>",
        "1  | </svg>                  | </sgv>",
        "2  | width=\"1280\"          | width=\"100%\"",
        "2  | viewBox=\"0 0 1280 720\" | viewBox=\"0 0 1280 600\"",
        "2  | role=\"img\"            | class=\"img\"",
        "2  | aria-labelledby=\"      | aria-labelledby=\"other ",
        "3  | </svg>                  | <image width=\"1\"/></svg>",
        "4  | </svg>                  | <svg/></svg>",
        "5  | fill=\"none\"           | fill=\"transparent\"",
        "5  | fill=\"#ffffff\"        | fill=\"rgba(1,1,1,0.5)\"",
        "6  | <g class                | <g style=\"opacity:1\" class",
        "6  | <text                   | <text dominant-baseline=\"middle\"",
        "7  | </svg>                  | <a href=\"javascript:x\"/></svg>",
        "7  | fill=\"none\"           | data-x=\"url(#a)\" fill=\"none\"",
        "8  | Arial, Helvetica        | Comic Sans, Helvetica",
        "8  | , sans-serif            | ,",
        "9  | id=\"moa-               | id=\"9moa-",
        "9  | <g class=\"legend-entry\" | <g id=\"same\" class=\"legend-entry\"",
      })
  void everyRuleNoticesWhatBreaksIt(int rule, String good, String bad) {
    String svg = svg(Mechanisms.chain(3)).replace(good, bad);

    assertThat(SlideSafety.brokenBy(svg)).anyMatch(line -> line.startsWith("rule " + rule + ":"));
  }

  @Test
  void aTooLargeFileIsNoticed() {
    String svg = svg(Mechanisms.chain(3)).replace("</svg>", " ".repeat(200_000) + "</svg>");

    assertThat(SlideSafety.brokenBy(svg)).containsExactly("rule 11: is too large");
  }

  @Test
  void activityFlowGivesColoursAndLinesNoMeaning() {
    Showing activityFlow = Showing.PLAIN.withNotation(Notation.SBGN_AF);
    Diagram diagram = Diagrams.of(Mechanisms.interneuron(), Optional.empty(), activityFlow);
    Theme theme = Theme.LIGHT;

    String svg =
        SvgRenderer.render(
            new SlideLayout(new EmbeddedGraphviz(), SlideLayout.Choice.BEST)
                .lay(diagram, Page.WIDE)
                .orElseThrow(),
            theme);

    List<String> plain = new ArrayList<>(theme.regions());
    plain.addAll(
        List.of(theme.paper(), theme.ink(), theme.quiet(), theme.border(), theme.regionBorder()));
    assertThat(Pattern.compile("#[0-9a-f]{6}").matcher(svg).results().map(MatchResult::group))
        .isSubsetOf(plain);
    assertThat(svg).doesNotContain("stroke-dasharray").contains("stroke-width=\"4\"");
  }

  @Test
  void comparisonsAreSafeForSlidesInEveryTheme() {
    var moa = Moa.bundled("ketamine");
    var comparison =
        new CompareQuery(HypothesisId.of("hnk"), HypothesisId.of("opioid"), Filter.DEFAULT)
            .run(moa.index());
    var diagram = ComparedDiagrams.of(Labels.of(moa.model(), "en"), comparison);
    Scene scene =
        new SlideLayout(new EmbeddedGraphviz(), SlideLayout.Choice.BEST)
            .lay(diagram, Page.WIDE)
            .orElseThrow();

    for (Theme theme : Theme.all()) {
      assertThat(SlideSafety.brokenBy(SvgRenderer.render(scene, theme))).isEmpty();
      for (Emphasis side : List.of(Emphasis.FIRST, Emphasis.SECOND)) {
        assertThat(Contrast.between(theme.side(side), theme.paper())).isGreaterThan(4.5);
      }
    }
  }
}

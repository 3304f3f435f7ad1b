package org.moagraph.render.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.moagraph.app.Moa;
import org.moagraph.geometry.Box;
import org.moagraph.graph.Filter;
import org.moagraph.layout.Page;
import org.moagraph.layout.ScoreSheet;
import org.moagraph.layout.TextBlock;
import org.moagraph.reason.ScorecardQuery;
import org.moagraph.render.ScorePicture;
import org.moagraph.render.style.Contrast;
import org.moagraph.render.style.Theme;
import org.moagraph.view.answer.ScoreMatrix;
import org.moagraph.view.answer.ScorecardAnswer;
import org.moagraph.view.diagram.Influence;
import org.moagraph.view.diagram.PictureDescription;
import org.moagraph.words.Labels;

class ScorePictureTest {

  static final List<String> MODELS = List.of("ketamine", "sertraline", "propranolol");

  private static ScoreMatrix matrix(String model) {
    var moa = Moa.bundled(model);
    var scorecard = new ScorecardQuery(Filter.DEFAULT).run(moa.index());
    return ScoreMatrix.of(new ScorecardAnswer(Labels.of(moa.model(), "en"), scorecard));
  }

  private static ScoreMatrix made(int rows) {
    var cells = List.of(ScoreMatrix.Cell.values());
    var columns =
        IntStream.range(0, cells.size())
            .mapToObj(i -> new ScoreMatrix.Column(i == 0 ? "" : "X", "Name " + i, rows, 0, 0, 0))
            .toList();
    var made =
        IntStream.range(0, rows)
            .mapToObj(
                i -> new ScoreMatrix.ExperimentRow("E" + i, "wide experiment ".repeat(9), cells))
            .toList();
    return new ScoreMatrix(
        "made",
        "en",
        "Made",
        "Headline",
        "Credit",
        columns,
        List.of(new ScoreMatrix.Group("Observed: reduced. Full model", made)),
        new PictureDescription("Brief.", List.of()));
  }

  private static ScoreSheet sheet(ScoreMatrix matrix) {
    return ScoreSheet.of(matrix, Page.WIDE);
  }

  @ParameterizedTest
  @FieldSource("MODELS")
  void everyScorecardIsSafeForSlidesInEveryTheme(String model) {
    var picture = new ScorePicture(sheet(matrix(model)));
    for (var theme : Theme.all()) {
      assertThat(SlideSafety.brokenBy(SvgRenderer.render(picture, theme))).isEmpty();
    }
  }

  @Test
  void ketaminesExperimentsAreLegibleOnOneSlide() {
    var sheet = sheet(matrix("ketamine"));
    assertThat(sheet.rows()).hasSizeGreaterThanOrEqualTo(60);
    assertThat(0.75 * sheet.smallestFont()).isGreaterThanOrEqualTo(9);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 18, 19, 20, 21, 48, 60})
  void nothingLeavesThePageAndNoTextTouchesASign(int rows) {
    assertFits(sheet(made(rows)));
  }

  @ParameterizedTest
  @FieldSource("MODELS")
  void bundledScorecardsFitTheirPage(String model) {
    assertFits(sheet(matrix(model)));
  }

  private static void assertFits(ScoreSheet sheet) {
    var page = new Box(0, 0, sheet.page().width(), sheet.page().height());
    var marks = sheet.rows().stream().flatMap(r -> r.marks().stream()).toList();
    var labels = sheet.rows().stream().map(r -> r.label().bounds()).toList();
    var texts = sheet.texts().stream().map(TextBlock::bounds).toList();
    assertThat(marks).allMatch(m -> page.contains(m.box()));
    assertThat(labels).allMatch(page::contains);
    assertThat(texts).allMatch(page::contains);
    assertThat(marks).noneMatch(m -> labels.stream().anyMatch(m.box()::overlaps));
    assertThat(marks).noneMatch(m -> texts.stream().anyMatch(m.box()::overlaps));
  }

  @Test
  void everyExperimentStandsOnceWithACellForEachColumn() {
    var matrix = matrix("sertraline");
    var sheet = sheet(matrix);
    var drawn = sheet.rows().stream().map(r -> r.row().id()).toList();
    assertThat(drawn)
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(
            Moa.bundled("sertraline").model().experiments().stream().map(e -> e.id()).toList());
    assertThat(sheet.rows()).allMatch(r -> r.marks().size() == matrix.columns().size());
  }

  @Test
  void ofManyExperimentsThoseThatCountForNothingAreOnlyNamed() {
    var matrix = matrix("ketamine");
    var sheet = sheet(matrix);
    var drawn = sheet.rows().stream().map(r -> r.row().id()).toList();
    var named =
        sheet.texts().stream()
            .flatMap(t -> t.lines().stream())
            .map(TextBlock.Line::text)
            .filter(t -> t.contains("used as evidence"))
            .toList();
    assertThat(named).hasSize(1);
    assertThat(named.get(0)).startsWith("18 more used as evidence, not counted: ");
    assertThat(drawn).doesNotHaveDuplicates().hasSize(matrix.columns().get(0).all());
    assertThat(Moa.bundled("ketamine").model().experiments())
        .allMatch(e -> drawn.contains(e.id()) != named.get(0).contains(e.id()));
    assertThat(sheet.rows()).allMatch(r -> r.marks().size() == matrix.columns().size());
  }

  @Test
  void columnsCountWhatTheirCellsShow() {
    var matrix = matrix("ketamine");
    var rows = matrix.groups().stream().flatMap(g -> g.rows().stream()).toList();
    for (int c = 0; c < matrix.columns().size(); c++) {
      int column = c;
      assertThat(
              rows.stream()
                  .filter(r -> r.cells().get(column) == ScoreMatrix.Cell.EXPLAINED)
                  .count())
          .as(matrix.columns().get(c).name())
          .isEqualTo(matrix.columns().get(c).explained());
    }
  }

  @Test
  void theDescriptionTellsTheTotalsOfEveryColumn() {
    var matrix = matrix("ketamine");
    var said = matrix.description().text();
    assertThat(said).contains("the full model decides", "Always answering \"blocked\"");
    assertThat(matrix.columns().stream().skip(1))
        .allMatch(c -> said.contains(c.name() + " alone: " + c.explained() + " explained"));
    assertThat(matrix.description().brief().length()).isLessThan(150);
    assertThat(matrix.credit()).endsWith("Teaching material, not medical advice.");
  }

  @Test
  void signsStandOutFromTheirGroundInEveryTheme() {
    for (var theme : Theme.all()) {
      for (int depth = 0; depth < 2; depth++) {
        var ground = theme.region(depth);
        assertThat(Contrast.between(theme.line(Influence.RAISES), ground))
            .as(theme.name())
            .isGreaterThanOrEqualTo(3);
        assertThat(Contrast.between(theme.regionBorder(), ground))
            .as(theme.name())
            .isGreaterThanOrEqualTo(3);
        assertThat(Contrast.between(theme.ink(), ground)).isGreaterThanOrEqualTo(4.5);
      }
      assertThat(Contrast.between(theme.line(Influence.LOWERS), theme.paper()))
          .isGreaterThanOrEqualTo(3);
    }
  }
}

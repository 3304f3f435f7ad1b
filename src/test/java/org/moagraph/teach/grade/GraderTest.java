package org.moagraph.teach.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.moagraph.app.BundledModels;
import org.moagraph.app.Moa;
import org.moagraph.io.Source;
import org.moagraph.teach.grade.Judged.Kind;

/** Maps against a model: what is right, what is not so, and what the model does not speak of. */
class GraderTest {

  /** drug lowers a, a lowers b, b raises c, c raises end; d stands apart, b needs helper. */
  private static final Moa MODEL =
      moa(
          """
          drug inhibits a
          a inhibits b
          b activates c
          c activates end
          b requires helper
          x regulates y
          y activates z
          """);

  private static Moa moa(String lines) {
    var rows = new StringBuilder("source\trelation\ttarget\n");
    lines
        .strip()
        .lines()
        .forEach(line -> rows.append(line.strip().replace(' ', '\t')).append('\n'));
    var bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
    return Moa.of(Moa.read(new Source("map.tsv", bytes)).single().orElseThrow().model());
  }

  private static Graded graded(String lines) {
    var asked =
        Asked.of(
            MODEL.index(),
            Optional.empty(),
            Optional.of(MODEL.entity("drug")),
            Optional.of(MODEL.entity("end")));
    return new Grader(MODEL.index(), asked).grade("map", moa(lines).model());
  }

  @ParameterizedTest
  @CsvSource({
    "drug inhibits a,     RIGHT",
    "drug regulates a,    UNSIGNED",
    "drug activates a,    WRONG_SIGN",
    "a inhibits drug,     TURNED",
    "c activates a,       TURNED",
    "drug activates c,    SHORTCUT",
    "a inhibits end,      SHORTCUT",
    "drug inhibits end,   REFUTED",
    "helper activates b,  NEEDED",
    "b requires helper,   RIGHT",
    "helper requires b,   TURNED",
    "x activates z,       OPEN",
    "drug regulates end,  OPEN",
    "x activates y,       OPEN",
    "x regulates y,       RIGHT",
    "drug activates z,    UNSUPPORTED",
    "a activates a,       UNSUPPORTED",
  })
  void anArrowIsJudgedByWhatTheModelProves(String arrow, Kind kind) {
    assertThat(graded(arrow).arrows()).extracting(Judged::kind).containsExactly(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "drug inhibits a; a inhibits b; b activates c; c activates end                   | 100",
        "drug inhibits a; a inhibits b                                                   | 50",
        "drug inhibits a; a regulates b                                                  | 38",
        "drug activates end                                                              | 25",
        "drug inhibits a; a inhibits end                                                 | 50",
        "drug inhibits a; a inhibits b; a inhibits c                                     | 50",
        "drug inhibits end                                                               | 0",
        "x activates z                                                                   | 0",
        "drug inhibits a; a inhibits b; b activates c; c activates end; z activates drug | 100",
      })
  void pointsFollowTheWays(String arrows, int points) {
    assertThat(graded(arrows.replace("; ", "\n")).points()).isEqualTo(points);
  }

  @Test
  void anArrowThatIsNotSoCostsAStep() {
    var right = "drug inhibits a\na inhibits b\nb activates c\nc activates end\n";
    assertThat(graded(right).asked().steps()).hasSize(6);
    assertThat(graded(right + "end activates drug").points()).isEqualTo(Math.round(100 - 100 / 6f));
  }

  @Test
  void whatIsMissingIsNamed() {
    var graded = graded("drug inhibits a\nb inhibits a\nserotonin activates b");
    assertThat(graded.missing())
        .extracting(s -> s.from() + " " + s.to())
        .contains("b c", "c end")
        .doesNotContain("drug a", "a b");
    assertThat(graded.missingThings()).extracting(Object::toString).contains("c", "end");
    assertThat(graded.unnamed()).extracting(Graded.Unnamed::label).containsExactly("serotonin");
    assertThat(graded.arrows()).hasSize(2);
  }

  static Stream<String> bundled() {
    return BundledModels.IDS.stream();
  }

  /** Whoever draws what a view shows has all of it, and nothing that is not so. */
  @ParameterizedTest
  @MethodSource("bundled")
  void theMapOfAViewHasAllPoints(String id) {
    var moa = Moa.bundled(id);
    for (var view : moa.model().views()) {
      var asked = Asked.of(moa.index(), Optional.of(view), Optional.empty(), Optional.empty());
      if (asked.steps().isEmpty()) {
        continue;
      }
      var drawn = moa.draw(view.id(), "drawio");
      var map = Moa.read(new Source("map.drawio", drawn)).single().orElseThrow().model();
      var graded = new Grader(moa.index(), asked).grade("map", map);
      assertThat(graded.unnamed()).as(view.id()).isEmpty();
      assertThat(graded.arrows().stream().filter(a -> a.kind().isWrong()).toList())
          .as(view.id())
          .isEmpty();
      assertThat(List.of(graded.points(), graded.missing().size()))
          .as(view.id())
          .isEqualTo(List.of(100, 0));
    }
  }
}

package org.moagraph.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.moagraph.ask.NotUnderstood;
import org.moagraph.diag.Code;
import org.moagraph.diag.Diagnostic;
import org.moagraph.graph.Filter;
import org.moagraph.io.Source;
import org.moagraph.model.EntityId;
import org.moagraph.reason.ConflictsQuery;
import org.moagraph.reason.Outcome;
import org.moagraph.reason.Verdict;

/** A program asks what the command line asks, with names as people write them. */
class MoaTest {
  private static final Moa KETAMINE = Moa.bundled("ketamine");

  @Test
  void routesBeginAndEndWhereTheyWereAskedFor() {
    var found = KETAMINE.paths("Ketalar", "mTORC1");
    assertThat(found.routes()).isNotEmpty().hasSizeLessThanOrEqualTo(20);
    assertThat(found.routes())
        .allSatisfy(
            route -> {
              var steps = route.claims();
              assertThat(steps.get(0).source()).isEqualTo(EntityId.of("ketamine"));
              assertThat(steps.get(steps.size() - 1).target()).isEqualTo(KETAMINE.entity("mTORC1"));
            });
  }

  @Test
  void whatEveryRoutePassesBlocksIt() {
    var alone = KETAMINE.under("disinhibition");
    var passed = alone.mediators("ketamine", "synaptogenesis").all();
    assertThat(passed).isNotEmpty();
    assertThat(alone.blocks("ketamine", "synaptogenesis").all().cuts())
        .anyMatch(cut -> cut.entities().equals(List.of(passed.get(0))));
  }

  @Test
  void whatIsDoneIsWrittenWithItsVerb() {
    assertThat(KETAMINE.whatIf("ketamine", "synaptogenesis").outcome())
        .isEqualTo(Outcome.UNAFFECTED);
    assertThat(KETAMINE.whatIf("ketamine", "synaptogenesis", "knockout BDNF release").outcome())
        .isEqualTo(Outcome.BLOCKED);
    assertThatThrownBy(() -> KETAMINE.whatIf("ketamine", "synaptogenesis", "stroke mTORC1"))
        .isInstanceOf(NotUnderstood.class)
        .hasMessageContaining("unknown what-if \"stroke mTORC1\"")
        .hasMessageContaining("begin it with block");
  }

  @Test
  void inAClosedWorldAnUnknownNameIsAThingWithoutClaims() {
    assertThat(KETAMINE.whatIfInClosedWorld("ketamine", "synaptogenesis", "block kinase-x"))
        .extracting(w -> w.outcome())
        .isEqualTo(Outcome.UNAFFECTED);
    assertThatThrownBy(() -> KETAMINE.whatIf("ketamine", "synaptogenesis", "block kinase-x"))
        .isInstanceOf(NotUnderstood.class);
    assertThatThrownBy(() -> KETAMINE.whatIfInClosedWorld("kinase-x", "synaptogenesis"))
        .isInstanceOf(NotUnderstood.class);
  }

  @Test
  void whatCarriesAMechanismItsShapesAndItsPhasesAreAskedToo() {
    assertThat(KETAMINE.hubs(3)).hasSize(3);
    assertThat(KETAMINE.motifs()).isNotEmpty();
    assertThat(KETAMINE.timeline("ketamine").phases()).hasSize(4);
  }

  @Test
  void anUnknownNameIsRefusedWithWhatToDo() {
    assertThatThrownBy(() -> KETAMINE.effect("no-such-thing", "mTORC1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("nothing is called \"no-such-thing\" in ketamine")
        .hasMessageContaining("moa show ketamine");
    assertThatThrownBy(() -> KETAMINE.draw("no-such-view"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("unknown view");
    assertThatThrownBy(() -> KETAMINE.convert("no-such-format"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aHypothesisIsAskedAlone() {
    var hypothesis = KETAMINE.names().hypothesis("nmdar-at-rest");
    assertThat(KETAMINE.under("nmdar-at-rest").effect("ketamine", "BDNF"))
        .isEqualTo(KETAMINE.counting(Filter.DEFAULT.only(hypothesis)).effect("ketamine", "BDNF"));
    assertThat(KETAMINE.compare("nmdar-at-rest", "hnk").a()).isEqualTo(hypothesis);
  }

  @Test
  void aFilterHoldsForEveryAnswer() {
    var nothing = KETAMINE.under("opioid");
    assertThat(nothing.downstream("ketamine").size())
        .isLessThan(KETAMINE.downstream("ketamine").size());
    assertThat(nothing.effect("ketamine", "BDNF").verdict()).isEqualTo(Verdict.NONE);
  }

  @Test
  void whatSpeaksAgainstTheModelIsFound() {
    var lacking =
        Moa.read(
            new Source("m.tsv", "source\trelation\ttarget\nA\tactivates\tB\n".getBytes(UTF_8)));
    assertThat(lacking.single().orElseThrow().check())
        .extracting(Diagnostic::code)
        .contains(Code.W0402);
    assertThat(KETAMINE.loops().loops()).isNotEmpty();
    assertThat(KETAMINE.conflicts())
        .isEqualTo(new ConflictsQuery(Filter.DEFAULT).run(KETAMINE.index()));
    assertThat(KETAMINE.score().rows()).hasSameSizeAs(KETAMINE.model().experiments());
  }

  @Test
  void theMechanismIsToldAndAskedAbout() {
    assertThat(KETAMINE.tell().sections()).isNotEmpty();
    assertThat(KETAMINE.tell("ketamine", "BDNF").sections()).isNotEmpty();
    assertThat(KETAMINE.quiz(5, 7)).isEqualTo(KETAMINE.quiz(5, 7));
    assertThat(KETAMINE.quiz(5, 7).questions()).hasSize(5);
  }

  @Test
  void theModelIsWrittenInOtherFormats() {
    var written = KETAMINE.convert("sif");
    assertThat(new String(written.bytes(), UTF_8)).contains("ketamine");
    assertThat(written.losses()).isNotEmpty();
  }
}

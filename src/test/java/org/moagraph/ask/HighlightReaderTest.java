package org.moagraph.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.moagraph.app.Moa;
import org.moagraph.graph.Filter;
import org.moagraph.model.Claim;
import org.moagraph.model.ClaimId;
import org.moagraph.model.EntityId;
import org.moagraph.model.HypothesisId;
import org.moagraph.reason.DownstreamQuery;
import org.moagraph.view.diagram.Highlight;
import org.moagraph.view.diagram.Move;
import org.moagraph.words.Language;

/** What a picture brings out is what the answers show. */
class HighlightReaderTest {

  private static final String ENDS = "ketamine depressive-symptom-reduction";

  private final Moa ketamine = Moa.bundled("ketamine");

  private Highlight.Told told(String words) {
    return new HighlightReader(ketamine.index(), ketamine.names(), Filter.DEFAULT)
        .told(words, id -> true, Language.of("en"))
        .told();
  }

  @Test
  void eachThingGoesTheWayThatTheAnswerSays() {
    var effects =
        new DownstreamQuery(EntityId.of("ketamine"), Filter.DEFAULT).run(ketamine.index());
    var told = told("downstream ketamine");
    assertThat(told.moves()).doesNotContainKey(EntityId.of("ketamine"));
    for (var effect : effects) {
      var expected =
          switch (effect.verdict()) {
            case INCREASES -> Move.UP;
            case DECREASES -> Move.DOWN;
            case AMBIGUOUS, UNKNOWN -> Move.UNDECIDED;
            case NONE -> null;
          };
      if (!effect.to().equals(effect.from())) {
        assertThat(told.moves().get(effect.to())).as(effect.to().value()).isEqualTo(expected);
      }
    }
    for (var move : Move.values()) {
      long count = told.moves().values().stream().filter(m -> m == move).count();
      assertThat(count).isPositive();
      assertThat(told.title()).contains(move.sign() + " " + told.words().get(move) + ": " + count);
    }
  }

  @Test
  void whatChangesAThingIsMarkedByWhatItDoesToIt() {
    var told = told("upstream mtorc1");
    assertThat(told.moves()).containsEntry(EntityId.of("rapamycin"), Move.DOWN);
    assertThat(told.moves()).containsEntry(EntityId.of("nv-5138"), Move.UP);
    assertThat(told.legend()).isEqualTo("what changes mTORC1: ↑ raises it, ↓ lowers it");
  }

  private Highlight highlight(String words) {
    return new HighlightReader(ketamine.index(), ketamine.names(), Filter.DEFAULT)
        .highlight(words, id -> true);
  }

  private List<ClaimId> shownFirst() {
    var effect = ketamine.effect("ketamine", "depressive-symptom-reduction");
    return effect.witness().stream().map(Claim::id).toList();
  }

  @Test
  void aRouteIsTheOneThatTheEffectShowsFirst() {
    assertThat(highlight("route " + ENDS).claims()).isEqualTo(shownFirst());
    assertThatThrownBy(() -> highlight("route depressive-symptom-reduction ketamine"))
        .isInstanceOf(NotUnderstood.class)
        .hasMessageContaining("no route leads from");
  }

  @Test
  void pathsHoldThatRouteAndNoneThatOnlyAComparatorAccepts() {
    var monoamine = HypothesisId.of("monoamine");
    var compared =
        ketamine.model().claims().stream()
            .filter(c -> c.hypotheses().equals(List.of(monoamine)))
            .map(Claim::id)
            .toList();
    assertThat(compared).isNotEmpty();
    var paths = highlight("paths " + ENDS).claims();
    assertThat(paths).containsAll(shownFirst()).doesNotContainAnyElementsOf(compared);
    var first = ketamine.paths("ketamine", "depressive-symptom-reduction").routes().get(0);
    assertThat(first.hypotheses()).isNotEmpty().doesNotContain(monoamine);
  }
}

package org.moagraph.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.moagraph.app.Moa;
import org.moagraph.graph.Filter;
import org.moagraph.model.Claim;
import org.moagraph.model.ClaimId;
import org.moagraph.model.HypothesisId;
import org.moagraph.view.diagram.Highlight;

/** What a picture brings out is what the answers show. */
class HighlightReaderTest {

  private static final String ENDS = "ketamine depressive-symptom-reduction";

  private final Moa ketamine = Moa.bundled("ketamine");

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

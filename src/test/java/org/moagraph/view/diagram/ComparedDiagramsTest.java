package org.moagraph.view.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.moagraph.app.Moa;
import org.moagraph.graph.Filter;
import org.moagraph.model.Claim;
import org.moagraph.model.ClaimId;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.EntityType;
import org.moagraph.model.Header;
import org.moagraph.model.HypothesisId;
import org.moagraph.model.Model;
import org.moagraph.model.Relation;
import org.moagraph.reason.CompareQuery;
import org.moagraph.reason.Comparison;
import org.moagraph.reason.DiffQuery;
import org.moagraph.words.Labels;

class ComparedDiagramsTest {
  private static final Moa KETAMINE = Moa.bundled("ketamine");
  private static final Labels LABELS = Labels.of(KETAMINE.model(), "en");

  private static Comparison comparison(String a, String b) {
    return new CompareQuery(HypothesisId.of(a), HypothesisId.of(b), Filter.DEFAULT)
        .run(KETAMINE.index());
  }

  private static Emphasis of(Diagram diagram, String node) {
    return diagram.node(node).orElseThrow().emphasis();
  }

  @Test
  void claimsOfOneHypothesisCarryItsLetterAndTheRestNone() {
    var comparison = comparison("disinhibition", "nmdar-at-rest");
    var diagram = ComparedDiagrams.of(LABELS, comparison);
    var onlyA = comparison.onlyA().stream().map(c -> c.id().value()).toList();
    var onlyB = comparison.onlyB().stream().map(c -> c.id().value()).toList();

    assertThat(diagram.edges())
        .allSatisfy(
            e -> {
              var letters =
                  onlyA.contains(e.id())
                      ? List.of(0)
                      : onlyB.contains(e.id()) ? List.of(1) : List.<Integer>of();
              assertThat(e.hypotheses()).isEqualTo(letters);
            });
    assertThat(diagram.edges())
        .extracting(Diagram.Edge::emphasis)
        .contains(Emphasis.FIRST, Emphasis.SECOND, Emphasis.SHARED);
    assertThat(of(diagram, "eef2k")).isEqualTo(Emphasis.SECOND);
    assertThat(of(diagram, "ketamine")).isEqualTo(Emphasis.SHARED);
  }

  @Test
  void hypothesesInTurnedOrderChangeSides() {
    var diagram = ComparedDiagrams.of(LABELS, comparison("nmdar-at-rest", "disinhibition"));
    assertThat(of(diagram, "eef2k")).isEqualTo(Emphasis.FIRST);
  }

  @Test
  void theLegendAndTheTextSayWhichHypothesisIsWhich() {
    var diagram = ComparedDiagrams.of(LABELS, comparison("disinhibition", "nmdar-at-rest"));

    assertThat(diagram.legend().marks())
        .extracting(Legend.Mark::label)
        .containsExactly("both", "Only Disinhibition", "Only NMDA receptors at rest, eEF2K");
    for (var edge : diagram.edges()) {
      var said =
          diagram.description().sentences().stream()
              .filter(s -> s.edge().filter(edge.id()::equals).isPresent())
              .map(PictureDescription.Sentence::text)
              .toList();
      assertThat(said).hasSize(1);
      assertThat(said.get(0).startsWith("Only Disinhibition: "))
          .isEqualTo(edge.emphasis() == Emphasis.FIRST);
    }
  }

  @Test
  void anyTwoHypothesesFitOnePicture() {
    var ids =
        KETAMINE.model().hypotheses().stream()
            .filter(h -> !h.isModule())
            .map(h -> h.id().value())
            .toList();
    for (int a = 0; a < ids.size(); a++) {
      for (int b = a + 1; b < ids.size(); b++) {
        var diagram = ComparedDiagrams.of(LABELS, comparison(ids.get(a), ids.get(b)));
        assertThat(diagram.nodes()).as(diagram.id()).hasSizeBetween(2, 26);
      }
    }
  }

  private static Model model(String id, List<String> names, Claim... claims) {
    return Model.of(
        Header.of(id, id),
        names.stream().map(n -> Entity.of(EntityId.of(n), EntityType.PROTEIN, n)).toList(),
        List.of(claims));
  }

  private static Claim step(String from, Relation relation, String to) {
    return Claim.step(EntityId.of(from), relation, EntityId.of(to));
  }

  @Test
  void modelsAreComparedByWhatEachHasAlone() {
    var shared = step("a", Relation.ACTIVATES, "b");
    var one = model("one", List.of("a", "b", "c"), shared, step("b", Relation.ACTIVATES, "c"));
    var two = model("two", List.of("a", "b", "d", "e"), shared, step("b", Relation.INHIBITS, "a"));

    var diagram =
        ComparedDiagrams.of(
            Labels.of(one, "en"), Labels.of(two, "en"), new DiffQuery().run(one, two));

    assertThat(diagram.edges())
        .extracting(Diagram.Edge::emphasis)
        .containsExactlyInAnyOrder(Emphasis.SHARED, Emphasis.FIRST, Emphasis.SECOND);
    assertThat(of(diagram, "a")).isEqualTo(Emphasis.SHARED);
    assertThat(of(diagram, "c")).isEqualTo(Emphasis.FIRST);
    assertThat(of(diagram, "d")).isEqualTo(Emphasis.SECOND);
    assertThat(of(diagram, "e")).isEqualTo(Emphasis.SECOND);
  }

  @Test
  void claimsOfTheSameNameInBothModelsAreBothDrawn() {
    var id = ClaimId.of("x");
    var one = model("one", List.of("a", "b"), step("a", Relation.ACTIVATES, "b").withId(id));
    var two = model("two", List.of("a", "b"), step("a", Relation.INHIBITS, "b").withId(id));

    var diagram =
        ComparedDiagrams.of(
            Labels.of(one, "en"), Labels.of(two, "en"), new DiffQuery().run(one, two));

    assertThat(diagram.edges()).extracting(Diagram.Edge::id).containsExactlyInAnyOrder("x", "x-2");
    assertThat(of(diagram, "a")).isEqualTo(Emphasis.SHARED);
  }
}

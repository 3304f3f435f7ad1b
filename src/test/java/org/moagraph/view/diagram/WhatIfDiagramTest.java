package org.moagraph.view.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.moagraph.app.Moa;
import org.moagraph.graph.Filter;
import org.moagraph.model.EntityId;
import org.moagraph.model.Stimulus;
import org.moagraph.reason.Interventions;
import org.moagraph.reason.Outcome;
import org.moagraph.reason.WhatIfQuery;
import org.moagraph.words.Language;

class WhatIfDiagramTest {

  private static final Moa KETAMINE = Moa.bundled("ketamine");
  private static final List<Influence> ACTS =
      List.of(Influence.RAISES, Influence.LOWERS, Influence.UNKNOWN);

  private static Diagram blocked(String view, String entity, String language) {
    return done(view, Interventions.block(EntityId.of(entity)), language);
  }

  private static Diagram done(String view, Interventions done, String language) {
    var query =
        new WhatIfQuery(
            List.of(new Stimulus(EntityId.of("ketamine"), true)),
            EntityId.of("depressive-symptom-reduction"),
            done,
            Filter.DEFAULT);
    var shown = KETAMINE.model().view(view);
    var own = shown.map(KETAMINE.model()::hypothesesOf).orElse(List.of());
    var asked = query.about(own, KETAMINE.index());
    return WhatIfDiagram.of(
        KETAMINE.model(),
        shown,
        Showing.PLAIN.withLanguage(language),
        asked.run(KETAMINE.index()),
        asked.changes(KETAMINE.index()),
        List.of("this"));
  }

  private static List<String> nodes(Diagram diagram, Emphasis emphasis) {
    return diagram.nodes().stream()
        .filter(n -> n.emphasis() == emphasis)
        .map(Diagram.Node::id)
        .sorted()
        .toList();
  }

  private static List<String> edges(Diagram diagram, Emphasis emphasis) {
    return diagram.edges().stream()
        .filter(e -> e.emphasis() == emphasis)
        .map(Diagram.Edge::id)
        .sorted()
        .toList();
  }

  @Test
  void whatLiesBeforeABlockLooksAsItDid() {
    var diagram = blocked("shared-downstream", "mtorc1", "en");
    assertThat(nodes(diagram, Emphasis.LOST)).containsExactly("mtorc1");
    assertThat(nodes(diagram, Emphasis.DIM))
        .containsExactly("dendritic-protein-synthesis", "p70s6k", "synaptogenesis");
    assertThat(nodes(diagram, Emphasis.NORMAL))
        .contains("ampar", "bdnf-release", "trkb", "akt", "erk", "vegf");
    assertThat(edges(diagram, Emphasis.LOST))
        .containsExactly(
            "dendritic-protein-synthesis-increases-synaptogenesis",
            "mtorc1-activates-by-phosphorylation-p70s6k",
            "p70s6k-increases-dendritic-protein-synthesis");
  }

  @Test
  void aDrugStillBlocksItsReceptorWhenSomethingBehindIsBlocked() {
    var diagram = blocked("no-rheb", "mtorc1", "en");
    assertThat(edges(diagram, Emphasis.NORMAL))
        .contains("ketamine-blocks-nmdar", "nmdar-increases-level-of-nitric-oxide");
    assertThat(nodes(diagram, Emphasis.NORMAL)).contains("ketamine", "nmdar", "nitric-oxide");
    assertThat(nodes(diagram, Emphasis.DIM)).contains("p70s6k", "antidepressant-like-behavior");
  }

  @Test
  void whatADrugHoldsDownIsMarkedAsBlocked() {
    var with =
        new Interventions(
            List.of(),
            List.of(EntityId.of("rapamycin")),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    var diagram = done("article", with, "en");
    assertThat(nodes(diagram, Emphasis.LOST)).containsExactly("mtorc1");
    assertThat(edges(diagram, Emphasis.LOST)).containsExactly("mtorc1-increases-synaptogenesis");
    assertThat(edges(diagram, Emphasis.NORMAL)).contains("rapamycin-inhibits-mtorc1");
  }

  @Test
  void itsTextSaysWhatNoLongerChangesAndWhy() {
    var sentences =
        blocked("shared-downstream", "mtorc1", "en").description().sentences().stream()
            .map(PictureDescription.Sentence::text)
            .toList();
    assertThat(sentences.get(1)).isEqualTo("What if: this? Symptom reduction: blocked.");
    assertThat(sentences.get(2)).startsWith("With mTORC1 blocked, no route from Ketamine");
    assertThat(sentences.get(3))
        .isEqualTo("No longer changes: p70S6K, Protein synthesis and Synaptogenesis.");
    assertThat(sentences)
        .anyMatch(s -> s.startsWith("No longer: ") && s.contains("p70S6K increases"));
  }

  private static List<String> told(Diagram diagram, String edge) {
    return diagram.description().sentences().stream()
        .filter(s -> s.edge().filter(edge::equals).isPresent())
        .map(PictureDescription.Sentence::text)
        .toList();
  }

  @Test
  void eachStepSaysWhetherItActs() {
    var diagram = blocked("shared-downstream", "mtorc1", "en");
    assertThat(told(diagram, "mtorc1-activates-by-phosphorylation-p70s6k"))
        .allMatch(s -> s.startsWith("No longer: "))
        .hasSize(1);
    assertThat(told(diagram, "akt-increases-activity-of-mtorc1"))
        .allMatch(s -> s.startsWith("Without effect here, since what it leads to is blocked"))
        .hasSize(1);
    assertThat(told(diagram, "trkb-increases-activity-of-akt"))
        .allMatch(s -> s.startsWith("As before: "))
        .hasSize(1);
  }

  @Test
  void nothingThatLeavesABlockedBoxActsWhetherOrNotItWasMovedBefore() {
    for (var view : KETAMINE.model().views()) {
      var plain = Diagrams.of(KETAMINE.model(), KETAMINE.model().view(view.id()), Showing.PLAIN);
      for (var node : plain.nodes().stream().limit(2).toList()) {
        if (KETAMINE.model().entities().stream().noneMatch(e -> e.id().value().equals(node.id()))) {
          continue;
        }
        var diagram = blocked(view.id(), node.id(), "en");
        for (var edge : diagram.edges()) {
          if (edge.from().equals(node.id()) && ACTS.contains(edge.influence())) {
            assertThat(edge.emphasis()).as(view.id() + " " + edge.id()).isEqualTo(Emphasis.LOST);
            assertThat(told(diagram, edge.id())).allMatch(s -> s.startsWith("No longer: "));
          }
        }
      }
    }
  }

  @Test
  void aStepWhoseTargetNoLongerChangesIsLostThoughItsSourceMoves() {
    var knockout =
        new Interventions(
            List.of(),
            List.of(),
            List.of(EntityId.of("bdnf")),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    var diagram = done("article", knockout, "en");
    assertThat(nodes(diagram, Emphasis.DIM)).contains("vegf");
    assertThat(edges(diagram, Emphasis.LOST)).contains("bdnf-release-increases-release-of-vegf");
    for (var edge : diagram.edges()) {
      if (nodes(diagram, Emphasis.DIM).contains(edge.to())) {
        assertThat(told(diagram, edge.id())).noneMatch(s -> s.startsWith("As before: "));
      }
    }
  }

  @Test
  void aStepThatIsTurnedRoundIsNotToldAsItStands() {
    var turned =
        new Interventions(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(new Interventions.ArrowEnds(EntityId.of("ketamine"), EntityId.of("nmdar"))),
            List.of());
    assertThat(told(done("article", turned, "en"), "ketamine-blocks-nmdar"))
        .allMatch(s -> s.startsWith("Turned round: "))
        .hasSize(1);
  }

  @Test
  void whatNoLongerChangesIsNoOutcome() {
    var sentences =
        blocked("disinhibition", "nmdar-gaba-interneuron", "en").description().sentences();
    assertThat(sentences).noneMatch(s -> s.text().startsWith("Outcome: "));
    assertThat(sentences).anyMatch(s -> s.text().startsWith("Changes as before: Ketamine"));
  }

  @Test
  void theTitleOfAStepIsAQuestion() {
    var diagram = blocked("disinhibition", "nmdar-gaba-interneuron", "en");
    assertThat(diagram.steps())
        .extracting(Diagram.BuildStep::title)
        .contains("What becomes of “Glutamate burst”");
  }

  @Test
  void aViewWithoutHypothesesAsksAll() {
    assertThat(blocked("article", "mtorc1", "en").subtitle())
        .contains("What if: this? Symptom reduction: depends on who is right");
    assertThat(blocked("article", "mtorc1", "de").subtitle())
        .get()
        .asString()
        .endsWith(": je nach Hypothese");
  }

  @ParameterizedTest
  @EnumSource(Outcome.class)
  void everyOutcomeHasItsWords(Outcome outcome) {
    for (var language : List.of("en", "de")) {
      assertThat(Language.of(language).say("outcome." + outcome.word())).isNotBlank();
    }
  }
}

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

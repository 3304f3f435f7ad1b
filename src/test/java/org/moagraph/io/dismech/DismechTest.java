package org.moagraph.io.dismech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.moagraph.app.Formats;
import org.moagraph.diag.Code;
import org.moagraph.diag.Diagnostic;
import org.moagraph.io.Loaded;
import org.moagraph.io.SharedData;
import org.moagraph.io.Source;
import org.moagraph.model.Claim;
import org.moagraph.model.EntityType;
import org.moagraph.model.Sign;
import org.moagraph.model.Stance;
import org.moagraph.model.Status;

/** Disorders as dismech curates them. */
class DismechTest {

  private static final String DISORDER =
      """
      name: Example disorder
      description: An example.
      pathophysiology:
      - name: Loss of channel
        description: The channel is lost.
        evidence: []
        downstream:
        - target: Chloride transport
          causal_link_type: DIRECT
          description: It falls.
          evidence:
          - {reference: 'PMID:1', reference_title: A study, supports: SUPPORT, snippet: It fell.}
          - {reference: 'PMID:2', supports: NO_EVIDENCE}
        - target: Somewhere else
      - name: Chloride transport
        downstream:
        - target: Cough
      phenotypes:
      - name: Cough
        phenotype_term: {preferred_term: cough, term: {id: 'HP:0012735', label: Cough}}
      treatments:
      - name: Blocker
        treatment_term: {therapeutic_agent: [{preferred_term: blocker}]}
        target_mechanisms:
        - {target: Chloride transport, treatment_effect: INHIBITS}
        - {target: Loss of channel, treatment_effect: RESTORES}
      - name: Rest
      """;

  private static Loaded read(String name, String text) {
    var source = new Source(name, text.getBytes(StandardCharsets.UTF_8));
    var importer = Formats.importerFor(source).orElseThrow();
    assertThat(importer.format()).isEqualTo("dismech");
    return importer.read(source).get(0);
  }

  @Test
  void whatIsDownstreamHasNoKnownSign() {
    var model = read("x.yaml", DISORDER).model().orElseThrow();

    assertThat(model.header().title().plain()).isEqualTo("Example disorder");
    assertThat(model.claims())
        .extracting(c -> c.source().value(), Claim::phrase, c -> c.target().value(), Claim::sign)
        .contains(
            tuple("Loss of channel", "leads to", "Chloride transport", Sign.UNKNOWN),
            tuple("Chloride transport", "leads to", "Cough", Sign.UNKNOWN));
  }

  @Test
  void aTreatmentActsAsItsEffectSaysAndElseUnknown() {
    var model = read("x.yaml", DISORDER).model().orElseThrow();

    assertThat(model.claims())
        .filteredOn(c -> c.source().value().equals("Blocker"))
        .extracting(Claim::phrase, Claim::sign)
        .containsExactly(tuple("inhibits", Sign.MINUS), tuple("restores", Sign.UNKNOWN));
    assertThat(model.entities())
        .extracting(e -> e.label().plain(), e -> e.type())
        .contains(
            tuple("Blocker", EntityType.DRUG),
            tuple("Cough", EntityType.OUTCOME),
            tuple("Loss of channel", EntityType.PROCESS));
  }

  @Test
  void evidenceIsKeptWithItsWordsAndWhatIsNoEvidenceIsNone() {
    var loaded = read("x.yaml", DISORDER);
    var evidence = loaded.model().orElseThrow().claims().get(0).evidence();

    assertThat(evidence).hasSize(1);
    assertThat(evidence.get(0).citation().pmid()).contains("1");
    assertThat(evidence.get(0).citation().text()).contains("A study");
    assertThat(evidence.get(0).stance()).isEqualTo(Stance.SUPPORTS);
    assertThat(evidence.get(0).note().orElseThrow()).contains("It fell.");
    assertThat(loaded.diagnostics())
        .extracting(Diagnostic::message)
        .anyMatch(m -> m.contains("NO_EVIDENCE) (1)"))
        .anyMatch(m -> m.contains("the sign of what is downstream") && m.contains("(3)"))
        .anyMatch(m -> m.contains("\"Somewhere else\" is not declared"))
        .anyMatch(m -> m.contains("a treatment of which no mechanism is stated (1)"));
  }

  /** As curators write down what is only proposed. */
  @Test
  void whatIsProposedBelongsToItsHypothesis() {
    var loaded =
        read(
            "x.yaml",
            """
            name: Example disorder
            mechanistic_hypotheses:
            - hypothesis_group_id: cortical_model
              hypothesis_label: Cortical model
              status: EMERGING
              description: The cortex does it.
              evidence: []
            - {hypothesis_label: Nameless}
            pathophysiology:
            - name: Light
              downstream:
              - target: Response
                hypothesis_groups: [cortical_model, unheard_of]
                evidence:
                - {reference: 'PMID:1', supports: SUPPORT}
              - target: Sneeze
                hypothesis_groups: [cortical_model]
                evidence:
                - {reference: 'PMID:2', supports: NO_EVIDENCE}
              - target: Tears
            - name: Response
            - name: Sneeze
            - name: Tears
            """);
    var model = loaded.model().orElseThrow();

    assertThat(model.hypotheses())
        .singleElement()
        .satisfies(h -> assertThat(h.title().plain()).isEqualTo("Cortical model"))
        .satisfies(h -> assertThat(h.summary().orElseThrow().plain()).contains("cortex"));
    assertThat(model.claims())
        .extracting(c -> c.hypotheses().toString(), Claim::status)
        .containsExactly(
            tuple("[cortical_model]", Status.SUPPORTED),
            tuple("[cortical_model]", Status.PUTATIVE),
            tuple("[]", Status.SUPPORTED));
    assertThat(loaded.diagnostics())
        .extracting(d -> d.span().line() + " " + d.message())
        .contains(
            "8 an entry of \"mechanistic_hypotheses\" without an id",
            "13 the hypothesis \"unheard_of\" of a link is not declared",
            "3 left out: \"status\" of a hypothesis (1)");
  }

  @Test
  void theSameIsReadAsJson() {
    var loaded =
        read(
            "x.json",
            "{\"name\": \"E\", \"pathophysiology\": [{\"name\": \"A\", \"downstream\":"
                + " [{\"target\": \"B\"}]}, {\"name\": \"B\"}]}");

    assertThat(loaded.model().orElseThrow().claims()).hasSize(1);
  }

  @Test
  void whatIsNotAsDismechHasItIsReported() {
    var loaded =
        read("x.yaml", "pathophysiology:\n- 7\n- {name: A, downstream: [{}, B]}\nphenotypes: 3\n");

    assertThat(loaded.diagnostics())
        .filteredOn(Diagnostic::isError)
        .extracting(Diagnostic::code)
        .containsOnly(Code.E0113)
        .hasSize(2);
    assertThat(loaded.model().orElseThrow().claims()).hasSize(1);
  }

  @Test
  void theFileOfTheFieldIsReadWithItsSignUnknown() throws Exception {
    var loaded = new DismechImporter().read(SharedData.source("field/28-dismech.yaml")).get(0);

    assertThat(loaded.hasErrors()).isFalse();
    assertThat(loaded.model().orElseThrow().claims())
        .extracting(Claim::sign)
        .containsExactly(Sign.UNKNOWN);
  }
}

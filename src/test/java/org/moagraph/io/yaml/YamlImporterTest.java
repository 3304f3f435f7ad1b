package org.moagraph.io.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moagraph.diag.Code;
import org.moagraph.diag.Diagnostic;
import org.moagraph.io.Loaded;
import org.moagraph.io.Source;
import org.moagraph.model.Claim;
import org.moagraph.model.Model;
import org.moagraph.model.PartId;
import org.moagraph.model.Relation;
import org.moagraph.model.Sign;
import org.moagraph.model.Stance;
import org.moagraph.model.Status;
import org.moagraph.model.Stimulus;

class YamlImporterTest {

  private static final String HEAD =
      """
      moa: 1
      id: x
      title: X
      entities:
        a: {type: drug, label: {en: A, de: Ah}}
        b: {type: receptor, label: {de: Be}}
      """;

  @Test
  void aClaimHasItsWordsSignAndDefaultId() {
    var claim = model("claims:\n  - claim: a partially agonizes b\n").claims().get(0);
    assertThat(claim.id().value()).isEqualTo("a-partially-agonizes-b");
    assertThat(claim.relation()).isEqualTo(Relation.PARTIALLY_AGONIZES);
    assertThat(claim.sign()).isEqualTo(Sign.PLUS);
    assertThat(claim.phrase()).isEqualTo("partially agonizes");
    assertThat(claim.status()).isEqualTo(Status.SUPPORTED);
  }

  @Test
  void withoutAnyWordOnDirectnessEveryClaimIsAStep() {
    var text = "claims:\n  - claim: a agonizes b\n  - claim: b increases b\n";
    assertThat(model(text).claims()).allMatch(Claim::direct);
    assertThat(load(text).diagnostics()).isEmpty();
  }

  @Test
  void asSoonAsOneClaimSaysSoTheOthersAreObservations() {
    var loaded =
        load("claims:\n  - {claim: a agonizes b, direct: true}\n  - claim: b increases b\n");
    assertThat(loaded.model().orElseThrow().claims())
        .extracting(Claim::direct)
        .containsExactly(true, false);
    assertThat(loaded.diagnostics()).extracting(Diagnostic::code).containsExactly(Code.W0504);
  }

  @Test
  void aClaimFromAnEntityToItselfIsLegal() {
    assertThat(model("claims:\n  - claim: b activates b\n").claims()).hasSize(1);
  }

  @Test
  void parallelClaimsAreKept() {
    var text = "claims:\n  - claim: a agonizes b\n  - {claim: a agonizes b, id: other}\n";
    assertThat(model(text).claims())
        .extracting(c -> c.id().value())
        .containsExactly("a-agonizes-b", "other");
  }

  @Test
  void theOrderOfTheSectionsDoesNotMatter() {
    var text =
        """
        views: {v: {include: {claims: [a-agonizes-b]}}}
        claims:
          - {claim: a agonizes b, hypotheses: h}
        hypotheses: {h: {includes: [g]}, g: {}}
        entities: {a: {type: drug, in: c}, b: {type: receptor}}
        compartments: {c: {in: d}, d: {}}
        title: X
        id: x
        moa: 1
        """;
    assertThat(read(text).diagnostics()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"true,SUPPORTS", "false,REFUTES", "no effect,NO_EFFECT", "\"no effect\",NO_EFFECT"})
  void evidenceSupportsRefutesOrShowsNoEffect(String written, Stance stance) {
    var text = "claims:\n  - {claim: a agonizes b, evidence: [{cite: c, supports: %s}]}\n";
    assertThat(model(text.formatted(written)).claims().get(0).evidence().get(0).stance())
        .isEqualTo(stance);
  }

  @Test
  void evidenceThatSaysNothingSupports() {
    var text = "claims:\n  - {claim: a agonizes b, evidence: [{cite: c}]}\n";
    assertThat(model(text).claims().get(0).evidence().get(0).stance()).isEqualTo(Stance.SUPPORTS);
  }

  @Test
  void plainTextIsInTheLanguageOfTheModelElseTheFirst() {
    var entities = model("language: de\n").entities();
    assertThat(entities).extracting(e -> e.label().plain()).containsExactly("Ah", "Be");
    assertThat(model("").entities()).extracting(e -> e.label().plain()).containsExactly("A", "Be");
    assertThat(entities.get(0).label().in("en")).isEqualTo("A");
  }

  @Test
  void stimuliMayBeDown() {
    var text =
        "experiments: [{id: e, given: [a, b=down], give: b=up, readout: b, observed: reduced}]\n";
    var experiment = model(text).experiments().get(0);
    assertThat(experiment.given()).extracting(Stimulus::up).containsExactly(true, false);
    assertThat(experiment.give()).extracting(Stimulus::up).containsExactly(true);
    assertThat(experiment.title().plain()).isEqualTo("e");
  }

  @Test
  void everyPartHasItsPlace() {
    var origins =
        load("""
                hypotheses:
                  h: {}
                claims:
                  - claim: "a agonizes b"
                    evidence:
                      - {cite: c}
                views:
                  v: {include: {types: drug}}
                """)
            .origins();
    assertThat(origins.of(PartId.entity("b")).place()).isEqualTo("x.yaml:6:3");
    assertThat(origins.of(PartId.hypothesis("h")).place()).isEqualTo("x.yaml:8:3");
    assertThat(origins.of(PartId.claim("a-agonizes-b")).place()).isEqualTo("x.yaml:10:12");
    assertThat(origins.of(PartId.evidence(PartId.claim("a-agonizes-b"), 0)).place())
        .isEqualTo("x.yaml:12:9");
    assertThat(origins.of(PartId.view("v")).place()).isEqualTo("x.yaml:14:3");
  }

  @Test
  void theWrongWordIsFoundInQuotesAndBehindWideCharacters() {
    var text = "claims:\n  - {note: \"🧠 β\", claim: \"a agonizes zz\"}\n";
    var finding = load(text).diagnostics().get(0);
    assertThat(finding.span().place()).isEqualTo("x.yaml:8:38");
    assertThat(finding.span().length()).isEqualTo(2);
  }

  @Test
  void bothEndsOfAClaimAreReported() {
    assertThat(load("claims:\n  - claim: y agonizes z\n").diagnostics())
        .extracting(Diagnostic::code, d -> d.span().column())
        .containsExactly(tuple(Code.E0201, 12), tuple(Code.E0201, 23));
  }

  @ParameterizedTest
  @CsvSource({"stimulates,activates", "phosphorylates,activates by phosphorylation"})
  void commonWordsForARelationAreUnderstood(String written, String meant) {
    assertThat(load("claims:\n  - claim: a %s b\n".formatted(written)).diagnostics().get(0).help())
        .contains("did you mean \"%s\"?".formatted(meant));
  }

  @Test
  void ourFilesAreToldFromOtherYaml() {
    assertThat(accepts("# c\nmoa: 1\n")).isTrue();
    assertThat(accepts("\uFEFF\"moa\" : 1\n")).isTrue();
    assertThat(accepts("- graph: {}\n  moa: 1\n")).isFalse();
    assertThat(accepts("")).isFalse();
  }

  private static boolean accepts(String text) {
    return new YamlImporter().accepts(source(text));
  }

  private static Model model(String rest) {
    return load(rest).model().orElseThrow();
  }

  private static Loaded load(String rest) {
    return read(HEAD + rest);
  }

  private static Loaded read(String text) {
    return new YamlImporter().read(source(text)).get(0);
  }

  private static Source source(String text) {
    return new Source("x.yaml", text.getBytes(StandardCharsets.UTF_8));
  }
}

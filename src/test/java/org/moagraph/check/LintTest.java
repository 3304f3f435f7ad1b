package org.moagraph.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.moagraph.app.Checks;
import org.moagraph.diag.Code;
import org.moagraph.diag.Diagnostic;
import org.moagraph.io.Source;
import org.moagraph.io.yaml.YamlImporter;
import org.moagraph.view.diagram.Notation;

/** Where a rule ends: what it does not report. The cases of each code show what it does. */
class LintTest {

  private static final String HEAD =
      """
      moa: 1
      id: x
      title: X
      entities:
        drug: {type: drug}
        receptor: {type: receptor}
        transmitter: {type: small molecule}
        stress: {type: exposure}
        fear: {type: outcome}
      claims:
        - {claim: drug antagonizes receptor, status: putative}
      """;

  @Test
  void aModelWithoutAnyEvidenceGetsOneFindingNotOneAClaim() {
    var text =
        HEAD.replace(", status: putative", "")
            + "  - claim: transmitter agonizes receptor\n"
            + "  - claim: stress increases fear\n";
    assertThat(codes(text)).containsExactly(Code.W0402, Code.N0505, Code.N0505);
  }

  @Test
  void structureNeedsNoEvidence() {
    var text =
        HEAD
            + "  - {claim: transmitter agonizes receptor, evidence: [{cite: c}]}\n"
            + "  - {claim: stress increases fear, evidence: [{cite: c}]}\n"
            + "  - claim: receptor part of fear\n";
    assertThat(codes(text)).doesNotContain(Code.W0402);
  }

  @Test
  void naturalBeginningsAndExposuresAreNoIslands() {
    var text =
        HEAD
            + "  - {claim: transmitter agonizes receptor, status: putative}\n"
            + "  - {claim: stress increases fear, status: putative}\n"
            + "  - {claim: receptor increases fear, status: putative}\n";
    assertThat(codes(text)).isEmpty();
  }

  @Test
  void whatAnExperimentReadsOutIsWorthLeadingTo() {
    var idle = HEAD + "  - {claim: receptor increases transmitter, status: putative}\n";
    var readOut =
        """
        experiments:
          - id: e1
            title: T
            given: [drug]
            block: [stress]
            readout: transmitter
            measured: m
            observed: no effect
            evidence: [{cite: c}]
        """;
    assertThat(codes(idle)).contains(Code.N0505);
    assertThat(codes(idle + readOut))
        .doesNotContain(Code.N0505)
        .noneMatch(code -> code.name().startsWith("E"));
  }

  @Test
  void twoSignsInTwoPlacesAreNoContradiction() {
    var text =
        """
          - {claim: receptor increases fear, status: putative, place: here}
          - {claim: receptor decreases fear, status: putative, place: there}
          - {claim: stress increases fear, status: putative}
          - {claim: stress decreases fear, status: disputed, evidence: [{cite: c, supports: false}]}
        """;
    assertThat(codes(HEAD + text)).doesNotContain(Code.W0604);
  }

  @Test
  void aDisputedClaimWithoutASignHidesNothing() {
    var text =
        """
          - {claim: drug binds receptor, status: disputed, evidence: [{cite: c, supports: false}]}
          - {claim: receptor increases fear, status: putative}
        """;
    assertThat(codes(HEAD + text)).doesNotContain(Code.W0605);
  }

  @Test
  void aNeedThatADrugTakesAwayIsFoundOnlyWhereItIsWholeAndOnTheDrugsOwnWay() {
    var own =
        """
          - {claim: drug increases transmitter, status: putative, direct: true}
          - {claim: drug inhibits receptor, status: putative, direct: true}
          - {claim: transmitter increases fear, status: putative, direct: true}
        """;
    var need = "  - {claim: transmitter requires receptor, status: putative, direct: true}\n";
    assertThat(codes(HEAD + own + need)).contains(Code.W0606);
    assertThat(codes(HEAD + own + need.replace("requires", "partly requires")))
        .doesNotContain(Code.W0606);
    assertThat(codes(HEAD + own.replace("drug increases", "stress increases") + need))
        .doesNotContain(Code.W0606);
  }

  @Test
  void theRulesOfANotationBindOnlyWhereItIsAskedFor() {
    var text =
        HEAD
            + "  - {claim: stress increases fear, status: putative}\n"
            + "  - {claim: transmitter agonizes receptor, status: putative}\n"
            + "  - {claim: receptor increases fear, status: putative}\n"
            + "  - {claim: fear increases stress, status: putative}\n";
    assertThat(codes(text)).doesNotContain(Code.W0701, Code.W0702);
    assertThat(codes(text, Notation.SBGN_AF)).contains(Code.W0701, Code.W0702);
  }

  @Test
  void whatIsNeededActsOnWhatNeedsIt() {
    var text = HEAD + "  - {claim: receptor requires fear, status: putative}\n";
    assertThat(codes(text, Notation.SBGN_AF)).contains(Code.W0701);
    var turned = HEAD + "  - {claim: fear requires receptor, status: putative}\n";
    assertThat(codes(turned, Notation.SBGN_AF)).doesNotContain(Code.W0701);
  }

  @Test
  void aViewThatBuildsUpInStepsMayBeLarger() {
    var entities = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      entities.append("  p%d: {type: protein}\n".formatted(i));
    }
    var head = HEAD.replace("  fear:", entities + "  fear:");
    var view = "views:\n  v: {include: {types: protein}%s}\n";
    assertThat(codes(head + view.formatted(""))).contains(Code.W0506);
    assertThat(codes(head + view.formatted(", steps: [{title: t, show: [p1]}]")))
        .doesNotContain(Code.W0506);
  }

  @Test
  void anUnknownPrefixIsNotJudged() {
    var head = HEAD.replace("drug: {type: drug}", "drug: {type: drug, xrefs: [\"OURS:1\"]}");
    assertThat(codes(head)).doesNotContain(Code.W0405);
  }

  private static List<Code> codes(String text) {
    return codes(text, Notation.TEXTBOOK);
  }

  private static List<Code> codes(String text, Notation notation) {
    var source = new Source("x.yaml", text.getBytes(StandardCharsets.UTF_8));
    return Checks.findings(new YamlImporter().read(source).get(0), notation).stream()
        .map(Diagnostic::code)
        .toList();
  }
}

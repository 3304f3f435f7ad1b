package org.moagraph.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moagraph.diag.Code;
import org.moagraph.diag.Diagnostic;
import org.moagraph.diag.Span;

/** What mends a finding: after a fix it is gone. */
class QuickFixesTest {

  private static final String MODEL =
      """
      moa: 1
      id: small
      title: Small
      compartments:
        body: {kind: body}
      entities:
        aspirin: {type: drug, label: Aspirin, in: body}
        ptgs2: {type: enzyme, label: COX-2}
        pain: {type: outcome}
      hypotheses:
        one: {title: One}
      claims:
        - claim: aspirin inhibits ptgs2
          status: established
          hypotheses: [one]
          evidence:
            - {cite: "Vane 1971", pmid: "5284360"}
        - claim: ptgs2 increases pain
          time: days
      """;

  /** The finding of that code in the text. */
  private static Diagnostic finding(String text, Code code) {
    return EditedText.loaded(text).diagnostics().stream()
        .filter(d -> d.code() == code)
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest(name = "{0}: {1} for {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "E0106 | labl: Aspirin | label: Aspirin | change it to \"label\"",
        "E0109 | type: enzime | type: enzyme | change it to \"enzyme\"",
        "E0109 | status: establishd | status: established | change it to \"established\"",
        "E0109 | aspirin inhibit ptgs2 | aspirin inhibits ptgs2 | change it to \"inhibits\"",
        "E0201 | ptgs22 increases | ptgs2 increases | change it to \"ptgs2\"",
        "E0202 | in: bod | in: body | change it to \"body\"",
        "E0203 | hypotheses: [ones] | hypotheses: [one] | change it to \"one\"",
        "E0108 | pmid: 5284360 | pmid: \"5284360\" | put it in quotes",
        "E0401 | pmid: \"PMID:5284360\" | pmid: \"5284360\" | write \"5284360\"",
        "N0115 | time: late | time: days | write \"days\"",
        "E0111 | COX 2 increases | ptgs2 increases | ",
      })
  void aWordIsMended(Code code, String wrong, String right, String title) {
    var text = MODEL.replace(right, wrong);
    assertThat(text).isNotEqualTo(MODEL);
    var fixes = QuickFixes.of(finding(text, code), ModelText.of(text));
    if (title == null) {
      assertThat(fixes).isEmpty();
      return;
    }
    assertThat(fixes.get(0).title()).isEqualTo(title);
    assertThat(TextEdit.apply(text, fixes.get(0).edits())).isEqualTo(MODEL);
  }

  @Test
  void whatIsNotDeclaredIsAdded() {
    var text = MODEL.replace("ptgs2 increases pain", "tnf-alpha increases pain");
    var fix = QuickFixes.of(finding(text, Code.E0201), ModelText.of(text)).get(0);
    assertThat(fix.title()).isEqualTo("add the entity \"tnf-alpha\" (entity)");
    assertThat(EditedText.model(TextEdit.apply(text, fix.edits())).entities()).hasSize(4);
    var place = MODEL.replace("in: body", "in: liver");
    var add = QuickFixes.of(finding(place, Code.E0202), ModelText.of(place)).get(0);
    assertThat(TextEdit.apply(place, add.edits())).contains("  liver: {label: liver}\n");
  }

  @Test
  void aSecondClaimOfTheSameGetsAnId() {
    var text = MODEL + "  - claim: ptgs2 increases pain\n    place: liver\n";
    var fix = QuickFixes.of(finding(text, Code.E0206), ModelText.of(text)).get(0);
    assertThat(EditedText.model(TextEdit.apply(text, fix.edits())).claims().get(2).id().value())
        .isEqualTo("ptgs2-increases-pain-2");
  }

  @Test
  void aRelationThatDoesNotFitIsChangedToOneThatDoes() {
    var text = MODEL.replace("ptgs2 increases pain", "aspirin agonizes pain");
    var fixes = QuickFixes.of(finding(text, Code.E0301), ModelText.of(text));
    assertThat(fixes).isNotEmpty();
    for (var fix : fixes) {
      EditedText.model(TextEdit.apply(text, fix.edits()));
    }
  }

  @Test
  void evidenceIsLeftToBeFilledIn() {
    var line = MODEL.substring(0, MODEL.indexOf("ptgs2 increases")).lines().count();
    var span = new Span("model.yaml", (int) line, 12, 5);
    var finding = Diagnostic.of(Code.W0402, span, "the claim has no evidence");
    var fix = QuickFixes.of(finding, ModelText.of(MODEL)).get(0);
    assertThat(TextEdit.apply(MODEL, fix.edits()))
        .endsWith("    evidence:\n      - {cite: \"Author Year Journal Volume:Page\"}\n");
  }

  @Test
  void aFindingOfTheWholeFileHasNoFix() {
    var finding = Diagnostic.of(Code.W0402, Span.whole("model.yaml"), "nothing here");
    assertThat(QuickFixes.of(finding, ModelText.of(MODEL))).isEqualTo(List.of());
  }
}

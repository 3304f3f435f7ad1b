package org.moagraph.assist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.moagraph.diag.Code;
import org.moagraph.diag.Diagnostic;
import org.moagraph.diag.Span;

/** What is said of the word at the mark ¦. */
class HoverTest {

  private static final String MODEL =
      """
      moa: 1
      compartments:
        neuron: {label: Neuron, kind: neuron}
      entities:
        ketamine: {type: drug, label: {en: Ketamine, de: Ketamin}, xrefs: ["CHEBI:6121"], in: neuron}
        nmdar: {type: receptor, label: "NMDA *receptor*"}
      hypotheses:
        first: {title: The first, summary: "Says this.", falsifier: "That."}
      claims:
        - {claim: ketamine inhibits uptake by nmdar, status: putative, hypotheses: [first]}
        - claim: nmdar activates ketamine
      """;

  @Test
  void aThingIsToldByItsNameTypePlaceAndClaims() {
    assertThat(hover("inhibits uptake by nm¦dar"))
        .isEqualTo(
            "**NMDA \\*receptor\\*** (`nmdar`)  \nreceptor  \n1 claim from it, 1 claim to it");
    assertThat(hover("claim: keta¦mine"))
        .isEqualTo(
            "**Ketamine** (`ketamine`)  \ndrug  \nin Neuron  \nCHEBI:6121  \n"
                + "1 claim from it, 1 claim to it");
  }

  @Test
  void anEscapeIsToldAsTheLetterThatItMeans() {
    var text = "entities:\n  a: {type: gene, label: \"\\u03B2 \\\"x\\\" \\x41 \\q\"}\n";

    assertThat(DraftText.of(text).hover(13, List.of()).orElseThrow().markdown())
        .startsWith("**β \"x\" A \\\\q**");
  }

  @Test
  void aRelationIsToldByItsSign() {
    assertThat(hover("inhibits up¦take by"))
        .startsWith("**inhibits uptake by** (- pharmacology)  \nLowers");
  }

  @Test
  void aHypothesisAKeyAndAPlaceAreTold() {
    assertThat(hover("hypotheses: [fir¦st"))
        .contains("The first", "Says this.", "Wrong if: That.", "1 claim");
    assertThat(hover("sta¦tus: putative")).startsWith("**status**: How well it is known");
    assertThat(hover("in: neu¦ron")).startsWith("**Neuron** (`neuron`)  \nneuron");
  }

  @Test
  void nothingIsSaidOfWhatMeansNothing() {
    assertThat(hover("Says ¦this")).isEmpty();
  }

  @Test
  void aFindingIsToldBeforeTheWord() {
    var finding =
        Diagnostic.of(Code.E0201, new Span("x", 10, 13, 8), "unknown <b>").withHelp("did you mean");
    int at = MODEL.indexOf("ketamine inhibits");

    assertThat(DraftText.of(MODEL).hover(at, List.of(finding)).orElseThrow().markdown())
        .startsWith("error E0201: unknown \\<b\\>  \ndid you mean\n\n**Ketamine**");
  }

  private static String hover(String marked) {
    var part = marked.replace("¦", "");
    int at = MODEL.indexOf(part) + marked.indexOf('¦');
    return DraftText.of(MODEL).hover(at, List.of()).map(Hover::markdown).orElse("");
  }
}

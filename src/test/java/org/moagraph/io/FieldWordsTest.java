package org.moagraph.io;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.moagraph.model.Relation;
import org.moagraph.model.Sign;

/** The words of the field's databases and languages, by their published lists. */
class FieldWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "up-regulates activity;+;INCREASES_ACTIVITY_OF",
        "up-regulates quantity by expression;+;INCREASES_EXPRESSION_OF",
        "down-regulates quantity by destabilization;-;DECREASES_LEVEL_OF",
        "down-regulates;-;NEGATIVELY_REGULATES",
        "MI:2240;-;NEGATIVELY_REGULATES",
        "form complex;?;BINDS",
        "Inhibition;-;INHIBITS",
        "Activation;+;ACTIVATES",
        "IncreaseAmount;+;INCREASES_LEVEL_OF",
        "DecreaseAmount;-;DECREASES_LEVEL_OF",
        "Phosphorylation;?;REGULATES",
        "Complex;?;BINDS",
        "Gap;-;DEACTIVATES",
        "expression;+;INCREASES_EXPRESSION_OF",
        "repression;-;DECREASES_EXPRESSION_OF",
        "represses;-;DECREASES_EXPRESSION_OF",
        "stimulates;+;INCREASES",
        "suppresses;-;DECREASES",
        "upregulates;+;POSITIVELY_REGULATES",
        "directlyDecreases;-;DECREASES",
        "=|;-;DECREASES",
        "=>;+;INCREASES",
        "->;+;INCREASES",
        "-|;-;DECREASES",
        "--|;-;DECREASES",
        "-->;+;INCREASES",
        "cnc;0;DOES_NOT_AFFECT",
        "rateLimitingStepOf;+;INCREASES",
        "association;0;CORRELATES_WITH",
        "controls-state-change-of;?;REGULATES",
        "chemical-affects;?;REGULATES",
        "in-complex-with;?;BINDS",
        "used-to-produce;+;INCREASES_LEVEL_OF",
        "neighbor-of;0;CORRELATES_WITH",
        "reacts-with;?;BINDS",
        "pp;?;BINDS",
        "pd;?;BINDS",
        "interactsWith;?;REGULATES",
        "mim-inhibition;-;INHIBITS",
        "mim-stimulation;+;INCREASES",
        "SBO:0000169;-;DECREASES",
        "negative influence;-;DECREASES",
      })
  void aWordOfTheFieldHasTheSignAndRelationThatItsSourceGivesIt(
      String word, String sign, Relation relation) {
    var reading = Predicates.read(word);

    assertThat(reading.sign().symbol()).isEqualTo(sign);
    assertThat(reading.relation()).isEqualTo(relation);
    assertThat(reading.known()).isTrue();
  }

  @Test
  void whatStimulatesOfNecessityIsNeededByItsTarget() {
    var reading = Predicates.read("necessary stimulation");

    assertThat(reading.relation()).isEqualTo(Relation.REQUIRES);
    assertThat(reading.turned()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "1,+",
    "+1,+",
    "1.0,+",
    "'1,0',+",
    "-1,-",
    "-1.0,-",
    "0,?",
    "0.0,?",
    "-0,?",
    "+,+",
    "-,-",
    "\u2212,-",
    "positive,+",
    "down,-",
    "inhibition,-"
  })
  void numbersSymbolsAndWordsAreTheSameSignEverywhere(String text, String sign) {
    assertThat(Predicates.sign(text)).map(Sign::symbol).contains(sign);
    assertThat(Predicates.read(text).sign().symbol()).isEqualTo(sign);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "0.7", "-0.3", "11", "1e0", "10", "", "inhibited by", "frobs"})
  void aWeightIsNoSign(String text) {
    assertThat(Predicates.sign(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "does not inhibit",
        "no effect on",
        "not activated by",
        "has no effect on",
        "fails to activate",
        "contraindicated in",
        "in clinical trials for",
        "causesNoChange"
      })
  void aWordThatDeniesOrSpeaksOfUseIsNeverASign(String phrase) {
    assertThat(Predicates.read(phrase).sign()).isEqualTo(Sign.NONE);
    assertThat(Predicates.readPhrase(phrase).sign()).isEqualTo(Sign.NONE);
  }

  @Test
  void anUnlistedWordIsReportedWithTheOneThatIsNear() {
    var findings = Findings.bounded("x.tsv");
    RelationTable.PRINTED.report("inhibts", findings, findings::whole);

    assertThat(findings.all()).singleElement().asString().contains("did you mean \"inhibits\"?");
  }

  @Test
  void aDenialIsReported() {
    var findings = Findings.bounded("x.tsv");
    RelationTable.PRINTED.report("does not inhibit", findings, findings::whole);

    assertThat(findings.all())
        .extracting(d -> d.code() + " " + d.message())
        .containsExactly("N0902 no effect: \"does not inhibit\" denies one");
  }
}

package org.moagraph.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.moagraph.io.Predicates.PhraseRole;
import org.moagraph.io.Predicates.Precedence;
import org.moagraph.model.Relation;
import org.moagraph.model.Sign;

class PredicatesTest {

  @ParameterizedTest
  @EnumSource(Relation.class)
  void everyWordOfTheVocabularyReadsAsItself(Relation relation) {
    var reading = Predicates.read(relation.word());

    assertThat(reading.relation()).isEqualTo(relation);
    assertThat(reading.sign()).isEqualTo(relation.sign());
    assertThat(reading.turned()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "positively correlated with, +, false, false",
    "increases response to, +, false, false",
    "affects risk for, ?, false, false",
    "correlated with, ?, false, false",
    "decreases uptake of, -, false, false",
    "increases degradation of, -, false, false",
    "contraindicated for, 0, false, false",
    "caused by, +, true, false",
    "is metabolite of, +, true, false",
    "disrupted by, -, true, false",
    "affected by, ?, true, false",
    "part of, +, false, true",
    "located in, +, false, true",
    "physically interacts with, +, false, true",
    "regulates, ?, false, false"
  })
  void foreignPhrasesHaveTheSignDirectionAndRoleOfTheTable(
      String phrase, String sign, boolean turned, boolean carrier) {
    var reading = Predicates.readPhrase(phrase);

    assertThat(reading.sign().symbol()).isEqualTo(sign);
    assertThat(reading.turned()).isEqualTo(turned);
    assertThat(reading.carrier()).isEqualTo(carrier);
    assertThat(reading.known()).isTrue();
  }

  @Test
  void partOfCarriesNoEffectInOurVocabularyAndIsACarrierInForeignFiles() {
    assertThat(Predicates.read("part of").sign()).isEqualTo(Sign.NONE);
    assertThat(Predicates.readPhrase("part of").sign()).isEqualTo(Sign.PLUS);
  }

  @Test
  void caseUnderscoresAndTheBiolinkPrefixDoNotMatter() {
    var plain = Predicates.read("positively regulates");

    assertThat(Predicates.read(" Positively_Regulates ")).isEqualTo(plain);
    assertThat(Predicates.read("biolink:positively_regulates")).isEqualTo(plain);
  }

  @Test
  void theSignsThemselvesAreRelations() {
    assertThat(Predicates.read("+").sign()).isEqualTo(Sign.PLUS);
    assertThat(Predicates.read("-").sign()).isEqualTo(Sign.MINUS);
    assertThat(Predicates.read("?").sign()).isEqualTo(Sign.UNKNOWN);
    assertThat(Predicates.read("?").known()).isTrue();
  }

  @Test
  void whatIsNotInTheTableHasNoKnownSign() {
    assertThat(Predicates.read("activates strongly")).isEqualTo(Predicates.NOT_KNOWN);
    assertThat(Predicates.find("activates strongly", Precedence.PHRASES)).isEmpty();
  }

  @Test
  void thePagePrintsEveryPhraseWithItsSignAndRole() {
    var page = Predicates.page();

    assertThat(Predicates.rows())
        .allSatisfy(
            row ->
                assertThat(page)
                    .contains(
                        String.format(
                            Locale.ROOT,
                            "%-4s  %-12s  %s\n",
                            row.sign().symbol(),
                            row.role().word(),
                            row.phrase())));
    assertThat(Predicates.rows().stream().filter(r -> r.role() == PhraseRole.TURNED)).hasSize(36);
    assertThat(Predicates.rows().stream().filter(r -> r.role() == PhraseRole.CARRIER)).hasSize(22);
  }
}

package org.moagraph.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GermanTest {

  @ParameterizedTest
  @CsvSource({
    "der, NMDA-Rezeptor (Interneuron), der NMDA-Rezeptor (Interneuron)",
    "den, AMPA-Rezeptor, den AMPA-Rezeptor",
    "des, NMDA-Rezeptor (Interneuron), des NMDA-Rezeptors (Interneuron)",
    "von, NMDA-Rezeptor, vom NMDA-Rezeptor",
    "zu, Synaptogenese, zur Synaptogenese",
    "des, Besserung der Symptome, der Besserung der Symptome",
    "von, BDNF-Freisetzung, von der BDNF-Freisetzung",
    "von, Rezeptoren, von den Rezeptoren",
    "den, mTORC1, mTORC1",
    "des, Ketamin, von Ketamin",
    "den, BDNF release, BDNF release",
    "den, Präfrontaler Kortex, Präfrontaler Kortex",
    "dieser, Kinase, diese Kinase",
  })
  void aNameHasTheArticleOfItsNounWhereThatIsKnown(String form, String name, String said) {
    assertThat(German.in(form, name)).isEqualTo(said);
  }

  @Test
  void theVerbIsTheSecondPartOfItsClause() {
    var said = German.clause(List.of(), "Ketamin", List.of("auch"), "baut X ab");
    assertThat(said).isEqualTo("Ketamin baut auch X ab");
    said = German.clause(List.of("bei Nagern", "nach Wochen"), "Ketamin", List.of(), "hemmt X");
    assertThat(said).isEqualTo("bei Nagern hemmt Ketamin nach Wochen X");
  }

  @ParameterizedTest
  @CsvSource({
    "hemmt, hemmen",
    "steigert, steigern",
    "behandelt, behandeln",
    "aktiviert, aktivieren",
    "bindet an, binden an",
    "ist Teil von, sind Teil von",
    "nimmt zu, nehmen zu",
    "öffnet, öffnen",
    "baut … ab, bauen … ab"
  })
  void aVerbAgreesWithSeveral(String one, String many) {
    assertThat(German.ofSeveral(one)).isEqualTo(many);
  }
}

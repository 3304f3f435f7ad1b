package org.moagraph.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishTest {
  private static final Language ENGLISH = Language.of("en");

  @Test
  void namesAreJoinedAsInSpeech() {
    assertThat(ENGLISH.all(List.of())).isEmpty();
    assertThat(ENGLISH.all(List.of("a"))).isEqualTo("a");
    assertThat(ENGLISH.all(List.of("a", "b"))).isEqualTo("a and b");
    assertThat(ENGLISH.either(List.of("a", "b", "c"))).isEqualTo("a, b or c");
    assertThat(Language.of("de").all(List.of("a", "b", "c"))).isEqualTo("a, b und c");
  }

  @ParameterizedTest
  @CsvSource({
    "calcium rises, Calcium rises",
    "mTORC1 is activated, mTORC1 is activated",
    "p70S6K activates Rheb, p70S6K activates Rheb",
    "α7 nAChR opens, α7 nAChR opens",
    "Ketamine blocks, Ketamine blocks",
  })
  void aSentenceBeginsWithACapitalUnlessANameIsWrittenOtherwise(String said, String written) {
    assertThat(English.capital(said)).isEqualTo(written);
  }

  @Test
  void nothingHasNoCapital() {
    assertThat(English.capital("")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Synaptic cleft, the synaptic cleft",
    "VTA, the VTA",
    "Dendrites, dendrites",
    "Nucleus, the nucleus",
    "The brain, the brain",
    "In vitro, in vitro",
  })
  void aPlaceHasItsArticleWhereOneIsSpoken(String label, String said) {
    assertThat(English.articled(label)).isEqualTo(said);
    assertThat(Language.of("de").articled(label)).isEqualTo(label);
  }

  @ParameterizedTest
  @ValueSource(strings = {"synthesis", "thalamus", "stress", "cortex"})
  void oneThingIsNotTakenForSeveral(String noun) {
    assertThat(English.isPlural(noun)).isFalse();
  }

  @Test
  void aSentenceIsStoppedOnce() {
    assertThat(Words.stopped("a")).isEqualTo("a.");
    assertThat(List.of("a.", "a?", "a!", "a…")).allMatch(t -> Words.stopped(t).equals(t));
  }

  @Test
  void verbsOfSeveralThings() {
    assertThat(English.ofSeveral("increases activity of")).isEqualTo("increase activity of");
    assertThat(English.ofSeveral("partly requires")).isEqualTo("partly require");
    assertThat(English.ofSeveral("was found")).isEqualTo("were found");
    assertThat(English.ofSeveral("has part")).isEqualTo("have part");
    assertThat(English.namesSeveral("5-HT1 receptors (forebrain)")).isTrue();
    assertThat(English.namesSeveral("PSD-95")).isFalse();
  }
}

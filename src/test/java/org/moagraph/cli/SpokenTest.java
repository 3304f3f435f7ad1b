package org.moagraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moagraph.cli.Shell.moa;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpokenTest {

  @ParameterizedTest
  @ValueSource(strings = {"tell ketamine", "quiz ketamine", "handout ketamine -d target/none"})
  void whatALanguageLacksIsRefusedByName(String command) {
    var words = (command + " --lang de").split(" ");
    var run = moa(words).ends(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).containsPattern("in \"de\"").containsPattern("lacks .* phrases");
    assertThat(run.err()).containsPattern("\"(story|quiz)\\.[a-z. ]+\"");
  }

  @Test
  void aLanguageThatIsNotOfferedIsRefusedWithThoseThatAre() {
    assertThat(moa("tell", "ketamine", "--lang", "fr").ends(2).err())
        .contains("no words for a narrative in \"fr\"", "words: en");
  }

  @Test
  void englishIsTold() {
    assertThat(moa("tell", "ketamine", "--lang", "en").ends(0).out())
        .isEqualTo(moa("tell", "ketamine").ends(0).out());
  }
}

package org.moagraph.diag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

  private static final List<String> WORDS =
      List.of("ptgs2", "aspirin", "inhibits", "inhibits uptake by", "trkb", "d");

  @Test
  void aMisspeltWordIsFoundWhateverItsCase() {
    assertThat(Nearest.to("PTGS22", WORDS)).contains("ptgs2");
    assertThat(Nearest.to("apsirin", WORDS)).contains("aspirin");
    assertThat(Nearest.to("inhibts", WORDS)).contains("inhibits");
    assertThat(Nearest.to("TrkB", WORDS)).contains("trkb");
  }

  @Test
  void aWordThatIsNotNearIsNotSuggested() {
    assertThat(Nearest.to("morphine", WORDS)).isEmpty();
    assertThat(Nearest.to("e", WORDS)).isEmpty();
    assertThat(Nearest.to("x".repeat(1000), WORDS)).isEmpty();
  }

  @Test
  void ofEquallyNearWordsTheFirstIsTaken() {
    assertThat(Nearest.to("cox3", List.of("cox2", "cox1"))).contains("cox2");
  }
}

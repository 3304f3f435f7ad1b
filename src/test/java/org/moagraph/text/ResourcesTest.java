package org.moagraph.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class ResourcesTest {

  @Test
  void whatTheProgramLacksIsNamed() {
    assertThat(Resources.find(Resources.class, "missing.txt")).isEmpty();
    assertThatIllegalStateException()
        .isThrownBy(() -> Resources.text(Resources.class, "missing.txt"))
        .withMessageContaining("missing.txt");
  }

  /** The published value of the empty text and of "a". */
  @Test
  void aFingerprintIsTheSameEverywhere() {
    assertThat(Fingerprint.of("")).isEqualTo(0xcbf29ce484222325L);
    assertThat(Fingerprint.of("a")).isEqualTo(0xaf63dc4c8601ec8cL);
  }
}

package org.moagraph.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.moagraph.app.Formats;

/** The target of a guided fuzzer holds before any search begins. */
class ReaderTargetTest {

  @Test
  void everyReaderHasSoundFilesToBeginWithAndHoldsOnThem() throws IOException {
    var corpus = ReaderTarget.corpus();
    assertThat(corpus.values().stream().map(input -> input[0]).distinct())
        .hasSameSizeAs(Formats.readable());
    corpus.forEach(
        (name, input) ->
            assertThatCode(() -> ReaderTarget.fuzzerTestOneInput(input))
                .as(name)
                .doesNotThrowAnyException());
  }

  @Test
  void nothingIsAnInputToo() {
    assertThatCode(() -> ReaderTarget.fuzzerTestOneInput(new byte[0])).doesNotThrowAnyException();
  }
}

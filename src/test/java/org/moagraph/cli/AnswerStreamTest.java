package org.moagraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerStreamTest {

  @Test
  void longAndShortWritesArriveInOrder() throws IOException {
    var reader = new ByteArrayOutputStream();
    var stream = new AnswerStream(reader);
    var expected = new StringBuilder();
    for (String part : new String[] {"a", "b".repeat(70_000), "c".repeat(65_535), "d", "e"}) {
      stream.write(part.getBytes(StandardCharsets.UTF_8));
      stream.write('\n');
      expected.append(part).append('\n');
    }
    stream.flush();
    assertThat(reader.toString(StandardCharsets.UTF_8)).isEqualTo(expected.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Broken pipe", "The pipe is being closed"})
  void aReaderThatWentAwayIsNoFailure(String words) throws IOException {
    var stream = new AnswerStream(refusing(words));
    stream.write(new byte[100_000]);
    stream.flush();
    assertThat(stream.lost()).isEmpty();
  }

  @Test
  void aFullDiskIsRemembered() throws IOException {
    var stream = new AnswerStream(refusing("No space left on device"));
    stream.write('a');
    stream.flush();
    stream.write('b');
    stream.flush();
    assertThat(stream.lost()).contains("No space left on device");
  }

  private static OutputStream refusing(String words) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(words);
      }
    };
  }
}

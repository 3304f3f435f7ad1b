package org.moagraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.moagraph.text.Json;

/** Runs commands in this process and keeps what they say. */
final class Shell {

  /** What a run left: its exit code and both streams. */
  record Run(int code, String out, String err) {

    /** The answer as JSON. */
    @SuppressWarnings("unchecked")
    Map<String, Object> json() {
      var value = Json.read(out);
      assertThat(value).as(out + err).isPresent();
      return (Map<String, Object>) value.get();
    }

    /** A list in the JSON answer. */
    @SuppressWarnings("unchecked")
    List<Map<String, Object>> list(String field) {
      return (List<Map<String, Object>>) Objects.requireNonNull(json().get(field), field);
    }

    /** The same run, which must have ended with that code. */
    Run ends(int expected) {
      assertThat(code).as(out + err).isEqualTo(expected);
      return this;
    }
  }

  private Shell() {}

  static Run moa(String... args) {
    return moaReading("", args);
  }

  static Run moaReading(String input, String... args) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    int code =
        Main.run(
            args,
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}

package org.moagraph.assist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that is no model, or no longer one: whatever it is, asking about it never fails. */
class HostileTextTest {

  private static final String SIGNS = "{}[]\"'|>:-#,&*!%@ \n\r\t\\=~?🧠\uFEFF\0";
  private static final Duration LONG = Duration.ofSeconds(20);

  @Test
  void noTextMakesItFail() throws Exception {
    var model = Files.readString(Path.of("models", "lithium.yaml")).substring(0, 6_000);
    for (int seed = 0; seed < 300; seed++) {
      var random = new Random(seed);
      var text = new StringBuilder(model.substring(random.nextInt(4_000)));
      text.setLength(Math.min(text.length(), 1_500));
      for (int i = 0; i < 25; i++) {
        int at = random.nextInt(text.length());
        char sign = SIGNS.charAt(random.nextInt(SIGNS.length()));
        text.replace(at, Math.min(text.length(), at + random.nextInt(3)), String.valueOf(sign));
      }
      ask(text.toString(), "seed " + seed);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\uFEFF",
        ":",
        "- ",
        "a: &b *c !d e",
        "? a\n: b",
        "%YAML 1.2\n---\na: b\n...",
        "\t\t- :",
        "''",
        "{",
        "a: {b: [c, {d: "
      })
  void oddTextIsAnsweredToo(String text) {
    ask(text, text);
  }

  @Test
  void whatIsNestedOrOpenedWithoutEndTakesNoTime() {
    Assertions.assertTimeoutPreemptively(
        LONG,
        () -> {
          for (var part :
              List.of(
                  "[", "{a: ", "- ", "\"", "'", "  \"\n", "a:\n ", "x: |\n  y\n", "#\n", ": ")) {
            ask(part.repeat(100_000 / part.length()), part);
          }
        });
  }

  private static void ask(String text, String as) {
    assertThatCode(
            () -> {
              var draft = DraftText.of(text);
              for (int at = 0; at <= text.length(); at += 1 + text.length() / 40) {
                draft.completions(at).forEach(c -> assertInside(text, c.replaced()));
                draft.hover(at, List.of()).ifPresent(h -> assertInside(text, h.range()));
                draft.definition(at).ifPresent(r -> assertInside(text, r));
                draft.references(at).forEach(r -> assertInside(text, r));
              }
              draft.outline().forEach(o -> assertInside(text, o.range()));
              draft.formatted();
            })
        .as(as)
        .doesNotThrowAnyException();
  }

  private static void assertInside(String text, Range range) {
    assertThat(range.to()).isLessThanOrEqualTo(text.length());
  }
}

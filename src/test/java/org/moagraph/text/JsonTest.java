package org.moagraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

  @Test
  void valuesReadBackEqual() {
    var value =
        new LinkedHashMap<String, Object>(
            Map.of("a \"\\\n\u0001\u2028", List.of(1L, 2.5, true, Optional.empty(), List.of())));

    assertThat(Json.read(Json.line(value))).contains(value);
    assertThat(Json.read(Json.page(value))).contains(value);
    assertThat(Json.read(Json.script(value))).contains(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[1,]",
        "{\"a\":}",
        "01",
        "1e999",
        "\"\\x\"",
        "\"\n\"",
        "tru",
        "[] []",
        "'a'",
        "\"\\u12"
      })
  void whatIsNotJsonIsNothing(String text) {
    assertThat(Json.read(text)).isEmpty();
  }

  @Test
  void nestingIsLimited() {
    assertThat(Json.read("[".repeat(100_000))).isEmpty();
    assertThat(Json.read("[".repeat(50) + "]".repeat(50))).isPresent();
  }

  @Test
  void aPageKeepsOnALineWhatHoldsPlainValues() {
    var value = new LinkedHashMap<String, Object>();
    value.put("plain", List.of(1, 2));
    value.put("deep", List.of(List.of(1), List.of()));

    assertThat(Json.line(value)).isEqualTo("{\"plain\": [1, 2], \"deep\": [[1], []]}");
    assertThat(Json.script(value)).isEqualTo("{\"plain\":[1,2],\"deep\":[[1],[]]}");
    assertThat(Json.page(value))
        .isEqualTo(
            """
            {
              "plain": [1, 2],
              "deep": [
                [1],
                []
              ]
            }
            """);
  }

  @Test
  void halvesOfCharactersAndWhatNoOneSeesAreEscaped() {
    assertThat(Json.line("\ud83d\ude00 \ud83d \ude00\u202e\u0085"))
        .isEqualTo("\"\ud83d\ude00 \\ud83d \\ude00\\u202e\\u0085\"");
  }

  @Test
  void nothingOfAScriptEndsTheScript() {
    assertThat(Json.script(Map.of("</script>", "<!--&'")))
        .isEqualTo("{\"\\u003c/script\\u003e\":\"\\u003c!--\\u0026\\u0027\"}");
  }
}

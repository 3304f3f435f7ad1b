package org.moagraph.assist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moagraph.io.Source;
import org.moagraph.io.yaml.YamlImporter;
import org.moagraph.io.yaml.YamlResources;

/** What formatting changes, and what it leaves alone. */
class FormattingTest {

  static Stream<Path> models() throws Exception {
    return NamesTest.models();
  }

  @Test
  void indentationBecomesTwoColumnsALevelAndCommentsGoAlong() {
    assertThat(
            formatted(
                """
                moa: 1   \s
                # things
                entities:
                    # the first
                    a:
                          type: drug    # a comment
                          label: >
                             Two words
                                more
                    b: {type: receptor,
                        label: B}
                claims:
                -   claim: a activates b
                    direct: true
                      # what was read
                    evidence:
                    - {cite: x}
                -   claim: b activates a


                """))
        .isEqualTo(
            """
            moa: 1
            # things
            entities:
              # the first
              a:
                type: drug    # a comment
                label: >
                   Two words
                      more
              b: {type: receptor,
                  label: B}
            claims:
              - claim: a activates b
                direct: true
                  # what was read
                evidence:
                  - {cite: x}
              - claim: b activates a
            """);
  }

  @Test
  void blanksThatAreTextStay() {
    var text = "moa: 1\nsummary: |\n  one  \n  two\n";

    assertThat(formatted(text)).isEqualTo(text);
  }

  @Test
  void whatIsNotWellFormedIsLeftAlone() {
    var text = "moa: 1  \nentities: {a: \n";

    assertThat(formatted(text)).isEqualTo(text);
  }

  @Test
  void linesEndAsTheyDid() {
    assertThat(formatted("moa: 1  \r\nid: x")).isEqualTo("moa: 1\r\nid: x\r\n");
  }

  @ParameterizedTest
  @MethodSource("models")
  void whatIsWrittenByHandAndWellStays(Path file) throws Exception {
    var text = Files.readString(file);

    assertThat(formatted(text)).isEqualTo(text);
  }

  @Test
  void theModelToStartFromStays() {
    var text = new String(YamlResources.starter(), StandardCharsets.UTF_8);

    assertThat(formatted(text)).isEqualTo(text);
  }

  /** Whatever the indentation, the model that is read is the same, and so are all words. */
  @ParameterizedTest
  @MethodSource("models")
  void deeperIndentationIsMadeGoodAgain(Path file) throws Exception {
    var text = Files.readString(file);
    var random = new Random(7);
    for (int factor = 2; factor <= 3; factor++) {
      var deeper = new StringBuilder();
      for (var line : text.lines().toList()) {
        int indent = line.length() - line.stripLeading().length();
        deeper.append(" ".repeat(indent * factor));
        deeper.append(line.strip().replaceFirst("^- ", "-" + " ".repeat(2 * factor - 1)));
        deeper.append(" ".repeat(random.nextInt(3))).append('\n');
      }
      var formatted = formatted(deeper.toString());
      assertThat(read(formatted)).isEqualTo(read(text));
      assertThat(formatted.lines().map(String::strip))
          .isEqualTo(text.lines().map(String::strip).toList());
      assertThat(formatted(formatted)).isEqualTo(formatted);
    }
  }

  private static Object read(String text) {
    var source = new Source("m.yaml", text.getBytes(StandardCharsets.UTF_8));
    return new YamlImporter().read(source).get(0).model().orElseThrow();
  }

  private static String formatted(String text) {
    return NamesTest.applied(text, DraftText.of(text).formatted());
  }
}

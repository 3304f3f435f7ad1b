package org.moagraph.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.moagraph.diag.Code;
import org.moagraph.diag.Diagnostic;
import org.moagraph.diag.Span;

class FindingRendererTest {

  @Test
  void theLineIsShownWithThePlaceUnderlined() {
    var finding =
        Diagnostic.of(
                Code.E0201, new Span("models/aspirin.yaml", 12, 29, 6), "unknown entity \"PTGS22\"")
            .withHelp("did you mean \"ptgs2\"? (declared at models/aspirin.yaml:5:3)");
    var source = "\n".repeat(11) + "  - claim: aspirin inhibits PTGS22\nnext";
    assertThat(render(finding, source))
        .isEqualTo(
            """
            error[E0201]: unknown entity "PTGS22"
              --> models/aspirin.yaml:12:29
               |
            12 |   - claim: aspirin inhibits PTGS22
               |                             ^^^^^^
               = help: did you mean "ptgs2"? (declared at models/aspirin.yaml:5:3)
            """);
  }

  @Test
  void aWholeFileHasNoLine() {
    assertThat(render(Diagnostic.of(Code.E0110, Span.whole("x.yaml"), "the file is empty"), ""))
        .isEqualTo("error[E0110]: the file is empty\n  --> x.yaml\n");
  }

  @Test
  void tabsKeepTheMarksInLine() {
    assertThat(render(at(1, 4, 1), "\ta\tb")).contains(" 1 |     a    b\n", "   |          ^\n");
  }

  @Test
  void controlAndDirectionCharactersAreWrittenOut() {
    assertThat(render(at(1, 4, 1), "\u001B[\u202Ex"))
        .contains(" 1 | <U+001B>[<U+202E>x\n", "   |                  ^\n");
    var finding = Diagnostic.of(Code.E0201, Span.whole("a\nb"), "unknown \"\u001B[31m\"");
    assertThat(render(finding, ""))
        .isEqualTo("error[E0201]: unknown \"<U+001B>[31m\"\n  --> a<U+000A>b\n");
  }

  @Test
  void wideCharactersTakeTwoColumns() {
    assertThat(render(at(1, 3, 1), "\uD83E\uDDE0βx")).contains("   |    ^\n");
  }

  @Test
  void longLinesAreCutAroundThePlace() {
    var line = "a".repeat(500) + "HERE" + "b".repeat(500);
    var rows = render(at(1, 501, 4), line).lines().toList();
    assertThat(rows.get(3))
        .startsWith(" 1 | ...a")
        .contains("HERE")
        .endsWith("b...")
        .hasSizeLessThan(120);
    assertThat(rows.get(4).indexOf('^')).isEqualTo(rows.get(3).indexOf("HERE"));
    assertThat(rows.get(4)).endsWith("^^^^");
  }

  @Test
  void aPlaceBehindTheEndOfItsLineIsMarkedThere() {
    assertThat(render(at(1, 4, 1), "abc")).contains(" 1 | abc\n", "   |    ^\n");
    assertThat(render(at(9, 1, 1), "abc")).isEqualTo("error[E0201]: m\n  --> x:9:1\n");
  }

  private static Diagnostic at(int line, int column, int length) {
    return Diagnostic.of(Code.E0201, new Span("x", line, column, length), "m");
  }

  private static String render(Diagnostic finding, String source) {
    return new FindingRenderer()
        .render(finding, SourceLines.of(source.getBytes(StandardCharsets.UTF_8)));
  }
}

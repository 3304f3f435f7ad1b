package org.moagraph.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moagraph.diag.Code;
import org.moagraph.diag.Diagnostic;
import org.moagraph.io.Source;
import org.moagraph.render.style.Contrast;
import org.moagraph.render.style.Meeting;
import org.moagraph.render.style.Theme;
import org.moagraph.view.diagram.Influence;
import org.moagraph.view.diagram.NodeKind;

class ThemeFileTest {

  private static ThemeFile read(String text) {
    return ThemeFile.read(new Source("my.yaml", text.getBytes(StandardCharsets.UTF_8)));
  }

  private static Theme theme(String text) {
    var file = read(text);
    assertThat(file.findings()).isEmpty();
    return file.theme().orElseThrow();
  }

  private static Diagnostic only(String text) {
    var file = read(text);
    assertThat(file.findings()).hasSize(1);
    return file.findings().get(0);
  }

  private static String example() throws IOException {
    var page = Files.readString(Path.of("docs", "themes.md"));
    var block = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL).matcher(page);
    assertThat(block.find()).isTrue();
    return block.group(1);
  }

  @Test
  void theExampleOfThePageIsCleanAndHasEveryKey() throws IOException {
    var example = example();
    assertThat(theme(example).name()).isEqualTo("Example University");
    for (String key : ThemeReader.KEYS) {
      assertThat(example).containsPattern("(?m)^" + key + ":");
    }
    for (Influence influence : Influence.values()) {
      assertThat(example).contains(Meeting.lineOf(influence).substring("lines.".length()) + ": \"");
    }
  }

  @Test
  void thePageNamesEveryKindOfNode() throws IOException {
    var page = Files.readString(Path.of("docs", "themes.md")).replaceAll("\\s+", " ");
    for (NodeKind kind : NodeKind.values()) {
      assertThat(page).contains(kind.label());
    }
  }

  @Test
  void whatIsNotSaidIsAsInTheBase() {
    var theme = theme("based-on: dark\nlines: {raises: \"#7FD0FF\"}\n");
    assertThat(theme.name()).isEqualTo("my");
    assertThat(theme.line(Influence.RAISES)).isEqualTo("#7fd0ff");
    assertThat(theme.line(Influence.LOWERS)).isEqualTo(Theme.DARK.line(Influence.LOWERS));
    assertThat(theme.paper()).isEqualTo(Theme.DARK.paper());
    assertThat(theme.isDark()).isTrue();
  }

  @Test
  void aKindHasAFillOrAFillAndAnOutline() {
    var theme =
        theme("nodes: {drug: \"#ffffff\", receptor: {border: \"#000000\"}}\nborder: \"#222222\"");
    assertThat(theme.fill(NodeKind.DRUG)).isEqualTo("#ffffff");
    assertThat(theme.border(NodeKind.DRUG)).isEqualTo("#222222");
    assertThat(theme.fill(NodeKind.RECEPTOR)).isEqualTo(Theme.LIGHT.fill(NodeKind.RECEPTOR));
    assertThat(theme.border(NodeKind.RECEPTOR)).isEqualTo("#000000");
    assertThat(theme.border(NodeKind.CHANNEL)).isEqualTo("#222222");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text: black            | write \"#000000\"",
        "text: DarkGrey         | write \"#a9a9a9\"",
        "text: '#abc'           | write \"#aabbcc\"",
        "text: '112233'         | write \"#112233\"",
        "text: '#112233ff'      | write \"#112233\"",
        "text: 'rgb(1, 2, 3)'   | write \"#010203\"",
        "text: rgba(1 2 3 / 50%)| write \"#010203\"",
        "text: 'rgb(1, 2, 300)' | write it as \"#rrggbb\"",
        "text: #111111          | in quotes: # begins a comment",
        "text: [1]              | in quotes",
        "text: var(--ink)       | write it as \"#rrggbb\""
      })
  void aColourInOtherWordsIsReportedWithTheOneToWrite(String line, String help) {
    var finding = only(line.replace('\'', '"'));
    assertThat(finding.code()).isEqualTo(Code.E0801);
    assertThat(finding.help().orElseThrow()).contains(help);
    assertThat(finding.span().line()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Arail, sans-serif            | did you mean \"Arial\"",
        "Georgia                      | end with sans-serif",
        "Georgia, Comic Sans          | end with sans-serif",
        "'Georgia, , serif'           | for example",
        "'Georgia, \"><script>, serif'| for example",
        "'Georgia, a, b, c, d, e, f, g, serif' | for example"
      })
  void fontsThatMayBeMissingAreReported(String fonts, String help) {
    var finding = only("font: '" + fonts + "'");
    assertThat(finding.code()).isEqualTo(Code.E0802);
    assertThat(finding.help().orElseThrow()).contains(help);
  }

  @Test
  void fontsAreWrittenAsOneKnowsThem() {
    var typeface = theme("font: \"verdana, 'DejaVu Sans', sans-serif\"").typeface();
    assertThat(typeface.listed()).isEqualTo("Verdana, DejaVu Sans, sans-serif");
    assertThat(typeface.scale()).isLessThan(1);
  }

  @Test
  void textThatCannotBeReadIsAnErrorWithAColourThatPasses() {
    var finding = only("text: \"#777777\"");
    assertThat(finding.code()).isEqualTo(Code.E0803);
    assertThat(finding.message()).contains("#777777").contains("4.5:1");
    var better = finding.help().orElseThrow().substring(1, 8);
    assertThat(theme("text: \"" + better + "\"").ink()).isEqualTo(better);
  }

  @Test
  void aLineTooFaintIsAWarningAndStillATheme() {
    var file = read("lines: {raises: \"#56b4e9\"}");
    assertThat(file.theme()).isPresent();
    assertThat(file.findings()).extracting(Diagnostic::code).containsExactly(Code.W0804);
    var better = file.findings().get(0).help().orElseThrow().substring(1, 8);
    assertThat(read("lines: {raises: \"" + better + "\"}").findings()).isEmpty();
  }

  @Test
  void aGroundIsToBlameWhereTheFileSetsOnlyTheGround() {
    var finding = only("nodes: {drug: \"#333333\"}");
    assertThat(finding.code()).isEqualTo(Code.E0803);
    assertThat(finding.message()).contains("nodes.drug.fill").contains("#111111");
  }

  @Test
  void eachColourOfAListIsReportedWhereItStands() {
    var found = read("hypotheses:\n  - \"#332288\"\n  - \"#ffffff\"\n").findings();
    assertThat(found).isNotEmpty().allMatch(f -> f.span().line() == 3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|E0107",
        "'# nothing'|E0107",
        "'[a]'|E0108",
        "'based-on: neon'|E0109",
        "'back-ground: x'|E0106",
        "'nodes: {drugs: x}'|E0106",
        "'nodes: \"#ffffff\"'|E0108",
        "'hypotheses: \"#332288\"'|E0108",
        "'regions: {fill: []}'|E0108",
        "'a: &b c'|E0105",
        "'text: \"#111111\"\ntext: \"#111111\"'|E0104",
        "'text: [\"'|E0101"
      })
  void badFilesAreFindingsAndNoTheme(String text, Code code) {
    var file = read(text);
    assertThat(file.theme()).isEmpty();
    assertThat(file.findings()).extracting(Diagnostic::code).contains(code);
  }

  @Test
  void bytesThatAreNoTextAreAFinding() {
    var file = ThemeFile.read(new Source("x", new byte[] {(byte) 0xff, 0, 1}));
    assertThat(file.theme()).isEmpty();
    assertThat(file.findings()).extracting(Diagnostic::code).containsExactly(Code.E0102);
  }

  @Test
  void everyMeetingOfTheBuiltInThemesIsClear() {
    for (Theme theme : Theme.all()) {
      assertThat(Meeting.of(theme))
          .as(theme.name())
          .hasSizeGreaterThan(100)
          .allMatch(Meeting::isClear);
    }
  }

  @Test
  void aNearbyColourChangesAsLittleAsNeeded() {
    assertThat(Contrast.nearest("#808080", c -> Contrast.between(c, "#ffffff") >= 4.5))
        .hasValueSatisfying(c -> assertThat(Contrast.between(c, "#ffffff")).isBetween(4.5, 4.8));
    assertThat(Contrast.nearest("#808080", c -> List.of().contains(c))).isEmpty();
  }
}

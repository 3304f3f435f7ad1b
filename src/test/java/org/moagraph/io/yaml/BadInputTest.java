package org.moagraph.io.yaml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moagraph.diag.Code;
import org.moagraph.diag.Diagnostic;
import org.moagraph.io.Loaded;
import org.moagraph.io.Source;
import org.moagraph.io.tree.SourceText;

class BadInputTest {

  private static final String HEAD = "moa: 1\nid: x\ntitle: X\n";

  @Test
  void emptyFileIsNoModel() {
    assertThat(codes("")).containsExactly(Code.E0110);
    assertThat(codes(" \n\n")).containsExactly(Code.E0110);
    assertThat(codes("# only a comment\n")).containsExactly(Code.E0110);
  }

  @Test
  void binaryFileIsNotText() {
    var bytes = new byte[2560];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) i;
    }
    assertThat(read(bytes).diagnostics()).extracting(Diagnostic::code).containsExactly(Code.E0102);
  }

  @Test
  void wrongEncodingIsNamedWithItsPlace() {
    var finding = only(read((HEAD + "summary: Größe\n").getBytes(ISO_8859_1)));
    assertThat(finding.code()).isEqualTo(Code.E0102);
    assertThat(finding.span().place()).isEqualTo("x.yaml:4:12");
    assertThat(finding.message()).contains("0xF6");
  }

  @Test
  void utf16IsToldApart() {
    assertThat(only(read(HEAD.getBytes(UTF_16))).message()).contains("UTF-16");
  }

  @Test
  void byteOrderMarkOfUtf8IsNoError() {
    var text = "\uFEFF" + HEAD + "entities:\n  a: {type: protein}\n";
    assertThat(read(text.getBytes(UTF_8)).model()).isPresent();
  }

  @Test
  void tabIndentationIsSaidInWords() {
    var finding = only(read(HEAD + "entities:\n\ta: {type: drug}\n"));
    assertThat(finding.code()).isEqualTo(Code.E0101);
    assertThat(finding.span().line()).isEqualTo(5);
    assertThat(finding.message()).contains("tab");
    assertThat(finding.help()).hasValueSatisfying(h -> assertThat(h).contains("spaces"));
  }

  @Test
  void duplicateKeyNamesTheFirstPlace() {
    var finding = only(read(HEAD + "entities:\n  a: {type: drug}\n  a: {type: drug}\n"));
    assertThat(finding.code()).isEqualTo(Code.E0104);
    assertThat(finding.span().place()).isEqualTo("x.yaml:6:3");
    assertThat(finding.help()).contains("it stands first at x.yaml:5:3");
  }

  @Test
  void aliasBombIsRefusedWithoutUnfoldingIt() {
    var bomb =
        "moa: 1\na: &a [x, x]\n"
            + IntStream.range(0, 25)
                .mapToObj(i -> "%1$c: &%1$c [*%2$c, *%2$c]\n".formatted('b' + i, 'a' + i))
                .collect(Collectors.joining());
    assertThat(codes(bomb)).contains(Code.E0105);
    assertThat(read(bomb).model()).isEmpty();
  }

  @Test
  void tagsAreRefused() {
    assertThat(codes(HEAD + "entities: !!map {a: {type: !!str drug}}\n"))
        .containsExactly(Code.E0105, Code.E0105);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "moa: 1\ntitle: !<%%%> x\n",
        "moa: 1\nid: !<tag: x\n",
        "%TAG ! tag:%%%\n---\nmoa: 1\n",
        "moa: 1\ntitle: ! !x y\n",
        "moa: 1\ntitle: \"\\uD800\"\n",
        "moa: 1\ntitle: \"\\Uffffffff\"\n",
        "moa: 1\ntitle: \"abc\n",
        "moa: 1\ntitle: [a, b\n",
        "moa: 1\ntitle: a: b\n",
        "moa: 1\n  id: x\n",
        "moa: 1\n---\nmoa: 1\n",
        "%YAML 9.9\n---\nmoa: 1\n",
        "moa: 1\n\ntitle: @x\n",
        "moa: 1\ntitle: *nowhere\n",
        "}",
        "- - - ?",
        "? ? ? a",
      })
  void malformedYamlIsAFindingAndNeverThrown(String text) {
    var loaded = read(text);
    assertThat(loaded.hasErrors()).isTrue();
    assertThat(loaded.model()).isEmpty();
  }

  @Test
  void depthOfTenThousandIsRefused() {
    assertThat(codes("moa: 1\nx: " + "[".repeat(10_000))).containsExactly(Code.E0103);
    assertThat(codes("{a: ".repeat(10_000))).containsExactly(Code.E0103);
    var block =
        IntStream.range(0, 1000)
            .mapToObj(i -> " ".repeat(i) + "a:\n")
            .collect(Collectors.joining());
    assertThat(codes(block)).containsExactly(Code.E0103);
  }

  @Test
  void tooManyValuesAreRefused() {
    assertThat(codes("moa: 1\nx: [" + "a,".repeat(250_000) + "]")).containsExactly(Code.E0103);
  }

  @Test
  void fileOfAHundredMegabytesIsRefusedUnread() {
    var finding = only(read(new byte[100_000_000]));
    assertThat(finding.code()).isEqualTo(Code.E0103);
    assertThat(finding).isEqualTo(SourceText.tooLarge("x.yaml", 100_000_000));
  }

  @Test
  void unknownKeyComesWithTheNearOne() {
    var finding = only(read(HEAD + "entities:\n  a: {type: drug, lable: A}\n"));
    assertThat(finding.code()).isEqualTo(Code.E0106);
    assertThat(finding.span().place()).isEqualTo("x.yaml:5:19");
    assertThat(finding.help()).contains("did you mean \"label\"?");
  }

  @Test
  void unknownEntityInAClaimIsPointedAtExactly() {
    var text =
        HEAD
            + """
            entities:
              aspirin: {type: drug}
              ptgs2: {type: enzyme}
            claims:
              - claim: aspirin inhibits PTGS22
            """;
    var finding = only(read(text));
    assertThat(finding.code()).isEqualTo(Code.E0201);
    assertThat(finding.span().place()).isEqualTo("x.yaml:8:29");
    assertThat(finding.span().length()).isEqualTo(6);
    assertThat(finding.message()).isEqualTo("unknown entity \"PTGS22\"");
    assertThat(finding.help()).contains("did you mean \"ptgs2\"? (declared at x.yaml:6:3)");
  }

  @Test
  void labelForAnIdIsRecognised() {
    var text =
        HEAD
            + """
            entities:
              nmdar: {type: receptor, label: NMDA receptor}
              ket: {type: drug}
            claims:
              - claim: ket antagonizes NMDA receptor
            """;
    var finding = only(read(text));
    assertThat(finding.code()).isEqualTo(Code.E0111);
    assertThat(finding.span().column()).isEqualTo(28);
    assertThat(finding.help()).contains("name the entity by its id, \"nmdar\"");
  }

  @Test
  @Timeout(10)
  void aClaimOfThousandsOfWordsIsCountedAndNotSearchedForARelation() {
    var words = HEAD + "entities:\n  a: {type: drug}\nclaims:\n  - claim: a" + " x".repeat(20_000);
    var finding = only(read(words + "\n"));
    assertThat(finding.code()).isEqualTo(Code.E0111);
    assertThat(finding.message()).isEqualTo("the claim has 20,001 words");
    assertThat(finding.help()).hasValueSatisfying(h -> assertThat(h).contains("at most 60 words"));
  }

  @Test
  void allErrorsOfAFileComeInOneRunSortedByPlace() {
    var text =
        """
        moa: 1
        id: Bad Id
        entities:
          a: {type: drugg}
        claims:
          - claim: a inhibts b
            status: sure
        """;
    assertThat(read(text).diagnostics())
        .extracting(Diagnostic::code, d -> d.span().line())
        .containsExactly(
            tuple(Code.E0107, 1),
            tuple(Code.E0205, 2),
            tuple(Code.E0109, 4),
            tuple(Code.E0109, 6),
            tuple(Code.E0201, 6),
            tuple(Code.E0109, 7));
  }

  @Test
  void hostileLabelsAreTextLikeAnyOther() {
    var label = "\\\"q\\\" 'a' \\\\ <script>alert(1)</script> & β → 🧠";
    var model =
        read(HEAD + "entities:\n  a: {type: drug, label: \"%s\"}\n".formatted(label))
            .model()
            .orElseThrow();
    assertThat(model.entities().get(0).label().plain())
        .isEqualTo("\"q\" 'a' \\ <script>alert(1)</script> & β → 🧠");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\\nb", "a\\u0007b", "a\\tb", "a\\u202Eb", "a\\u2066b", "a\\u2028b"})
  void charactersThatNoReaderSeesAreRefusedInLabels(String label) {
    var finding = only(read(HEAD + "entities:\n  a: {type: drug, label: \"" + label + "\"}\n"));
    assertThat(finding.code()).isEqualTo(Code.E0114);
    assertThat(finding.span().place()).isEqualTo("x.yaml:5:26");
  }

  @Test
  void rawControlAndDirectionCharactersAreFoundEvenInComments() {
    var text = HEAD + "entities:\n  a: {type: drug} # \u202E\n  b: {type: drug, label: \u0007}\n";
    assertThat(read(text).diagnostics())
        .extracting(Diagnostic::code, d -> d.span().place())
        .contains(tuple(Code.E0114, "x.yaml:5:21"), tuple(Code.E0114, "x.yaml:6:26"));
  }

  @Test
  void newlinesMayStandInNotes() {
    var model =
        read(HEAD + "entities:\n  a:\n    type: drug\n    note: |\n      one\n      two\n")
            .model()
            .orElseThrow();
    assertThat(model.entities().get(0).note()).contains("one\ntwo");
  }

  @Test
  void relationThatDoesNotFitTheTypesIsRefused() {
    var text =
        HEAD
            + """
            entities:
              imipramine: {type: drug}
              akt: {type: kinase}
            claims:
              - claim: imipramine inhibits uptake by akt
            """;
    var finding = only(read(text));
    assertThat(finding.code()).isEqualTo(Code.E0301);
    assertThat(finding.span().place()).isEqualTo("x.yaml:8:23");
    assertThat(finding.help()).contains("the type of its target can be: transporter");
  }

  /** Random damage to a sound file; the seed is in the message. */
  @Test
  void damagedFilesNeverThrow() {
    var sound =
        HEAD
            + """
            hypotheses: {h: {title: H, includes: []}}
            entities:
              a: {type: drug, label: {en: A, de: "B"}, synonyms: [x, 'y'], xrefs: ["CHEBI:1"]}
              b: {type: receptor}
            claims:
              - claim: a agonizes b
                hypotheses: [h]
                evidence:
                  - {cite: "x", pmid: "1", supports: no effect}
            views:
              v: {include: {routes: [{from: a, to: b}]}, steps: [{title: t, show: [a]}]}
            """;
    for (int seed = 0; seed < 2000; seed++) {
      var random = new Random(seed);
      var text = new StringBuilder(sound);
      for (int i = 0; i < 3; i++) {
        var bits =
            List.of("[", "]", "{", "}", ":", "\n", "  ", "\t", "&", "*", "!", "\"", "- ", "%");
        text.insert(random.nextInt(text.length()), bits.get(random.nextInt(bits.size())));
      }
      var loaded = read(text.toString());
      assertThat(loaded.model().isEmpty()).as("seed %d", seed).isEqualTo(loaded.hasErrors());
    }
  }

  private static Loaded read(String text) {
    return read(text.getBytes(UTF_8));
  }

  private static Loaded read(byte[] bytes) {
    return new YamlImporter().read(new Source("x.yaml", bytes)).get(0);
  }

  private static List<Code> codes(String text) {
    return read(text).diagnostics().stream().map(Diagnostic::code).toList();
  }

  private static Diagnostic only(Loaded loaded) {
    assertThat(loaded.diagnostics()).hasSize(1);
    return loaded.diagnostics().get(0);
  }
}

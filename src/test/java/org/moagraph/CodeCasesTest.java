package org.moagraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moagraph.app.Checks;
import org.moagraph.diag.Code;
import org.moagraph.diag.Diagnostic;
import org.moagraph.io.Source;
import org.moagraph.io.yaml.YamlImporter;
import org.moagraph.render.text.FindingRenderer;
import org.moagraph.render.text.SourceLines;
import org.moagraph.theme.ThemeFile;
import org.moagraph.view.diagram.Notation;

/** Every code has a file that raises it, what is printed then, and the same file put right. */
class CodeCasesTest {

  private static final Path FOLDER = Path.of("src", "test", "resources", "codes");

  /** Codes that no model file raises, and why. */
  private static final Map<Code, String> ELSEWHERE =
      Map.of(
          Code.E0100, "there is no file to read",
          Code.E0112, "edge lists only",
          Code.E0113, "foreign formats only",
          Code.W0302, "records of DrugMechDB only",
          Code.W0706, "maps in SBGN Activity Flow only",
          Code.N0901, "our relations are all in the table",
          Code.N0902, "said by exporters and foreign formats",
          Code.N0903, "said when several models are merged");

  static Stream<Code> codes() {
    return Arrays.stream(Code.values()).filter(c -> !ELSEWHERE.containsKey(c));
  }

  @ParameterizedTest
  @MethodSource("codes")
  void theFailingFileRaisesThisCodeAndNoOther(Code code) {
    assertThat(findings(code + "-fail.yaml"))
        .isNotEmpty()
        .allSatisfy(d -> assertThat(d.code()).as(d.message()).isEqualTo(code));
  }

  @ParameterizedTest
  @MethodSource("codes")
  void whatIsPrintedIsKept(Code code) {
    var name = code + "-fail.yaml";
    var lines = SourceLines.of(bytes(name));
    var printed =
        findings(name).stream()
            .map(d -> new FindingRenderer().render(d, lines))
            .collect(Collectors.joining("\n"));
    Golden.assertSame("codes/" + code + "-fail.txt", printed);
  }

  @ParameterizedTest
  @MethodSource("codes")
  void theCorrectedFileIsClean(Code code) {
    assertThat(findings(code + "-pass.yaml")).isEmpty();
  }

  @Test
  void noCaseIsLeftWithoutItsCode() throws IOException {
    try (var files = Files.list(FOLDER)) {
      assertThat(files.map(f -> f.getFileName().toString().substring(0, 5)))
          .isSubsetOf(codes().map(Code::name).toList());
    }
  }

  private static List<Diagnostic> findings(String name) {
    var source = new Source(name, bytes(name));
    if (name.startsWith("08", 1)) {
      return ThemeFile.read(source).findings();
    }
    var loaded = new YamlImporter().read(source).get(0);
    return Checks.findings(loaded, name.startsWith("W07") ? Notation.SBGN_AF : Notation.TEXTBOOK);
  }

  private static byte[] bytes(String name) {
    try {
      return Files.readAllBytes(FOLDER.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.moagraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moagraph.cli.Shell.moa;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moagraph.app.Renderers;
import org.moagraph.diag.Diagnostic;
import org.moagraph.io.Source;
import org.moagraph.io.yaml.YamlExporter;
import org.moagraph.io.yaml.YamlImporter;
import org.moagraph.teach.HostileModel;

/**
 * Answers on a model whose every field is hostile, in every format, as others read them: JSON by
 * Jackson, CSV by its standard, text by a terminal, Markdown and HTML by a browser.
 */
class HostileAnswersTest {

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

  @TempDir static Path folder;

  private static final Map<String, String> WORDS = new LinkedHashMap<>();

  @BeforeAll
  static void write() throws IOException {
    var written = new YamlExporter().write(HostileModel.everywhere()).bytes();
    var file = Files.write(folder.resolve("hostile.yaml"), written);
    var loaded = new YamlImporter().read(new Source("hostile.yaml", written)).get(0);
    assertThat(loaded.diagnostics()).filteredOn(Diagnostic::isError).isEmpty();
    var model = loaded.model().orElseThrow();
    WORDS.put("MODEL", file.toString());
    WORDS.put("FIRST", model.entities().get(0).id().value());
    WORDS.put("THIRD", model.entities().get(2).id().value());
    WORDS.put("LAST", model.entities().get(model.entities().size() - 1).id().value());
    WORDS.put("CLAIM", model.claims().get(4).id().value());
    WORDS.put("HYPOTHESIS", model.hypotheses().get(1).id().value());
    WORDS.put("EXPERIMENT", model.experiments().get(0).id());
    WORDS.put("VIEW", model.views().get(0).id());
  }

  /** Every question whose answer has all formats; its words follow the model. */
  static Stream<List<String>> questions() {
    return Stream.of(
        List.of("show"),
        List.of("show", "FIRST"),
        List.of("show", "CLAIM"),
        List.of("show", "HYPOTHESIS"),
        List.of("show", "EXPERIMENT"),
        List.of("show", "--references"),
        List.of("effect", "FIRST", "LAST"),
        List.of("paths", "FIRST", "LAST"),
        List.of("upstream", "LAST"),
        List.of("downstream", "FIRST"),
        List.of("mediators", "FIRST", "LAST"),
        List.of("blocks", "FIRST", "LAST"),
        List.of("whatif", "--stimulus", "FIRST", "--readout", "LAST", "--block", "THIRD"),
        List.of("loops"),
        List.of("hubs"),
        List.of("motifs"),
        List.of("conflicts"),
        List.of("timeline", "FIRST"),
        List.of("scorecard"),
        List.of("tell", "--view", "VIEW"),
        List.of("tell"),
        List.of("quiz", "--count", "20"),
        List.of("check"));
  }

  @ParameterizedTest
  @MethodSource("questions")
  void everyFormatOfAnAnswerHoldsItsWords(List<String> question) throws IOException {
    for (var format : Renderers.FORMATS) {
      var words = new ArrayList<>(List.of(question.get(0), WORDS.getOrDefault("MODEL", "")));
      question.stream().skip(1).map(w -> WORDS.getOrDefault(w, w)).forEach(words::add);
      words.addAll(List.of("--format", format));
      var run = moa(words.toArray(String[]::new));
      assertThat(run.code()).as(question + " " + format + run.err()).isLessThan(2);
      plain(run.err());
      holds(format, run.out());
    }
  }

  private static void holds(String format, String answer) throws IOException {
    assertThat(answer).isNotBlank();
    switch (format) {
      case "text" -> plain(answer);
      case "json" -> JSON.readTree(answer);
      case "csv" -> table(answer);
      case "md" -> {
        plain(answer);
        var words = answer.replaceAll("\\\\\\p{Punct}", "");
        assertThat(words).doesNotContain("](javascript:", "](data:", "![");
        inert(words);
      }
      default -> inert(answer);
    }
  }

  /** No sign that a terminal obeys, or that turns what stands behind it. */
  private static void plain(String said) {
    assertThat(said).doesNotContainPattern("[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F\\u202A-\\u202E]");
  }

  private static void table(String text) {
    var rows = Csv.read(text.replace("\r\n", "\n"));
    assertThat(rows).isNotEmpty();
    for (var row : rows) {
      assertThat(row).hasSameSizeAs(rows.get(0));
      assertThat(row).noneMatch(cell -> cell.matches("(?s)[=+@\\t\\r-].*[^0-9.].*"));
    }
  }

  /** No element that is made of a label, and no link that does not lead to a publication. */
  private static void inert(String text) {
    assertThat(text.toLowerCase(Locale.ROOT))
        .doesNotContain("<script>alert", "<img", "<iframe", "<svg onload")
        .doesNotContainPattern("<[a-z][^<>]*(href|src)=[\"']?(javascript|data|http://example)")
        .doesNotContainPattern("<[a-z][^>\"]* on[a-z]+=");
  }
}

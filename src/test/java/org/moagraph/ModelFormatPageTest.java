package org.moagraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.moagraph.app.Checks;
import org.moagraph.diag.Code;
import org.moagraph.graph.Filter;
import org.moagraph.graph.MoaGraph;
import org.moagraph.io.Loaded;
import org.moagraph.io.Source;
import org.moagraph.io.yaml.YamlImporter;
import org.moagraph.model.EntityId;
import org.moagraph.reason.EffectQuery;
import org.moagraph.reason.Verdict;

/** What docs/model-format.md shows is true. */
class ModelFormatPageTest {

  private static final Pattern BLOCK = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

  @Test
  void theBlocksAreOneModelThatPassesEveryCheck() throws IOException {
    var loaded = load();

    assertThat(Checks.findings(loaded)).isEmpty();
    assertThat(loaded.model().orElseThrow().views()).hasSize(1);
  }

  @Test
  void theModelAnswersWhatThePageAsks() throws IOException {
    var graph = MoaGraph.of(load().model().orElseThrow());
    var query =
        new EffectQuery(
            EntityId.of("ketamine"), EntityId.of("antidepressant-like-behavior"), Filter.DEFAULT);

    assertThat(query.run(graph).verdict()).isEqualTo(Verdict.INCREASES);
  }

  @Test
  void everyCodeThatThePageNamesExists() throws IOException {
    var codes = Pattern.compile("\\b[EWN]\\d{4}\\b").matcher(page());
    assertThat(codes.results().map(MatchResult::group))
        .isNotEmpty()
        .allSatisfy(c -> assertThat(Code.parse(c)).isPresent());
  }

  private static Loaded load() throws IOException {
    var yaml = BLOCK.matcher(page()).results().map(m -> m.group(1)).collect(Collectors.joining());
    var source = new Source("small-ketamine.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    return new YamlImporter().read(source).get(0);
  }

  private static String page() throws IOException {
    return Files.readString(Path.of("docs", "model-format.md"));
  }
}

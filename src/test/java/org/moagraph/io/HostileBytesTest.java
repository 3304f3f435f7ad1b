package org.moagraph.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moagraph.app.Formats;
import org.moagraph.model.Model;

/** No importer throws, whatever it is given: nothing, noise, and the files of other formats. */
class HostileBytesTest {

  private static final long SEED = 20260102;

  static Stream<Importer> importers() {
    return Formats.allImporters().stream();
  }

  private static void check(Importer importer, Source source) {
    importer.accepts(source);
    var results = importer.read(source);
    assertThat(results).isNotEmpty();
    for (var loaded : results) {
      assertThat(loaded.model().isPresent() || loaded.hasErrors())
          .as("a file without a model has an error")
          .isTrue();
      assertThat(loaded.diagnostics()).allMatch(d -> d.span().file().equals(source.name()));
      loaded.model().ifPresent(HostileBytesTest::writeEverywhere);
    }
  }

  private static void writeEverywhere(Model model) {
    for (var exporter : Formats.allExporters()) {
      assertThat(exporter.write(model).bytes()).isNotNull();
    }
  }

  @ParameterizedTest
  @MethodSource("importers")
  void emptyAndBinaryFilesHaveNoModelOrNoClaims(Importer importer) {
    var random = new Random(SEED);
    var noise = new byte[10_000];
    random.nextBytes(noise);
    for (var bytes : List.of(new byte[0], new byte[1000], noise)) {
      check(importer, new Source("x." + importer.endings().get(0), bytes));
    }
  }

  @Test
  void publishedFilesOfOtherFormatsDoNotThrowEither() throws IOException {
    for (var name : List.of("ndex_demo.cx2", "AF_Reference_Card.sbgn", "kgx_graph_edges.tsv")) {
      var source = SharedData.source(name);
      for (var importer : Formats.allImporters()) {
        check(importer, source);
      }
    }
  }
}

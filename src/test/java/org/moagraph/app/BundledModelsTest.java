package org.moagraph.app;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moagraph.graph.Names;

class BundledModelsTest {

  static List<String> ids() {
    return BundledModels.IDS;
  }

  @Test
  void everyModelOfTheFolderIsListed() throws IOException {
    try (var files = Files.list(Path.of("models"))) {
      assertThat(files.map(file -> file.getFileName().toString()).filter(n -> n.endsWith(".yaml")))
          .containsExactlyInAnyOrderElementsOf(ids().stream().map(id -> id + ".yaml").toList());
    }
  }

  @ParameterizedTest
  @MethodSource("ids")
  void aPackedModelEqualsItsFile(String id) {
    var file = Moa.read(BundledModels.source(id));
    assertThat(file.findings()).isEmpty();
    assertThat(BundledModels.packed(id)).contains(file.single().orElseThrow().model());
  }

  @Test
  void modelsAreFoundByNameWithoutOpeningThem() {
    var names = ids().stream().collect(toMap(id -> id, id -> Names.of(Moa.bundled(id).model())));
    var asked =
        Stream.concat(
            ids().stream()
                .flatMap(id -> Moa.bundled(id).model().entities().stream())
                .flatMap(Names::spellings)
                .flatMap(s -> Stream.of(s, s.substring(s.length() / 2), s + "/BDNF"))
                .distinct(),
            Stream.of("nothing like it", "NMDA/AMPA", "/", "", " "));
    asked.forEach(
        text ->
            assertThat(BundledModels.naming(text))
                .as(text)
                .containsAll(
                    ids().stream()
                        .filter(id -> !requireNonNull(names.get(id)).containing(text).isEmpty())
                        .toList()));
    assertThat(BundledModels.naming("nothing like it")).isEmpty();
  }
}

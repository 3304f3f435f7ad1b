package org.moagraph.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
}

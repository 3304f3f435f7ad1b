package org.moagraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moagraph.app.Checks;
import org.moagraph.diag.Severity;
import org.moagraph.io.Source;
import org.moagraph.io.yaml.YamlImporter;

class BundledModelsCheckTest {

  static List<Path> models() throws IOException {
    try (var files = Files.list(Path.of("models"))) {
      return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void aBundledModelHasNeitherErrorsNorWarnings(Path file) throws IOException {
    var source = new Source(file.toString(), Files.readAllBytes(file));
    var findings = Checks.findings(new YamlImporter().read(source).get(0));
    assertThat(findings).filteredOn(d -> d.severity() != Severity.NOTE).isEmpty();
  }
}

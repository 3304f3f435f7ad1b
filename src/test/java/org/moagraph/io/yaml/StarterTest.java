package org.moagraph.io.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.moagraph.app.Checks;
import org.moagraph.io.Source;

class StarterTest {

  @Test
  void theModelToStartFromPassesEveryCheck() {
    var source = new Source("my-drug.yaml", YamlResources.starter());
    assertThat(Checks.findings(new YamlImporter().read(source).get(0))).isEmpty();
  }
}

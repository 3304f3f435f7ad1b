package org.moagraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moagraph.cli.Shell.moa;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Findings as code hosts take them, against the published schema of SARIF 2.1.0. */
class SarifTest {

  private static final Path CODES = Path.of("src/test/resources/codes");

  @TempDir Path folder;

  @Test
  void everyKindOfFindingIsASoundResult() throws IOException {
    var arguments = new ArrayList<>(List.of("check", "--format", "sarif"));
    try (var files = Files.list(CODES)) {
      files
          .map(Path::toString)
          .filter(f -> f.endsWith("-fail.yaml"))
          .sorted()
          .forEach(arguments::add);
    }
    var log = sound(moa(arguments.toArray(String[]::new)).ends(1).out());

    var rules = log.at("/runs/0/tool/driver/rules");
    var results = log.at("/runs/0/results");
    assertThat(rules.size()).isGreaterThan(30);
    assertThat(results.size()).isGreaterThan(rules.size());
    for (var result : results) {
      var rule = rules.get(result.get("ruleIndex").asInt());
      assertThat(rule.get("id")).isEqualTo(result.get("ruleId"));
      assertThat(rule.at("/defaultConfiguration/level")).isEqualTo(result.get("level"));
      assertThat(rule.at("/help/markdown").asText()).startsWith("# " + rule.get("id").asText());
    }
  }

  @Test
  void aResultStandsWhereTheFindingDoes() throws IOException {
    var file =
        Files.writeString(
            folder.resolve("a b#.yaml"),
            "moa: 1\nid: x\ntitle: \"🧠\" \nentities: {a: {type: drug, labl: A}}\n");
    var target = folder.resolve("out.sarif");
    moa("check", file.toString(), "-o", target.toString()).ends(1);

    var result = sound(Files.readString(target)).at("/runs/0/results/0");
    assertThat(result.get("ruleId").asText()).isEqualTo("E0106");
    assertThat(result.at("/message/text").asText())
        .contains("\"labl\"")
        .contains("did you mean \"label\"?");
    var place = result.at("/locations/0/physicalLocation");
    assertThat(place.at("/artifactLocation/uri").asText())
        .startsWith("file:///")
        .endsWith("/a%20b%23.yaml");
    assertThat(place.get("region").toString())
        .isEqualTo("{\"startLine\":4,\"startColumn\":28,\"endColumn\":32}");
  }

  @Test
  void aFileWithoutFindingsIsALogWithoutResults() throws IOException {
    var log = sound(moa("check", "models/lithium.yaml", "--format", "sarif").ends(0).out());

    assertThat(log.at("/version").asText()).isEqualTo("2.1.0");
  }

  @Test
  void onlyCheckWritesIt() {
    assertThat(moa("models", "--format", "sarif").ends(2).err())
        .contains("unknown format \"sarif\"");
  }

  private static JsonNode sound(String log) throws IOException {
    var json = new ObjectMapper().readTree(log);
    try (InputStream schema =
        Objects.requireNonNull(
            SarifTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"))) {
      var problems =
          JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
              .getSchema(schema)
              .validate(json);
      assertThat(problems).isEmpty();
    }
    return json;
  }
}

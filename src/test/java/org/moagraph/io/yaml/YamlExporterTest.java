package org.moagraph.io.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.moagraph.Golden;
import org.moagraph.io.Source;
import org.moagraph.model.Claim;
import org.moagraph.model.ClaimId;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.EntityType;
import org.moagraph.model.Header;
import org.moagraph.model.Model;
import org.moagraph.model.Relation;
import org.moagraph.model.Sign;

class YamlExporterTest {

  static Stream<Path> files() throws IOException {
    var everything = Stream.of(Path.of("src/test/resources/everything.yaml"));
    var cases =
        yaml(Path.of("src/test/resources/codes"))
            .filter(f -> !f.toString().matches(".*E0.*-fail.yaml"))
            .filter(f -> !f.getFileName().toString().startsWith("08", 1)); // themes
    return Stream.of(yaml(Path.of("models")), cases, everything).flatMap(s -> s);
  }

  private static Stream<Path> yaml(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void whatIsWrittenReadsBackEqual(Path file) throws IOException {
    var model = read(Files.readAllBytes(file));
    var exported = new YamlExporter().write(model);

    assertThat(exported.losses()).isEmpty();
    assertThat(read(exported.bytes())).isEqualTo(model);
  }

  @Test
  void theFileIsWrittenAsPeopleWriteIt() throws IOException {
    var model = read(Files.readAllBytes(Path.of("src/test/resources/everything.yaml")));
    Golden.assertSame("everything-written.yaml", new YamlExporter().write(model).bytes());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " x",
        "x ",
        "x: y",
        "x #y",
        "- x",
        "[x",
        "{x",
        "*x",
        "&x",
        "!x",
        "%x",
        "@x",
        "`x",
        "'x",
        "\"x",
        "x\ny",
        "true",
        "No",
        "on",
        "null",
        "~",
        "1",
        "1.5",
        "1e5",
        "0x1F",
        ".inf",
        "12:30",
        "1_000",
        "2026-11-24",
        "=",
        "<<",
        "x, y",
        "a\\b",
        "β 🧠",
        "a:b",
        "?",
        "-",
        "|",
        ">",
        "x]",
      })
  void everyTextSurvives(String text) {
    var quoted = "moa: 1\nid: x\ntitle: T\nentities: {a: {type: drug, note: %s}}\n";
    var file = quoted.formatted(YamlText.scalar("." + text + "."));
    assertThat(read(file.getBytes(StandardCharsets.UTF_8)).entities().get(0).note())
        .contains("." + text + ".");
    var bare = "moa: 1\nid: x\ntitle: T\nentities: {a: {type: drug, synonyms: [%s, z]}}\n";
    if (!text.isBlank() && text.strip().equals(text) && !text.contains("\n")) {
      assertThat(
              read(bare.formatted(YamlText.scalar(text)).getBytes(StandardCharsets.UTF_8))
                  .entities()
                  .get(0)
                  .synonyms())
          .containsExactly(text, "z");
    }
  }

  @Test
  void foreignNamesAndRelationsAreMadeFitAndCounted() {
    var spaced = EntityId.of("NMDA receptor");
    var clash = EntityId.of("NMDA-receptor");
    var model =
        Model.of(
            Header.of("Foreign Model", "F"),
            List.of(
                Entity.of(spaced, EntityType.RECEPTOR, "R"),
                Entity.of(clash, EntityType.RECEPTOR, "S\u0007")),
            List.of(
                Claim.step(ClaimId.of("c 1"), spaced, Relation.CARRIES, clash, Sign.PLUS, "in"),
                Claim.step(spaced, Relation.IS_METABOLIZED_TO, clash)));

    var exported = new YamlExporter().write(model);
    var back = read(exported.bytes());

    assertThat(back.id()).isEqualTo("foreign-model");
    assertThat(back.entities())
        .extracting(e -> e.id().value())
        .containsExactly("NMDA-receptor-2", "NMDA-receptor");
    assertThat(back.claims()).extracting(Claim::sign).containsExactly(Sign.PLUS, Sign.PLUS);
    assertThat(back.claims())
        .extracting(Claim::relation)
        .containsExactly(Relation.CARRIES, Relation.INCREASES);
    assertThat(exported.losses())
        .extracting(d -> d.message())
        .contains(
            "left out: model: id (1)",
            "left out: entity: id (1)",
            "left out: claim: id (2)",
            "left out: claim: words of the relation (2)",
            "left out: characters of a text (1)");
  }

  private static Model read(byte[] bytes) {
    var loaded = new YamlImporter().read(new Source("x.yaml", bytes)).get(0);
    assertThat(loaded.diagnostics()).noneMatch(d -> d.isError());
    return loaded.model().orElseThrow();
  }
}

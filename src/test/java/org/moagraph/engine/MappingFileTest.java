package org.moagraph.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moagraph.io.Source;
import org.moagraph.io.kgx.KgxGraph;
import org.moagraph.io.kgx.KgxGraph.Acting;
import org.moagraph.model.EntityType;

class MappingFileTest {

  private static final String HETIONET =
      """
      # Hetionet calls things so
      nodes:
        id: identifier
        xref: url
      edges:
        primary_knowledge_source: source
      kinds:
        Compound: drug
        Gene: gene
      relations:
        TREATS_CtD: treats
        DOWNREGULATES_CdG: decreases expression of
        BINDS_CbG: binds
        "points at": "+"
      """;

  private static MappingFile read(String text) {
    return MappingFile.read(new Source("map.yaml", text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void itSaysWhatPropertiesKindsAndRelationsAre() {
    var read = read(HETIONET);
    assertThat(read.findings()).isEmpty();
    var mapping = read.mapping().orElseThrow();
    assertThat(mapping.ofNode("id")).isEqualTo("identifier");
    assertThat(mapping.ofNode("name")).isEqualTo("name");
    assertThat(mapping.predicate()).isEmpty();
    assertThat(mapping.kinds()).containsEntry("Compound", EntityType.DRUG);
    assertThat(KgxGraph.told("DOWNREGULATES_CdG", mapping.relations()))
        .isEqualTo("decreases expression of (-)");
    assertThat(KgxGraph.acting("points at", mapping.relations())).isEqualTo(Acting.ALONG);
  }

  @Test
  void valuesOfTheDatabaseAreCalledAsInKgx() {
    var mapping = read(HETIONET).mapping().orElseThrow();
    var properties = new LinkedHashMap<String, Object>();
    properties.put("identifier", 1234L);
    properties.put("name", "A drug");
    properties.put("url", "https://example.org");
    var values = mapping.values(new Engine.Node(7, List.of("Compound"), properties));
    assertThat(values)
        .containsEntry("id", "1234")
        .containsEntry("name", "A drug")
        .containsEntry("xref", "https://example.org")
        .containsEntry("category", List.of("Compound"))
        .containsEntry("moa_type", "drug")
        .doesNotContainKeys("identifier", "url");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nodes: {nam: label} | 1:9 | unknown key \"nam\" in \"nodes\" | did you mean \"name\"?",
        "nodez: {name: label} | 1:1 | unknown key \"nodez\" | did you mean \"nodes\"?",
        "nodes: [a] | 1:8 | \"nodes\" is a list | with these keys",
        "kinds: {Compound: drugg} | 1:19 | unknown kind \"drugg\" | did you mean \"drug\"?",
        "relations: {X: treets} | 1:16 | \"treets\" is not a relation | did you mean \"treats\"?",
        "relations: {X: [treats]} | 1:16 | \"X\" in \"relations\" is a list | moa explain predicates",
        "edges: {id: } | 1:9 | \"id\" in \"edges\" has no value | give it a value",
        "nodes: {name: a, name: b} | 1:18 | duplicate | ",
      })
  void whatIsWrongIsToldWithItsPlace(String text, String place, String message, String help) {
    var read = read(text.strip());
    assertThat(read.mapping()).isEmpty();
    var finding = read.findings().get(0);
    assertThat(finding.span().place()).isEqualTo("map.yaml:" + place);
    assertThat(finding.message()).contains(message);
    assertThat(finding.help().orElse("")).contains(help == null ? "" : help);
  }

  @Test
  void anEmptyFileAndBadBytesAreFindings() {
    assertThat(read("").findings()).isNotEmpty();
    assertThat(MappingFile.read(new Source("map.yaml", new byte[] {(byte) 0xC3, 0x28})).findings())
        .isNotEmpty();
  }
}

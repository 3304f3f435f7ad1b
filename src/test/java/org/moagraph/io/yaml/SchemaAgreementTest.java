package org.moagraph.io.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.moagraph.diag.Code;
import org.moagraph.io.Source;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * The schema, which editors read, and the importer, which gives the better messages, accept and
 * refuse the same files as far as structure goes. Names that point at each other are the importer's
 * alone.
 */
class SchemaAgreementTest {

  private static final Set<Code> STRUCTURE =
      EnumSet.of(
          Code.E0106,
          Code.E0107,
          Code.E0108,
          Code.E0109,
          Code.E0110,
          Code.E0111,
          Code.E0114,
          Code.E0205,
          Code.E0401);

  /** Files that are no YAML as we allow it, which a schema never sees. */
  private static final Set<Code> BEFORE_STRUCTURE =
      EnumSet.of(Code.E0101, Code.E0102, Code.E0103, Code.E0104, Code.E0105);

  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(new String(YamlResources.schema(), StandardCharsets.UTF_8));

  static Stream<Path> files() throws IOException {
    return Stream.concat(yaml(Path.of("models")), yaml(Path.of("src/test/resources/codes")))
        .filter(f -> BEFORE_STRUCTURE.stream().noneMatch(c -> f.endsWith(c.name() + "-fail.yaml")));
  }

  private static Stream<Path> yaml(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void schemaAndImporterAgreeOnFiles(Path file) throws IOException {
    assertAgreement(Files.readString(file));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id: x",
        "id: -x",
        "id: 5",
        "id: \"\"",
        "version: 1.0",
        "version: \"1\"",
        "date: 2026-11-24",
        "date: \"24.11.2026\"",
        "language: english",
        "language: de-CH",
        "title: {en: A, de: B}",
        "title: {}",
        "title: {english: A}",
        "title: [A]",
        "title: \"a\\nb\"",
        "summary: \"a\\nb\"",
        "summary: \" \"",
        "summary: {en: \"a\\u0007\"}",
        "summary: |\n  one\n  two\n",
        "title: |\n  one\n",
        "expects: []",
        "expects: [{from: a, to: b, effect: increases}]",
        "expects: [{from: a, to: b, effect: none}]",
        "expects: [{from: a, to: b}]",
        "expects: {from: a}",
        "compartments: {}",
        "compartments: {c: {}}",
        "compartments: {c: {label: C, kind: cytosol, in: c2}, c2: {}}",
        "compartments: {\"c d\": {}}",
        "compartments: {c: {kind: cave}}",
        "compartments: {c: }",
        "compartments: [c]",
        "entities: {}",
        "entities: {a: {}}",
        "entities: {a: {type: drug, synonyms: x, brands: [], xrefs: \"A:1\"}}",
        "entities: {a: {type: drug, xrefs: [\"A:\"]}}",
        "entities: {a: {type: drug, xrefs: [\":1\", \"A:1\"]}}",
        "entities: {a: {type: drug, class: 7}}",
        "entities: {a: {type: drug, synonyms: [1]}}",
        "entities: {\"MESH:D1\": {type: entity}, 4e-bp1: {type: protein}}",
        "hypotheses: {h: {title: H, summary: s, falsifier: f, against: a, includes: h2}, h2: {}}",
        "hypotheses: {h: {includes: {a: b}}}",
        "claims: []",
        "claims: {}",
        "claims: [a agonizes b]",
        "claims: [{claim: a agonizes b}]",
        "claims: [{claim: \"a  increases   activity of b \"}]",
        "claims: [{claim: a increases activity b}]",
        "claims: [{claim: a b}]",
        "claims: [{claim: the a agonizes b}]",
        "claims: [{claim: a agonizes b, direct: \"true\"}]",
        "claims: [{claim: a agonizes b, direct: True, status: established, time: late}]",
        "claims: [{claim: a agonizes b, time: never}]",
        "claims: [{claim: a agonizes b, id: \"x y\"}]",
        "claims: [{claim: a agonizes b, organism: [human, 5]}]",
        "claims: [{claim: a agonizes b, evidence: {cite: x}}]",
        "claims: [{claim: a agonizes b, evidence: [x]}]",
        "claims: [{claim: a agonizes b, evidence: [{}]}]",
        "claims: [{claim: a agonizes b, evidence: [{supports: no effect}, {supports: false}]}]",
        "claims: [{claim: a agonizes b, evidence: [{supports: \"true\"}]}]",
        "claims: [{claim: a agonizes b, evidence: [{supports: [true]}]}]",
        "claims: [{claim: a agonizes b, evidence: [{pmid: 123}]}]",
        "claims: [{claim: a agonizes b, evidence: [{pmid: \"0123\"}]}]",
        "claims: [{claim: a agonizes b, evidence: [{pmid: \"123456789\"}]}]",
        "claims: [{claim: a agonizes b, evidence: [{doi: \"10.1/x\"}]}]",
        "claims: [{claim: a agonizes b, evidence: [{doi: \"10.1002/(SICI)1-2::AID<3>3.0\"}]}]",
        "claims: [{claim: a agonizes b, evidence: [{basis: abstract, note: n, organism: x}]}]",
        "claims: [{claim: a agonizes b, evidence: [{basis: rumour}]}]",
        "experiments: [{id: e, readout: b, observed: reduced}]",
        "experiments: [{id: e, readout: b}]",
        "experiments: [{id: e f, readout: b, observed: reduced}]",
        "experiments: [{id: e, readout: b, observed: gone}]",
        "experiments: [{id: e, given: a=down, give: [\"b = up\"], readout: b, observed: blocked}]",
        "experiments: [{id: e, given: a=sideways, readout: b, observed: blocked}]",
        "experiments: [{id: e, block: [[a]], readout: b, observed: blocked}]",
        "views: {v: {include: {entities: a}}}",
        "views: {v: {include: {}}}",
        "views: {v: {}}",
        "views: {v: {include: {entities: []}, direction: left}}",
        "views: {v: {include: {types: [drug, receptor]}, exclude: {entities: [a]}, group: none}}",
        "views: {v: {include: {types: [drugs]}}}",
        "views: {v: {include: {routes: [{from: a, to: b}]}, observations: true, null-results: no}}",
        "views: {v: {include: {routes: {from: a, to: b}}}}",
        "views: {v: {include: {routes: [{from: a}]}}}",
        "views: {v: {include: {types: drug}, labels: {a: {en: A}, b: B}}}",
        "views: {v: {include: {types: drug}, labels: {a: 5}}}",
        "views: {v: {include: {types: drug}, steps: [{title: T, show: [a, b]}]}}",
        "views: {v: {include: {types: drug}, steps: [{title: T}]}}",
        "views: {v: {include: {types: drug}, exclude: {types: drug}}}",
        "colour: red",
      })
  void schemaAndImporterAgreeOn(String part) {
    var key = part.substring(0, part.indexOf(':'));
    var text = new StringBuilder("moa: 1\n");
    for (var line :
        List.of("id: x", "title: X", "entities: {a: {type: drug}, b: {type: receptor}}")) {
      text.append(line.startsWith(key + ":") ? "" : line + "\n");
    }
    assertAgreement(text.append(part).append('\n').toString());
  }

  @Test
  void theSchemaListsTheWordsOfTheVocabulary() throws IOException {
    var defs = new ObjectMapper().readTree(YamlResources.schema()).get("$defs");
    assertThat(words(defs.at("/entity/properties/type")))
        .containsExactlyElementsOf(Vocabularies.TYPES.words().keySet());
    assertThat(words(defs.at("/compartment/properties/kind")))
        .containsExactlyElementsOf(Vocabularies.KINDS.words().keySet());
    assertThat(words(defs.at("/claim/properties/status")))
        .containsExactlyElementsOf(Vocabularies.STATUSES.words().keySet());
    assertThat(words(defs.at("/experiment/properties/observed")))
        .containsExactlyElementsOf(Vocabularies.OBSERVED.words().keySet());
    var claim = defs.at("/claim/properties/claim/pattern").asText();
    assertThat(claim.substring(claim.indexOf("(?:") + 3, claim.indexOf(')')).replace("\\s+", " "))
        .isEqualTo(String.join("|", Vocabularies.RELATIONS.words().keySet()));
  }

  private static List<String> words(JsonNode property) {
    return new ObjectMapper()
        .convertValue(property.get("enum"), List.class).stream().map(String::valueOf).toList();
  }

  private static void assertAgreement(String text) {
    var refusals = SCHEMA.validate(json(text));
    var findings =
        new YamlImporter()
                .read(new Source("x.yaml", text.getBytes(StandardCharsets.UTF_8)))
                .get(0)
                .diagnostics()
                .stream()
                .filter(d -> STRUCTURE.contains(d.code()))
                .toList();
    assertThat(refusals.isEmpty())
        .as("schema: %s; importer: %s", refusals, findings)
        .isEqualTo(findings.isEmpty());
  }

  private static JsonNode json(String text) {
    var value =
        new Load(LoadSettings.builder().setSchema(new CoreSchema()).build()).loadFromString(text);
    return new ObjectMapper().valueToTree(value);
  }
}

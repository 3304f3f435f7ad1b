package org.moagraph.io.drugmechdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.moagraph.diag.Code;
import org.moagraph.io.Loaded;
import org.moagraph.io.SharedData;
import org.moagraph.io.Source;
import org.moagraph.model.Claim;
import org.moagraph.model.EntityType;
import org.moagraph.model.Expectation;
import org.moagraph.model.Model;
import org.moagraph.model.PartId;
import org.moagraph.model.Relation;
import org.moagraph.model.Sign;
import org.moagraph.model.Stance;

class DrugMechDbImporterTest {

  private static final String PATH =
      """
      comment: An example.
      directed: true
      graph:
        _id: DB1_MESH_2_1
        disease: Itching
        disease_mesh: MESH:2
        drug: Soothol
        drug_mesh: MESH:1
        drugbank: DB:DB1
      links:
      - key: decreases activity of
        source: MESH:1
        target: UniProt:P1
      - key: part of
        source: UniProt:P1
        target: GO:1
      - key: caused by
        source: MESH:2
        target: GO:1
      multigraph: true
      nodes:
      - id: MESH:1
        label: Drug
        name: soothol
      - id: UniProt:P1
        label: GeneFamily
        name: Itch receptor
      - id: GO:1
        label: BiologicalProcess
        name: Itch signalling
      - id: MESH:2
        label: Disease
        name: Itching
      references:
      - https://pubmed.ncbi.nlm.nih.gov/123/
      - https://en.wikipedia.org/wiki/Itch
      """;

  private static List<Loaded> read(String text) {
    var source = new Source("p.yaml", text.getBytes(StandardCharsets.UTF_8));
    assertThat(new DrugMechDbImporter().accepts(source)).isTrue();
    return new DrugMechDbImporter().read(source);
  }

  private static Model model(String text) {
    var loaded = read(text).get(0);
    assertThat(loaded.hasErrors()).isFalse();
    return loaded.model().orElseThrow();
  }

  @Test
  void aPathIsAModelWhoseDrugIsExpectedToLowerTheDisease() {
    var model = model(PATH);

    assertThat(model.id()).isEqualTo("DB1_MESH_2_1");
    assertThat(model.header().title().plain()).isEqualTo("Soothol in Itching");
    assertThat(model.header().summary().orElseThrow().plain()).isEqualTo("An example.");
    assertThat(model.expectations())
        .containsExactly(
            new Expectation(
                model.entities().get(0).id(), model.entities().get(3).id(), Sign.MINUS));
  }

  @Test
  void theForeignTableWinsOverTheVocabulary() {
    assertThat(model(PATH).claims())
        .extracting(c -> c.source().value(), Claim::sign, Claim::relation, Claim::phrase)
        .containsExactly(
            tuple("MESH:1", Sign.MINUS, Relation.DECREASES_ACTIVITY_OF, "decreases activity of"),
            tuple("UniProt:P1", Sign.PLUS, Relation.CARRIES, "part of"),
            tuple("GO:1", Sign.PLUS, Relation.CAUSES, "caused by"));
  }

  @Test
  void classesBecomeTypesAndWhatIsCoarserIsNoted() {
    var entities = model(PATH).entities();

    assertThat(entities)
        .extracting(e -> e.type())
        .containsExactly(
            EntityType.DRUG, EntityType.PROTEIN, EntityType.PROCESS, EntityType.DISEASE);
    assertThat(entities.get(1).note()).contains("GeneFamily in DrugMechDB");
    assertThat(entities.get(0).xrefs())
        .extracting(Object::toString)
        .containsExactly("MESH:1", "DB:DB1");
  }

  @Test
  void referencesOfThePathAreEvidenceThatSaysSo() {
    var evidence = model(PATH).claims().get(0).evidence();

    assertThat(evidence)
        .extracting(e -> e.citation().key())
        .containsExactly("pmid:123", "https://en.wikipedia.org/wiki/Itch");
    assertThat(evidence)
        .allSatisfy(e -> assertThat(e.note()).contains("cited for the path as a whole"));
  }

  @Test
  void aListHoldsManyPathsEachWithItsOwnModel() {
    var list = "- " + PATH.strip().replace("\n", "\n  ") + "\n";
    var loaded = read(list + list.replace("DB1_MESH_2_1", "second"));

    assertThat(loaded)
        .extracting(l -> l.model().orElseThrow().id())
        .containsExactly("DB1_MESH_2_1", "second");
  }

  @Test
  void aListThatBreaksOffKeepsThePathsBefore() {
    var list = "- " + PATH.strip().replace("\n", "\n  ") + "\n";
    var loaded = read(list + list + "- graph: {_id: \"open\n");

    assertThat(loaded.stream().filter(l -> l.model().isPresent())).hasSize(2);
    assertThat(loaded.get(0).diagnostics()).extracting(d -> d.code()).contains(Code.E0101);
  }

  @Test
  void drugAndDiseaseAreFoundByNameWhereTheIdsAreNoNodes() {
    var model =
        model(
            PATH.replace("_mesh: MESH:", "_mesh: MESH:9")
                .replace("name: Itching", "name: itching"));

    assertThat(model.expectations())
        .extracting(e -> e.from().value(), e -> e.to().value())
        .containsExactly(tuple("MESH:1", "MESH:2"));
  }

  @Test
  void whatHadToBeGuessedIsReported() {
    var loaded =
        read(PATH.replace("_mesh: MESH:", "_mesh: MESH:9")
                .replace("name: Itching", "name: Pruritus")
                .replace("key: caused by", "key: made worse by"))
            .get(0);

    assertThat(loaded.diagnostics()).extracting(d -> d.code()).containsOnly(Code.N0901, Code.N0902);
    assertThat(loaded.diagnostics())
        .extracting(d -> d.message())
        .anyMatch(m -> m.contains("disease \"Itching\"") && m.contains("\"Pruritus\" is taken"))
        .anyMatch(m -> m.contains("\"made worse by\" is not in the table"));
  }

  @Test
  void linksToUndeclaredNodesAndUnknownClassesAreKeptAndReported() {
    var loaded =
        read(PATH.replace("target: GO:1", "target: GO:2")
                .replace("label: BiologicalProcess", "label: Vibe"))
            .get(0);

    assertThat(loaded.hasErrors()).isFalse();
    assertThat(loaded.model().orElseThrow().entities()).hasSize(5);
    assertThat(loaded.diagnostics())
        .extracting(d -> d.message())
        .anyMatch(m -> m.contains("\"GO:2\" is not declared"))
        .anyMatch(m -> m.contains("\"Vibe\""));
  }

  @Test
  void repeatedValuesAreReadAndBombsAreRefused() {
    var shared =
        PATH.replace("name: Itching", "name: &n Itching")
            .replace("disease: Itching", "disease: Itching");
    assertThat(model(shared).claims()).hasSize(3);

    var bomb = new StringBuilder("a0: &a0 [x, x]\n");
    for (int i = 1; i < 60; i++) {
      bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }
    var loaded = read(bomb + PATH);
    assertThat(loaded.get(0).diagnostics()).extracting(d -> d.code()).contains(Code.E0103);
  }

  @Test
  void allPublishedPathsLoadWithDrugAndDisease() throws Exception {
    var sources = SharedData.sources("drugmechdb", ".yaml");

    assertThat(sources).isNotEmpty();
    for (var source : sources) {
      assertThat(new DrugMechDbImporter().accepts(source)).isTrue();
      var loaded = new DrugMechDbImporter().read(source);
      assertThat(loaded).hasSize(1);
      assertThat(loaded.get(0).hasErrors()).as(source.name()).isFalse();
      var model = loaded.get(0).model().orElseThrow();
      assertThat(model.expectations()).as(source.name()).hasSize(1);
      boolean onUseAlone =
          loaded.get(0).diagnostics().stream()
              .anyMatch(d -> d.code() == Code.N0902 && d.message().contains("contraindicated"));
      assertThat(model.claims().isEmpty()).as(source.name()).isEqualTo(onUseAlone);
      assertThat(loaded.get(0).diagnostics()).noneMatch(d -> d.code() == Code.N0901);
    }
  }

  @Test
  void evidenceOfLinksIsKeptWithTheWordsOfTheSource() throws Exception {
    var source = SharedData.source("drugmechdb_v3_evidence_P01.yaml");
    var claims = new DrugMechDbImporter().read(source).get(0).model().orElseThrow().claims();
    var first = claims.get(0).evidence().get(0);

    assertThat(claims.get(0).evidence()).hasSize(2);
    assertThat(first.citation().pmid()).contains("18612540");
    assertThat(first.stance()).isEqualTo(Stance.SUPPORTS);
    assertThat(first.basis()).contains("human clinical");
    assertThat(first.note().orElseThrow())
        .contains("thus reducing thromboxane A2 formation")
        .contains("irreversibly acetylates");
  }

  @Test
  void kindsThatContradictTheRecordAreWarningsWithRecordAndLine() {
    var loaded = read(PATH.replace("label: Disease", "label: Drug")).get(0);

    assertThat(loaded.diagnostics())
        .filteredOn(d -> d.code() == Code.W0302)
        .extracting(d -> d.message(), d -> d.span().line() > 1)
        .containsExactly(
            tuple(
                "\"Itching\" is the disease of the record \"DB1_MESH_2_1\", and its node is labelled"
                    + " as a drug",
                true));
    assertThat(loaded.model().orElseThrow().expectations()).hasSize(1);
  }

  @Test
  void recordsAreReadAsJsonWithTheirLines() {
    var json =
        """
        [{"directed": true, "graph": {"drug": "D", "drug_mesh": "M:1", "disease": "E", "disease_mesh": "M:2"},
          "links": [
           {"key": "decreases activity of", "source": "M:1", "target": "M:2"}],
          "nodes": [{"id": "M:1", "label": "Drug", "name": "D"}, {"id": "M:2", "label": "Disease", "name": "E"}]},
         {"graph": {"drug": "D"}, "links": [7], "nodes": "none"}, 8]
        """;
    var loaded = read(json);

    assertThat(loaded).hasSize(2);
    assertThat(loaded.get(0).model().orElseThrow().claims())
        .extracting(Claim::sign)
        .containsExactly(Sign.MINUS);
    assertThat(loaded.get(0).origins().of(PartId.claim("M:1-decreases-activity-of-M:2")).line())
        .isEqualTo(3);
    assertThat(loaded.get(1).diagnostics()).anyMatch(d -> d.code() == Code.E0113);
  }

  @Test
  void aReferenceThatIsSaidToBeNoEvidenceIsNone() {
    var loaded =
        read(PATH.replace(
                "- key: caused by",
                "- evidence: [{reference: 'PMID:7', supports: NO_EVIDENCE}]\n  key: caused by"))
            .get(0);

    assertThat(loaded.model().orElseThrow().claims().get(2).evidence())
        .noneMatch(e -> e.citation().pmid().filter("7"::equals).isPresent());
    assertThat(loaded.diagnostics()).anyMatch(d -> d.message().contains("NO_EVIDENCE"));
  }

  @Test
  void recordsWithoutIdsAndWordsThatYamlKnowsAreReadAsWritten() throws Exception {
    var two = new DrugMechDbImporter().read(SharedData.source("field/20c-noids.yaml"));
    assertThat(two)
        .extracting(l -> l.model().orElseThrow().id())
        .containsExactly("20c-noids", "20c-noids-2");
    var no = new DrugMechDbImporter().read(SharedData.source("field/10b-norway-drugmechdb.yaml"));
    assertThat(no.get(0).model().orElseThrow().entities())
        .extracting(e -> e.label().plain())
        .containsExactly("NO", "2020-01-01", "Yes");
  }
}

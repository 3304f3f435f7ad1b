package org.moagraph.io.kgx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.moagraph.diag.Code;
import org.moagraph.diag.Diagnostic;
import org.moagraph.io.Loaded;
import org.moagraph.io.RelationTable;
import org.moagraph.io.SharedData;
import org.moagraph.io.Source;
import org.moagraph.model.Claim;
import org.moagraph.model.EntityId;
import org.moagraph.model.EntityType;
import org.moagraph.model.Model;
import org.moagraph.model.Relation;
import org.moagraph.model.Status;

class KgxTest {

  private static final String NODES =
      """
      id\tcategory\tname\tsynonym\txref\tin_taxon
      CHEBI:1\tbiolink:NamedThing|biolink:ChemicalEntity|biolink:Drug\tAlphadol\tAlpha|A-1\tDRUGBANK:DB1|no curie\t
      HGNC:2\tbiolink:Gene\tBETA1\t\t\tNCBITaxon:9606
      MONDO:3\tbiolink:Disease\tgammaitis\t\t\t
      """;

  private static final String EDGES =
      """
      subject\tpredicate\tobject\tqualified_predicate\tobject_direction_qualifier\tobject_aspect_qualifier\tnegated\tpublications\tprimary_knowledge_source\tknowledge_level\tagent_type
      CHEBI:1\tbiolink:affects\tHGNC:2\tbiolink:causes\tdecreased\tactivity_or_abundance\t\tPMID:11|PMID:12|doi:10.1/x\tinfores:ctd\tknowledge_assertion\tmanual_agent
      HGNC:2\tbiolink:causes\tMONDO:3\t\t\t\tfalse\t\tinfores:semmeddb\tnot_provided\ttext_mining_agent
      CHEBI:1\tbiolink:treats\tMONDO:3\t\t\t\tTrue\t\t\t\t
      HGNC:2\tbiolink:interacts_with\tHGNC:2\t\t\t\t\t\t\t\t
      """;

  @TempDir Path folder;

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static Loaded read(Path path) {
    var importer = new KgxImporter();
    assertThat(importer.accepts(path)).isTrue();
    return importer.read(path, RelationTable.PRINTED).get(0);
  }

  private static List<String> messages(Loaded loaded) {
    return loaded.diagnostics().stream().map(Diagnostic::message).toList();
  }

  private static Claim claim(Model model, String source, String target) {
    return model.claims().stream()
        .filter(c -> c.source().value().equals(source) && c.target().value().equals(target))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"kg_nodes.tsv", "kg_edges.tsv", "."})
  void eitherFileAndTheirFolderAreTheSameModel(String given) throws IOException {
    write("kg_nodes.tsv", NODES);
    write("kg_edges.tsv", EDGES);
    var model = read(folder.resolve(given)).model().orElseThrow();
    assertThat(model.id()).isEqualTo("kg");
    assertThat(model.entities())
        .extracting(e -> e.type())
        .containsExactly(EntityType.DRUG, EntityType.GENE, EntityType.DISEASE);
    assertThat(model.entities().get(0).label().plain()).isEqualTo("Alphadol");
    assertThat(model.entities().get(0).synonyms()).containsExactly("Alpha", "A-1");
    assertThat(model.entities().get(0).xrefs()).hasToString("[DRUGBANK:DB1]");
  }

  @Test
  void qualifiersSayTheDirectionAndPublicationsAreEvidence() throws IOException {
    write("kg_nodes.tsv", NODES);
    var loaded = read(write("kg_edges.tsv", EDGES));
    var claim = claim(loaded.model().orElseThrow(), "CHEBI:1", "HGNC:2");
    assertThat(claim.relation()).isEqualTo(Relation.DECREASES);
    assertThat(claim.sign().symbol()).isEqualTo("-");
    assertThat(claim.phrase()).isEqualTo("causes decreased activity or abundance of");
    assertThat(claim.evidence())
        .extracting(e -> e.citation().key())
        .containsExactly("pmid:11", "pmid:12", "doi:10.1/x");
    assertThat(claim.note()).contains("from infores:ctd");
    assertThat(claim.annotations()).containsEntry("qualified_predicate", "biolink:causes");
  }

  @Test
  void whatIsSaidNotToHoldIsNoClaimAndCounted() throws IOException {
    write("kg_nodes.tsv", NODES);
    var loaded = read(write("kg_edges.tsv", EDGES));
    assertThat(loaded.model().orElseThrow().claims())
        .noneMatch(c -> c.relation() == Relation.TREATS)
        .hasSize(3);
    assertThat(messages(loaded))
        .contains("left out: edges that are said not to hold, \"negated\" (1)");
  }

  @Test
  void whatAProgramFoundInTextsIsPutative() throws IOException {
    write("kg_nodes.tsv", NODES);
    var loaded = read(write("kg_edges.tsv", EDGES));
    var model = loaded.model().orElseThrow();
    assertThat(claim(model, "HGNC:2", "MONDO:3").status()).isEqualTo(Status.PUTATIVE);
    assertThat(claim(model, "CHEBI:1", "HGNC:2").status()).isEqualTo(Status.SUPPORTED);
    assertThat(messages(loaded)).anyMatch(m -> m.startsWith("1 edges were found by text mining"));
  }

  @Test
  void anInteractionIsNotAnEffect() throws IOException {
    write("kg_nodes.tsv", NODES);
    var loaded = read(write("kg_edges.tsv", EDGES));
    var claim = claim(loaded.model().orElseThrow(), "HGNC:2", "HGNC:2");
    assertThat(claim.sign().carries()).isFalse();
    assertThat(messages(loaded))
        .contains("no effect: \"interacts with\" does not say that one acts on the other (1)");
  }

  @Test
  void edgesWithoutNodesAreCalledByTheirIdsAndItIsSaid() throws IOException {
    var loaded = read(write("kg_edges.tsv", EDGES));
    assertThat(loaded.model().orElseThrow().entities().get(0).label().plain()).isEqualTo("CHEBI:1");
    assertThat(loaded.hasErrors()).isFalse();
    assertThat(messages(loaded))
        .contains("no file of nodes is beside it: things are called by their ids, of no kind")
        .noneMatch(m -> m.contains("is not declared"));
  }

  @Test
  void anEndThatTheNodesLackIsKeptAndReported() throws IOException {
    write("kg_nodes.tsv", NODES);
    var loaded =
        read(write("kg_edges.tsv", "subject\tpredicate\tobject\nX:1\tbiolink:causes\tMONDO:3\n"));
    assertThat(messages(loaded)).anyMatch(m -> m.startsWith("node \"X:1\" is not declared"));
    assertThat(loaded.model().orElseThrow().claims()).hasSize(1);
  }

  @Test
  void aNodeThatIsDeclaredAgainCountsOnce() throws IOException {
    write("kg_nodes.tsv", "id\tcategory\tname\nA:1\t\ta\nA:1\t\ta\nA:1\t\tb\n");
    var loaded = read(write("kg_edges.tsv", "subject\tpredicate\tobject\n"));
    assertThat(loaded.hasErrors()).isFalse();
    assertThat(loaded.model().orElseThrow().entities()).hasSize(1);
    assertThat(messages(loaded))
        .contains(
            "left out: second row of a node, with the same content (1)",
            "node \"A:1\" is declared again: the first counts");
  }

  @Test
  void brokenRowsAreReportedWithTheirLinesAndTheRestIsRead() throws IOException {
    var loaded =
        read(
            write(
                "kg_edges.tsv",
                "\uFEFFsubject\tpredicate\tobject\r\n"
                    + "A:1\tbiolink:causes\tB:1\r\n"
                    + "\r\n"
                    + "A:1\tbiolink:causes\r\n"
                    + "A:1\tbiolink:causes\tB:2\tmore\r\n"
                    + "A:1\tbiolink:frobnicates\tB:3"));
    assertThat(loaded.diagnostics())
        .filteredOn(Diagnostic::isError)
        .extracting(d -> d.span().line())
        .containsExactly(4, 5);
    assertThat(loaded.diagnostics()).extracting(Diagnostic::code).contains(Code.N0901);
    var model = loaded.model().orElseThrow();
    assertThat(model.claims()).extracting(c -> c.target().value()).containsExactly("B:1", "B:3");
    assertThat(model.claims().get(1).sign().symbol()).isEqualTo("?");
  }

  @Test
  void linesOfJsonSayTheSame() throws IOException {
    write(
        "kg_nodes.jsonl",
        """
        {"id": "CHEBI:1", "category": ["biolink:NamedThing", "biolink:Drug"], "name": "Alphadol | x", "synonym": ["a|b"]}
        {"id": "HGNC:2", "category": ["biolink:Gene"], "name": null}
        """);
    var loaded =
        read(
            write(
                "kg_edges.jsonl",
                """
                {"id": "e1", "subject": "CHEBI:1", "predicate": "biolink:affects", "object": "HGNC:2", "object_direction_qualifier": "downregulated", "object_aspect_qualifier": "expression", "publications": ["PMID:1"], "negated": false, "score": 0.5}
                {"subject": "CHEBI:1", "predicate": "biolink:affects", "object": "HGNC:2", "negated": true}
                [1]
                """));
    var model = loaded.model().orElseThrow();
    assertThat(model.entities().get(0).label().plain()).isEqualTo("Alphadol | x");
    assertThat(model.entities().get(0).synonyms()).containsExactly("a|b");
    assertThat(model.entities().get(1).label().plain()).isEqualTo("HGNC:2");
    assertThat(model.claims()).hasSize(1);
    var claim = model.claims().get(0);
    assertThat(claim.id().value()).isEqualTo("e1");
    assertThat(claim.relation()).isEqualTo(Relation.DECREASES_EXPRESSION_OF);
    assertThat(claim.annotations()).containsEntry("score", "0.5");
    assertThat(loaded.diagnostics()).filteredOn(Diagnostic::isError).hasSize(1);
  }

  @Test
  void packedFilesAreUnpackedAndFindEachOther() throws IOException {
    Files.write(folder.resolve("kg_nodes.tsv.gz"), packed(NODES));
    Files.write(folder.resolve("kg_edges.tsv.gz"), packed(EDGES));
    var model = read(folder.resolve("kg_edges.tsv.gz")).model().orElseThrow();
    assertThat(model.entities().get(0).label().plain()).isEqualTo("Alphadol");
    assertThat(model.claims()).hasSize(3);
  }

  private static byte[] packed(String text) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var packing = new GZIPOutputStream(bytes)) {
      packing.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  @Test
  void aPackedFileThatIsCutOffIsAnErrorAndNothingIsThrown() throws IOException {
    var whole = packed(EDGES.repeat(1) + "A:1\tbiolink:causes\tB:1\n".repeat(2000));
    for (int length : List.of(3, 12, whole.length / 2, whole.length - 1)) {
      var cut = java.util.Arrays.copyOf(whole, length);
      var loaded = new KgxImporter().read(new Source("kg_edges.tsv.gz", cut)).get(0);
      assertThat(loaded.hasErrors()).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "kg_edges.tsv, 'source\trelation\ttarget'",
    "kg_edges.tsv, ''",
    "kg_nodes.tsv, 'name\tsize'",
    "other.tsv, 'subject\tpredicate\tobject'",
    "kg_edges.jsonl, '{\"a\": 1}'",
  })
  void otherFilesAreLeftToOtherFormats(String name, String text) throws IOException {
    assertThat(new KgxImporter().accepts(write(name, text))).isFalse();
  }

  @Test
  void aFolderOfTwoGraphsIsNoneOfThem() throws IOException {
    write("a_edges.tsv", EDGES);
    write("b_edges.tsv", EDGES);
    assertThat(new KgxImporter().accepts(folder)).isFalse();
  }

  @Test
  void noChangeOfBytesIsThrownAt() {
    var random = new Random(13);
    var edges = EDGES.getBytes(StandardCharsets.UTF_8);
    var nodes = NODES.getBytes(StandardCharsets.UTF_8);
    for (int run = 0; run < 3000; run++) {
      var changed = mutated(random.nextBoolean() ? edges : nodes, random);
      var loaded =
          new KgxImporter()
              .read(
                  new Source(
                      "kg_edges.tsv",
                      changed,
                      RelationTable.PRINTED,
                      name -> java.util.Optional.of(mutated(nodes, random))));
      assertThat(loaded).hasSize(1);
    }
  }

  private static byte[] mutated(byte[] bytes, Random random) {
    var changed = bytes.clone();
    for (int i = random.nextInt(6); i >= 0; i--) {
      changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
    }
    return java.util.Arrays.copyOf(changed, random.nextInt(changed.length + 1));
  }

  @Test
  void aPublishedGraphIsReadWhole() throws IOException {
    var nodes = SharedData.source("kgx_graph_nodes.tsv");
    var edges = SharedData.source("kgx_graph_edges.tsv");
    Files.write(folder.resolve("g_nodes.tsv"), nodes.bytes());
    var loaded = read(Files.write(folder.resolve("g_edges.tsv"), edges.bytes()));
    assertThat(loaded.hasErrors()).isFalse();
    var model = loaded.model().orElseThrow();
    long rows = new String(edges.bytes(), StandardCharsets.UTF_8).lines().count() - 1;
    assertThat(model.claims()).hasSize((int) rows);
    assertThat(model.entities())
        .filteredOn(e -> e.id().equals(EntityId.of("HGNC:10848")))
        .extracting(e -> e.label().plain())
        .containsExactly("SHH (human)");
    assertThat(Stream.of("interacts with", "orthologous to"))
        .allMatch(
            p ->
                model.claims().stream()
                    .filter(c -> c.phrase().equals(p))
                    .noneMatch(c -> c.sign().carries()));
  }
}

package org.moagraph.io.edgelist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.moagraph.diag.Code;
import org.moagraph.io.Loaded;
import org.moagraph.io.Source;
import org.moagraph.model.Claim;
import org.moagraph.model.Model;
import org.moagraph.model.PartId;
import org.moagraph.model.Relation;
import org.moagraph.model.Sign;

class EdgeListImporterTest {

  private static Loaded read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Loaded read(byte[] bytes) {
    return new EdgeListImporter().read(new Source("folder/net.tsv", bytes)).get(0);
  }

  private static Model model(String text) {
    return read(text).model().orElseThrow();
  }

  @Test
  void aRowIsAClaimWithTheRelationsSignAndTheDefaultId() {
    var model = model("source\trelation\ttarget\nA\tincreases expression of\tB\nB\t-\tC\n");

    assertThat(model.id()).isEqualTo("net");
    assertThat(model.entities()).extracting(e -> e.id().value()).containsExactly("A", "B", "C");
    assertThat(model.claims())
        .extracting(c -> c.id().value(), Claim::sign, Claim::relation, Claim::direct)
        .containsExactly(
            tuple("A-increases-expression-of-B", Sign.PLUS, Relation.INCREASES_EXPRESSION_OF, true),
            tuple("B---C", Sign.MINUS, Relation.DECREASES, true));
  }

  @Test
  void repeatedRowsAreKeptUnderIdsOfTheirOwn() {
    var model =
        model(
            "source\trelation\ttarget\nA\tactivates\tB\nA\tactivates\tB\nA\tactivates\tB-2\nA\tactivates\tB\n");

    assertThat(model.claims())
        .extracting(c -> c.id().value())
        .containsExactly(
            "A-activates-B", "A-activates-B-2", "A-activates-B-2-2", "A-activates-B-3");
  }

  @Test
  void aPhraseThatRunsBackwardsIsTurnedRoundAndKeepsItsWords() {
    var claim = model("source\trelation\ttarget\nA\tcaused by\tB\n").claims().get(0);

    assertThat(claim.source().value()).isEqualTo("B");
    assertThat(claim.target().value()).isEqualTo("A");
    assertThat(claim.phrase()).isEqualTo("caused by");
    assertThat(claim.id().value()).isEqualTo("B-causes-A");
  }

  @Test
  void furtherColumnsAreAnnotations() {
    var claims =
        model(
                "source\trelation\ttarget\tpmid\tcell type\nA\t+\tB\t1\t\nA\t-\tB\nA\t?\tB\t\tneuron\n")
            .claims();

    assertThat(claims.get(0).annotations()).containsOnly(java.util.Map.entry("pmid", "1"));
    assertThat(claims.get(1).annotations()).isEmpty();
    assertThat(claims.get(2).annotations())
        .containsOnly(java.util.Map.entry("cell type", "neuron"));
  }

  @Test
  void byteOrderMarkCarriageReturnsCommentsAndEmptyLinesAreNoClaims() {
    var model =
        model(
            "\uFEFF# made by hand\r\nsource\trelation\ttarget\tnote\r\n\r\n# A\t+\tB\r\nA\t+\tB\tx\r\n  \r\nB\t+\tC\r\n");

    assertThat(model.claims()).extracting(c -> c.target().value()).containsExactly("B", "C");
    assertThat(model.claims().get(0).annotations()).containsEntry("note", "x");
  }

  @Test
  void malformedRowsAreReportedAtTheirPlaceAndTheRestGoOn() {
    var loaded = read("source\trelation\ttarget\nA\t+\nA\t\tB\nÄÖ\t+\t\nA\t+\tB\tx\nA\t+\tB\n");

    assertThat(loaded.model().orElseThrow().claims()).hasSize(1);
    assertThat(loaded.diagnostics())
        .extracting(d -> d.code(), d -> d.span().line(), d -> d.span().column())
        .containsExactly(
            tuple(Code.E0112, 2, 1),
            tuple(Code.E0112, 3, 3),
            tuple(Code.E0112, 4, 6),
            tuple(Code.E0112, 5, 1));
  }

  @Test
  void aMillionBadRowsMakeAReportThatCanBeRead() {
    var loaded = read("source\trelation\ttarget\n" + "A\n".repeat(100_000) + "A\t+\tB\n");

    assertThat(loaded.diagnostics()).hasSize(101);
    assertThat(loaded.diagnostics().get(0).message()).startsWith("99900 more of these");
    assertThat(loaded.model().orElseThrow().claims()).hasSize(1);
  }

  @Test
  void aRelationNotInTheTableIsUnknownAndCounted() {
    var loaded = read("source\trelation\ttarget\nA\tfrobs\tB\nB\tfrobs\tC\nA\tactivates\tC\n");

    assertThat(loaded.model().orElseThrow().claims().get(0).sign()).isEqualTo(Sign.UNKNOWN);
    assertThat(loaded.diagnostics())
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.code()).isEqualTo(Code.N0901);
              assertThat(d.message()).contains("\"frobs\"").contains("2 claims");
              assertThat(d.span().place()).isEqualTo("folder/net.tsv:2:3");
            });
  }

  @Test
  void bytesThatAreNotUtf8SpoilTheirRowOnly() {
    var bytes = "source\trelation\ttarget\nA\t+\tB\nC#\t+\tB\n".getBytes(StandardCharsets.UTF_8);
    bytes[new String(bytes, StandardCharsets.UTF_8).indexOf("C#") + 1] = (byte) 0xFF;

    var loaded = read(bytes);

    assertThat(loaded.model().orElseThrow().claims()).hasSize(1);
    assertThat(loaded.diagnostics())
        .extracting(d -> d.code(), d -> d.span().line())
        .containsExactly(tuple(Code.E0102, 3));
  }

  @Test
  void aFileWithoutTheHeaderHasNoModel() {
    for (var text :
        new String[] {"", "\n\n", "A\t+\tB\n", "source,target\nA,B\n", "#id\trelation\ttarget\n"}) {
      var loaded = read(text);
      assertThat(loaded.model()).isEmpty();
      assertThat(loaded.diagnostics()).extracting(d -> d.code()).containsExactly(Code.E0112);
    }
  }

  @Test
  void originsNameTheLineOfEveryEntityAndClaim() {
    var origins = read("source\trelation\ttarget\nA\t+\tB\n\nB\t+\tC\n").origins();

    assertThat(origins.of(PartId.claim("B-+-C")).line()).isEqualTo(4);
    assertThat(origins.of(PartId.entity("A")).line()).isEqualTo(2);
    assertThat(origins.of(PartId.claim("none")).line()).isZero();
  }

  @Test
  void aStatementOnUseIsReportedAndCarriesNothing() {
    var read = read("source\trelation\ttarget\nA\tcontraindicated for\tB\n");
    assertThat(read.diagnostics()).extracting(d -> d.code().name()).containsExactly("N0902");
    assertThat(read.model().orElseThrow().claims().get(0).carries()).isFalse();
  }
}

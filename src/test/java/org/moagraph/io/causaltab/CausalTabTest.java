package org.moagraph.io.causaltab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.moagraph.io.Importer;
import org.moagraph.io.Loaded;
import org.moagraph.io.Source;
import org.moagraph.io.omnipath.OmniPathImporter;
import org.moagraph.io.signor.SignorImporter;
import org.moagraph.model.Claim;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityType;
import org.moagraph.model.Sign;

class CausalTabTest {

  private static String row(String... placed) {
    var cells = new String[46];
    Arrays.fill(cells, "-");
    for (int i = 0; i < placed.length; i += 2) {
      cells[Integer.parseInt(placed[i])] = placed[i + 1];
    }
    return String.join("\t", cells) + "\n";
  }

  private static final String TABLE =
      row(
              "0",
              "#ID(s) interactor A",
              "1",
              "ID(s) interactor B",
              "44",
              "Causal Regulatory Mechanism")
          + row(
              "0", "chebi:\"CHEBI:1\"",
              "1", "uniprotkb:P00001",
              "4", "signor:drug one(entry name)",
              "5", "psi-mi:rec_human(display_long)|uniprotkb:REC(gene name)",
              "8", "pubmed:1000001|mint:MINT-1",
              "20", "psi-mi:\"MI:0328\"(small molecule)",
              "21", "psi-mi:\"MI:0326\"(protein)",
              "44", "psi-mi:\"MI:2244\"(chemical inhibition)",
              "45", "psi-mi:\"MI:2241\"(down-regulates activity)")
          + row(
              "0", "uniprotkb:P00001",
              "1", "uniprotkb:P00002",
              "4", "uniprotkb:REC(gene name)",
              "45", "psi-mi:\"MI:2235\"(up-regulates)")
          + row("0", "uniprotkb:P00001", "1", "uniprotkb:P00002", "4", "uniprotkb:REC(gene name)")
          + row(
              "0",
              "uniprotkb:P1",
              "1",
              "uniprotkb:P2",
              "35",
              "true",
              "45",
              "psi-mi:\"MI:2235\"(up-regulates)");

  private static Loaded read(Importer importer, byte[] bytes) {
    return importer.read(new Source("c.tsv", bytes)).get(0);
  }

  private static Loaded read() {
    var source = new Source("c.tsv", TABLE.getBytes(StandardCharsets.UTF_8));
    assertThat(new CausalTabImporter().accepts(source)).isTrue();
    assertThat(new SignorImporter().accepts(source)).isFalse();
    return read(new CausalTabImporter(), source.bytes());
  }

  @Test
  void theCausalStatementIsTheRelation() {
    var claims = read().model().orElseThrow().claims();

    assertThat(claims)
        .extracting(c -> c.source().value(), Claim::sign, Claim::phrase, c -> c.target().value())
        .containsExactly(
            tuple("drug one", Sign.MINUS, "down-regulates activity", "REC"),
            tuple("REC", Sign.PLUS, "up-regulates", "P00002"));
    assertThat(claims.get(0).evidence())
        .singleElement()
        .satisfies(e -> assertThat(e.citation().pmid()).contains("1000001"));
    assertThat(claims.get(0).annotations())
        .containsEntry("Causal Regulatory Mechanism", "chemical inhibition");
  }

  @Test
  void interactorsHaveNamesTypesAndIdentifiers() {
    assertThat(read().model().orElseThrow().entities())
        .extracting(e -> e.id().value(), Entity::type, e -> e.xrefs().toString())
        .containsExactly(
            tuple("drug one", EntityType.SMALL_MOLECULE, "[CHEBI:1]"),
            tuple("REC", EntityType.PROTEIN, "[UniProt:P00001]"),
            tuple("P00002", EntityType.ENTITY, "[UniProt:P00002]"));
  }

  @Test
  void negativeAndNonCausalInteractionsAreCountedAndNoClaims() {
    assertThat(read().diagnostics())
        .extracting(d -> d.message())
        .containsExactlyInAnyOrder(
            "left out: negative interaction (1)",
            "left out: interaction without a causal statement (1)");
  }

  @Test
  void filesWithoutAHeaderAreReadByThePlacesOfTheirColumns() {
    var bare = TABLE.substring(TABLE.indexOf('\n') + 1);
    var source = new Source("c.tsv", bare.getBytes(StandardCharsets.UTF_8));
    assertThat(new CausalTabImporter().accepts(source)).isTrue();
    var loaded = read(new CausalTabImporter(), source.bytes());

    assertThat(loaded.model().orElseThrow().claims())
        .isEqualTo(read().model().orElseThrow().claims());
    assertThat(loaded.diagnostics())
        .extracting(d -> d.span().line() + " " + d.message())
        .containsExactly(
            "3 left out: interaction without a causal statement (1)",
            "4 left out: negative interaction (1)");
  }

  @Test
  void severalStatementsOfARowAreSeveralClaims() {
    var both = "psi-mi:\"MI:2235\"(up-regulates)|psi-mi:\"MI:2240\"(down-regulates)";
    var table =
        row("0", "#ID(s) interactor A", "1", "ID(s) interactor B")
            + row("0", "uniprotkb:P00001", "1", "uniprotkb:P00002", "45", both);

    assertThat(
            read(new CausalTabImporter(), table.getBytes(StandardCharsets.UTF_8))
                .model()
                .orElseThrow()
                .claims())
        .extracting(Claim::sign)
        .containsExactly(Sign.PLUS, Sign.MINUS);
  }

  @Test
  void versionsWithoutCausalStatementsAreRefusedWithTheReason() {
    var older = "uniprotkb:P00001\tuniprotkb:P00002" + "\t-".repeat(34) + "\n";
    var loaded = read(new CausalTabImporter(), older.getBytes(StandardCharsets.UTF_8));

    assertThat(loaded.model()).isEmpty();
    assertThat(loaded.diagnostics())
        .singleElement()
        .satisfies(d -> assertThat(d.message()).contains("without causal statements"))
        .satisfies(d -> assertThat(d.span().line()).isEqualTo(1));
  }

  @Test
  void damagedTablesNeverThrow() {
    var random = new Random(13);
    for (Importer importer :
        new Importer[] {new CausalTabImporter(), new SignorImporter(), new OmniPathImporter()}) {
      for (int round = 0; round < 300; round++) {
        var bytes = TABLE.getBytes(StandardCharsets.UTF_8);
        for (int wound = 0; wound < 5; wound++) {
          bytes[random.nextInt(bytes.length)] = (byte) "\t\n\"(|:\u00ff".charAt(random.nextInt(7));
        }
        var loaded = read(importer, bytes);
        assertThat(loaded.model().isPresent() || loaded.hasErrors()).isTrue();
      }
    }
  }
}

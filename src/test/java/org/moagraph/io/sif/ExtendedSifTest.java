package org.moagraph.io.sif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.moagraph.diag.Code;
import org.moagraph.io.Loaded;
import org.moagraph.io.Source;
import org.moagraph.model.Claim;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityType;
import org.moagraph.model.Relation;
import org.moagraph.model.Sign;

class ExtendedSifTest {

  private static final String FILE =
      """
      PARTICIPANT_A\tINTERACTION_TYPE\tPARTICIPANT_B\tINTERACTION_DATA_SOURCE\tINTERACTION_PUBMED_ID\tPATHWAY_NAMES\tMEDIATOR_IDS
      GNAQ\tcontrols-state-change-of\tPLCB1\tReactome;KEGG\t10000001;10000002\tGPCR signaling\tid:1
      CHEBI:6541\tchemical-affects\tGNAQ\tCTD\t\t\t
      PLCB1\tin-complex-with\tGNAQ\t\t\t\t
      broken\trow

      PARTICIPANT\tPARTICIPANT_TYPE\tPARTICIPANT_NAME\tUNIFICATION_XREF\tRELATIONSHIP_XREF
      GNAQ\tProteinReference\tG protein q\tuniprot:P50148\thgnc:GNAQ;hgnc:GNAQ
      CHEBI:6541\tSmallMoleculeReference\tlosartan\tchebi:6541\t
      PLCB1\tProteinReference\tPLCB1\t\t
      """;

  private static Loaded read(byte[] bytes) {
    var source = new Source("pc.txt", bytes);
    assertThat(new ExtendedSifImporter().accepts(source)).isTrue();
    return new ExtendedSifImporter().read(source).get(0);
  }

  private static Loaded read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void anEdgeHasItsTypeItsPublicationsAndItsDataSources() {
    var claims = read(FILE).model().orElseThrow().claims();

    assertThat(claims)
        .extracting(c -> c.source().value(), Claim::relation, Claim::sign, c -> c.target().value())
        .containsExactly(
            tuple("GNAQ", Relation.REGULATES, Sign.UNKNOWN, "PLCB1"),
            tuple("CHEBI:6541", Relation.REGULATES, Sign.UNKNOWN, "GNAQ"),
            tuple("PLCB1", Relation.BINDS, Sign.UNKNOWN, "GNAQ"));
    assertThat(claims.get(0).evidence())
        .extracting(e -> e.citation().pmid().orElseThrow())
        .containsExactly("10000001", "10000002");
    assertThat(claims.get(0).note()).contains("data source: Reactome;KEGG");
    assertThat(claims.get(0).annotations())
        .isEqualTo(Map.of("PATHWAY_NAMES", "GPCR signaling", "MEDIATOR_IDS", "id:1"));
  }

  /** Releases before 2015 name databases in words. */
  @Test
  void identifiersOfOlderReleasesAreRead() {
    var file =
        FILE.replace(
            "uniprot:P50148\thgnc:GNAQ;hgnc:GNAQ",
            "UniProt Knowledgebase:P50148\tGENE ONTOLOGY:GO:0007165");

    assertThat(read(file).model().orElseThrow().entities().get(0).xrefs().toString())
        .isEqualTo("[UniProt:P50148, GO:0007165]");
  }

  @Test
  void theSecondSectionGivesNamesTypesAndIdentifiersAndIsNoClaim() {
    var entities = read(FILE).model().orElseThrow().entities();

    assertThat(entities)
        .extracting(
            e -> e.id().value(), e -> e.label().plain(), Entity::type, e -> e.xrefs().toString())
        .containsExactly(
            tuple("GNAQ", "G protein q", EntityType.PROTEIN, "[uniprot:P50148, hgnc:GNAQ]"),
            tuple("CHEBI:6541", "losartan", EntityType.SMALL_MOLECULE, "[chebi:6541]"),
            tuple("PLCB1", "PLCB1", EntityType.PROTEIN, "[]"));
  }

  @Test
  void aBrokenRowIsAnErrorWithItsLine() {
    assertThat(read(FILE).diagnostics())
        .extracting(d -> d.code(), d -> d.span().line())
        .containsExactly(tuple(Code.E0113, 5));
  }

  @Test
  void whatIsWrittenReadsBackEqual() {
    var model = read(FILE).model().orElseThrow();
    var written = new ExtendedSifExporter().write(model);

    assertThat(written.losses()).isEmpty();
    assertThat(read(written.bytes()).model()).contains(model);
  }
}

package org.moagraph.io.signor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.moagraph.diag.Code;
import org.moagraph.io.Loaded;
import org.moagraph.io.Source;
import org.moagraph.model.Claim;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityType;
import org.moagraph.model.Model;
import org.moagraph.model.Relation;
import org.moagraph.model.Sign;

class SignorTest {

  private static final String HEADER =
      "ENTITYA\tTYPEA\tIDA\tDATABASEA\tENTITYB\tTYPEB\tIDB\tDATABASEB\tEFFECT\tMECHANISM\tTAX_ID\tPMID\tDIRECT\tSENTENCE\tSIGNOR_ID\n";
  private static final String TABLE =
      HEADER
          + "drug1\tchemical\tCID:1\tPUBCHEM\tREC\tprotein\tP00001\tUNIPROT\t\"down-regulates activity\"\t\"chemical inhibition\"\t9606\t1000001\tYES\t\"It \"\"blocks\"\" it.\"\tSIGNOR-1\n"
          + "REC\tprotein\tP00001\tUNIPROT\tKIN\tprotein\tP00002\tUNIPROT\tup-regulates\tphosphorylation\t10090\t1000002\tNO\t\tSIGNOR-2\n"
          + "TF\tprotein\tP00003\tUNIPROT\tKIN\tprotein\tP00002\tUNIPROT\tdown-regulates quantity by repression\ttranscriptional regulation\t\t1000003\tYES\t\tSIGNOR-3\n"
          + "KIN\tprotein\tP00002\tUNIPROT\tCPX\tcomplex\tSIGNOR-C1\tSIGNOR\tform complex\tbinding\t\tOther\tYES\t\tSIGNOR-4\n"
          + "CPX\tcomplex\tSIGNOR-C1\tSIGNOR\tGrowth\tphenotype\tSIGNOR-PH1\tSIGNOR\tunknown\t\t\t\tYES\t\tSIGNOR-5\n"
          + "\tprotein\t\t\tKIN\tprotein\tP00002\tUNIPROT\tup-regulates\t\t\t\t\t\tSIGNOR-6\n"
          + "drug1\tchemical\tCID:2\tPUBCHEM\tREC\tprotein\tP00001\tUNIPROT\tfrobs\t\t\t\t\t\tSIGNOR-7\n";

  private static Loaded read(String text) {
    var source = new Source("signor.tsv", text.getBytes(StandardCharsets.UTF_8));
    assertThat(new SignorImporter().accepts(source)).isTrue();
    return new SignorImporter().read(source).get(0);
  }

  private static Model model() {
    return read(TABLE).model().orElseThrow();
  }

  @Test
  void theSignIsThatOfTheEffectAndTheRelationThatOfTheMechanismWhereItHasOne() {
    assertThat(model().claims())
        .extracting(c -> c.source().value(), Claim::relation, Claim::sign, Claim::phrase)
        .containsExactly(
            tuple("drug1", Relation.INHIBITS, Sign.MINUS, "down-regulates activity"),
            tuple("REC", Relation.ACTIVATES_BY_PHOSPHORYLATION, Sign.PLUS, "up-regulates"),
            tuple(
                "TF",
                Relation.DECREASES_EXPRESSION_OF,
                Sign.MINUS,
                "down-regulates quantity by repression"),
            tuple("KIN", Relation.PART_OF, Sign.NONE, "form complex"),
            tuple("CPX", Relation.REGULATES, Sign.UNKNOWN, "unknown"),
            tuple("drug1 (PUBCHEM.COMPOUND:2)", Relation.REGULATES, Sign.UNKNOWN, "frobs"));
  }

  @Test
  void publicationsAreEvidenceWithTheirSentenceAndOrganism() {
    var first = model().claims().get(0).evidence().get(0);

    assertThat(first.citation().pmid()).contains("1000001");
    assertThat(first.note()).contains("It \"blocks\" it.");
    assertThat(first.organisms()).containsExactly("human");
    assertThat(first.basis()).contains("database");
    assertThat(model().claims().get(3).evidence().get(0).citation().text()).contains("Other");
    assertThat(model().claims().get(4).evidence()).isEmpty();
  }

  /** A curated table of our own in the manner of those that groups keep by hand. */
  @Test
  void marksOfSpreadsheetsAroundPublicationsAreNoneAndWordsForNoneAreNoEvidence() {
    var text =
        HEADER
            + "A\tprotein complex\t\t\tB\tprotein\t\t\tactivate\t\t\t#PMID: '1000001,'1000002, 1000003\t\t\t\n"
            + "A\tprotein\t\t\tC\tprotein\t\t\tinhibit\t\t\tNA\t\tSeen once.\t\n"
            + "B\tprotein\t\t\tC\tprotein\t\t\tinhibit\t\t\t#PMID1000004\t\t\t\n"
            + "C\tprotein\t\t\tD\tprotein\t\t\tinhibit\t\t\t#\t\t\t\n";
    var claims = read(text).model().orElseThrow().claims();

    assertThat(claims)
        .extracting(
            c ->
                c.evidence().stream().map(e -> e.citation().pmid().orElse("?")).toList().toString())
        .containsExactly("[1000001, 1000002, 1000003]", "[]", "[1000004]", "[]");
    assertThat(claims.get(1).annotations()).containsEntry("SENTENCE", "Seen once.");
    assertThat(read(text).model().orElseThrow().entities().get(0).type())
        .isEqualTo(EntityType.COMPLEX);
  }

  @Test
  void aDotInANumberOfTheFilesNameEndsNoName() {
    assertThat(new Source("in/atlas_3.0_core_3.0.tsv", new byte[0]).stem())
        .isEqualTo("atlas_3.0_core_3.0");
    assertThat(new Source("in\\map.valid.cx2", new byte[0]).stem()).isEqualTo("map");
    assertThat(new Source("pairs.tsv.gz", new byte[0]).stem()).isEqualTo("pairs");
    assertThat(new Source(".hidden", new byte[0]).stem()).isEqualTo(".hidden");
    assertThat(new Source("ends.", new byte[0]).stem()).isEqualTo("ends");
    assertThat(new Source("plain", new byte[0]).stem()).isEqualTo("plain");
  }

  @Test
  void thingsHaveTypeAndIdentifierAndOneNameOfTwoIdentifiersIsTwo() {
    assertThat(model().entities())
        .extracting(e -> e.id().value(), Entity::type, e -> e.xrefs().toString())
        .containsExactly(
            tuple("drug1", EntityType.SMALL_MOLECULE, "[PUBCHEM.COMPOUND:1]"),
            tuple("REC", EntityType.PROTEIN, "[UniProt:P00001]"),
            tuple("KIN", EntityType.PROTEIN, "[UniProt:P00002]"),
            tuple("TF", EntityType.PROTEIN, "[UniProt:P00003]"),
            tuple("CPX", EntityType.COMPLEX, "[SIGNOR:SIGNOR-C1]"),
            tuple("Growth", EntityType.PROCESS, "[SIGNOR:SIGNOR-PH1]"),
            tuple("drug1 (PUBCHEM.COMPOUND:2)", EntityType.SMALL_MOLECULE, "[PUBCHEM.COMPOUND:2]"));
  }

  @Test
  void otherColumnsAreKeptAndBrokenRowsReported() {
    assertThat(model().claims().get(1).annotations())
        .containsEntry("DIRECT", "NO")
        .containsEntry("SIGNOR_ID", "SIGNOR-2")
        .containsEntry("MECHANISM", "phosphorylation");
    assertThat(read(TABLE).diagnostics())
        .extracting(d -> d.code(), d -> d.span().line())
        .containsExactly(tuple(Code.E0113, 7), tuple(Code.N0901, 8));
  }

  @Test
  void theSameTableWithSemicolonsIsTheSameModel() {
    assertThat(read(TABLE.replace('\t', ';')).model()).contains(model());
  }
}

package org.moagraph.io.omnipath;

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
import org.moagraph.model.Sign;
import org.moagraph.model.Status;

class OmniPathTest {

  private static final String TABLE =
      """
      source\ttarget\tsource_genesymbol\ttarget_genesymbol\tis_directed\tis_stimulation\tis_inhibition\tconsensus_direction\tconsensus_stimulation\tconsensus_inhibition\tsources\treferences
      P00001\tP00002\tAAA\tBBB\t1\t1\t0\t1\t1\t0\tSIGNOR;HPRD\tSIGNOR:1000001;HPRD:1000001;HPRD:1000002
      P00001\tP00003\tAAA\tCCC\tTRUE\tFALSE\tTRUE\tTRUE\tFALSE\tTRUE\tSIGNOR\t
      P00002\tP00003\tBBB\tCCC\t1\t1\t1\t1\t1\t0\tx\t
      P00003\tP00001\tCCC\tAAA\t1\t1\t1\t1\t1\t1\tx\t
      P00001\tP00004\tAAA\tDDD\t0\t0\t0\t0\t0\t0\tx\t
      COMPLEX:P00001_P00002\tMIMAT0000001\t\t\t1\t0\t0\t0\t0\t0\tx\t
      \tP00001\t\tAAA\t1\t1\t0\t1\t1\t0\tx\t
      """;

  private static Loaded read() {
    var source = new Source("omnipath.tsv", TABLE.getBytes(StandardCharsets.UTF_8));
    assertThat(new OmniPathImporter().accepts(source)).isTrue();
    return new OmniPathImporter().read(source).get(0);
  }

  @Test
  void theFlagsAreTheSignAndResourcesThatDisagreeMakeTwoClaims() {
    assertThat(read().model().orElseThrow().claims())
        .extracting(c -> c.source() + " " + c.target(), Claim::sign, Claim::status)
        .containsExactly(
            tuple("AAA BBB", Sign.PLUS, Status.SUPPORTED),
            tuple("AAA CCC", Sign.MINUS, Status.SUPPORTED),
            tuple("BBB CCC", Sign.PLUS, Status.SUPPORTED),
            tuple("BBB CCC", Sign.MINUS, Status.DISPUTED),
            tuple("CCC AAA", Sign.PLUS, Status.DISPUTED),
            tuple("CCC AAA", Sign.MINUS, Status.DISPUTED),
            tuple("AAA DDD", Sign.UNKNOWN, Status.SUPPORTED),
            tuple("COMPLEX:P00001_P00002 MIMAT0000001", Sign.UNKNOWN, Status.SUPPORTED));
  }

  @Test
  void aPublicationIsOnePieceOfEvidenceWithAllWhoCiteIt() {
    assertThat(read().model().orElseThrow().claims().get(0).evidence())
        .extracting(e -> e.citation().pmid().orElseThrow(), e -> e.note().orElseThrow())
        .containsExactly(tuple("1000001", "SIGNOR, HPRD"), tuple("1000002", "HPRD"));
  }

  @Test
  void thingsAreNamedByGeneAndHaveTheirAccession() {
    assertThat(read().model().orElseThrow().entities())
        .extracting(e -> e.id().value(), Entity::type, e -> e.xrefs().toString())
        .contains(
            tuple("AAA", EntityType.PROTEIN, "[UniProt:P00001]"),
            tuple("MIMAT0000001", EntityType.GENE, "[mirbase.mature:MIMAT0000001]"));
  }

  @Test
  void disagreementsAndBrokenRowsAreSaidWithTheirLines() {
    assertThat(read().diagnostics())
        .extracting(d -> d.code(), d -> d.span().line())
        .containsExactly(tuple(Code.N0902, 4), tuple(Code.N0902, 5), tuple(Code.E0113, 8));
    assertThat(read().diagnostics().get(1).message()).endsWith("each disputed");
  }
}

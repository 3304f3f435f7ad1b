package org.moagraph.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moagraph.diag.Code;
import org.moagraph.model.Relation;
import org.moagraph.model.Sign;

class RelationFileTest {

  private static RelationFile read(String text) {
    return RelationFile.read(new Source("own.csv", text.getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "word,relation\nboosts up,increases expression of\n\"hits, hard\",-\n",
        "\uFEFFboosts up\tincreases expression of\r\n\"hits, hard\"\t-1\r\n",
        "Word;Relation\nBoosts_Up;increases expression of\n\"hits, hard\";decreases\n"
      })
  void aTableOfTwoColumnsSaysWhatWordsMean(String text) {
    var read = read(text);

    assertThat(read.findings().all()).isEmpty();
    assertThat(read.table().read("boosts up").relation())
        .isEqualTo(Relation.INCREASES_EXPRESSION_OF);
    assertThat(read.table().readPhrase("HITS, hard").sign()).isEqualTo(Sign.MINUS);
    assertThat(read.table().read("activates").sign()).isEqualTo(Sign.PLUS);
  }

  @Test
  void itComesBeforeThePrintedTable() {
    var table = read("interacts with,?\ncontraindicated for,decreases\n").table();
    var findings = Findings.bounded("x");
    table.report("contraindicated for", findings, findings::whole);

    assertThat(table.read("interacts with").sign()).isEqualTo(Sign.UNKNOWN);
    assertThat(table.read("contraindicated for").sign()).isEqualTo(Sign.MINUS);
    assertThat(findings.all()).isEmpty();
  }

  @Test
  void errorsInItHaveTheirLines() {
    var read = read("word,relation\nboosts,incraeses\nlone\n\nboosts,+\nboosts,-\n");

    assertThat(read.findings().all())
        .extracting(d -> d.code(), d -> d.span().line())
        .containsExactlyInAnyOrder(
            tuple(Code.E0109, 2), tuple(Code.E0112, 3), tuple(Code.E0104, 6));
    assertThat(read.findings().all().get(0).help())
        .hasValueSatisfying(help -> assertThat(help).startsWith("did you mean \"increases\"?"));
  }
}

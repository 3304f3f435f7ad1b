package org.moagraph.io.edgelist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moagraph.diag.Code;
import org.moagraph.io.Loaded;
import org.moagraph.io.Source;
import org.moagraph.model.Claim;
import org.moagraph.model.PartId;
import org.moagraph.model.Sign;

/** Tables as spreadsheets, R and pandas save them. */
class TableDialectsTest {

  private static Loaded read(byte[] bytes) {
    var source = new Source("net.tsv", bytes);
    var importer = new EdgeListImporter();
    assertThat(importer.accepts(source)).isTrue();
    return importer.read(source).get(0);
  }

  private static Loaded read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static void isLosartan(Loaded loaded) {
    assertThat(loaded.diagnostics()).isEmpty();
    assertThat(loaded.model().orElseThrow().claims())
        .extracting(c -> c.source().value(), Claim::sign, c -> c.target().value())
        .containsExactly(
            tuple("Losartan", Sign.MINUS, "AT1 receptor"),
            tuple("AT1 receptor", Sign.PLUS, "Pressure, blood"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\uFEFFsource\trelation\ttarget\r\n\"Losartan\"\tinhibits\t\"AT1 receptor\"\r\n\"AT1"
            + " receptor\"\tincreases\t\"Pressure, blood\"\r\n",
        "source,relation,target\nLosartan,inhibits,AT1 receptor\nAT1 receptor,increases,\"Pressure,"
            + " blood\"\n",
        "source;relation;target\r\nLosartan;inhibits;AT1 receptor\r\nAT1 receptor;increases;Pressure,"
            + " blood",
        "sep=;\nsource;relation;target\nLosartan;inhibits;AT1 receptor\nAT1"
            + " receptor;increases;Pressure, blood\n",
        "Source\tRelation\tTARGET\nLosartan\tinhibits\tAT1 receptor\nAT1"
            + " receptor\tincreases\tPressure, blood\n",
        "source\ttarget\trelation\nLosartan\tAT1 receptor\tinhibits\nAT1 receptor\tPressure,"
            + " blood\tincreases\n",
        "source\trelation\ttarget\rLosartan\tinhibits\tAT1 receptor\rAT1 receptor\tincreases\tPressure,"
            + " blood\r",
        "source\trelation\ttarget\nLosartan\tinhibits\t\"AT1 receptor\"\nAT1"
            + " receptor\tincreases\tPressure, blood\n",
        "source\trelation\ttarget\nLosartan\u00a0\tinhibits\tAT1 receptor\n\u00a0AT1"
            + " receptor\u00a0\tincreases\tPressure, blood\n",
        "#source\trelation\ttarget\nLosartan\tinhibits\tAT1 receptor\nAT1"
            + " receptor\tincreases\tPressure, blood\n",
        "source\trelation\ttarget\nLosartan\t-1\tAT1 receptor\nAT1 receptor\t1.0\tPressure, blood\n",
        "from,to,interaction\nLosartan,AT1 receptor,INHIBITS\n\"AT1 receptor\",\"Pressure, blood\",+1\n",
      })
  void everyDialectIsTheSameTable(String text) {
    isLosartan(read(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-8"})
  void aMarkSaysTheEncoding(String charset) {
    var text =
        "\uFEFFsource\trelation\ttarget\nLosartan\tinhibits\tAT1 receptor\nAT1"
            + " receptor\tincreases\tPressure, blood\n";
    isLosartan(read(text.getBytes(Charset.forName(charset))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"\",\"source\",\"relation\",\"target\"\n\"1\",\"Losartan\",\"inhibits\",\"AT1 receptor\"\n",
        "source\trelation\ttarget\n1\tLosartan\tinhibits\tAT1 receptor\n",
        "\"source\"\t\"relation\"\t\"target\"\n\"1\"\t\"Losartan\"\t\"inhibits\"\t\"AT1 receptor\"\n",
        "Unnamed: 0,source,relation,target\n0,Losartan,inhibits,AT1 receptor\n"
      })
  void theNumbersOfRowsThatRAndPandasWriteAreSkippedAndSaid(String text) {
    var loaded = read(text);

    assertThat(loaded.model().orElseThrow().claims())
        .extracting(c -> c.id().value(), Claim::annotations)
        .containsExactly(tuple("Losartan-inhibits-AT1 receptor", Map.of()));
    assertThat(loaded.diagnostics())
        .extracting(d -> d.message())
        .containsExactly("left out: column of row numbers (1)");
  }

  @Test
  void aQuotedCellHoldsSeparatorsQuotesAndLineEnds() {
    var loaded =
        read(
            "note,source,relation,target,pmid\n\"two\nlines, one \"\"cell\"\"\",\"Losartan\n"
                + "potassium\",inhibits,\"AT1 \"\"receptor\"\"\",1\n,B,activates,C,\n");
    var claims = loaded.model().orElseThrow().claims();

    assertThat(loaded.diagnostics()).isEmpty();
    assertThat(claims.get(0).source().value()).isEqualTo("Losartan potassium");
    assertThat(claims.get(0).target().value()).isEqualTo("AT1 \"receptor\"");
    assertThat(claims.get(0).annotations())
        .containsExactly(Map.entry("note", "two\nlines, one \"cell\""), Map.entry("pmid", "1"));
    assertThat(claims.get(1).annotations()).isEmpty();
    assertThat(loaded.origins().of(PartId.claim("B-activates-C")).line()).isEqualTo(5);
  }

  @Test
  void aQuoteInsideACellOrWithoutAnEndIsPartOfIt() {
    var loaded = read("source\trelation\ttarget\n\"A\" type\t+\t5\" disc\n\"odd\t+\tB\nC\t+\tD\n");

    assertThat(loaded.model().orElseThrow().entities())
        .extracting(e -> e.id().value())
        .containsExactly("\"A\" type", "5\" disc", "\"odd", "B", "C", "D");
    assertThat(loaded.diagnostics())
        .extracting(d -> d.code(), d -> d.span().line())
        .containsExactly(tuple(Code.N0902, 3));
  }

  @Test
  void aRowMayStartWithAHashAndACommentHasABlankBehindIt() {
    for (var quote : new String[] {"", "\""}) {
      var loaded =
          read(
              "# exported by a tool\nsource\trelation\ttarget\n#5 compound\tinhibits\tAT1R\n"
                  + quote
                  + "Losartan"
                  + quote
                  + "\tinhibits\tAT1R\n# note\n# A\tinhibits\tB\n");

      assertThat(loaded.model().orElseThrow().claims())
          .extracting(c -> c.source().value())
          .containsExactly("#5 compound", "Losartan");
      assertThat(loaded.diagnostics())
          .extracting(d -> d.message())
          .containsExactly("left out: row that starts with \"# \", as a comment does (1)");
    }
  }

  @Test
  void bytesOfAnotherEncodingAreAnErrorThatSaysWhatToDo() {
    for (var text :
        new String[] {
          "source\trelation\ttarget\nLosartan\tinhibits\tReceptor \u00ef\nA\t+\tB\n",
          "source,relation,target\nLosartan,inhibits,Receptor \u00ef\nA,+,B\n"
        }) {
      var loaded = read(text.getBytes(StandardCharsets.ISO_8859_1));

      assertThat(loaded.model().orElseThrow().claims()).hasSize(1);
      assertThat(loaded.diagnostics())
          .singleElement()
          .satisfies(
              d -> {
                assertThat(d.code()).isEqualTo(Code.E0102);
                assertThat(d.span().line()).isEqualTo(2);
                assertThat(d.help()).hasValueSatisfying(h -> assertThat(h).contains("as UTF-8"));
              });
    }
  }

  @Test
  void rowsThatAreShortOrLongAreReportedAtTheirLineInEveryDialect() {
    var loaded = read("target;source;relation\nB;A\n\"B\nb\";A;+\nB;A;+;more\n");

    assertThat(loaded.model().orElseThrow().claims()).hasSize(1);
    assertThat(loaded.diagnostics())
        .extracting(d -> d.code(), d -> d.span().line())
        .containsExactly(tuple(Code.E0112, 2), tuple(Code.E0112, 5));
  }

  @Test
  void wordsThatYamlWouldTakeForValuesAreNames() {
    var model =
        read("source\trelation\ttarget\nNO\tactivates\tnull\n1e3\tincreases\t12:30\n=\t+\t~\n")
            .model()
            .orElseThrow();

    assertThat(model.entities())
        .extracting(e -> e.label().plain())
        .containsExactly("NO", "null", "1e3", "12:30", "=", "~");
  }

  @Test
  void oppositeClaimsAndClaimsOnItselfAreKept() {
    var model =
        read("source\trelation\ttarget\nD\tincreases\tR\nD\tdecreases\tR\nR\tincreases\tR\n")
            .model()
            .orElseThrow();

    assertThat(model.claims())
        .extracting(Claim::sign, c -> c.target().value())
        .containsExactly(tuple(Sign.PLUS, "R"), tuple(Sign.MINUS, "R"), tuple(Sign.PLUS, "R"));
  }
}

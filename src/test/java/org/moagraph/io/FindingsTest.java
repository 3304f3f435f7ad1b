package org.moagraph.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.moagraph.diag.Code;
import org.moagraph.diag.Span;

class FindingsTest {

  @Test
  void ofEachKindAHundredAreKeptAndTheRestCounted() {
    var findings = new Findings("f");
    IntStream.range(0, 100).forEach(i -> add(findings, Code.E0112, i));
    assertThat(findings.keeps(Code.E0112)).isFalse();
    assertThat(findings.all()).hasSize(100);

    IntStream.range(100, 103).forEach(i -> add(findings, Code.E0112, i));
    add(findings, Code.E0113, 7);
    assertThat(findings.keeps(Code.E0113)).isTrue();
    assertThat(findings.all()).hasSize(102);
    assertThat(findings.all().get(99).message()).isEqualTo("row 99");
    assertThat(findings.all().get(100).message()).isEqualTo("row 7");
    assertThat(findings.all().get(101).message()).startsWith("3 more of these: ");
  }

  @Test
  void aHundredUnlistedRelationsAreNamedAndTheRestCountedWithTheirClaims() {
    var findings = new Findings("f");
    IntStream.range(0, 102)
        .forEach(
            i -> {
              findings.addUnlisted("r" + i, () -> Span.whole("f"));
              findings.addUnlisted("r" + i, () -> Span.whole("f"));
            });

    assertThat(findings.all()).hasSize(101);
    assertThat(findings.all().get(99).message()).contains("\"r99\"").contains("2 claims");
    assertThat(findings.all().get(100).message())
        .isEqualTo("2 more relations are not in the table, in 4 claims");
  }

  private static void add(Findings findings, Code code, int row) {
    findings.add(code, new Span("f", row + 1, 1, 1), "row " + row);
  }
}

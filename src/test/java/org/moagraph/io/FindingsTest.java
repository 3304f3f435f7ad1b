package org.moagraph.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.moagraph.diag.Code;
import org.moagraph.diag.Diagnostic;
import org.moagraph.diag.Span;

class FindingsTest {

  @Test
  void ofEachKindAHundredAreKeptAndTheRestCounted() {
    var findings = Findings.bounded("f");
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
    var findings = Findings.bounded("f");
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

  @Test
  void ofAFileWrittenByHandEveryFindingIsKept() {
    var findings = Findings.complete("f");
    IntStream.range(0, 250).forEach(i -> add(findings, Code.E0112, i));

    assertThat(findings.all()).hasSize(250);
  }

  @Test
  void whatIsLeftOutIsSaidOnceWithItsCountHoweverOftenTheFindingsAreAskedFor() {
    var findings = Findings.bounded("f");
    findings.leaveOut("hyperedge");
    findings.leaveOut("arc");
    findings.leaveOut("hyperedge");
    findings.all();

    assertThat(findings.all())
        .extracting(Diagnostic::message)
        .containsExactly("left out: hyperedge (2)", "left out: arc (1)");
    assertThat(findings.hasErrors()).isFalse();
  }

  @Test
  void anEdgeThatEndsNowhereIsRefusedOrGivenABareNode() {
    var findings = Findings.bounded("f");
    var place = new Span("f", 3, 1, 1);
    var refused = DeclaredNodes.<String>refusing("node", findings, "no node \"%s\""::formatted);
    var kept = DeclaredNodes.keeping("node", findings, id -> "bare " + id);

    assertThat(refused.end("x", place)).isEmpty();
    assertThat(kept.end("y", place)).contains("bare y");
    assertThat(kept.end("y", place)).contains("bare y");

    assertThat(findings.all())
        .extracting(Diagnostic::code, Diagnostic::message, Diagnostic::span)
        .containsExactly(
            tuple(Code.E0201, "no node \"x\"", place),
            tuple(
                Code.N0902, "node \"y\" is not declared: it is kept without name and kind", place));
  }

  private static void add(Findings findings, Code code, int row) {
    findings.add(code, new Span("f", row + 1, 1, 1), "row " + row);
  }
}

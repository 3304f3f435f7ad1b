package org.moagraph.io.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.moagraph.diag.Code;
import org.moagraph.diag.Span;
import org.moagraph.io.Findings;

class JsonTreeTest {

  private final Findings findings = Findings.bounded("x.json");

  private YamlNode.Fields read(String text) {
    return (YamlNode.Fields) JsonTree.read(text, findings).orElseThrow();
  }

  @Test
  void everyValueKnowsItsPlace() {
    var tree = read("{\n\t\"a\": [1, true],\n  \"b\": \"two\"}");

    assertThat(tree.span()).isEqualTo(new Span("x.json", 1, 1, 1));
    assertThat(tree.value("a").orElseThrow().span()).isEqualTo(new Span("x.json", 2, 7, 1));
    assertThat(tree.value("b").orElseThrow().span()).isEqualTo(new Span("x.json", 3, 8, 5));
  }

  @Test
  void aLetterIsOneColumnWhateverItsSize() {
    var tree = read("{\"\ud83e\udde0\": \"\ud83e\udde0\ud83e\udde0\", \"b\": 1}");

    assertThat(tree.value("\ud83e\udde0").orElseThrow().span())
        .isEqualTo(new Span("x.json", 1, 7, 4));
    assertThat(tree.value("b").orElseThrow().span()).isEqualTo(new Span("x.json", 1, 18, 1));
  }

  @Test
  void aNameThatStandsTwiceIsReportedAndTheFirstCounts() {
    var tree = read("{\"a\": 1,\n \"a\": 2}");

    assertThat(TreeGraph.text(tree, "a")).contains("1");
    assertThat(findings.all()).extracting(d -> d.code()).containsExactly(Code.E0104);
    assertThat(findings.all().get(0).span().line()).isEqualTo(2);
  }

  @Test
  void whatIsNoJsonIsReportedWhereItGoesWrong() {
    assertThat(JsonTree.read("{\"a\": 1\n \"b\": 2}", findings)).isEmpty();
    assertThat(findings.all().get(0).span()).isEqualTo(new Span("x.json", 2, 2, 1));
    assertThat(findings.all().get(0).message()).contains("a comma or \"}\" is missing here");
  }

  @Test
  void aFileThatBreaksOffOrNestsTooDeeplyIsReported() {
    assertThat(JsonTree.read("{\"a\": [1,", findings)).isEmpty();
    assertThat(JsonTree.read("[".repeat(100_000), findings)).isEmpty();
    assertThat(findings.all()).extracting(d -> d.message()).allMatch(m -> m.startsWith("not JSON"));
  }
}

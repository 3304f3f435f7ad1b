package org.moagraph.io.dot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import guru.nidi.graphviz.model.MutableGraph;
import guru.nidi.graphviz.parse.Parser;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.moagraph.app.BundledModels;
import org.moagraph.app.Moa;
import org.moagraph.diag.Code;
import org.moagraph.diag.Diagnostic;
import org.moagraph.io.Loaded;
import org.moagraph.io.SharedData;
import org.moagraph.io.Source;
import org.moagraph.model.Claim;
import org.moagraph.model.Compartment;
import org.moagraph.model.Model;
import org.moagraph.model.Sign;

/** DOT as people and programs write it, and as we draw it. */
class DotTest {

  private static Loaded read(String text) {
    var source = new Source("x.dot", text.getBytes(StandardCharsets.UTF_8));
    assertThat(new DotImporter().accepts(source)).isTrue();
    return new DotImporter().read(source).get(0);
  }

  private static Model model(String text) {
    var loaded = read(text);
    assertThat(loaded.hasErrors()).isFalse();
    return loaded.model().orElseThrow();
  }

  private static List<String> claims(String text) {
    return model(text).claims().stream()
        .map(c -> c.source() + " " + c.sign().symbol() + " " + c.target())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[arrowhead=tee]                     | -",
        "[arrowhead=normal]                  | +",
        "[]                                  | ?",
        "[arrowhead=vee]                     | ?",
        "[arrowhead=odiamond]                | ?",
        "[arrowhead=none]                    | ?",
        "[label=inhibits]                    | -",
        "[label=\"activates\"]               | +",
        "[label=binds, arrowhead=tee]        | -",
        "[label=inhibits, arrowhead=normal]  | ?",
        "[label=whatever, arrowhead=tee]     | -",
        "[dir=both, arrowhead=tee]           | ?",
        "[dir=none]                          | ?",
        "[interaction=inhibits, weight=3]    | -",
      })
  void headsAndWordsOfAnEdgeSayItsSign(String attributes, String sign) {
    assertThat(claims("digraph { a -> b " + attributes + " }")).containsExactly("a " + sign + " b");
  }

  @Test
  void anArrowWithoutANameRaisesOnlyWhereOthersAreBars() {
    assertThat(claims("digraph { a -> b; b -> c [arrowhead=tee] }"))
        .containsExactly("a + b", "b - c");
    assertThat(read("digraph { a -> b; b -> c [arrowhead=tee] }").diagnostics())
        .extracting(Diagnostic::message)
        .anyMatch(m -> m.contains("read as raising") && m.contains("(1)"));
  }

  @Test
  void whatHoldsForAllEdgesHoldsInSubgraphsToo() {
    assertThat(
            claims(
                "digraph { edge [arrowhead=tee] subgraph cluster_c { a -> b; c -> d [color=red] } x -> y"
                    + " { edge [arrowhead=normal] e -> f } g -> h }"))
        .containsExactly("a - b", "c - d", "x - y", "e + f", "g - h");
  }

  @Test
  void aLineWithoutADirectionHasNoKnownRelation() {
    assertThat(claims("graph { a -- b [label=inhibits, arrowhead=tee] }")).containsExactly("a ? b");
  }

  @Test
  void chainsGroupsAndPortsAreEdges() {
    assertThat(claims("digraph { edge [arrowhead=normal] a:p:n -> {b c} -> \"d e\":s; }"))
        .containsExactly("a + b", "a + c", "b + d e", "c + d e");
  }

  @Test
  void anArrowDrawnBackwardsRunsBack() {
    assertThat(claims("digraph { a -> b [dir=back, arrowtail=tee] }")).containsExactly("b - a");
  }

  @Test
  void aStrictGraphHasOneEdgeBetweenTwoNodes() {
    assertThat(claims("strict digraph { a -> b; a -> b [arrowhead=tee] }"))
        .containsExactly("a - b");
    assertThat(claims("digraph { a -> b [arrowhead=normal]; a -> b [arrowhead=tee] }"))
        .containsExactly("a + b", "a - b");
  }

  @Test
  void clustersArePlacesWithinEachOther() {
    var model =
        model(
            """
            digraph "My map" {
              a; b; c; /* nodes first */
              subgraph cluster_cell {
                label = <A <b>cell</b> &amp; more>;
                a
                subgraph cluster_nucleus { label="Nucleus\\nof it"; b [label="B\\n(active)"] }
              }
              c [shape=record, label="{<f0> C | {one|two}}"] // so it does
            }
            """);

    assertThat(model.header().title().plain()).isEqualTo("My map");
    assertThat(model.compartments())
        .extracting(Compartment::id, c -> c.label().plain(), c -> c.parent().orElse("-"))
        .containsExactly(
            tuple("cluster_cell", "A cell & more", "-"),
            tuple("cluster_nucleus", "Nucleus of it", "cluster_cell"));
    assertThat(model.entities())
        .extracting(e -> e.label().plain(), e -> e.compartment().orElse("-"))
        .containsExactly(
            tuple("a", "cluster_cell"),
            tuple("B (active)", "cluster_nucleus"),
            tuple("C one two", "-"));
  }

  @Test
  void aLineThatBeginsWithAHashIsNone() {
    assertThat(claims("# made by hand\ndigraph {\n# a -> b\nc -> d [color=\"#ff0000\"] }"))
        .containsExactly("c ? d");
  }

  @Test
  void piecesOfTextAreJoinedAndEscapesAreRead() {
    var model =
        model("digraph { a [label=\"x\\\"y\" + \" z\"]; \"two\\\nlines\" [label=\"\\N!\"]; -.5 }");

    assertThat(model.entities())
        .extracting(e -> e.label().plain())
        .containsExactly("x\"y z", "twolines!", "-.5");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "digraph {! a ->! -> b }         | 3 | a name is missing before \"->\"",
        "digraph {! a -> \"b }            | 2 | the quote is not closed",
        "digraph {! a -> b               | 2 | the text breaks off",
        "digraph {! a % b }              | 2 | the character \"%\"",
        "digraph {! a [label=<b ] }      | 2 | the \"<\" is not closed",
        "digraph { } foo                 | 1 | \"graph\" or \"digraph\" is missing",
      })
  void whatIsNoDotIsReportedWithItsLine(String text, int line, String words) {
    var loaded = read(text.replace("!", "\n"));

    assertThat(loaded.model()).isEmpty();
    assertThat(loaded.diagnostics()).hasSize(1);
    assertThat(loaded.diagnostics().get(0).code()).isEqualTo(Code.E0113);
    assertThat(loaded.diagnostics().get(0).span().line()).isEqualTo(line);
    assertThat(loaded.diagnostics().get(0).message()).contains(words);
  }

  @Test
  void subgraphsAndEdgesWithoutEndAreRefused() {
    var deep = "digraph { " + "{".repeat(100_000);
    var wide = "digraph { {" + names("a") + "} -> {" + names("b") + "} }";

    assertThat(read(deep).diagnostics().get(0).message()).contains("64 levels deep");
    assertThat(read(wide).diagnostics().get(0).message()).contains("a million edges");
  }

  private static String names(String letter) {
    var names = new StringBuilder();
    for (int i = 0; i < 1001; i++) {
      names.append(letter).append(i).append(' ');
    }
    return names.toString();
  }

  @Test
  void severalGraphsOfAFileAreSeveralModels() {
    var source =
        new Source("x.gv", "digraph a { b } graph c { d }".getBytes(StandardCharsets.UTF_8));

    assertThat(new DotImporter().read(source))
        .extracting(l -> l.model().orElseThrow().id())
        .containsExactly("x", "x-2");
  }

  static Stream<String> models() {
    return BundledModels.IDS.stream();
  }

  /** What is drawn of a view is read back: its things by name, and what each edge does. */
  @ParameterizedTest
  @MethodSource("models")
  void whatWeDrawIsReadBack(String id) {
    var moa = Moa.bundled(id);
    for (var view : moa.model().views()) {
      var text = new String(moa.draw(view.id(), "dot"), StandardCharsets.UTF_8);
      var read = model(text);
      var names = read.entities().stream().map(e -> e.id().value()).toList();

      assertThat(names).as(view.id()).doesNotContain("legend of marks 0").isNotEmpty();
      for (var claim : read.claims()) {
        var own =
            moa.model().claims().stream()
                .filter(c -> c.source().equals(claim.source()))
                .filter(c -> c.target().equals(claim.target()))
                .map(Claim::sign)
                .toList();
        if (claim.sign() != Sign.UNKNOWN && !own.isEmpty()) {
          assertThat(own).as(view.id() + ": " + claim.id()).contains(claim.sign());
        }
      }
    }
  }

  /**
   * The same nodes and lines as another reader finds, which loses what holds for all in a group.
   */
  @Test
  void anotherReaderFindsTheSameLines() throws Exception {
    var random = new Random(13);
    for (int round = 0; round < 200; round++) {
      var text = randomGraph(random);
      var lines = new ArrayList<String>();
      collect(new Parser().read(text), lines);

      assertThat(
              model(text).claims().stream()
                  .map(
                      c ->
                          c.source()
                              + " "
                              + (c.sign() == Sign.MINUS ? "tee" : "-")
                              + " "
                              + c.target()))
          .as(text)
          .containsExactlyInAnyOrderElementsOf(lines);
    }
  }

  private static String randomGraph(Random random) {
    var text = new StringBuilder("digraph {\n");
    int groups = 1 + random.nextInt(3);
    for (int g = 0; g < groups; g++) {
      text.append("subgraph " + (random.nextBoolean() ? "cluster_" : "g") + g + " {");
      for (int i = random.nextInt(4); i > 0; i--) {
        text.append(edge(random));
      }
      text.append("}\n");
    }
    return text.append(edge(random)).append('}').toString();
  }

  private static String edge(Random random) {
    return "n"
        + random.nextInt(6)
        + " -> \"m "
        + random.nextInt(6)
        + "\""
        + (random.nextBoolean() ? " [arrowhead=tee, color=red];" : ";");
  }

  private static void collect(MutableGraph graph, List<String> lines) {
    for (var node : graph.rootNodes()) {
      for (var link : node.links()) {
        var head = link.attrs().get("arrowhead");
        lines.add(node.name() + " " + ("tee".equals(head) ? "tee" : "-") + " " + link.to().name());
      }
    }
    graph.graphs().forEach(inner -> collect(inner, lines));
  }

  @Test
  void theFileOfTheFieldLowers() throws Exception {
    var loaded = new DotImporter().read(SharedData.source("field/28b.dot")).get(0);

    assertThat(loaded.model().orElseThrow().claims())
        .extracting(Claim::sign)
        .containsExactly(Sign.MINUS);
  }
}

package org.moagraph.graphviz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EmbeddedGraphvizTest {
  private static final String PLACED =
      """
      digraph {
        graph [splines=%s, notranslate=true]
        node [shape=box, fixedsize=true, width=1, height=0.5]
        a [pos="100,200"] b [pos="300,300"] c [pos="500,200"] d [pos="300,200"]
        a -> c
        b -> c [pos="e,464,209 336,291 380,280 420,240 454,211"]
      }
      """;

  private final EmbeddedGraphviz graphviz = new EmbeddedGraphviz();

  @Test
  void theVersionIsTheOneItIsSaidToBe() {
    assertThat(EmbeddedGraphviz.version()).isEqualTo("14.0.1");
  }

  @Test
  void aGraphIsLaidOut() throws GraphvizException {
    assertThat(graphviz.render("digraph { a -> b }", "dot", "plain"))
        .isEqualTo(
            """
            graph 1 0.75 1.5
            node a 0.375 1.25 0.75 0.5 a solid ellipse black lightgrey
            node b 0.375 0.25 0.75 0.5 b solid ellipse black lightgrey
            edge a b 4 0.375 0.99579 0.375 0.89454 0.375 0.77398 0.375 0.66022 solid black
            stop
            """);
  }

  @Test
  void theSameTextGivesTheSameAnswerAgain() throws GraphvizException {
    String first = graphviz.render(ladder(30), "dot", "json0");
    graphviz.render("digraph { x -> y; y -> z; x -> z }", "dot", "json0");
    assertThat(graphviz.render(ladder(30), "dot", "json0")).isEqualTo(first);
  }

  @Test
  void twoThreadsGetTheSameAnswerAsOne() throws Exception {
    String alone = graphviz.render(ladder(40), "dot", "json");
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      Callable<String> work = () -> graphviz.render(ladder(40), "dot", "json");
      for (Future<String> answer : threads.invokeAll(List.of(work, work, work, work))) {
        assertThat(answer.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void aSyntaxErrorIsGraphvizsOwnMessage() {
    assertThatThrownBy(() -> graphviz.render("digraph {\n a -> ;\n}", "dot", "plain"))
        .isInstanceOf(GraphvizException.class)
        .hasMessage("syntax error in line 2 near ';'");
  }

  @Test
  void textWithoutAGraphIsAnError() {
    assertThatThrownBy(() -> graphviz.render("", "dot", "plain"))
        .isInstanceOf(GraphvizException.class)
        .hasMessage("no graph");
  }

  @Test
  void anUnknownEngineIsAnErrorThatNamesTheKnownOnes() {
    assertThatThrownBy(() -> graphviz.render("digraph { a }", "dott", "plain"))
        .isInstanceOf(GraphvizException.class)
        .hasMessageContaining("\"dott\" not recognized")
        .hasMessageContaining("circo dot fdp neato nop nop1 nop2");
  }

  @Test
  void anUnknownFormatIsAnErrorThatNamesTheKnownOnes() {
    assertThatThrownBy(() -> graphviz.render("digraph { a }", "dot", "plainn"))
        .isInstanceOf(GraphvizException.class)
        .hasMessageContaining("\"plainn\" not recognized")
        .hasMessageContaining("json0");
  }

  @Test
  void anImageThatIsNotThereIsOnlyAWarning() throws GraphvizException {
    assertThat(graphviz.render("digraph { a [image=\"/etc/passwd\"] }", "dot", "plain"))
        .startsWith("graph 1 ");
  }

  @Test
  void labelsKeepTheirUnicode() throws GraphvizException {
    String label = "β-arrestin ⊣ 5-HT₂ₐ 😀";
    assertThat(graphviz.render("digraph { a [label=\"" + label + "\"] }", "dot", "dot"))
        .contains("label=\"" + label + "\"");
  }

  @ParameterizedTest
  @ValueSource(ints = {800, 5000})
  void aDeepChainIsLaidOut(int edges) throws GraphvizException {
    String plain = graphviz.render(chain(edges), "dot", "plain");
    assertThat(plain.lines().filter(line -> line.startsWith("edge "))).hasSize(edges);
  }

  @ParameterizedTest
  @ValueSource(strings = {"dot", "neato", "fdp", "sfdp", "twopi", "circo", "osage", "patchwork"})
  void everyEngineDraws(String engine) throws GraphvizException {
    assertThat(graphviz.render(ladder(10), engine, "plain")).startsWith("graph 1 ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nop", "nop1", "nop2"})
  void placedNodesStayWhereTheyAre(String engine) throws GraphvizException {
    assertThat(graphviz.render(PLACED.formatted("spline"), engine, "dot"))
        .contains("a\t[pos=\"100,200\"]", "d\t[pos=\"300,200\"]");
  }

  @Test
  void edgesAreRoutedRoundPlacedNodes() throws GraphvizException {
    // straight from a to c would run through d, at y = 200 all the way
    assertThat(edge("a -> c", graphviz.render(PLACED.formatted("spline"), "nop", "dot")))
        .contains("e,463.53,193.64 136.47,193.64");
    assertThat(edge("a -> c", graphviz.render(PLACED.formatted("line"), "nop", "dot")))
        .contains("e,463.59,200 136.2,200");
  }

  @Test
  void onlyNop2KeepsAnEdgeThatHasItsWay() throws GraphvizException {
    String given = "e,464,209 336,291 380,280 420,240 454,211";
    assertThat(edge("b -> c", graphviz.render(PLACED.formatted("spline"), "nop2", "dot")))
        .contains(given);
    assertThat(edge("b -> c", graphviz.render(PLACED.formatted("spline"), "nop", "dot")))
        .doesNotContain(given);
  }

  @Test
  void aNodeWithoutAPlaceIsAnError() {
    assertThatThrownBy(
            () -> graphviz.render("digraph { a -> b; b [pos=\"1,2\"] }", "nop2", "plain"))
        .isInstanceOf(GraphvizException.class)
        .hasMessageContaining("node a")
        .hasMessageContaining("has no position");
  }

  @Test
  void nothingIsPrinted() throws GraphvizException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream out = System.out;
    PrintStream err = System.err;
    PrintStream watched = new PrintStream(printed, true, StandardCharsets.UTF_8);
    try {
      System.setOut(watched);
      System.setErr(watched);
      graphviz.render("digraph { a [image=\"none.png\", shape=nosuch] }", "dot", "plain");
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  private static String edge(String ends, String dot) {
    int start = dot.indexOf(ends);
    return dot.substring(start, dot.indexOf(';', start));
  }

  private static String chain(int edges) {
    return IntStream.range(0, edges)
        .mapToObj(i -> "n" + i + " -> n" + (i + 1))
        .collect(Collectors.joining("; ", "digraph { ", " }"));
  }

  private static String ladder(int rungs) {
    return IntStream.range(0, rungs)
        .mapToObj(i -> "a%1$d -> a%2$d; b%1$d -> b%2$d; a%1$d -> b%1$d".formatted(i, i + 1))
        .collect(Collectors.joining("; ", "digraph { ", " }"));
  }
}

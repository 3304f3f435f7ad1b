package org.moagraph.graphviz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Graphviz says of graphs that are none; the program {@code dot} ends with status 1 there. */
final class ErrorsTest {
  private final EmbeddedGraphviz graphviz = new EmbeddedGraphviz();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "digraph { a -> b                    | syntax error in line 1",
        "digraph { a -- b }                  | syntax error in line 1 near '--'",
        "graph { a -> b }                    | syntax error in line 1 near '->'",
        "digraf { a }                        | syntax error in line 1 near 'digraf'",
        "digraph { edge [ }                  | syntax error in line 1 near '}'",
        "digraph { a [width=1e300] }         | syntax error in line 1 near ']'",
        "/* open                             | no graph",
        "digraph { a [label=<<b>x</i>>] }    | mismatched tag in line 1",
        "digraph { a [label=<<TABLE><TD>x</TD></TABLE>>] } | syntax error in line 1",
        "digraph { a [shape=record, label=\"{a\"] } | bad label format {a",
        "digraph { layout=nosuch a }         | Layout type: \"nosuch\" not recognized",
      })
  void whatIsNoGraphIsRefusedInGraphvizsWords(String dot, String message) {
    assertThatThrownBy(() -> graphviz.render(dot, "dot", "plain"))
        .isInstanceOf(GraphvizException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void anOpenQuoteIsNamed() {
    assertThatThrownBy(() -> graphviz.render("digraph { a [label=\"open }", "dot", "plain"))
        .isInstanceOf(GraphvizException.class)
        .hasMessageContaining("scanning a quoted string");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "digraph { a [shape=nosuch] }",
        "digraph { a [width=wide] }",
        "digraph { a:nosuch -> b }",
        "digraph { compound=true a -> b [lhead=nosuch] }",
        "digraph { splines=nosuch a -> b }",
      })
  void whatGraphvizOnlyWarnsOfIsDrawn(String dot) throws GraphvizException {
    assertThat(graphviz.render(dot, "dot", "plain")).startsWith("graph 1 ").contains("node a ");
  }

  @Test
  void aLabelThatCannotBeReadIsRefusedWhateverTheEngine() {
    for (String engine : new String[] {"dot", "neato", "circo", "fdp"}) {
      assertThatThrownBy(() -> graphviz.render("digraph { a [label=<<b>x</i>>] }", engine, "plain"))
          .isInstanceOf(GraphvizException.class);
    }
  }

  @Test
  void afterARefusalTheNextGraphIsDrawnAsEver() throws GraphvizException {
    String before = graphviz.render("digraph { a -> b }", "dot", "json");
    assertThatThrownBy(() -> graphviz.render("digraph { a [label=<<b>x</i>>] }", "dot", "json"))
        .isInstanceOf(GraphvizException.class);
    assertThat(graphviz.render("digraph { a -> b }", "dot", "json")).isEqualTo(before);
  }

  @Test
  void whatFollowsTheFirstGraphIsNotRead() throws GraphvizException {
    assertThat(graphviz.render("digraph { a } digraph { b", "dot", "plain"))
        .isEqualTo(graphviz.render("digraph { a }", "dot", "plain"));
  }

  @Test
  void aLabelOfAHundredThousandLettersIsDrawn() throws GraphvizException {
    String letters = "x".repeat(100_000);
    assertThat(graphviz.render("digraph { a [label=\"" + letters + "\"] }", "dot", "plain"))
        .contains(letters);
  }

  @Test
  void bracesInBracesAreNoDanger() throws GraphvizException {
    String dot = "digraph {" + "{".repeat(2000) + "a" + "}".repeat(2000) + "}";
    assertThat(graphviz.render(dot, "dot", "plain")).contains("node a ");
  }
}

package org.moagraph.io.sbgn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.moagraph.app.Moa;
import org.moagraph.diag.Code;
import org.moagraph.diag.Diagnostic;
import org.moagraph.io.Loaded;
import org.moagraph.io.Source;
import org.moagraph.layout.KeptLayout;
import org.moagraph.layout.Page;
import org.moagraph.render.sbgn.SbgnRenderer;
import org.moagraph.view.diagram.Diagrams;
import org.moagraph.view.diagram.Notation;
import org.moagraph.view.diagram.Showing;

/** What arcs of Activity Flow may begin and end at, by the validation rules of libSBGN. */
class ActivityFlowRulesTest {

  private static final String GLYPHS =
      """
      <sbgn xmlns="http://sbgn.org/libsbgn/0.3"><map id="m" language="activity flow">
      <glyph class="biological activity" id="a"><label text="A"/></glyph>
      <glyph class="biological activity multimer" id="b"><label text="B"/></glyph>
      <glyph class="BA complex" id="newt"><label text="C"/></glyph>
      <glyph class="phenotype" id="p"><label text="Pain"/></glyph>
      <glyph class="perturbation" id="x"><label text="Drug"/></glyph>
      <glyph class="compartment" id="cell"><label text="Cell"/></glyph>
      <glyph class="tag" id="t"><label text="T"/></glyph>
      <glyph class="submap" id="s"><glyph class="terminal" id="s.1"><label text="1"/></glyph></glyph>
      <glyph class="and" id="o"><port id="o.1"/><port id="o.2"/></glyph>
      <glyph class="or" id="r"><port id="r.1"/><port id="r.2"/></glyph>
      """;

  private static Loaded read(String text) {
    return new SbgnImporter()
        .read(new Source("x.sbgn", text.getBytes(StandardCharsets.UTF_8)))
        .get(0);
  }

  private static List<Diagnostic> broken(String rest) {
    return read(GLYPHS + rest + "</map></sbgn>").diagnostics().stream()
        .filter(d -> d.code() == Code.W0706)
        .toList();
  }

  private static String arc(String kind, String source, String target) {
    return "<arc class=\"%s\" id=\"i\" source=\"%s\" target=\"%s\"/>"
        .formatted(kind, source, target);
  }

  @ParameterizedTest(name = "{0}: {1} to {2}")
  @CsvSource({
    "positive influence,    a,   b",
    "negative influence,    x,   newt",
    "unknown influence,     b,   p",
    "necessary stimulation, o.2, p",
    "logic arc,             a,   o.1",
    "logic arc,             o.2, r.1",
    "equivalence arc,       a,   t",
    "equivalence arc,       cell,s.1",
    "equivalence arc,       newt,s",
  })
  void anArcThatTheLanguageHasIsNoFinding(String kind, String source, String target) {
    assertThat(broken(arc(kind, source, target))).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1} to {2}")
  @CsvSource({
    "positive influence,    p,   a,   begins at the phenotype \"Pain\" (rule af10101)",
    "negative influence,    o,   a,   begins at the operator \"o\" (and) itself (rule af10101)",
    "unknown influence,     cell,a,   begins at the compartment \"Cell\" (rule af10101)",
    "necessary stimulation, s.1, a,   begins at the terminal \"1\" (rule af10101)",
    "positive influence,    a,   x,   ends at the perturbation \"Drug\" (rule af10102)",
    "negative influence,    a,   o.1, ends at the operator \"o\" (and) (rule af10102)",
    "unknown influence,     a,   t,   ends at the tag \"T\" (rule af10102)",
    "logic arc,             p,   o.1, begins at the phenotype \"Pain\" (rule af10109)",
    "logic arc,             r,   o.1, begins at the operator \"r\" (or) itself (rule af10109)",
    "logic arc,             a,   b,   ends at the biological activity multimer \"B\" (rule af10110)",
    "logic arc,             a,   o,   ends at the operator \"o\" (and) itself (rule af10110)",
    "equivalence arc,       t,   s,   begins at the tag \"T\" (rule af10112)",
    "equivalence arc,       a,   b,   ends at the biological activity multimer \"B\" (rule af10113)",
  })
  void anArcThatItHasNotIsNamedWithItsRuleAndLine(
      String kind, String source, String target, String message) {
    var found = broken("\n" + arc(kind, source, target));

    assertThat(found).extracting(Diagnostic::message).containsExactly(kind + " \"i\" " + message);
    assertThat(found.get(0).span().line()).isEqualTo(13);
    assertThat(found.get(0).help()).isPresent();
  }

  @Test
  void bothEndsOfAnArcMayBeWrong() {
    assertThat(broken(arc("positive influence", "p", "x"))).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b"})
  void aNegationHasOneInput(String inputs) {
    var map = new StringBuilder("<glyph class=\"not\" id=\"n\"><port id=\"n.1\"/></glyph>");
    for (var input : inputs.split(" ")) {
      map.append(input.isEmpty() ? "" : arc("logic arc", input, "n.1"));
    }

    var found = broken(map.toString());

    assertThat(found).hasSize(1);
    assertThat(found.get(0).message())
        .isEqualTo(
            "operator \"n\" (not) has %s (rule af10111)"
                .formatted(inputs.isEmpty() ? "no input" : "2 inputs"));
    assertThat(broken(map + (inputs.isEmpty() ? arc("logic arc", "a", "n.1") : "")))
        .hasSize(inputs.isEmpty() ? 0 : 1);
  }

  @Test
  void aLogicArcThatEndsNowhereIsAnErrorAsOfAnyArc() {
    var loaded = read(GLYPHS + arc("logic arc", "a", "nowhere") + "</map></sbgn>");

    assertThat(loaded.diagnostics())
        .filteredOn(Diagnostic::isError)
        .extracting(Diagnostic::code)
        .containsExactly(Code.E0201);
  }

  @Test
  void theMapIsReadAllTheSame() {
    var loaded = read(GLYPHS + arc("positive influence", "p", "a") + "</map></sbgn>");

    assertThat(loaded.model().orElseThrow().claims()).hasSize(1);
    assertThat(loaded.hasErrors()).isFalse();
  }

  @Test
  void mapsThatAreWrittenHereKeepTheRules() {
    for (var name : List.of("ketamine", "lithium", "sertraline")) {
      var model = Moa.bundled(name).model();
      var showing = Showing.PLAIN.withNotation(Notation.SBGN_AF);
      for (var view : model.views().stream().limit(4).toList()) {
        var diagram = Diagrams.of(model, java.util.Optional.of(view), showing);
        var scene = KeptLayout.PICTURES.lay(diagram, Page.WIDE).orElseThrow();
        assertThat(read(SbgnRenderer.render(scene)).diagnostics())
            .extracting(Diagnostic::code)
            .doesNotContain(Code.W0706);
      }
    }
  }
}

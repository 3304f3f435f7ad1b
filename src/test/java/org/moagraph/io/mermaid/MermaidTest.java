package org.moagraph.io.mermaid;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.moagraph.app.Moa;
import org.moagraph.diag.Diagnostic;
import org.moagraph.io.Source;
import org.moagraph.io.edgelist.EdgeListImporter;
import org.moagraph.model.Model;
import org.moagraph.text.MermaidChart;

class MermaidTest {

  private static final String EDGES =
      "source\trelation\ttarget\nA\tinhibits\tB\nB\tactivates\tC\nB\t?\tD\nD\trequires\tA\nA\tpart of\tC\n";

  private static Model edges() {
    var source = new Source("edges.tsv", EDGES.getBytes(StandardCharsets.UTF_8));
    return new EdgeListImporter().read(source).get(0).model().orElseThrow();
  }

  private static String write(Model model) {
    return new String(new MermaidExporter().write(model).bytes(), StandardCharsets.UTF_8);
  }

  @Test
  void everyClaimIsALineWhoseEndSaysWhatItDoes() {
    assertThat(write(edges()))
        .isEqualTo(
            """
            ---
            title: "edges"
            ---
            %% --> raises, --x lowers, -.-> acts in an unknown way, ==> is needed for
            flowchart LR
              n_A["A"]
              n_B["B"]
              n_C["C"]
              n_D["D"]
              n_A --x|"inhibits"| n_B
              n_B -->|"activates"| n_C
              n_B -.->|"?"| n_D
              n_A ==>|"needed"| n_D
              n_A -.-|"part of"| n_C
            """);
  }

  @Test
  void noTextEndsItsQuotesOrIsTakenForMarkup() {
    var chart =
        new MermaidChart("a \"b\"\n<c>", "LR")
            .open("end", "\"]")
            .node("x y", "1 < 2 & \"#;\" `*_", MermaidChart.Shape.BOX)
            .node("x-y", "", MermaidChart.Shape.HEXAGON)
            .close()
            .edge("x y", "x-y", MermaidChart.Line.LOWERS, " ")
            .toString();

    assertThat(chart)
        .contains("title: \"a \\\"b\\\" \\u003cc\\u003e\"\n")
        .contains("  subgraph n_end[\"#quot;]\"]\n")
        .contains("    n_x_y[\"1 #lt; 2 #amp; #quot;#35;#59;#quot; #96;#42;#95;\"]\n")
        .contains("    n_x_y_2{{\" \"}}\n  end\n  n_x_y --x n_x_y_2\n");
  }

  @Test
  void placesAreGroupsAndWhatACharthasNoPlaceForIsCounted() {
    var ketamine = Moa.bundled("ketamine").model();
    var text = write(ketamine);

    assertThat(text.lines().filter(l -> l.strip().startsWith("subgraph ")))
        .hasSameSizeAs(ketamine.compartments());
    assertThat(text.lines().filter(l -> l.strip().equals("end")))
        .hasSameSizeAs(ketamine.compartments());
    assertThat(text.lines().filter(l -> l.matches("  n_\\w+ (-->|--x|-\\.->|==>|-\\.-).*")))
        .hasSameSizeAs(ketamine.claims());
    assertThat(new MermaidExporter().write(ketamine).losses())
        .extracting(Diagnostic::message)
        .anyMatch(m -> m.startsWith("left out: claim: evidence"));
  }

  @Test
  void aViewIsDrawnAsAChartOfItsOwn() {
    var moa = Moa.bundled("propranolol");
    var view = moa.model().views().get(0).id();
    var text = new String(moa.draw(view, "mmd"), StandardCharsets.UTF_8);

    assertThat(text).contains("flowchart ", "n_propranolol([\"Propranolol\"])", " --x|\"");
    assertThat(Optional.of(text)).isNotEmpty();
  }
}

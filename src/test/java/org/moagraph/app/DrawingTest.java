package org.moagraph.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.moagraph.graph.Filter;
import org.moagraph.layout.Layout;
import org.moagraph.layout.Page;
import org.moagraph.render.style.Theme;
import org.moagraph.view.diagram.Diagrams;
import org.moagraph.view.diagram.Mechanisms;
import org.moagraph.view.diagram.Showing;

class DrawingTest {
  private static final Moa MOA = Moa.of(Mechanisms.chain(3));

  @Test
  void aDrawingIsLaidOutOnceForASizeWhateverIsMadeOfIt() {
    List<Page> sizes = new ArrayList<>();
    Layout counting =
        (diagram, page) -> {
          sizes.add(page);
          return Pictures.layout().lay(diagram, page);
        };
    var diagram = Diagrams.of(MOA.model(), Optional.empty(), Showing.PLAIN);
    var drawing = new Drawing(MOA, Filter.DEFAULT, diagram, counting, Theme.LIGHT);

    assertThat(sizes).isEmpty();
    for (String ending : List.of("svg", "pptx", "html", "pdf")) {
      assertThat(Pictures.format(ending).orElseThrow().draw(drawing)).isNotEmpty();
    }
    assertThat(drawing.steps(false)).hasSize(2).allMatch(s -> !s.scene().nodes().isEmpty());
    assertThat(drawing.sides(List.of("A", "B"))).hasSize(2);

    assertThat(sizes)
        .as("a slide, and the tall picture of the page")
        .hasSize(2)
        .doesNotHaveDuplicates();
  }
}

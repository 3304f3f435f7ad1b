package org.moagraph.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.moagraph.graph.Filter;
import org.moagraph.layout.Layout;
import org.moagraph.render.style.Theme;
import org.moagraph.view.diagram.Diagrams;
import org.moagraph.view.diagram.Mechanisms;
import org.moagraph.view.diagram.Showing;

class DrawingTest {
  private static final Moa MOA = Moa.of(Mechanisms.chain(3));

  @Test
  void aDrawingIsLaidOutOnceWhateverIsMadeOfIt() {
    AtomicInteger times = new AtomicInteger();
    Layout counting =
        (diagram, page) -> {
          times.incrementAndGet();
          return Pictures.layout().lay(diagram, page);
        };
    var diagram = Diagrams.of(MOA.model(), Optional.empty(), Showing.PLAIN);
    var drawing = new Drawing(MOA, Filter.DEFAULT, diagram, counting, Theme.LIGHT);

    assertThat(times).hasValue(0);
    for (String ending : List.of("svg", "pptx", "html", "pdf")) {
      assertThat(Pictures.format(ending).orElseThrow().draw(drawing)).isNotEmpty();
    }
    assertThat(drawing.steps(false)).hasSize(2).allMatch(s -> !s.scene().nodes().isEmpty());
    assertThat(drawing.sides(List.of("A", "B"))).hasSize(2);

    assertThat(times).hasValue(1);
  }
}

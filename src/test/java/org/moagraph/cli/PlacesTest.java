package org.moagraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.moagraph.app.Drawing;
import org.moagraph.app.Moa;
import org.moagraph.graph.Filter;
import org.moagraph.layout.Layout;
import org.moagraph.layout.LayoutResult;
import org.moagraph.render.style.Theme;
import org.moagraph.view.diagram.Diagrams;
import org.moagraph.view.diagram.Mechanisms;
import org.moagraph.view.diagram.Showing;

class PlacesTest {

  private static Drawing drawing(Layout layout) {
    var moa = Moa.of(Mechanisms.chain(3));
    var diagram = Diagrams.of(moa.model(), Optional.empty(), Showing.PLAIN);
    return new Drawing(moa, Filter.DEFAULT, diagram, layout, Theme.LIGHT);
  }

  @Test
  void whatIsTooLargeIsTheUsersToMend() {
    var failure = refused(Optional.empty());

    assertThat(failure.code()).isEqualTo(2);
    assertThat(failure.lines())
        .containsExactly(
            "error: chain cannot be laid out: so much is too much", "  = help: choose a view");
  }

  @Test
  void whatGraphvizSaidOfItIsPrinted() {
    assertThat(refused(Optional.of("trouble in init_rank")).lines())
        .startsWith("error: chain cannot be laid out: so much is too much: trouble in init_rank");
  }

  private static Failure refused(Optional<String> graphviz) {
    var drawing =
        drawing((diagram, page) -> new LayoutResult.TooLarge("so much is too much", graphviz));
    return catchThrowableOfType(Failure.class, () -> Places.require(drawing, "choose a view"));
  }

  @Test
  void aFaultOfTheLayoutIsNot() {
    var drawing =
        drawing(
            (diagram, page) -> {
              throw new IllegalStateException("no way for an edge");
            });

    assertThatThrownBy(() -> Places.require(drawing, "choose a view"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no way for an edge");
  }
}

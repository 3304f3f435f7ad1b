package org.moagraph.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.moagraph.graph.Filter;
import org.moagraph.layout.KeptLayout;
import org.moagraph.render.pptx.Deck;
import org.moagraph.render.style.Theme;
import org.moagraph.view.diagram.Diagrams;
import org.moagraph.view.diagram.Notation;
import org.moagraph.view.diagram.Showing;

class BundledDecksTest {
  private static final int MOST_BYTES = 200_000;

  static Stream<Arguments> views() {
    return BundledModels.IDS.stream()
        .flatMap(
            id ->
                Moa.bundled(id).model().views().stream()
                    .flatMap(
                        view ->
                            Stream.of(Notation.values())
                                .map(notation -> Arguments.of(id, view.id(), notation))));
  }

  @ParameterizedTest(name = "{0} {1} in {2}")
  @MethodSource("views")
  void everyViewIsASmallDeckThatFollowsTheSchema(String id, String view, Notation notation) {
    Moa moa = Moa.bundled(id);
    var diagram =
        Diagrams.of(
            moa.model(),
            moa.model().views().stream().filter(v -> v.id().equals(view)).findFirst(),
            Showing.PLAIN.withNotation(notation));
    var drawing = new Drawing(moa, Filter.DEFAULT, diagram, KeptLayout.PICTURES, Theme.LIGHT);

    byte[] bytes = Optional.of("pptx").flatMap(Pictures::format).orElseThrow().draw(drawing);

    assertThat(bytes).hasSizeLessThan(MOST_BYTES);
    assertThat(new Deck(bytes).violations()).isEmpty();
  }
}

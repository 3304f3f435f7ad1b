package org.moagraph.render.pptx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moagraph.app.BundledModels;
import org.moagraph.app.Moa;
import org.moagraph.geometry.Point;
import org.moagraph.graphviz.EmbeddedGraphviz;
import org.moagraph.layout.Page;
import org.moagraph.layout.Scene;
import org.moagraph.layout.StepScenes;
import org.moagraph.layout.fit.SlideLayout;
import org.moagraph.view.diagram.Diagrams;
import org.moagraph.view.diagram.Showing;

class StraightLinesTest {

  static Stream<Scene> scenes() {
    var layout = new SlideLayout(new EmbeddedGraphviz(), SlideLayout.Choice.BEST);
    return BundledModels.IDS.stream()
        .map(id -> Moa.bundled(id).model())
        .flatMap(
            model ->
                model.views().stream()
                    .map(view -> Diagrams.of(model, Optional.of(view), Showing.PLAIN)))
        .map(diagram -> layout.lay(diagram, Page.WIDE).orElseThrow());
  }

  private static boolean isStraight(Scene.Route route) {
    return route.line().pieces().size() == 1;
  }

  private static Scene drawn(Scene scene) {
    return StraightLines.of(scene).drawn(scene);
  }

  @Test
  void nearlyAllLinesOfTheBundledViewsAreStraight() {
    var routes = scenes().flatMap(scene -> drawn(scene).routes().stream()).toList();
    assertThat(routes.stream().filter(StraightLinesTest::isStraight).count())
        .isLessThan(routes.size())
        .isGreaterThan(routes.size() * 95L / 100);
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void aLineThatWasMadeStraightMeetsNoOtherNode(Scene scene) {
    for (var route : drawn(scene).routes()) {
      if (!scene.routes().contains(route) && isStraight(route)) {
        var edge = route.edge();
        assertThat(scene.nodes())
            .filteredOn(n -> !List.of(edge.from(), edge.to()).contains(n.node().id()))
            .noneMatch(n -> n.box().crossedBy(route.line().start(), route.tip().at()));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void verbsStandOnNoLineAndNoNode(Scene scene) {
    var drawn = drawn(scene);
    for (var label : drawn.routes().stream().flatMap(r -> r.label().stream()).toList()) {
      assertThat(drawn.nodes()).noneMatch(n -> n.box().overlaps(label.bounds()));
      for (var route : drawn.routes()) {
        List<Point> line = route.line().flattened();
        for (int i = 1; i < line.size(); i++) {
          assertThat(label.bounds().crossedBy(line.get(i - 1), line.get(i))).isFalse();
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void everythingButTheLinesStaysAndNoEdgeIsLost(Scene scene) {
    var drawn = drawn(scene);
    assertThat(drawn.nodes()).isEqualTo(scene.nodes());
    assertThat(drawn.areas()).isEqualTo(scene.areas());
    assertThat(drawn.routes()).extracting(Scene.Route::edge).isEqualTo(scene.diagram().edges());
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void aLineIsTheSameInEveryStep(Scene scene) {
    var lines = StraightLines.of(scene);
    var last = lines.drawn(scene).routes().stream().map(Scene.Route::line).toList();
    for (var step : StepScenes.of(scene, false)) {
      assertThat(last)
          .containsAll(lines.drawn(step).routes().stream().map(Scene.Route::line).toList());
    }
  }
}

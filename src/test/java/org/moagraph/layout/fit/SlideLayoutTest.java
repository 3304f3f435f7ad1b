package org.moagraph.layout.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.moagraph.graphviz.DotEngine;
import org.moagraph.graphviz.EmbeddedGraphviz;
import org.moagraph.graphviz.GraphvizException;
import org.moagraph.layout.LayoutResult;
import org.moagraph.layout.Page;
import org.moagraph.layout.Scene;
import org.moagraph.layout.SceneShapes;
import org.moagraph.measure.Measures;
import org.moagraph.model.Model;
import org.moagraph.view.diagram.Diagram;
import org.moagraph.view.diagram.Diagrams;
import org.moagraph.view.diagram.Highlight;
import org.moagraph.view.diagram.Mechanisms;

class SlideLayoutTest {

  private static Scene scene(Model model, SlideLayout.Choice choice, Page page) {
    return new SlideLayout(new EmbeddedGraphviz(), choice).lay(diagram(model), page).orElseThrow();
  }

  private static Scene scene(Model model) {
    return scene(model, SlideLayout.Choice.BEST, Page.WIDE);
  }

  private static Diagram diagram(Model model) {
    return Diagrams.of(model, Optional.empty(), Highlight.NONE, "en");
  }

  private static void holdsTogether(Measures m) {
    assertThat(m.boxes().nodeOverlaps()).as("node overlaps").isZero();
    assertThat(m.lines().throughNodes()).as("edges through nodes").isZero();
    assertThat(m.boxes().labelOverlaps()).as("label overlaps").isZero();
    assertThat(m.boxes().overflow()).as("overflow").isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 8, 10})
  void aChainFillsASlideWithLargeLetters(int nodes) {
    Measures m = Measures.of(SceneShapes.of(scene(Mechanisms.chain(nodes))));

    holdsTogether(m);
    assertThat(m.letters().nodesPt()).isGreaterThanOrEqualTo(18);
    assertThat(m.lines().crossings()).isZero();
    assertThat(m.lines().backward()).isZero();
    assertThat(m.lines().unlabelled()).isZero();
  }

  @Test
  void eightNodesFillMoreThanHalfOfTheSlide() {
    Measures m = Measures.of(SceneShapes.of(scene(Mechanisms.chain(8))));

    assertThat(m.fill()).isGreaterThan(0.55);
    assertThat(m.letters().nodesPt()).isGreaterThan(23);
    assertThat(m.letters().linesPt()).isGreaterThanOrEqualTo(12);
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 5, 7, 9, 11, 13, 15})
  void randomGraphsOfSlideSizeHoldTogether(int nodes) {
    for (long seed = 1; seed <= 6; seed++) {
      Measures m = Measures.of(SceneShapes.of(scene(Mechanisms.random(seed, nodes))));

      holdsTogether(m);
    }
  }

  @ParameterizedTest
  @EnumSource(SlideLayout.Choice.class)
  void everyWayToLayOutHoldsTogether(SlideLayout.Choice choice) {
    Measures m = Measures.of(SceneShapes.of(scene(Mechanisms.interneuron(), choice, Page.WIDE)));

    assertThat(m.boxes().nodeOverlaps()).isZero();
    assertThat(m.lines().throughNodes()).isZero();
    assertThat(m.boxes().overflow()).isZero();
    assertThat(m.boxes().nodes()).isEqualTo(9);
    assertThat(m.lines().lines()).isEqualTo(10);
  }

  @Test
  void hostileLabelsStayInTheirBoxes() {
    holdsTogether(Measures.of(SceneShapes.of(scene(Mechanisms.hostile()))));
  }

  @Test
  void otherPagesAreFilledToo() {
    for (Page page : new Page[] {Page.STANDARD, Page.A4, new Page(600, 900, true)}) {
      holdsTogether(
          Measures.of(
              SceneShapes.of(scene(Mechanisms.interneuron(), SlideLayout.Choice.BEST, page))));
    }
  }

  @Test
  void regionsHoldTheirNodesAndNoOthers() {
    Scene scene = scene(Mechanisms.interneuron());

    for (Scene.Area area : scene.areas()) {
      for (Scene.PlacedNode node : scene.nodes()) {
        boolean inside = isIn(scene.diagram(), node.node(), area.region().id());
        assertThat(area.box().overlaps(node.box()))
            .as(node.node().id() + " in " + area.region().id())
            .isEqualTo(inside && area.box().contains(node.box()));
      }
    }
    assertThat(scene.areas()).extracting(a -> a.region().id()).contains("interneuron", "spine");
  }

  private static boolean isIn(Diagram diagram, Diagram.Node node, String region) {
    Optional<String> at = node.region();
    while (at.isPresent()) {
      if (at.get().equals(region)) {
        return true;
      }
      String here = at.get();
      at =
          diagram.regions().stream()
              .filter(r -> r.id().equals(here))
              .findFirst()
              .flatMap(Diagram.Region::parent);
    }
    return false;
  }

  @Test
  void theLegendNeverMovesTheGraph() {
    Scene with = scene(Mechanisms.interneuron());
    Scene without =
        scene(Mechanisms.interneuron(), SlideLayout.Choice.BEST, new Page(1280, 720, false));

    assertThat(without.legend()).isEmpty();
    assertThat(without.nodes()).isEqualTo(with.nodes());
    assertThat(without.routes()).isEqualTo(with.routes());
  }

  @Test
  void theSameDiagramAlwaysGivesTheSameScene() {
    assertThat(scene(Mechanisms.random(3, 12))).isEqualTo(scene(Mechanisms.random(3, 12)));
  }

  @Test
  void aGraphThatNoGridHoldsIsLaidOutByGraphviz() {
    Measures m = Measures.of(SceneShapes.of(scene(Mechanisms.random(1, 70))));

    assertThat(m.boxes().nodes()).isEqualTo(70);
    assertThat(m.boxes().nodeOverlaps()).isZero();
    assertThat(m.boxes().overflow()).isZero();
  }

  @Test
  void aDenseGraphIsLaidOutOnThePageByWhateverLayoutHoldsIt() {
    for (DenseGraphs.Kind kind :
        List.of(
            new DenseGraphs.Kind(1, 10, 90, 0, false),
            new DenseGraphs.Kind(1, 8, 112, 3, true),
            new DenseGraphs.Kind(2, 40, 120, 0, false))) {
      Measures m = Measures.of(SceneShapes.of(scene(DenseGraphs.model(kind))));

      assertThat(m.lines().lines()).as(kind.toString()).isEqualTo(kind.edges());
      assertThat(m.boxes().nodeOverlaps()).as(kind.toString()).isZero();
      assertThat(m.boxes().overflow()).as(kind.toString()).isZero();
    }
  }

  @Test
  void whatIsTooLargeIsRefusedWithFigures() {
    Diagram large = diagram(DenseGraphs.model(new DenseGraphs.Kind(1, 20, 501, 0, false)));

    LayoutResult result =
        new SlideLayout(new EmbeddedGraphviz(), SlideLayout.Choice.BEST).lay(large, Page.WIDE);

    assertThat(result)
        .isEqualTo(
            new LayoutResult.TooLarge(
                "20 boxes and 501 arrows are more than a picture can show (400 and 500)",
                Optional.empty()));
  }

  @Test
  void whatGraphvizSaysIsKeptWhereNothingElseGivesPlaces() {
    DotEngine failing =
        (dot, engine, format) -> {
          throw new GraphvizException("out of memory in line 3");
        };
    Diagram diagram = diagram(Mechanisms.chain(3));

    LayoutResult alone = new SlideLayout(failing, SlideLayout.Choice.DOWN).lay(diagram, Page.WIDE);
    LayoutResult best = new SlideLayout(failing, SlideLayout.Choice.BEST).lay(diagram, Page.WIDE);

    assertThat(alone)
        .isEqualTo(
            new LayoutResult.TooLarge(
                "3 boxes and 2 arrows get no places from Graphviz",
                Optional.of("out of memory in line 3")));
    assertThat(best).isInstanceOf(LayoutResult.LaidOut.class);
  }

  @Test
  void nothingToDrawIsSaid() {
    Model empty = new Mechanisms().model("empty");

    assertThatThrownBy(() -> scene(empty)).isInstanceOf(IllegalArgumentException.class);
  }
}

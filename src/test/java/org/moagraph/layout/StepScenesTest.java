package org.moagraph.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.moagraph.graphviz.EmbeddedGraphviz;
import org.moagraph.layout.fit.SlideLayout;
import org.moagraph.model.Model;
import org.moagraph.model.Text;
import org.moagraph.model.ViewSpec;
import org.moagraph.view.diagram.Diagrams;
import org.moagraph.view.diagram.Emphasis;
import org.moagraph.view.diagram.Mechanisms;
import org.moagraph.view.diagram.Showing;

class StepScenesTest {
  private static final Model MODEL = Mechanisms.interneuron();

  private static Scene full(ViewSpec.Step... steps) {
    ViewSpec view =
        ViewSpec.builder("built", Text.of("Built"))
            .include(ViewSpec.whole(MODEL).include())
            .steps(List.of(steps))
            .build();
    return new SlideLayout(new EmbeddedGraphviz(), SlideLayout.Choice.FOLDED)
        .lay(Diagrams.of(MODEL, Optional.of(view), Showing.PLAIN), Page.WIDE)
        .orElseThrow();
  }

  private static ViewSpec.Step step(String title, String... ids) {
    return new ViewSpec.Step(Text.of(title), List.of(ids));
  }

  private static List<String> nodes(Scene scene) {
    return scene.nodes().stream().map(n -> n.node().id()).toList();
  }

  @Test
  void everythingStandsWhereItStandsInTheFullPicture() {
    Scene full = full();

    for (Scene scene : StepScenes.of(full, true)) {
      for (Scene.PlacedNode node : scene.nodes()) {
        assertThat(node.box()).isEqualTo(full.node(node.node().id()).orElseThrow().box());
      }
      assertThat(full.legend()).containsAll(scene.legend());
    }
  }

  @Test
  void theLegendExplainsWhatAStepShows() {
    Scene full = full();
    List<Scene> steps = StepScenes.of(full, false);

    assertThat(steps.get(steps.size() - 1).legend()).isEqualTo(full.legend());
    assertThat(steps.get(0).legend()).isNotEmpty().hasSizeLessThan(full.legend().size());
    for (Scene step : steps) {
      var explained =
          step.legend().stream()
              .map(Scene.LegendEntry::shown)
              .filter(Sample.Node.class::isInstance)
              .map(sample -> ((Sample.Node) sample).kind());
      assertThat(explained)
          .containsExactlyInAnyOrderElementsOf(
              step.nodes().stream().map(n -> n.node().kind()).distinct().toList());
    }
  }

  @Test
  void aRegionComesWithWhatIsInIt() {
    Scene full = full();
    for (Scene step : StepScenes.of(full, false)) {
      for (Scene.Area area : step.areas()) {
        assertThat(step.nodes())
            .as(area.region().id())
            .anyMatch(n -> n.box().overlaps(area.box()) && n.node().region().isPresent());
      }
    }
  }

  @Test
  void aViewDecidesWhatAppearsWhen() {
    List<Scene> scenes =
        StepScenes.of(
            full(
                step("The block", "ketamine-antagonizes-nmdar"),
                step("The interneuron", "firing"),
                step("The rest")),
            false);

    assertThat(scenes).hasSize(3);
    assertThat(nodes(scenes.get(0))).containsExactly("ketamine", "nmdar");
    assertThat(nodes(scenes.get(1))).containsExactly("ketamine", "nmdar", "firing");
    assertThat(scenes.get(1).routes())
        .extracting(r -> r.edge().id())
        .containsExactly("ketamine-antagonizes-nmdar", "nmdar-excites-firing");
    assertThat(scenes.get(2).nodes()).hasSize(9);
    assertThat(scenes.get(2).routes()).hasSize(10);
  }

  @Test
  void withoutStepsEachEdgeIsOneInCausalOrder() {
    List<Scene> scenes = StepScenes.of(full(), false);

    assertThat(scenes).hasSize(10);
    assertThat(scenes.get(0).diagram().title())
        .isEqualTo("Built (1/10): In the GABA interneuron, Ketamine blocks NMDA receptor.");
  }

  @Test
  void whatIsNewStandsOutAndTheRestIsDimmedOnDemand() {
    Scene full = full(step("One", "ketamine"), step("Two", "nmdar"), step("Three"));

    Scene second = StepScenes.of(full, true).get(1);

    assertThat(second.nodes())
        .extracting(n -> n.node().emphasis())
        .containsExactly(Emphasis.DIM, Emphasis.HIGHLIGHT);
    assertThat(StepScenes.of(full, false).get(1).nodes())
        .extracting(n -> n.node().emphasis())
        .containsExactly(Emphasis.NORMAL, Emphasis.HIGHLIGHT);
  }

  @Test
  void eachStepHasItsOwnWords() {
    Scene second =
        StepScenes.of(full(step("One", "ketamine"), step("Two", "nmdar"), step("Three")), true)
            .get(1);

    assertThat(second.diagram().description().text())
        .isEqualTo("Built (2/3): Two. In the GABA interneuron, Ketamine blocks NMDA receptor.");
    assertThat(second.diagram().id()).isEqualTo("interneuron-built-step2");
  }
}

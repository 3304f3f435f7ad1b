package org.moagraph.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moagraph.app.Moa;
import org.moagraph.graph.Filter;
import org.moagraph.model.HypothesisId;
import org.moagraph.reason.CompareQuery;
import org.moagraph.view.diagram.ComparedDiagrams;
import org.moagraph.view.diagram.Diagram;
import org.moagraph.view.diagram.Emphasis;
import org.moagraph.words.Labels;

class SideScenesTest {
  private static final Moa KETAMINE = Moa.bundled("ketamine");

  private static Scene both(String a, String b) {
    var comparison =
        new CompareQuery(HypothesisId.of(a), HypothesisId.of(b), Filter.DEFAULT)
            .run(KETAMINE.index());
    var diagram = ComparedDiagrams.of(Labels.of(KETAMINE.model(), "en"), comparison);
    return KeptLayout.PICTURES.lay(diagram, Page.WIDE).orElseThrow();
  }

  private static List<String> nodes(Scene scene) {
    return scene.nodes().stream().map(n -> n.node().id()).toList();
  }

  @ParameterizedTest
  @CsvSource({"disinhibition, nmdar-at-rest", "hnk, opioid", "lateral-habenula, disinhibition"})
  void whatIsInSeveralPicturesHasTheSamePlaceInAll(String a, String b) {
    Scene both = both(a, b);
    List<Scene> sides = SideScenes.of(both, List.of(a, b));
    for (Scene side : sides) {
      assertThat(side.nodes())
          .isNotEmpty()
          .allSatisfy(n -> assertThat(both.node(n.node().id())).contains(n));
      assertThat(both.routes()).containsAll(side.routes());
      assertThat(both.areas()).containsAll(side.areas());
      assertThat(side.legend()).isEqualTo(both.legend());
    }
    for (Scene.PlacedNode node : sides.get(0).nodes()) {
      sides
          .get(1)
          .node(node.node().id())
          .ifPresent(other -> assertThat(other.box()).isEqualTo(node.box()));
    }
  }

  @Test
  void eachSideShowsItsOwnAndWhatIsShared() {
    Scene both = both("disinhibition", "nmdar-at-rest");
    List<Scene> sides = SideScenes.of(both, List.of("First", "Second"));

    assertThat(nodes(sides.get(0))).contains("ketamine", "ampar").doesNotContain("eef2k");
    assertThat(nodes(sides.get(1))).contains("ketamine", "eef2k");
    assertThat(sides.get(0).routes())
        .noneMatch(r -> r.edge().emphasis() == Emphasis.SECOND)
        .anyMatch(r -> r.edge().emphasis() == Emphasis.SHARED);
    assertThat(nodes(both))
        .allMatch(n -> nodes(sides.get(0)).contains(n) || nodes(sides.get(1)).contains(n));
  }

  @Test
  void eachSideIsCalledAndToldByItself() {
    Diagram second =
        SideScenes.of(both("disinhibition", "nmdar-at-rest"), List.of("First", "Second"))
            .get(1)
            .diagram();

    assertThat(second.title()).isEqualTo("B: Second");
    assertThat(second.id()).endsWith("-side-b");
    assertThat(second.description().sentences().stream().flatMap(s -> s.edge().stream()))
        .containsExactlyInAnyOrderElementsOf(
            second.edges().stream().map(Diagram.Edge::id).toList());
  }
}

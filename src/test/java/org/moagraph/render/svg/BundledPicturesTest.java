package org.moagraph.render.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moagraph.app.BundledModels;
import org.moagraph.app.Moa;
import org.moagraph.io.SharedData;
import org.moagraph.io.Source;
import org.moagraph.layout.KeptLayout;
import org.moagraph.layout.Page;
import org.moagraph.layout.Scene;
import org.moagraph.layout.SceneShapes;
import org.moagraph.layout.TextBlock;
import org.moagraph.layout.UnitOfInformation;
import org.moagraph.measure.Measures;
import org.moagraph.model.Model;
import org.moagraph.model.ViewSpec;
import org.moagraph.render.style.Contrast;
import org.moagraph.render.style.Theme;
import org.moagraph.view.diagram.Diagram;
import org.moagraph.view.diagram.Diagrams;
import org.moagraph.view.diagram.Notation;
import org.moagraph.view.diagram.Showing;

/** Every bundled view in every notation is legible, safe for slides and told in full. */
class BundledPicturesTest {

  /** More nodes than these do not fit a slide in letters of that size. */
  private static final int FEW = 10;

  private static final int SOME = 16;

  record Picture(String model, ViewSpec view, Notation notation) {

    Diagram diagram() {
      return drawn(Moa.bundled(model).model(), Optional.of(view), notation);
    }

    @Override
    public String toString() {
      return model + " " + view.id() + " in " + notation.word();
    }
  }

  static Stream<Picture> pictures() {
    return BundledModels.IDS.stream()
        .flatMap(
            id ->
                Moa.bundled(id).model().views().stream()
                    .flatMap(
                        view ->
                            Arrays.stream(Notation.values()).map(n -> new Picture(id, view, n))));
  }

  private static Diagram drawn(Model model, Optional<ViewSpec> view, Notation notation) {
    return Diagrams.of(model, view, Showing.PLAIN.withNotation(notation));
  }

  private static Scene scene(Diagram diagram) {
    return KeptLayout.PICTURES.lay(diagram, Page.WIDE).orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void everyViewIsLegibleAndSafeForSlides(Picture picture) {
    Scene scene = scene(picture.diagram());

    holdsTogether(scene);
    for (Theme theme : Theme.all()) {
      assertThat(SlideSafety.brokenBy(SvgRenderer.render(scene, theme))).isEmpty();
      assertThat(Contrast.ofText(scene, theme)).as(theme.name()).isGreaterThanOrEqualTo(4.5);
    }
  }

  private static void holdsTogether(Scene scene) {
    Measures m = Measures.of(SceneShapes.of(scene));
    assertThat(m.boxes().nodeOverlaps()).as("node overlaps").isZero();
    assertThat(m.lines().throughNodes()).as("edges through nodes").isZero();
    assertThat(m.boxes().labelOverlaps()).as("label overlaps").isZero();
    assertThat(m.boxes().overflow()).as("overflow").isZero();
    double least = m.boxes().nodes() <= FEW ? 18 : m.boxes().nodes() <= SOME ? 14 : 9;
    assertThat(m.letters().nodesPt())
        .as("letters of %s nodes", m.boxes().nodes())
        .isGreaterThan(least);
    assertThat(scene.nodes()).allMatch(n -> n.box().contains(n.label().bounds()));
    scene.nodes().forEach(n -> n.unit().ifPresent(unit -> holds(n, unit)));
  }

  /** A unit of information stands on its node, beside the name, and holds its word. */
  private static void holds(Scene.PlacedNode node, UnitOfInformation unit) {
    assertThat(node.box().contains(unit.box())).as(node.node().id()).isTrue();
    assertThat(node.label().bounds().overlaps(unit.box())).as(node.node().id()).isFalse();
    assertThat(unit.word().stream().map(TextBlock::bounds)).allMatch(unit.box()::contains);
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void theDescriptionStatesEveryEdgeOnceAndNamesEveryNode(Picture picture) {
    Diagram diagram = picture.diagram();
    String told = diagram.description().text();
    List<String> stated =
        diagram.description().sentences().stream().flatMap(s -> s.edge().stream()).toList();

    assertThat(stated)
        .containsExactlyInAnyOrderElementsOf(
            diagram.edges().stream().map(Diagram.Edge::id).toList());
    assertThat(diagram.nodes()).allMatch(n -> told.contains(n.name()));
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void theLegendNamesExactlyWhatIsDrawn(Picture picture) {
    Diagram diagram = picture.diagram();

    assertThat(diagram.legend().kinds())
        .containsExactlyInAnyOrderElementsOf(
            diagram.nodes().stream().map(Diagram.Node::kind).distinct().toList());
    assertThat(diagram.legend().kinds()).allMatch(k -> k.isOf(picture.notation()));
    assertThat(diagram.legend().materials())
        .containsExactlyInAnyOrderElementsOf(
            diagram.nodes().stream()
                .flatMap(n -> n.unit().stream())
                .map(Diagram.Unit::material)
                .distinct()
                .toList());
    assertThat(diagram.legend().influences())
        .containsExactlyInAnyOrderElementsOf(
            diagram.edges().stream().map(Diagram.Edge::influence).distinct().toList());
  }

  @Test
  void publishedPathsAreLegibleInActivityFlow() throws IOException {
    List<Source> some = SharedData.sources("drugmechdb", ".yaml");
    for (Source source : some.subList(0, Math.min(40, some.size()))) {
      for (var loaded : Moa.read(source).results()) {
        Diagram diagram = drawn(loaded.model().orElseThrow(), Optional.empty(), Notation.SBGN_AF);
        if (diagram.nodes().size() <= SOME) {
          holdsTogether(scene(diagram));
        }
      }
    }
  }
}

package org.moagraph.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moagraph.app.BundledModels;
import org.moagraph.app.Moa;
import org.moagraph.geometry.Box;
import org.moagraph.geometry.Point;
import org.moagraph.view.diagram.Diagrams;
import org.moagraph.view.diagram.Showing;

/** Pictures on a computer without Arial, whose other font is up to 15 % wider. */
class SubstituteFontTest {

  static Stream<Scene> scenes() {
    return BundledModels.IDS.stream()
        .map(id -> Moa.bundled(id).model())
        .flatMap(
            model ->
                model.views().stream()
                    .map(view -> Diagrams.of(model, Optional.of(view), Showing.PLAIN)))
        .map(diagram -> KeptLayout.PICTURES.lay(diagram, Page.WIDE).orElseThrow());
  }

  private static Box page(Scene scene) {
    return new Box(0, 0, scene.width(), scene.height());
  }

  /** Verbs and names of regions, each as wide as it may become. */
  private static List<TextBlock> words(Scene scene) {
    List<TextBlock> words = new ArrayList<>();
    scene.routes().forEach(r -> r.label().ifPresent(words::add));
    scene.areas().forEach(a -> a.label().ifPresent(words::add));
    return words;
  }

  @Test
  void aWiderFontKeepsTheAnchorOfItsWords() {
    TextBlock middle = TextBlock.at(List.of("blocks"), 16, false, TextBlock.Anchor.MIDDLE, 100, 50);
    TextBlock start = TextBlock.at(List.of("blocks"), 16, false, TextBlock.Anchor.START, 100, 50);

    assertThat(middle.widest().width()).isEqualTo(TextWidths.SUBSTITUTE * middle.bounds().width());
    assertThat(middle.widest().centre()).isEqualTo(middle.bounds().centre());
    assertThat(start.widest().x()).isEqualTo(100);
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void labelsStayInTheirBoxes(Scene scene) {
    for (Scene.PlacedNode node : scene.nodes()) {
      assertThat(node.box().contains(node.label().widest())).as(node.label().text()).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void verbsAndNamesOfRegionsMeetNeitherEachOtherNorBoxes(Scene scene) {
    List<TextBlock> words = words(scene);
    for (int i = 0; i < words.size(); i++) {
      Box box = words.get(i).widest();
      assertThat(page(scene).contains(box)).as(words.get(i).text()).isTrue();
      for (Scene.PlacedNode node : scene.nodes()) {
        assertThat(node.box().overlaps(box))
            .as(words.get(i).text() + " and " + node.label().text())
            .isFalse();
      }
      for (int j = 0; j < i; j++) {
        assertThat(words.get(j).widest().overlaps(box))
            .as(words.get(i).text() + " and " + words.get(j).text())
            .isFalse();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void noLineRunsThroughAVerb(Scene scene) {
    for (Scene.Route route : scene.routes()) {
      for (Scene.Route other : scene.routes()) {
        List<Point> line = new ArrayList<>(other.line().flattened());
        line.add(other.tip().at());
        for (int i = 1; i < line.size(); i++) {
          Point a = line.get(i - 1);
          Point b = line.get(i);
          assertThat(route.label().filter(l -> l.widest().crossedBy(a, b)))
              .as(route.edge().id() + " and " + other.edge().id())
              .isEmpty();
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void noBorderRunsThroughAVerb(Scene scene) {
    for (Scene.Area area : scene.areas()) {
      List<Box> gaps = BorderGap.of(scene, area).stream().map(BorderGap::box).toList();
      for (Scene.Route route : scene.routes()) {
        assertThat(route.label().stream().map(TextBlock::bounds).toList())
            .filteredOn(box -> area.box().overlaps(box) && !area.box().contains(box))
            .as(route.edge().id() + " and " + area.region().label())
            .allMatch(box -> gaps.stream().anyMatch(gap -> covers(gap, box)));
      }
    }
  }

  /** Whether the gap is as wide or as high as the words. */
  private static boolean covers(Box gap, Box words) {
    return gap.overlaps(words)
        && (gap.y() <= words.y() && gap.bottom() >= words.bottom()
            || gap.x() <= words.x() && gap.right() >= words.right());
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void namesOfRegionsStayInTheirPlaces(Scene scene) {
    for (Scene.Area area : scene.areas()) {
      assertThat(area.label().stream().map(TextBlock::widest).toList())
          .filteredOn(box -> !area.form().isBand())
          .as(area.region().label())
          .allMatch(box -> area.box().contains(box));
    }
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void wordsOfTheLegendDoNotMeetTheNextEntry(Scene scene) {
    for (Scene.LegendEntry entry : scene.legend()) {
      Box words = entry.label().widest();
      assertThat(page(scene).contains(words)).as(entry.label().text()).isTrue();
      assertThat(scene.legend())
          .filteredOn(e -> e != entry)
          .as(entry.label().text())
          .noneMatch(e -> e.sample().overlaps(words) || e.label().bounds().overlaps(words));
    }
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void titlesStayOnThePage(Scene scene) {
    assertThat(page(scene).contains(scene.title().widest())).isTrue();
    assertThat(scene.subtitle().stream().map(TextBlock::widest).toList())
        .allMatch(page(scene)::contains);
    assertThat(page(scene).contains(scene.credit().widest())).isTrue();
  }
}

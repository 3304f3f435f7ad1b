package org.moagraph.layout.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moagraph.app.Moa;
import org.moagraph.graphviz.EmbeddedGraphviz;
import org.moagraph.layout.Page;
import org.moagraph.layout.Scene;
import org.moagraph.layout.SceneShapes;
import org.moagraph.layout.StepScenes;
import org.moagraph.layout.fit.SlideLayout;
import org.moagraph.measure.Measures;
import org.moagraph.model.EntityId;
import org.moagraph.model.ViewSpec.Cell;
import org.moagraph.view.diagram.Diagram;
import org.moagraph.view.diagram.Diagrams;
import org.moagraph.view.diagram.Showing;

/** Boxes that a view pins stand in their cells, and the rest is laid out around them. */
class PinsTest {

  private static final SlideLayout LAYOUT =
      new SlideLayout(new EmbeddedGraphviz(), SlideLayout.Choice.BEST);

  private static Diagram diagram(String name, String view, Map<String, Cell> cells) {
    var model = Moa.bundled(name).model();
    var pins = new LinkedHashMap<EntityId, Cell>();
    cells.forEach((id, cell) -> pins.put(EntityId.of(id), cell));
    var pinned = model.view(view).orElseThrow().toBuilder().pins(pins).build();
    return Diagrams.of(model, Optional.of(pinned), Showing.PLAIN);
  }

  private static Scene scene(Diagram diagram) {
    return LAYOUT.lay(diagram, Page.WIDE).orElseThrow();
  }

  private static List<String> kept(Scene scene) {
    return scene.grid().map(Scene.Grid::kept).orElse(List.of());
  }

  private static void standsIn(Scene scene, String node, Cell cell) {
    var at = scene.node(node).orElseThrow().box().centre();
    assertThat(scene.grid().orElseThrow().cell(node, at))
        .isEqualTo(new Diagram.Pin(node, cell.column(), cell.row()));
  }

  private static Map<String, Cell> cells(Object... idsAndCells) {
    var cells = new LinkedHashMap<String, Cell>();
    for (int i = 0; i < idsAndCells.length; i += 2) {
      cells.put((String) idsAndCells[i], (Cell) idsAndCells[i + 1]);
    }
    return cells;
  }

  @Test
  void pinnedBoxesStandInTheirCells() {
    var cells =
        cells("mania", new Cell(0, 0), "lithium", new Cell(1, 2), "inositol", new Cell(3, 0));
    var scene = scene(diagram("lithium", "targets", cells));
    assertThat(kept(scene)).containsExactlyInAnyOrderElementsOf(cells.keySet());
    cells.forEach((node, cell) -> standsIn(scene, node, cell));
    var steps = StepScenes.of(scene, false);
    steps.forEach(
        step ->
            step.node("mania")
                .ifPresent(m -> assertThat(m.box()).isEqualTo(scene.node("mania").get().box())));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "lithium, targets",
    "lithium, bdnf",
    "sertraline, overview",
    "zuranolone, amygdala",
    "ketamine, disinhibition",
    "propranolol, heart",
  })
  void pinsAnywhereLeaveAReadablePicture(String name, String view) {
    var model = Moa.bundled(name).model();
    var chosen = model.view(view).or(() -> model.views().stream().findFirst()).orElseThrow().id();
    var nodes = diagram(name, chosen, Map.of()).nodes();
    var random = new Random(7);
    for (int pins = 1; pins <= 3; pins++) {
      var cells = new LinkedHashMap<String, Cell>();
      for (int i = 0; i < pins; i++) {
        var cell = new Cell(random.nextInt(4), random.nextInt(3));
        if (!cells.containsValue(cell)) {
          cells.put(nodes.get(random.nextInt(nodes.size())).id(), cell);
        }
      }
      var scene = scene(diagram(name, chosen, cells));
      var measures = Measures.of(SceneShapes.of(scene));
      assertThat(measures.lines().throughNodes()).as(cells.toString()).isZero();
      assertThat(measures.boxes().nodeOverlaps()).as(cells.toString()).isZero();
      assertThat(measures.boxes().overflow()).as(cells.toString()).isZero();
      assertThat(kept(scene))
          .as(cells.toString())
          .containsExactlyInAnyOrderElementsOf(cells.keySet());
      cells.forEach((node, cell) -> standsIn(scene, node, cell));
    }
  }

  @Test
  void aPinThatDoesNotFitIsLeftOut() {
    var cells =
        cells(
            "lithium",
            new Cell(1, 1),
            "mania",
            new Cell(1, 1),
            "impase",
            new Cell(60, 0),
            "akt",
            new Cell(0, 0));
    assertThat(kept(scene(diagram("lithium", "targets", cells)))).containsExactly("lithium");
  }

  @Test
  void withoutPinsNothingIsKept() {
    var scene = scene(diagram("lithium", "targets", Map.of()));
    assertThat(kept(scene)).isEmpty();
    assertThat(scene.grid()).isPresent();
  }
}

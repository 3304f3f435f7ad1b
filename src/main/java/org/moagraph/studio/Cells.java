package org.moagraph.studio;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moagraph.app.Pictures;
import org.moagraph.geometry.Point;
import org.moagraph.layout.Page;
import org.moagraph.layout.Scene;
import org.moagraph.model.Model;
import org.moagraph.view.diagram.Diagram;
import org.moagraph.view.diagram.Diagrams;
import org.moagraph.view.diagram.Showing;

/** Finds the cell of a view's grid to which a box is moved. */
final class Cells {

  private Cells() {}

  /**
   * The column and row of a cell: the one at a point of the picture, in its own units, or so many
   * cells from where the box is.
   */
  static Map<String, Object> cell(Fields asked, Optional<Model> model) {
    var scene = model.flatMap(m -> scene(m, asked.text("view")));
    var grid = scene.flatMap(Scene::grid);
    if (grid.isEmpty()) {
      return ModelParts.fields(
          "refused", "this picture lies on no grid, so that no box can be kept in a cell of it");
    }
    var entity = asked.text("entity");
    var point = asked.numbers("at");
    if (point.size() == 2) {
      return cell(grid.get().cell(entity, new Point(point.get(0), point.get(1))), List.of());
    }
    for (var placed : scene.get().nodes()) {
      if (placed.node().id().equals(entity)) {
        return cell(grid.get().cell(entity, placed.box().centre()), asked.numbers("by"));
      }
    }
    return ModelParts.fields("refused", "the view does not show it");
  }

  private static Map<String, Object> cell(Diagram.Pin pin, List<Double> by) {
    int right = by.size() == 2 ? by.get(0).intValue() : 0;
    int down = by.size() == 2 ? by.get(1).intValue() : 0;
    return ModelParts.fields(
        "column", Math.max(0, pin.column() + right), "row", Math.max(0, pin.row() + down));
  }

  private static Optional<Scene> scene(Model model, String view) {
    return model
        .view(view)
        .flatMap(
            v ->
                Pictures.layout()
                    .lay(Diagrams.of(model, Optional.of(v), Showing.PLAIN), Page.WIDE)
                    .fold(Optional::of, tooLarge -> Optional.empty()));
  }
}

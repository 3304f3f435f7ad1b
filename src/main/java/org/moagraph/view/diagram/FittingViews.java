package org.moagraph.view.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.moagraph.model.Model;
import org.moagraph.model.ViewSpec;

/** Which views of a model a slide holds in letters that a lecture hall reads. */
public final class FittingViews {

  private FittingViews() {}

  /** How many boxes the picture of a view has. */
  public static int boxes(Model model, ViewSpec view) {
    var selected = Selected.by(model, view);
    return view.together() ? Alike.in(selected).boxes() : selected.entities().size();
  }

  /**
   * The model with the first of its views that a slide holds in front, or the smallest where it
   * holds none of them; the others keep their order.
   */
  public static Model inFront(Model model) {
    var views = new ArrayList<>(model.views());
    if (views.isEmpty()) {
      return model;
    }
    var first =
        views.stream()
            .filter(v -> boxes(model, v) <= PictureLimits.MOST_ON_A_SLIDE)
            .findFirst()
            .orElseGet(() -> smallest(model, views));
    views.remove(first);
    views.add(0, first);
    return model.withViews(views);
  }

  private static ViewSpec smallest(Model model, List<ViewSpec> views) {
    return views.stream().min(Comparator.comparingInt(v -> boxes(model, v))).orElseThrow();
  }
}

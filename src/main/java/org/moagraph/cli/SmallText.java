package org.moagraph.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.moagraph.app.Drawing;
import org.moagraph.layout.SceneShapes;
import org.moagraph.measure.Measures;
import org.moagraph.model.Model;
import org.moagraph.model.ViewSpec;
import org.moagraph.view.diagram.FittingViews;
import org.moagraph.view.diagram.PictureLimits;

/** What is said of a picture that shows too much for a slide. */
final class SmallText {

  private static final int VIEWS_NAMED = 4;

  private SmallText() {}

  /** How small the text gets and what would help, for pictures of many nodes only. */
  static Optional<String> said(Drawing drawing) {
    int nodes = drawing.diagram().nodes().size();
    if (nodes <= PictureLimits.MOST_ON_A_SLIDE) {
      return Optional.empty();
    }
    double font = Measures.of(SceneShapes.of(drawing.scene())).letters().nodesPt();
    return Optional.of(
        String.format(
            Locale.ROOT,
            "note: %s has %d nodes, its smallest text is %.1f pt on a slide; %s",
            drawing.diagram().id(),
            nodes,
            font,
            help(drawing.moa().model())));
  }

  private static String help(Model model) {
    var views =
        model.views().stream()
            .filter(v -> nodes(model, v) <= PictureLimits.MOST_ON_A_SLIDE)
            .limit(VIEWS_NAMED)
            .map(v -> "--view " + v.id() + " (" + nodes(model, v) + ")")
            .collect(Collectors.joining(", "));
    return views.isEmpty()
        ? "--steps shows it a step at a time"
        : "try " + views + ", or --steps for a step at a time";
  }

  private static int nodes(Model model, ViewSpec view) {
    return FittingViews.boxes(model, view);
  }
}

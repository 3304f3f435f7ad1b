package org.moagraph.app;

import java.util.List;
import org.moagraph.graph.Filter;
import org.moagraph.layout.Layout;
import org.moagraph.layout.Page;
import org.moagraph.layout.Scene;
import org.moagraph.layout.StepScenes;
import org.moagraph.render.Theme;
import org.moagraph.view.Diagram;

/**
 * A diagram that is to be drawn, with the model and the filter that it was made from, for pictures
 * that also answer questions.
 */
public record Drawing(Moa moa, Filter filter, Diagram diagram, Layout layout, Theme theme) {

  /** The diagram with places, on a wide slide. */
  public Scene scene() {
    return layout.lay(diagram, Page.WIDE);
  }

  /** The build of the picture, one drawing a step; everything keeps its place. */
  public List<Drawing> steps(boolean dimEarlier) {
    return StepScenes.of(scene(), dimEarlier).stream().map(this::still).toList();
  }

  private Drawing still(Scene scene) {
    return new Drawing(moa, filter, scene.diagram(), (diagram, page) -> scene, theme);
  }
}

package org.moagraph.app;

import java.util.List;
import org.moagraph.graph.Filter;
import org.moagraph.layout.Layout;
import org.moagraph.layout.Scene;
import org.moagraph.layout.SideScenes;
import org.moagraph.layout.StepScenes;
import org.moagraph.render.Theme;
import org.moagraph.view.diagram.Diagram;

/**
 * A diagram that is to be drawn, with the model and the filter that it was made from, for pictures
 * that also answer questions.
 */
public record Drawing(
    Moa moa, Filter filter, Diagram diagram, Layout layout, Theme theme, Finish finish) {

  /** A drawing for a wide slide. */
  public Drawing(Moa moa, Filter filter, Diagram diagram, Layout layout, Theme theme) {
    this(moa, filter, diagram, layout, theme, Finish.SLIDE);
  }

  /** The diagram with places on its page. */
  public Scene scene() {
    return layout.lay(diagram, finish.page());
  }

  /** The same drawing laid out once, whatever is made of it. */
  public Drawing laidOut() {
    return still(scene());
  }

  /** The build of the picture, one drawing a step; everything keeps its place. */
  public List<Drawing> steps(boolean dimEarlier) {
    return StepScenes.of(scene(), dimEarlier).stream().map(this::still).toList();
  }

  /**
   * The two sides of a comparison, each alone; everything keeps its place.
   *
   * @param names what the two are called
   */
  public List<Drawing> sides(List<String> names) {
    return SideScenes.of(scene(), names).stream().map(this::still).toList();
  }

  private Drawing still(Scene scene) {
    return new Drawing(moa, filter, scene.diagram(), (diagram, page) -> scene, theme, finish);
  }
}

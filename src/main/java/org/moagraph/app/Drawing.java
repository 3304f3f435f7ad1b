package org.moagraph.app;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moagraph.graph.Filter;
import org.moagraph.layout.Layout;
import org.moagraph.layout.LayoutResult;
import org.moagraph.layout.Page;
import org.moagraph.layout.Scene;
import org.moagraph.layout.SideScenes;
import org.moagraph.layout.StepScenes;
import org.moagraph.layout.fit.KeptPins;
import org.moagraph.render.style.Theme;
import org.moagraph.view.diagram.Diagram;
import org.moagraph.view.diagram.Emphasis;
import org.moagraph.view.diagram.ModuleMap;
import org.moagraph.view.diagram.Notation;
import org.moagraph.view.diagram.OpenedMap;
import org.moagraph.view.diagram.PictureLimits;

/**
 * A diagram that is to be drawn, with the model and the filter that it was made from, for pictures
 * that also answer questions. It is laid out when first asked for places, and only once.
 */
public final class Drawing {

  /** Boxes that find room on a small page, where letters are larger. */
  private static final int FEW = 15;

  private final Moa moa;
  private final Filter filter;
  private final Diagram diagram;
  private final Layout layout;
  private final Theme theme;
  private final Finish finish;
  private @Nullable LayoutResult laid;

  /** A drawing of that finish. */
  public Drawing(
      Moa moa, Filter filter, Diagram diagram, Layout layout, Theme theme, Finish finish) {
    this.moa = moa;
    this.filter = filter;
    this.diagram = diagram;
    this.layout = layout;
    this.theme = theme;
    this.finish = finish;
  }

  /** A drawing for a wide slide. */
  public Drawing(Moa moa, Filter filter, Diagram diagram, Layout layout, Theme theme) {
    this(moa, filter, diagram, layout, theme, Finish.SLIDE);
  }

  public Moa moa() {
    return moa;
  }

  public Filter filter() {
    return filter;
  }

  public Diagram diagram() {
    return diagram;
  }

  public Theme theme() {
    return theme;
  }

  public Finish finish() {
    return finish;
  }

  /** The diagram with places on its page, or that there is too much in it. */
  public synchronized LayoutResult laid() {
    if (laid == null) {
      laid = layout.lay(diagram, finish.page());
    }
    return laid;
  }

  /** The diagram with places on its page; throws where there is too much in it. */
  public Scene scene() {
    return laid().orElseThrow();
  }

  /** What became of the boxes that the view pins; nothing where it pins none. */
  public Optional<KeptPins> pins() {
    return diagram.pins().isEmpty()
        ? Optional.empty()
        : laid()
            .fold(
                scene -> Optional.of(KeptPins.of(diagram, scene, freely())),
                tooLarge -> Optional.empty());
  }

  private LayoutResult freely() {
    return layout.lay(diagram.withoutPins(), finish.page());
  }

  /** The diagram as a map of groups that can be opened, where it has too many boxes to be read. */
  public Optional<OpenedMap> opened() {
    boolean plain =
        diagram.notation() == Notation.TEXTBOOK
            && diagram.nodes().stream().allMatch(n -> n.emphasis() == Emphasis.NORMAL);
    if (!plain || diagram.nodes().size() <= PictureLimits.MOST_READABLE) {
      return Optional.empty();
    }
    return Optional.of(ModuleMap.opened(diagram)).filter(map -> map.map().nodes().size() > 2);
  }

  /** A drawing of another diagram of the same model. */
  Drawing of(Diagram other) {
    return new Drawing(moa, filter, other, layout, theme, finish);
  }

  /** The same diagram on a tall page for phones, where it has room there. */
  public Optional<Scene> tall() {
    if (diagram.nodes().size() > PictureLimits.MOST_IN_STEPS) {
      return Optional.empty();
    }
    boolean few = diagram.nodes().size() <= FEW;
    var page = few ? new Page(600, 930, true) : new Page(760, 1180, true);
    return layout.lay(diagram, page).fold(Optional::of, tooLarge -> Optional.empty());
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
    var placed = new LayoutResult.LaidOut(scene);
    return new Drawing(moa, filter, scene.diagram(), (drawn, page) -> placed, theme, finish);
  }
}

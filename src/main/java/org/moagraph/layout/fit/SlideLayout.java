package org.moagraph.layout.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moagraph.graphviz.DotEngine;
import org.moagraph.graphviz.GraphvizException;
import org.moagraph.layout.Layout;
import org.moagraph.layout.LayoutResult;
import org.moagraph.layout.Page;
import org.moagraph.layout.Scene;
import org.moagraph.layout.dot.GraphvizLayout;
import org.moagraph.layout.grid.GridLayout;
import org.moagraph.measure.Measures;
import org.moagraph.view.diagram.Diagram;
import org.moagraph.view.diagram.PictureLimits;

/**
 * Tries the layouts there are and keeps the scene with the largest letters, then the fewest
 * crossings, the shortest ways and the most verbs. Grids are tried first; Graphviz is asked where
 * they leave something to wish for, and alone for graphs that no grid holds.
 */
public final class SlideLayout implements Layout {
  private final DotEngine engine;
  private final Choice choice;

  /** Which layouts are tried. */
  public enum Choice {
    /** All that may help. */
    BEST,
    /** Folded into the cells of a grid. */
    FOLDED,
    /** Graphviz, from left to right. */
    RIGHT,
    /** Graphviz, from top to bottom. */
    DOWN
  }

  public SlideLayout(DotEngine engine, Choice choice) {
    this.engine = engine;
    this.choice = choice;
  }

  /**
   * The scene, or that the graph is too large, which is found out first.
   *
   * @throws IllegalArgumentException where the diagram has no nodes
   */
  @Override
  public LayoutResult lay(Diagram diagram, Page page) {
    if (diagram.nodes().isEmpty()) {
      throw new IllegalArgumentException("there is nothing to draw");
    }
    if (diagram.nodes().size() > PictureLimits.MOST_NODES
        || diagram.edges().size() > PictureLimits.MOST_EDGES) {
      return tooLarge(
          diagram,
          "are more than a picture can show (%d and %d)"
              .formatted(PictureLimits.MOST_NODES, PictureLimits.MOST_EDGES),
          Optional.empty());
    }
    return pinned(diagram, page)
        .<LayoutResult>map(LayoutResult.LaidOut::new)
        .orElseGet(() -> freely(diagram.pins().isEmpty() ? diagram : diagram.withoutPins(), page));
  }

  /**
   * The best of the scenes in which pinned nodes stay where they are, as long as no line runs
   * through a node for their sake.
   */
  private Optional<Scene> pinned(Diagram diagram, Page page) {
    boolean grid =
        choice == Choice.FOLDED
            || choice == Choice.BEST && diagram.nodes().size() <= PictureLimits.MOST_ON_A_GRID;
    if (diagram.pins().isEmpty() || !grid) {
      return Optional.empty();
    }
    List<Candidate> candidates =
        GridLayout.candidates(diagram, page).stream()
            .filter(s -> s.grid().filter(g -> !g.kept().isEmpty()).isPresent())
            .map(Candidate::of)
            .filter(c -> c.measures().lines().throughNodes() == 0)
            .filter(c -> c.measures().boxes().nodeOverlaps() == 0)
            .toList();
    return Candidate.best(candidates).map(Candidate::scene);
  }

  private LayoutResult freely(Diagram diagram, Page page) {
    List<String> refusals = new ArrayList<>();
    List<Candidate> candidates = candidates(diagram, page, refusals);
    return Candidate.best(candidates)
        .<LayoutResult>map(c -> new LayoutResult.LaidOut(c.scene()))
        .orElseGet(() -> noPlaces(diagram, refusals));
  }

  private static LayoutResult noPlaces(Diagram diagram, List<String> refusals) {
    return refusals.isEmpty()
        ? tooLarge(diagram, "find no room on the page in this layout", Optional.empty())
        : tooLarge(diagram, "get no places from Graphviz", Optional.of(refusals.get(0)));
  }

  private static LayoutResult tooLarge(Diagram diagram, String why, Optional<String> graphviz) {
    return new LayoutResult.TooLarge(
        "%d boxes and %d arrows %s".formatted(diagram.nodes().size(), diagram.edges().size(), why),
        graphviz);
  }

  /** What the layouts that may help make of it; what Graphviz refuses is added to the refusals. */
  private List<Candidate> candidates(Diagram diagram, Page page, List<String> refusals) {
    List<Candidate> candidates = new ArrayList<>();
    boolean large = diagram.nodes().size() > PictureLimits.MOST_READABLE;
    boolean dense = diagram.edges().size() > PictureLimits.MOST_EDGES_AT_LEISURE;
    boolean grid = diagram.nodes().size() <= PictureLimits.MOST_ON_A_GRID;
    if (choice == Choice.FOLDED || choice == Choice.BEST && grid) {
      GridLayout.candidates(diagram, page).forEach(s -> candidates.add(Candidate.of(s)));
    }
    if (choice == Choice.RIGHT
        || choice == Choice.BEST && !dense && (large || wishes(candidates))) {
      graphviz(diagram, page, true, refusals).map(Candidate::of).ifPresent(candidates::add);
    }
    if (choice == Choice.DOWN || choice == Choice.BEST && (dense || !large) && wishes(candidates)) {
      graphviz(diagram, page, false, refusals).map(Candidate::of).ifPresent(candidates::add);
    }
    return candidates;
  }

  private Optional<Scene> graphviz(
      Diagram diagram, Page page, boolean right, List<String> refusals) {
    try {
      return Optional.of(new GraphvizLayout(engine).lay(diagram, page, right));
    } catch (GraphvizException e) {
      refusals.add(String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  /** Folding beats layers for all but dense graphs, so Graphviz' time is spent on these only. */
  private static boolean wishes(List<Candidate> candidates) {
    return Candidate.best(candidates).filter(SlideLayout::isGood).isEmpty();
  }

  private static boolean isGood(Candidate candidate) {
    Measures m = candidate.measures();
    return m.lines().crossings() <= 2 + m.boxes().nodes() / 4
        && m.lines().throughNodes() == 0
        && Anatomy.isWhole(candidate.scene());
  }
}

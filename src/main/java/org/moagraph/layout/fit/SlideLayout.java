package org.moagraph.layout.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.moagraph.graphviz.DotEngine;
import org.moagraph.graphviz.GraphvizException;
import org.moagraph.layout.Layout;
import org.moagraph.layout.Measures;
import org.moagraph.layout.Page;
import org.moagraph.layout.Scene;
import org.moagraph.layout.dot.GraphvizLayout;
import org.moagraph.layout.grid.GridLayout;
import org.moagraph.view.diagram.Diagram;

/**
 * Tries the layouts there are and keeps the scene with the largest letters, then the fewest
 * crossings, the shortest ways and the most verbs. Grids are tried first; Graphviz is asked where
 * they leave something to wish for, and alone for graphs that no grid holds.
 */
public final class SlideLayout implements Layout {
  private static final int MOST_NODES = 300;
  private static final int MOST_EDGES = 500;

  /** Above so many nodes one layout must do: nothing makes the text readable. */
  private static final int LARGE = 60;

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
   * @throws IllegalArgumentException where the diagram has no nodes
   * @throws IllegalStateException where the graph is too large for any layout
   */
  @Override
  public Scene lay(Diagram diagram, Page page) {
    if (diagram.nodes().isEmpty()) {
      throw new IllegalArgumentException("there is nothing to draw");
    }
    if (diagram.nodes().size() > MOST_NODES || diagram.edges().size() > MOST_EDGES) {
      throw new IllegalStateException(
          String.format(
              Locale.ROOT,
              "%d boxes and %d arrows are more than a picture can show (%d and %d)",
              diagram.nodes().size(),
              diagram.edges().size(),
              MOST_NODES,
              MOST_EDGES));
    }
    List<Rated> candidates = new ArrayList<>();
    boolean large = diagram.nodes().size() > LARGE;
    boolean grid = diagram.nodes().size() <= GridLayout.MOST_NODES;
    if (choice == Choice.FOLDED || choice == Choice.BEST && grid) {
      GridLayout.candidates(diagram, page).forEach(s -> candidates.add(Rated.of(s)));
    }
    if (choice == Choice.RIGHT || choice == Choice.BEST && (large || wishes(candidates))) {
      graphviz(diagram, page, true).map(Rated::of).ifPresent(candidates::add);
    }
    if (choice == Choice.DOWN || choice == Choice.BEST && !large && wishes(candidates)) {
      graphviz(diagram, page, false).map(Rated::of).ifPresent(candidates::add);
    }
    return best(candidates)
        .map(Rated::scene)
        .orElseThrow(
            () -> new IllegalStateException("Graphviz could not lay out so large a graph"));
  }

  private Optional<Scene> graphviz(Diagram diagram, Page page, boolean right) {
    try {
      return Optional.of(new GraphvizLayout(engine).lay(diagram, page, right));
    } catch (GraphvizException e) {
      return Optional.empty();
    }
  }

  /** Folding beats layers for all but dense graphs, so Graphviz' time is spent on these only. */
  private static boolean wishes(List<Rated> candidates) {
    return best(candidates)
        .map(Rated::measures)
        .filter(m -> m.crossings() <= 2 + m.nodes() / 4 && m.edgeThroughNode() == 0)
        .isEmpty();
  }

  private static Optional<Rated> best(List<Rated> candidates) {
    Optional<Rated> best = Optional.empty();
    for (Rated candidate : candidates) {
      if (best.filter(b -> b.worth() >= candidate.worth()).isEmpty()) {
        best = Optional.of(candidate);
      }
    }
    return best;
  }

  /** A scene, measured once. */
  private record Rated(Scene scene, Measures measures, double worth) {

    static Rated of(Scene scene) {
      Measures measures = Measures.of(scene);
      return new Rated(scene, measures, SlideLayout.worth(scene, measures));
    }
  }

  /** How well a scene reads: a point is worth one pt of the smallest letters from 12 to 20 pt. */
  private static double worth(Scene scene, Measures m) {
    return Math.min(m.minNodeFontPt(), 20)
        + 0.5 * Math.max(0, m.minNodeFontPt() - 20)
        - 1.5 * Math.max(0, 12 - m.minNodeFontPt())
        - 1.5 * m.crossings()
        - 8 * m.edgeThroughNode()
        - 8 * m.nodeOverlaps()
        - 3 * m.labelOverlaps()
        - 0.8 * m.linesThroughLabels()
        - 3 * m.overflow()
        - 0.5 * m.unlabelledEdges()
        - 1.0 * m.backwardEdges()
        - 0.12 * m.bends()
        - Reading.flaws(scene)
        - Anatomy.flaws(scene);
  }
}

package org.moagraph.layout.fit;

import java.util.List;
import org.moagraph.layout.Layout;
import org.moagraph.layout.Measures;
import org.moagraph.layout.Page;
import org.moagraph.layout.Scene;
import org.moagraph.layout.grid.GridLayout;
import org.moagraph.view.Diagram;

/**
 * Tries the layouts there are and keeps the scene with the largest letters, then the fewest
 * crossings, the shortest ways and the most verbs.
 */
public final class SlideLayout implements Layout {

  @Override
  public Scene lay(Diagram diagram, Page page) {
    List<Scene> candidates = GridLayout.candidates(diagram, page);
    Scene best = candidates.get(0);
    double most = worth(best);
    for (Scene scene : candidates.subList(1, candidates.size())) {
      double worth = worth(scene);
      if (worth > most) {
        best = scene;
        most = worth;
      }
    }
    return best;
  }

  /** How well a scene reads: a point is worth one pt of the smallest letters below 20 pt. */
  static double worth(Scene scene) {
    Measures m = Measures.of(scene);
    int split = Math.max(0, scene.areas().size() - scene.diagram().regions().size());
    return Math.min(m.minNodeFontPt(), 20)
        + 0.25 * Math.max(0, m.minNodeFontPt() - 20)
        - 1.5 * m.crossings()
        - 8 * m.edgeThroughNode()
        - 8 * m.nodeOverlaps()
        - 3 * m.labelOverlaps()
        - 3 * m.overflow()
        - 0.5 * m.unlabelledEdges()
        - 1.0 * m.backwardEdges()
        - 0.12 * m.bends()
        - 0.4 * split;
  }
}

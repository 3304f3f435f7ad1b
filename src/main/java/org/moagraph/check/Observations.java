package org.moagraph.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moagraph.graph.Filter;
import org.moagraph.graph.Frame;
import org.moagraph.graph.Frame.Observation;
import org.moagraph.graph.Frame.Standing;
import org.moagraph.graph.MoaGraph;

/** How each observation stands to the steps, seen from the hypothesis that explains it best. */
final class Observations {

  private static final Comparator<Observation> BEST = Comparator.comparing(o -> rank(o.standing()));

  private Observations() {}

  /** The observations that stand so at best, in the order of the model. */
  static List<Observation> standing(MoaGraph graph, Standing standing) {
    if (graph.claimCount() > MoaGraph.ORDINARY) {
      return List.of();
    }
    Map<Integer, Observation> best = new LinkedHashMap<>();
    var frames = graph.frames(Filter.DEFAULT);
    var all = new ArrayList<Frame>(frames.hypotheses());
    all.add(frames.common());
    for (var frame : all) {
      frame.observations().forEach(o -> best.merge(o.claim(), o, Observations::better));
    }
    return best.values().stream()
        .filter(o -> o.standing() == standing)
        .sorted(Comparator.comparingInt(Observation::claim))
        .toList();
  }

  private static Observation better(Observation a, Observation b) {
    return BEST.compare(b, a) < 0 ? b : a;
  }

  // A contradiction is worth more attention than silence, so that it wins over standing in.
  private static int rank(Standing standing) {
    return switch (standing) {
      case EXPLAINED -> 0;
      case CONTRADICTED -> 1;
      case STANDS_IN -> 2;
    };
  }
}

package org.moagraph.teach;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moagraph.graph.Filter;
import org.moagraph.graph.MoaGraph;
import org.moagraph.model.Claim;
import org.moagraph.model.EntityId;
import org.moagraph.reason.HubsQuery;
import org.moagraph.reason.MediatorsQuery;
import org.moagraph.view.diagram.Diagram;

/**
 * How much each thing of a picture matters to it: first how many of its ways from a beginning to an
 * end all pass it, then how much of its traffic does.
 */
final class Weights {

  private static final int MOST_ENDS = 6;

  private final Map<EntityId, Integer> passed = new LinkedHashMap<>();
  private final Map<EntityId, Double> shares = new LinkedHashMap<>();

  Weights(Lesson lesson, Diagram diagram) {
    var graph = MoaGraph.of(lesson.model().withClaims(lesson.claims()));
    for (var from : ends(diagram, false)) {
      for (var to : ends(diagram, true)) {
        new MediatorsQuery(from, to, Filter.DEFAULT)
            .run(graph)
            .all()
            .forEach(m -> passed.merge(m, 1, Integer::sum));
      }
    }
    new HubsQuery(diagram.nodes().size(), Filter.DEFAULT)
        .run(graph)
        .hubs()
        .forEach(h -> shares.put(h.entity(), h.share()));
  }

  /** Where the picture begins, or where it ends. */
  private static List<EntityId> ends(Diagram diagram, boolean last) {
    return diagram.nodes().stream()
        .map(Diagram.Node::id)
        .filter(n -> diagram.edges().stream().anyMatch(e -> (last ? e.to() : e.from()).equals(n)))
        .filter(
            n ->
                diagram.edges().stream()
                    .filter(e -> !e.feedback())
                    .noneMatch(e -> (last ? e.from() : e.to()).equals(n)))
        .limit(MOST_ENDS)
        .map(EntityId::new)
        .toList();
  }

  /** What matters most comes first; of equals, in the order of their ids. */
  Comparator<EntityId> first() {
    return Comparator.<EntityId>comparingInt(e -> -passed.getOrDefault(e, 0))
        .thenComparingDouble(e -> -shares.getOrDefault(e, 0.0))
        .thenComparing(e -> e);
  }

  /** Claims between what matters most come first. */
  Comparator<Claim> firstClaims() {
    return Comparator.<Claim>comparingInt(
            c -> -passed.getOrDefault(c.source(), 0) - passed.getOrDefault(c.target(), 0))
        .thenComparingDouble(
            c -> -shares.getOrDefault(c.source(), 0.0) - shares.getOrDefault(c.target(), 0.0))
        .thenComparing(Claim::id);
  }
}

package org.moagraph.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.moagraph.diag.Code;
import org.moagraph.graph.ActiveGraph;
import org.moagraph.graph.MoaGraph;
import org.moagraph.graph.NumberSet;
import org.moagraph.model.EntityType;
import org.moagraph.model.PartId;
import org.moagraph.model.Relation;

/**
 * A protein whose amount is all that is said to change is often a marker of what happens: where
 * nothing else leads on to the outcomes, it should be there because a paper shows that it does.
 */
public final class MarkerOnTheWayCheck implements Check {

  private static final Set<EntityType> MARKERS = EnumSet.of(EntityType.PROTEIN, EntityType.GENE);

  private static final Set<Relation> OF_AMOUNT =
      EnumSet.of(
          Relation.INCREASES_LEVEL_OF,
          Relation.DECREASES_LEVEL_OF,
          Relation.INCREASES_EXPRESSION_OF,
          Relation.DECREASES_EXPRESSION_OF,
          Relation.INCREASES_TRANSLATION_OF,
          Relation.DECREASES_TRANSLATION_OF);

  @Override
  public Code code() {
    return Code.N0508;
  }

  @Override
  public List<Finding> find(MoaGraph graph) {
    if (graph.claimCount() > MoaGraph.ORDINARY) {
      return List.of();
    }
    var outcomes = Reaches.outcomes(graph);
    var active = ActiveGraph.of(graph, steps(graph));
    var mattering = active.reaching(outcomes);
    var findings = new ArrayList<Finding>();
    for (int e = 0; e < graph.entityCount(); e++) {
      if (mattering.contains(e)
          && !outcomes.contains(e)
          && isLikeAMarker(active, e)
          && isOnlyWay(active, e, outcomes)) {
        findings.add(finding(graph, e));
      }
    }
    return findings;
  }

  private Finding finding(MoaGraph graph, int marker) {
    var id = graph.entity(marker).id();
    return finding(
            PartId.entity(id),
            "\"%s\" is the only step to an outcome, though all that is said of it is its amount"
                .formatted(id))
        .withHelp("let it lead nowhere if it was measured as a marker, or add how it acts");
  }

  private static NumberSet steps(MoaGraph graph) {
    return NumberSet.range(0, graph.claimCount())
        .where(c -> graph.claim(c).direct() && graph.claim(c).carries());
  }

  private static boolean isLikeAMarker(ActiveGraph active, int entity) {
    var graph = active.graph();
    var entering = active.entering(entity).toArray();
    return MARKERS.contains(graph.entity(entity).type())
        && entering.length > 0
        && IntStream.of(entering).allMatch(c -> OF_AMOUNT.contains(graph.claim(c).relation()));
  }

  // Whether what changes its amount comes to no outcome without it.
  private static boolean isOnlyWay(ActiveGraph active, int entity, NumberSet outcomes) {
    var graph = active.graph();
    var past = active.avoiding(NumberSet.of(entity)).reaching(outcomes);
    return active.entering(entity).noneMatch(c -> past.contains(graph.source(c)));
  }
}

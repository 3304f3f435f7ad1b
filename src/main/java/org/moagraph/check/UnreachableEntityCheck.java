package org.moagraph.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.moagraph.diag.Code;
import org.moagraph.graph.MoaGraph;
import org.moagraph.graph.NumberSet;
import org.moagraph.graph.Spread;
import org.moagraph.model.Claim;
import org.moagraph.model.EntityType;
import org.moagraph.model.PartId;
import org.moagraph.model.Relation;

/**
 * What something acts on is reached from a drug or an exposure: along claims in their direction,
 * and along structure and requirements in either. What nothing acts on is a beginning of its own,
 * as a transmitter whose receptor a drug blocks; it passes, and so does a model without drugs.
 * Linear.
 */
public final class UnreachableEntityCheck implements Check {

  @Override
  public Code code() {
    return Code.W0502;
  }

  @Override
  public List<Finding> find(MoaGraph graph) {
    var starts = new BitSet();
    for (int e = 0; e < graph.entityCount(); e++) {
      var type = graph.entity(e).type();
      starts.set(e, type.isAgent() || type == EntityType.EXPOSURE);
    }
    return starts.isEmpty() ? List.of() : findings(graph, reached(graph, NumberSet.of(starts)));
  }

  private static NumberSet reached(MoaGraph graph, NumberSet starts) {
    var next = neighbours(graph);
    return Spread.over(
            graph.entityCount(),
            (entity, each) -> next.get(entity).forEach(n -> each.take(Spread.NO_CLAIM, n)))
        .from(starts)
        .nodes();
  }

  private static List<List<Integer>> neighbours(MoaGraph graph) {
    var next = new ArrayList<List<Integer>>();
    for (int e = 0; e < graph.entityCount(); e++) {
      next.add(new ArrayList<>(2));
    }
    for (int c = 0; c < graph.claimCount(); c++) {
      next.get(graph.source(c)).add(graph.target(c));
      if (joinsBothWays(graph.claim(c))) {
        next.get(graph.target(c)).add(graph.source(c));
      }
    }
    return next;
  }

  private static boolean joinsBothWays(Claim claim) {
    return claim.isRequirement() || claim.relation().family() == Relation.Family.STRUCTURE;
  }

  private List<Finding> findings(MoaGraph graph, NumberSet reached) {
    var actedOn = new BitSet();
    for (int c = 0; c < graph.claimCount(); c++) {
      actedOn.set(graph.target(c));
    }
    return NumberSet.of(actedOn).without(reached).stream()
        .mapToObj(graph::entity)
        .map(
            e ->
                finding(
                        PartId.entity(e.id()),
                        "no drug of the model reaches \"%s\"".formatted(e.id()))
                    .withHelp("a step that leads to it is missing, or it does not belong here"))
        .toList();
  }
}

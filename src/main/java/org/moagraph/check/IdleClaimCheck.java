package org.moagraph.check;

import java.util.List;
import java.util.stream.IntStream;
import org.moagraph.diag.Code;
import org.moagraph.graph.MoaGraph;
import org.moagraph.model.PartId;

/**
 * A step leads on to an outcome, to something that is expected, or to something read out in an
 * experiment. A model without any of these passes.
 */
public final class IdleClaimCheck implements Check {

  @Override
  public Code code() {
    return Code.N0505;
  }

  @Override
  public List<Finding> find(MoaGraph graph) {
    var outcomes = Reaches.outcomes(graph);
    if (outcomes.isEmpty()) {
      return List.of();
    }
    var mattering = Reaches.to(graph, outcomes);
    return IntStream.range(0, graph.claimCount())
        .filter(c -> graph.claim(c).direct() && graph.claim(c).carries())
        .filter(c -> !mattering.contains(graph.target(c)))
        .mapToObj(graph::claim)
        .map(
            c ->
                finding(
                        PartId.claim(c.id()),
                        "the claim \"%s\" leads to no outcome: nothing follows from \"%s\""
                            .formatted(c.id(), c.target()))
                    .withHelp("add what follows from it, or leave it out"))
        .toList();
  }
}

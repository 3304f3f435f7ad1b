package org.moagraph.check;

import java.util.List;
import org.moagraph.diag.Code;
import org.moagraph.graph.Frame.Standing;
import org.moagraph.graph.MoaGraph;
import org.moagraph.model.PartId;

/** An observation is explained by steps; one that is not stands in for a mechanism not modelled. */
public final class UnexplainedObservationCheck implements Check {

  @Override
  public Code code() {
    return Code.N0602;
  }

  @Override
  public List<Finding> find(MoaGraph graph) {
    return Observations.standing(graph, Standing.STANDS_IN).stream()
        .map(o -> graph.claim(o.claim()))
        .map(
            c ->
                finding(
                        PartId.claim(c.id()),
                        "no steps lead from \"%s\" to \"%s\": the observation stands in for them"
                            .formatted(c.source(), c.target()))
                    .withHelp("add the steps between, or leave it as a mechanism not modelled"))
        .toList();
  }
}

package org.moagraph.check;

import java.util.List;
import org.moagraph.diag.Code;
import org.moagraph.graph.Frame.Standing;
import org.moagraph.graph.MoaGraph;
import org.moagraph.model.Claim;
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
        .map(o -> finding(graph.claim(o.claim()), o.settled()))
        .toList();
  }

  private Finding finding(Claim claim, boolean settled) {
    var found =
        settled
            ? "no steps lead from \"%s\" to \"%s\": the observation stands in for them"
            : "the search for steps from \"%s\" to \"%s\" ended before one was found: the"
                + " observation stands in for them";
    return finding(PartId.claim(claim.id()), found.formatted(claim.source(), claim.target()))
        .withHelp("add the steps between, or leave it as a mechanism not modelled");
  }
}

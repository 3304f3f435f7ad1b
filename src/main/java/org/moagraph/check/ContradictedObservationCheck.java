package org.moagraph.check;

import java.util.List;
import org.moagraph.diag.Code;
import org.moagraph.graph.Frame.Observation;
import org.moagraph.graph.Frame.Standing;
import org.moagraph.graph.MoaGraph;
import org.moagraph.model.PartId;

/** The steps do not say the opposite of what was observed. */
public final class ContradictedObservationCheck implements Check {

  @Override
  public Code code() {
    return Code.W0603;
  }

  @Override
  public List<Finding> find(MoaGraph graph) {
    return Observations.standing(graph, Standing.CONTRADICTED).stream()
        .map(o -> finding(graph, o))
        .toList();
  }

  private Finding finding(MoaGraph graph, Observation observation) {
    var claim = graph.claim(observation.claim());
    return finding(
            PartId.claim(claim.id()),
            "the steps say the opposite of \"%s %s %s\""
                .formatted(claim.source(), claim.phrase(), claim.target()))
        .withNote("the steps: " + Chain.of(graph, observation.route()))
        .withHelp("one of the steps has the wrong sign or place, or a step is missing");
  }
}

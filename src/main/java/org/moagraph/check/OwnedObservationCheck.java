package org.moagraph.check;

import java.util.ArrayList;
import java.util.List;
import org.moagraph.diag.Code;
import org.moagraph.graph.MoaGraph;
import org.moagraph.model.PartId;

/**
 * What was seen is common ground: hypotheses own the steps that explain it, so that each of them
 * has to answer to it.
 */
public final class OwnedObservationCheck implements Check {

  @Override
  public Code code() {
    return Code.N0507;
  }

  @Override
  public List<Finding> find(MoaGraph graph) {
    var findings = new ArrayList<Finding>();
    for (var claim : graph.model().claims()) {
      if (!claim.direct() && claim.carries() && !claim.hypotheses().isEmpty()) {
        findings.add(
            finding(
                    PartId.claim(claim.id()),
                    "the observation \"%s\" belongs to %s: the other hypotheses need not explain it"
                        .formatted(claim.id(), Quoted.list(claim.hypotheses())))
                .withHelp("leave hypotheses out where it was seen, whoever explains it"));
      }
    }
    return findings;
  }
}

package org.moagraph.check;

import java.util.List;
import org.moagraph.diag.Code;
import org.moagraph.graph.MoaGraph;
import org.moagraph.model.PartId;
import org.moagraph.model.Stance;
import org.moagraph.model.Status;

/** A claim is disputed by somebody: it cites at least one publication that speaks against it. */
public final class DisputedClaimCheck implements Check {

  @Override
  public Code code() {
    return Code.W0406;
  }

  @Override
  public List<Finding> find(MoaGraph graph) {
    return graph.model().claims().stream()
        .filter(c -> c.status() == Status.DISPUTED)
        .filter(c -> c.evidence().stream().allMatch(e -> e.stance() == Stance.SUPPORTS))
        .map(
            c ->
                finding(
                        PartId.claim(c.id()),
                        "the claim \"%s\" is disputed, but nothing it cites speaks against it"
                            .formatted(c.id()))
                    .withHelp("cite who disputes it with supports: false or \"no effect\""))
        .toList();
  }
}

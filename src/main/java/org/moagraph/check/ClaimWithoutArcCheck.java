package org.moagraph.check;

import java.util.List;
import org.moagraph.diag.Code;
import org.moagraph.graph.MoaGraph;
import org.moagraph.model.PartId;

/**
 * Every claim has one of the arcs of Activity Flow: rule af10103 of the validation rules for SBGN
 * Activity Flow in libSBGN (sbgn_af.sch).
 */
public final class ClaimWithoutArcCheck implements Check {

  @Override
  public Code code() {
    return Code.W0703;
  }

  @Override
  public List<Finding> find(MoaGraph graph) {
    return graph.model().claims().stream()
        .filter(c -> c.relation().sbgn().isEmpty())
        .map(
            c ->
                finding(
                        PartId.claim(c.id()),
                        "\"%s %s %s\" is no influence and has no arc in Activity Flow"
                            .formatted(c.source(), c.phrase(), c.target()))
                    .withHelp("it is left out of the picture"))
        .toList();
  }
}

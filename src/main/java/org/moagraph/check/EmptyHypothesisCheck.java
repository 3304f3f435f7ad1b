package org.moagraph.check;

import java.util.List;
import org.moagraph.diag.Code;
import org.moagraph.graph.MoaGraph;
import org.moagraph.model.PartId;

/** A hypothesis has at least one claim of its own. */
public final class EmptyHypothesisCheck implements Check {

  @Override
  public Code code() {
    return Code.W0503;
  }

  @Override
  public List<Finding> find(MoaGraph graph) {
    var claims = graph.model().claims();
    return graph.model().hypotheses().stream()
        .filter(h -> claims.stream().noneMatch(c -> c.hypotheses().contains(h.id())))
        .map(
            h ->
                finding(
                        PartId.hypothesis(h.id()),
                        "the hypothesis \"%s\" has no claim of its own".formatted(h.id()))
                    .withHelp("name it under \"hypotheses\" of the claims that it rests on"))
        .toList();
  }
}

package org.moagraph.check;

import java.util.List;
import java.util.stream.IntStream;
import org.moagraph.diag.Code;
import org.moagraph.graph.Filter;
import org.moagraph.graph.MoaGraph;
import org.moagraph.graph.Signs;
import org.moagraph.model.PartId;

/**
 * No claim whose sign is not known lies between a drug and an outcome: it hides their effect.
 * Disputed claims carry no effect and pass.
 */
public final class UnknownSignCheck implements Check {

  @Override
  public Code code() {
    return Code.W0605;
  }

  @Override
  public List<Finding> find(MoaGraph graph) {
    var before = Reaches.from(graph, Reaches.agents(graph));
    var after = Reaches.to(graph, Reaches.outcomes(graph));
    return IntStream.range(0, graph.claimCount())
        .filter(c -> graph.sign(c) == Signs.UNKNOWN)
        .filter(c -> Filter.DEFAULT.accepts(graph.claim(c)))
        .filter(c -> before.contains(graph.source(c)) && after.contains(graph.target(c)))
        .mapToObj(graph::claim)
        .map(
            c ->
                finding(
                        PartId.claim(c.id()),
                        "\"%s\" has no known sign and lies between a drug and an outcome"
                            .formatted(c.phrase()))
                    .withHelp("say whether it raises or lowers \"%s\"".formatted(c.target())))
        .toList();
  }
}

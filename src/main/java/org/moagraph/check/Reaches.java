package org.moagraph.check;

import java.util.BitSet;
import org.moagraph.graph.ActiveGraph;
import org.moagraph.graph.MoaGraph;
import org.moagraph.graph.NumberSet;

/** Which entities an effect can come to, whatever its sign. Linear. */
final class Reaches {

  private Reaches() {}

  /** What those entities may change, and themselves. */
  static NumberSet from(MoaGraph graph, NumberSet starts) {
    return ActiveGraph.whole(graph).reachable(starts);
  }

  /** What may change one of those entities, and themselves. */
  static NumberSet to(MoaGraph graph, NumberSet ends) {
    return ActiveGraph.whole(graph).reaching(ends);
  }

  /** The outcomes of a model, and what it expects and reads out. */
  static NumberSet outcomes(MoaGraph graph) {
    var outcomes = new BitSet();
    for (int e = 0; e < graph.entityCount(); e++) {
      outcomes.set(e, graph.entity(e).type().isOutcome());
    }
    graph.model().expectations().forEach(x -> outcomes.set(graph.number(x.to())));
    graph.model().experiments().forEach(x -> outcomes.set(graph.number(x.readout())));
    return NumberSet.of(outcomes);
  }

  /** The drugs of a model, and what its expectations start from. */
  static NumberSet agents(MoaGraph graph) {
    var agents = new BitSet();
    for (int e = 0; e < graph.entityCount(); e++) {
      agents.set(e, graph.entity(e).type().isAgent());
    }
    graph.model().expectations().forEach(x -> agents.set(graph.number(x.from())));
    return NumberSet.of(agents);
  }
}

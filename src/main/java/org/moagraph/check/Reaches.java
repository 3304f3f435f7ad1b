package org.moagraph.check;

import java.util.ArrayDeque;
import java.util.BitSet;
import org.moagraph.graph.Adjacency;
import org.moagraph.graph.MoaGraph;

/** Which entities an effect can come to, whatever its sign. Linear. */
final class Reaches {

  private Reaches() {}

  /** What those entities may change, and themselves. */
  static BitSet from(MoaGraph graph, BitSet starts) {
    return spread(graph, starts, true);
  }

  /** What may change one of those entities, and themselves. */
  static BitSet to(MoaGraph graph, BitSet ends) {
    return spread(graph, ends, false);
  }

  private static BitSet spread(MoaGraph graph, BitSet starts, boolean forward) {
    Adjacency claims = forward ? graph.out() : graph.in();
    var reached = (BitSet) starts.clone();
    var todo = new ArrayDeque<Integer>();
    starts.stream().forEach(todo::add);
    while (!todo.isEmpty()) {
      int entity = todo.remove();
      for (int i = claims.first(entity); i < claims.end(entity); i++) {
        int next = forward ? graph.target(claims.at(i)) : graph.source(claims.at(i));
        if (!reached.get(next)) {
          reached.set(next);
          todo.add(next);
        }
      }
    }
    return reached;
  }

  /** The outcomes of a model, and what it expects and reads out. */
  static BitSet outcomes(MoaGraph graph) {
    var outcomes = new BitSet();
    for (int e = 0; e < graph.entityCount(); e++) {
      outcomes.set(e, graph.entity(e).type().isOutcome());
    }
    graph.model().expectations().forEach(x -> outcomes.set(graph.number(x.to())));
    graph.model().experiments().forEach(x -> outcomes.set(graph.number(x.readout())));
    return outcomes;
  }

  /** The drugs of a model, and what its expectations start from. */
  static BitSet agents(MoaGraph graph) {
    var agents = new BitSet();
    for (int e = 0; e < graph.entityCount(); e++) {
      agents.set(e, graph.entity(e).type().isAgent());
    }
    graph.model().expectations().forEach(x -> agents.set(graph.number(x.from())));
    return agents;
  }
}

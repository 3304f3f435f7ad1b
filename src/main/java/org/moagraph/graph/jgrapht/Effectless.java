package org.moagraph.graph.jgrapht;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.moagraph.graph.MoaGraph;
import org.moagraph.graph.Signs;

/** The claims without an effect, which an index keeps out of its neighbours, by their ends. */
record Effectless(Map<Integer, List<Integer>> leaving, Map<Integer, List<Integer>> entering) {

  static final Effectless NONE = new Effectless(Map.of(), Map.of());

  /** Those of the whole index. Linear in claims. */
  static Effectless of(MoaGraph graph) {
    return new Effectless(by(graph, graph::source), by(graph, graph::target));
  }

  private static Map<Integer, List<Integer>> by(MoaGraph graph, IntUnaryOperator end) {
    var claims = new LinkedHashMap<Integer, List<Integer>>();
    for (int c = 0; c < graph.claimCount(); c++) {
      if (graph.sign(c) == Signs.NONE) {
        claims.computeIfAbsent(end.applyAsInt(c), e -> new ArrayList<>()).add(c);
      }
    }
    return claims;
  }

  IntStream leaving(int entity) {
    return stream(leaving, entity);
  }

  IntStream entering(int entity) {
    return stream(entering, entity);
  }

  private static IntStream stream(Map<Integer, List<Integer>> claims, int entity) {
    return claims.getOrDefault(entity, List.of()).stream().mapToInt(Integer::intValue);
  }
}

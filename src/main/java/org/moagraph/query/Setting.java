package org.moagraph.query;

import java.util.BitSet;
import java.util.List;
import org.moagraph.graph.MoaGraph;
import org.moagraph.graph.Signs;

/**
 * What a search starts from: the claims that count, the states set from outside, and the states
 * that cannot be derived (blocked ones, and all of a stimulus, into which claims are ignored).
 */
public record Setting(MoaGraph graph, BitSet active, List<Integer> starts, BitSet forbidden) {

  public Setting {
    starts = List.copyOf(starts);
  }

  /** One entity raised, to which walks may come back: for claims read backwards. */
  public static Setting passing(MoaGraph graph, BitSet active, int entity) {
    return new Setting(graph, active, List.of(Signs.state(entity, Signs.PLUS)), new BitSet());
  }

  /** One entity raised, nothing blocked. */
  public static Setting raised(MoaGraph graph, BitSet active, int entity) {
    var forbidden = new BitSet();
    forbidden.set(Signs.state(entity, 0), Signs.state(entity + 1, 0));
    return new Setting(graph, active, List.of(Signs.state(entity, Signs.PLUS)), forbidden);
  }
}

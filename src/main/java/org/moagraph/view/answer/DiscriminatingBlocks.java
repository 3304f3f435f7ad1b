package org.moagraph.view.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moagraph.model.EntityId;
import org.moagraph.reason.Comparison.Differing;
import org.moagraph.reason.Outcome;

/** Blocks that tell two hypotheses apart, each in the same way for all those drugs and readouts. */
record DiscriminatingBlocks(
    List<EntityId> drugs, List<EntityId> readouts, List<BlockedThing> blocks) {

  /** What blocking a thing does to the drugs' effect under each of the two hypotheses. */
  record BlockedThing(EntityId blocked, Outcome underA, Outcome underB) {}

  /** As few groups as say the same, in the order in which each is first met. */
  static List<DiscriminatingBlocks> of(List<Differing> differing) {
    var readouts = new LinkedHashMap<One, List<EntityId>>();
    for (var d : differing) {
      var one = new One(d.drug(), new BlockedThing(d.blocked(), d.underA(), d.underB()));
      add(readouts, one, d.readout());
    }
    var drugs = new LinkedHashMap<Read, List<EntityId>>();
    readouts.forEach((one, read) -> add(drugs, new Read(one.block(), read), one.drug()));
    var blocks = new LinkedHashMap<Pairs, List<BlockedThing>>();
    drugs.forEach((read, given) -> add(blocks, new Pairs(given, read.readouts()), read.block()));
    return blocks.entrySet().stream()
        .map(e -> new DiscriminatingBlocks(e.getKey().drugs(), e.getKey().readouts(), e.getValue()))
        .toList();
  }

  private static <K, V> void add(Map<K, List<V>> lists, K key, V value) {
    lists.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
  }

  private record One(EntityId drug, BlockedThing block) {}

  private record Read(BlockedThing block, List<EntityId> readouts) {}

  private record Pairs(List<EntityId> drugs, List<EntityId> readouts) {}
}

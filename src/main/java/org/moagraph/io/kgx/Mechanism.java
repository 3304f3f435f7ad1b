package org.moagraph.io.kgx;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.moagraph.model.Relation;
import org.moagraph.model.Sign;

/** The causal mechanisms of the Biolink model that say what a chemical does to its target. */
final class Mechanism {

  private static final Map<String, Meaning> ROWS = table();

  private Mechanism() {}

  /** What the mechanism of that word does, or nothing where that is not said. */
  static Optional<Meaning> of(String word) {
    return Optional.ofNullable(ROWS.get(word));
  }

  /** Every row of the table. */
  static Map<String, Meaning> rows() {
    return ROWS;
  }

  private static Map<String, Meaning> table() {
    var rows = new LinkedHashMap<String, Meaning>();
    put(rows, "agonism", Relation.AGONIZES);
    put(rows, "activation", Relation.ACTIVATES);
    put(rows, "partial agonism", Relation.PARTIALLY_AGONIZES);
    put(rows, "positive allosteric modulation", Relation.POSITIVELY_MODULATES);
    put(rows, "molecular channel opening", Relation.OPENS);
    put(rows, "stimulation", Relation.INCREASES_ACTIVITY_OF);
    put(rows, "antagonism", Relation.ANTAGONIZES);
    put(rows, "inverse agonism", Relation.DECREASES_ACTIVITY_OF);
    put(rows, "inhibition", Relation.INHIBITS);
    put(rows, "negative allosteric modulation", Relation.NEGATIVELY_MODULATES);
    put(rows, "molecular channel blockage", Relation.BLOCKS);
    put(rows, "feedback inhibition", Relation.DECREASES_ACTIVITY_OF);
    return rows;
  }

  private static void put(Map<String, Meaning> rows, String word, Relation relation) {
    Sign sign = relation.sign();
    rows.put(word, Meaning.effect(sign, relation));
  }
}

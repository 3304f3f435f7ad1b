package org.moagraph.io;

import java.util.LinkedHashMap;
import java.util.Map;
import org.moagraph.io.Predicates.PhraseMeaning;
import org.moagraph.model.Relation;
import org.moagraph.model.Sign;

/** Phrases and what they mean, in the order in which they are printed. */
final class PhraseTable {
  final Map<String, PhraseMeaning> rows = new LinkedHashMap<>();

  /** Phrases whose arrow runs from subject to object. */
  void effect(Sign sign, Relation relation, String... phrases) {
    for (var phrase : phrases) {
      rows.put(phrase, new PhraseMeaning(sign, relation, false, true));
    }
  }

  /** Phrases of the relation's own sign. */
  void effect(Relation relation, String... phrases) {
    effect(relation.sign(), relation, phrases);
  }

  /** Phrases whose arrow runs from object to subject. */
  void turned(Sign sign, Relation relation, String... phrases) {
    for (var phrase : phrases) {
      rows.put(phrase, new PhraseMeaning(sign, relation, true, true));
    }
  }

  /** Phrases of the relation's own sign whose arrow runs from object to subject. */
  void turned(Relation relation, String... phrases) {
    turned(relation.sign(), relation, phrases);
  }
}

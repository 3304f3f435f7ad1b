package org.moagraph.io.edgelist;

import java.nio.charset.StandardCharsets;
import org.moagraph.io.Predicates;
import org.moagraph.io.Predicates.PhraseMeaning;

/**
 * A relation as written, what it means, whether it is a statement on use, and the middle of the ids
 * of its claims.
 */
record RelationWord(
    String phrase,
    PhraseMeaning reading,
    boolean onUse,
    String infix,
    long infixHash,
    int infixLength) {

  static RelationWord of(String phrase, RangeHash ranged) {
    var reading = Predicates.read(phrase);
    var shown = reading.turned() ? reading.relation().word() : phrase;
    var infix = "-" + shown.replace(' ', '-') + "-";
    var bytes = infix.getBytes(StandardCharsets.UTF_8);
    return new RelationWord(
        phrase,
        reading,
        Predicates.isOnUse(phrase),
        infix,
        ranged.of(bytes, 0, bytes.length),
        bytes.length);
  }
}

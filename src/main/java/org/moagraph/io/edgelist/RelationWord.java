package org.moagraph.io.edgelist;

import java.nio.charset.StandardCharsets;
import org.moagraph.io.Predicates.PhraseMeaning;
import org.moagraph.io.RelationTable;

/**
 * A relation as written, what it means, whether nothing is to be said of it, and the middle of the
 * ids of its claims.
 */
record RelationWord(
    String phrase,
    PhraseMeaning reading,
    boolean plain,
    String infix,
    long infixHash,
    int infixLength) {

  static RelationWord of(String phrase, RelationTable relations, RangeHash ranged) {
    var reading = relations.read(phrase);
    var shown = reading.turned() ? reading.relation().word() : phrase;
    var infix = "-" + shown.replace(' ', '-') + "-";
    var bytes = infix.getBytes(StandardCharsets.UTF_8);
    return new RelationWord(
        phrase,
        reading,
        relations.isPlain(phrase),
        infix,
        ranged.of(bytes, 0, bytes.length),
        bytes.length);
  }
}

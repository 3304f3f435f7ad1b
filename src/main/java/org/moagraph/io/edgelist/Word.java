package org.moagraph.io.edgelist;

import java.nio.charset.StandardCharsets;
import org.moagraph.io.Predicates;
import org.moagraph.io.Predicates.Reading;

/** A relation as written, what it means, and the middle of the ids of its claims. */
record Word(String phrase, Reading reading, String infix, long infixHash, int infixLength) {

  static Word of(String phrase, RangeHash ranged) {
    var reading = Predicates.read(phrase);
    var shown = reading.turned() ? reading.relation().word() : phrase;
    var infix = "-" + shown.replace(' ', '-') + "-";
    var bytes = infix.getBytes(StandardCharsets.UTF_8);
    return new Word(phrase, reading, infix, ranged.of(bytes, 0, bytes.length), bytes.length);
  }
}

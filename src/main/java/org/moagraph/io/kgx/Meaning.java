package org.moagraph.io.kgx;

import org.moagraph.model.Relation;
import org.moagraph.model.Sign;

/**
 * What a statement comes to in our vocabulary.
 *
 * @param turned whether its object acts on its subject
 */
record Meaning(Kind kind, Sign sign, Relation relation, boolean turned) {

  /** What kind of statement it is. */
  enum Kind {
    /** Something acts on something. */
    EFFECT("effect"),
    /** What is part of what, and where. */
    STRUCTURE("structure"),
    /** Two things go together; nothing says that one acts on the other. */
    ASSOCIATION("association"),
    /** What people do with a drug. */
    USE("use"),
    /** It is said not to hold. */
    DENIED("denied"),
    /** A word that no table lists, or words that do not go together. */
    UNREAD("not read");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }
  }

  static final Meaning UNREAD = new Meaning(Kind.UNREAD, Sign.UNKNOWN, Relation.REGULATES, false);
  static final Meaning DENIED = new Meaning(Kind.DENIED, Sign.NONE, Relation.REGULATES, false);

  static Meaning effect(Sign sign, Relation relation) {
    return new Meaning(Kind.EFFECT, sign, relation, false);
  }

  /** Whether it says what it raises or lowers. */
  boolean says() {
    return sign == Sign.PLUS || sign == Sign.MINUS;
  }

  /** The same with its object acting on its subject, or not. */
  Meaning facing(boolean isTurned) {
    return new Meaning(kind, sign, relation, isTurned);
  }
}

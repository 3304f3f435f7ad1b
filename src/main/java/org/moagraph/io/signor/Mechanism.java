package org.moagraph.io.signor;

import java.util.Locale;
import org.moagraph.io.Predicates.PhraseMeaning;
import org.moagraph.model.Relation;
import org.moagraph.model.Sign;

/**
 * What a mechanism of SIGNOR adds to an effect: the relation by which it raises, and that by which
 * it lowers. The sign is always that of the effect.
 */
enum Mechanism {
  PHOSPHORYLATION(Relation.ACTIVATES_BY_PHOSPHORYLATION, Relation.INHIBITS_BY_PHOSPHORYLATION),
  TRANSCRIPTION(Relation.INCREASES_EXPRESSION_OF, Relation.DECREASES_EXPRESSION_OF),
  TRANSLATION(Relation.INCREASES_TRANSLATION_OF, Relation.DECREASES_TRANSLATION_OF),
  CHEMICAL(Relation.ACTIVATES, Relation.INHIBITS),
  OTHER(Relation.REGULATES, Relation.REGULATES);

  /** A member of a complex. */
  static final PhraseMeaning PART =
      new PhraseMeaning(Relation.PART_OF.sign(), Relation.PART_OF, false, true);

  private final Relation raising;
  private final Relation lowering;

  Mechanism(Relation raising, Relation lowering) {
    this.raising = raising;
    this.lowering = lowering;
  }

  static Mechanism of(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "phosphorylation" -> PHOSPHORYLATION;
      case "transcriptional regulation",
          "transcriptional activation",
          "transcriptional repression" ->
          TRANSCRIPTION;
      case "translation regulation", "translational regulation" -> TRANSLATION;
      case "chemical activation", "chemical inhibition" -> CHEMICAL;
      default -> OTHER;
    };
  }

  /** The effect with the relation of this mechanism, where it has one of that sign. */
  PhraseMeaning narrowed(PhraseMeaning effect) {
    var relation = effect.sign() == Sign.PLUS ? raising : lowering;
    boolean fits = !effect.turned() && effect.known() && relation.sign() == effect.sign();
    return fits && this != OTHER ? new PhraseMeaning(effect.sign(), relation, false, true) : effect;
  }
}

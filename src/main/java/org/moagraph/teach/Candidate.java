package org.moagraph.teach;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.moagraph.model.HypothesisId;
import org.moagraph.text.Fingerprint;

/**
 * A question that may be asked if the model proves it; made, with its options, when it is wanted.
 *
 * @param rests the one hypothesis on which the answer rests, where it is asked with care for that
 */
record Candidate(
    String name,
    Posed.QuestionKind kind,
    int level,
    Optional<HypothesisId> rests,
    Function<Dice, Optional<Posed>> maker) {

  /** One that is drawn like any other. */
  Candidate(
      String name, Posed.QuestionKind kind, int level, Function<Dice, Optional<Posed>> maker) {
    this(name, kind, level, Optional.empty(), maker);
  }

  /** A short name for files, the same wherever the question is about the same things. */
  String id() {
    long hash = Fingerprint.of(name);
    var word = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return word + "-" + String.format(Locale.ROOT, "%016x", hash).substring(0, 10);
  }
}

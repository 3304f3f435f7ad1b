package org.moagraph.edit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.moagraph.io.Predicates;
import org.moagraph.io.Predicates.PhraseMeaning;
import org.moagraph.io.Predicates.Precedence;
import org.moagraph.model.Relation;

/** A sentence taken apart: what stands before a relation, the relation, and what stands behind. */
record Phrase(String left, String relation, PhraseMeaning meaning, String right) {

  private static final List<String> HELPERS =
      List.of("is", "are", "was", "were", "can", "may", "might", "could", "also");

  /** The longest relation takes no more words than this. */
  private static final int LONGEST = 6;

  /**
   * The sentence by the relation that speaks most for itself: a word of the vocabulary before other
   * words, one between known names before any, the longer before the shorter.
   */
  static Optional<Phrase> of(String sentence, Predicate<String> known) {
    var words = List.of(sentence.strip().split("\\s+"));
    Phrase best = null;
    int most = -1;
    for (int from = 1; from < words.size() - 1; from++) {
      for (int to = from + 1; to < words.size() && to - from <= LONGEST; to++) {
        var relation = joined(words, from, to);
        var meaning = meaning(relation);
        if (meaning.isPresent()) {
          var phrase =
              new Phrase(
                  joined(words, 0, from), relation, meaning.get(), joined(words, to, words.size()));
          int weight = phrase.weight(known, to - from);
          if (weight > most) {
            most = weight;
            best = phrase;
          }
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static String joined(List<String> words, int from, int to) {
    return String.join(" ", words.subList(from, to));
  }

  private int weight(Predicate<String> known, int length) {
    int names = (known.test(left) ? 40 : 0) + (known.test(right) ? 40 : 0);
    boolean verb =
        relation.matches("(?i).*(s|ed|ed by|ed to| of|does not .*|did not .*|[^\\p{L}]+)");
    return names + (isVocabulary() ? 30 : 0) + (verb ? 20 : 0) + length;
  }

  /** Whether the relation is a word of our own. */
  boolean isVocabulary() {
    return Relation.parse(relation.toLowerCase(Locale.ROOT)).isPresent();
  }

  /** What a relation means; helping verbs before it do not matter. */
  private static Optional<PhraseMeaning> meaning(String relation) {
    var lower = relation.toLowerCase(Locale.ROOT);
    if (lower.matches("[01]|up|down|no|complex|compound|control|expression|binding")) {
      return Optional.empty();
    }
    var found = Predicates.find(lower, Precedence.VOCABULARY);
    int space = lower.indexOf(' ');
    boolean helped = space > 0 && HELPERS.contains(lower.substring(0, space));
    return found.isEmpty() && helped ? meaning(lower.substring(space + 1)) : found;
  }

  /** Whether it is said as a possibility only. */
  boolean isTentative() {
    return Arrays.stream((left + " " + relation).toLowerCase(Locale.ROOT).split("\\s+"))
        .anyMatch(List.of("may", "might", "could", "possibly", "probably")::contains);
  }
}

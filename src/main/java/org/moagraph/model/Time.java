package org.moagraph.model;

import java.util.Arrays;
import java.util.Optional;

/**
 * The phase after a dose from which a claim can act, earliest first. What acts in a phase acts in
 * all later ones.
 */
public enum Time {
  MINUTES("minutes"),
  HOURS("hours"),
  DAYS("days"),
  WEEKS("weeks");

  private final String word;

  Time(String word) {
    this.word = word;
  }

  /** The word in files and answers. */
  public String word() {
    return word;
  }

  /** Whether what acts from this phase on acts at the other. */
  public boolean isBy(Time asked) {
    return compareTo(asked) <= 0;
  }

  /** The phase of that word, or of the word of older files. */
  public static Optional<Time> parse(String word) {
    return Arrays.stream(values())
        .filter(t -> t.word.equals(word))
        .findFirst()
        .or(() -> older(word));
  }

  /** What older files call a phase: early, the first hours, or late, from about a day on. */
  public static Optional<Time> older(String word) {
    return switch (word) {
      case "early" -> Optional.of(HOURS);
      case "late" -> Optional.of(DAYS);
      default -> Optional.empty();
    };
  }
}

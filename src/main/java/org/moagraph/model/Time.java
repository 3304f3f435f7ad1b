package org.moagraph.model;

import java.util.Arrays;
import java.util.Optional;

/** The phase in which a claim holds: the first hours after a dose, or from about a day on. */
public enum Time {
  EARLY("early"),
  LATE("late");

  private final String word;

  Time(String word) {
    this.word = word;
  }

  /** The word in files and answers. */
  public String word() {
    return word;
  }

  /** The phase of that word. */
  public static Optional<Time> parse(String word) {
    return Arrays.stream(values()).filter(t -> t.word.equals(word)).findFirst();
  }
}

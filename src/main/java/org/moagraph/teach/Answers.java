package org.moagraph.teach;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where the answers to the questions of a handout stand. */
public enum Answers {
  /** Nowhere: students write on it. */
  NONE,
  /** On a page of their own at the end. */
  SEPARATE,
  /** Below each question. */
  INLINE;

  /** The word for it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The one of that word. */
  public static Optional<Answers> parse(String word) {
    return Arrays.stream(values()).filter(a -> a.word().equals(word)).findFirst();
  }

  /** All words, in order. */
  public static List<String> words() {
    return Arrays.stream(values()).map(Answers::word).toList();
  }
}

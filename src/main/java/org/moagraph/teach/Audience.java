package org.moagraph.teach;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** For whom a mechanism is told; clinicians hear dose, route, time and strength of evidence too. */
public enum Audience {
  STUDENT("student"),
  CLINICIAN("clinician");

  private final String word;

  Audience(String word) {
    this.word = word;
  }

  /** The word on the command line. */
  public String word() {
    return word;
  }

  /** The audience of that word. */
  public static Optional<Audience> parse(String word) {
    return Arrays.stream(values()).filter(a -> a.word.equals(word)).findFirst();
  }

  /** All words, in order. */
  public static List<String> words() {
    return Arrays.stream(values()).map(Audience::word).toList();
  }
}

package org.moagraph.render.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The sheets that documents are printed on. */
public enum Paper {
  A4,
  LETTER;

  /** Its name where pages are styled. */
  String size() {
    return this == A4 ? "A4" : "letter";
  }

  /** The word on the command line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The sheet of that word, in any case. */
  public static Optional<Paper> parse(String word) {
    return Arrays.stream(values()).filter(p -> p.word().equalsIgnoreCase(word)).findFirst();
  }

  /** All words, in order. */
  public static List<String> words() {
    return Arrays.stream(values()).map(Paper::word).toList();
  }
}

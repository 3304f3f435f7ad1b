package org.moagraph.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the endings of files say of the answers in them. */
final class Endings {

  private static final Map<String, String> FORMATS =
      new TreeMap<>(
          Map.of(
              "txt", "text",
              "json", "json",
              "csv", "csv",
              "md", "md",
              "html", "html",
              "gift", "gift",
              "xml", "moodle",
              "tsv", "anki",
              "bib", "bibtex"));

  private Endings() {}

  /** The format of an ending, if it is one of an answer's. */
  static Optional<String> format(String ending) {
    return Optional.ofNullable(FORMATS.get(ending));
  }

  /** Whether a file of that ending may be in that format, though the ending alone says another. */
  static boolean mayHold(String ending, String format) {
    return ending.equals("csv") && format.equals("anki");
  }

  /** All endings, sorted. */
  static List<String> all() {
    return List.copyOf(FORMATS.keySet());
  }
}

package org.moagraph.cli;

import java.util.List;
import java.util.Optional;

/** What the endings of files say of the answers in them. */
final class Endings {

  private static final List<String> ALL =
      List.of("bib", "csv", "gift", "h5p", "html", "json", "md", "tsv", "txt", "xml", "zip");

  private Endings() {}

  /** The format of an ending, if it is one of an answer's. */
  static Optional<String> format(String ending) {
    return Optional.ofNullable(
        switch (ending) {
          case "txt" -> "text";
          case "json", "csv", "md", "html", "gift", "h5p" -> ending;
          case "xml" -> "moodle";
          case "tsv" -> "anki";
          case "zip" -> "qti";
          case "bib" -> "bibtex";
          default -> null;
        });
  }

  /** Whether a file of that ending may be in that format, though the ending alone says another. */
  static boolean mayHold(String ending, String format) {
    return ending.equals("csv") && format.equals("anki");
  }

  /** All endings, sorted. */
  static List<String> all() {
    return ALL;
  }
}

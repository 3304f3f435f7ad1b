package org.moagraph.view.diagram;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The language of shapes that a picture is drawn in. */
public enum Notation {
  /** Kinds by shape and fill, signs by arrowhead and colour, certainty by line. */
  TEXTBOOK("textbook"),

  /** Activity Flow, level 1, of the Systems Biology Graphical Notation. */
  SBGN_AF("sbgn-af");

  private final String word;

  Notation(String word) {
    this.word = word;
  }

  /** The word in options and files. */
  public String word() {
    return word;
  }

  /** What the legend calls such an edge. */
  public String label(Influence influence) {
    return this == TEXTBOOK ? influence.label() : influence.arc().orElse(influence.label());
  }

  /** The notation of that word. */
  public static Optional<Notation> parse(String word) {
    return Arrays.stream(values()).filter(n -> n.word.equals(word)).findFirst();
  }

  /** All words, in order. */
  public static List<String> words() {
    return Arrays.stream(values()).map(Notation::word).toList();
  }
}

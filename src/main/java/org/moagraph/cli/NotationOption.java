package org.moagraph.cli;

import org.moagraph.view.diagram.Notation;

/** What {@code --notation} may say. */
final class NotationOption {

  private NotationOption() {}

  static Notation of(String word) {
    return Notation.parse(word)
        .orElseThrow(
            () ->
                Failure.usage(
                    "unknown notation \"" + word + "\"",
                    "notations: " + String.join(", ", Notation.words())));
  }
}

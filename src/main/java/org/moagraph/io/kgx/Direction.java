package org.moagraph.io.kgx;

import java.util.Optional;
import org.moagraph.model.Sign;

/** The directions of the Biolink model and what a change of an aspect means for the thing. */
final class Direction {

  private Direction() {}

  /** The sign of that word, or nothing where it is none of the model's. */
  static Optional<Sign> of(String word) {
    return switch (word) {
      case "increased", "upregulated" -> Optional.of(Sign.PLUS);
      case "decreased", "downregulated" -> Optional.of(Sign.MINUS);
      default -> Optional.empty();
    };
  }

  /**
   * Whether more of that aspect is more of the thing (plus) or less (minus). Of other aspects, such
   * as localization or transport, neither follows.
   */
  static Sign ofAspect(String aspect) {
    return switch (aspect) {
      case "",
          "activity",
          "activity or abundance",
          "abundance",
          "expression",
          "synthesis",
          "stability" ->
          Sign.PLUS;
      case "degradation" -> Sign.MINUS;
      default -> Sign.UNKNOWN;
    };
  }
}

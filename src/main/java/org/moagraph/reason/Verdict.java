package org.moagraph.reason;

import java.util.Optional;
import org.moagraph.model.Sign;

/** The net effect of one entity on another. */
public enum Verdict {
  INCREASES("increases"),
  DECREASES("decreases"),
  AMBIGUOUS("ambiguous"),
  UNKNOWN("unknown"),
  NONE("none");

  private final String word;

  Verdict(String word) {
    this.word = word;
  }

  /** The word in answers. */
  public String word() {
    return word;
  }

  /** Whether it is one sign. */
  public boolean isSigned() {
    return this == INCREASES || this == DECREASES;
  }

  /** The sign of a verdict that has one. */
  public Optional<Sign> sign() {
    return switch (this) {
      case INCREASES -> Optional.of(Sign.PLUS);
      case DECREASES -> Optional.of(Sign.MINUS);
      case AMBIGUOUS, UNKNOWN, NONE -> Optional.empty();
    };
  }

  /** The verdict of a sign. */
  public static Verdict of(Sign sign) {
    return switch (sign) {
      case PLUS -> INCREASES;
      case MINUS -> DECREASES;
      case UNKNOWN -> UNKNOWN;
      case NONE -> NONE;
    };
  }
}

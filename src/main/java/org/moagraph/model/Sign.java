package org.moagraph.model;

/** What a claim does to its target: raise it, lower it, change it in an unknown way, or nothing. */
public enum Sign {
  PLUS("+"),
  MINUS("-"),
  UNKNOWN("?"),
  NONE("0");

  private final String symbol;

  Sign(String symbol) {
    this.symbol = symbol;
  }

  /** The sign as files and answers write it. */
  public String symbol() {
    return symbol;
  }

  /** Whether a claim of this sign carries an effect along. */
  public boolean carries() {
    return this != NONE;
  }

  /** The sign of one change followed by another. */
  public Sign times(Sign next) {
    if (this == NONE || next == NONE) {
      return NONE;
    }
    if (this == UNKNOWN || next == UNKNOWN) {
      return UNKNOWN;
    }
    return this == next ? PLUS : MINUS;
  }

  /** Raised for lowered and the reverse; the other two stay. */
  public Sign inverse() {
    return switch (this) {
      case PLUS -> MINUS;
      case MINUS -> PLUS;
      case UNKNOWN -> UNKNOWN;
      case NONE -> NONE;
    };
  }
}

package org.moagraph.model;

/** What a piece of evidence says of its claim. */
public enum Stance {
  SUPPORTS("supports"),
  REFUTES("refutes"),
  NO_EFFECT("no effect");

  private final String word;

  Stance(String word) {
    this.word = word;
  }

  /** The word in answers. */
  public String word() {
    return word;
  }
}

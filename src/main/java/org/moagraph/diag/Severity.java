package org.moagraph.diag;

/** How bad a finding is: an error stops the work, a warning wants a look, a note informs. */
public enum Severity {
  ERROR("error"),
  WARNING("warning"),
  NOTE("note");

  private final String word;

  Severity(String word) {
    this.word = word;
  }

  /** The word that reports print. */
  public String word() {
    return word;
  }
}

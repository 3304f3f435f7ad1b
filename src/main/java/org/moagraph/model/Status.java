package org.moagraph.model;

import java.util.Arrays;
import java.util.Optional;

/** How sure the field is of a claim, from weakest to strongest. */
public enum Status {
  DISPUTED("disputed"),
  PUTATIVE("putative"),
  SUPPORTED("supported"),
  ESTABLISHED("established");

  private final String word;

  Status(String word) {
    this.word = word;
  }

  /** The word in files and answers. */
  public String word() {
    return word;
  }

  /** Whether it is at least as sure as the other. */
  public boolean atLeast(Status other) {
    return compareTo(other) >= 0;
  }

  /** The status of that word. */
  public static Optional<Status> parse(String word) {
    return Arrays.stream(values()).filter(s -> s.word.equals(word)).findFirst();
  }
}

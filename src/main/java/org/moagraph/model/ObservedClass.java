package org.moagraph.model;

/** The class under which a scorecard counts what an experiment saw. */
public enum ObservedClass {
  REDUCED("reduced"),
  NO_EFFECT("no effect"),
  OCCLUDED("occluded"),
  ENHANCED("enhanced");

  private final String word;

  ObservedClass(String word) {
    this.word = word;
  }

  /** The word in answers. */
  public String word() {
    return word;
  }
}

package org.moagraph.cli;

/** Refuses numbers that make no sense. */
final class Limits {

  private Limits() {}

  /** Ends the command where the option's number is not positive. */
  static void atLeastOne(String option, int number) {
    if (number < 1) {
      throw Failure.usage(option + " must be at least 1", "");
    }
  }
}

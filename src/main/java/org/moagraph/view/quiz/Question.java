package org.moagraph.view.quiz;

import java.util.List;

/**
 * A question with one right answer among its options. {@code level} is 1 for a single claim, 2 for
 * a route of a few steps, 3 for what-if, hypotheses and order.
 *
 * @param reasons for each option why it is right or wrong
 * @param right the place of the right option, from 0
 */
public record Question(
    String id,
    int level,
    String text,
    List<String> options,
    List<String> reasons,
    int right,
    String explanation) {

  public Question {
    options = List.copyOf(options);
    reasons = List.copyOf(reasons);
    if (reasons.size() != options.size()) {
      throw new IllegalArgumentException("not one reason for each option of question " + id);
    }
    if (right < 0 || right >= options.size()) {
      throw new IllegalArgumentException("no option " + right + " in question " + id);
    }
  }

  /** The right option. */
  public String answer() {
    return options.get(right);
  }

  /** The letter before an option: A, B, C ... */
  public static String letter(int option) {
    return String.valueOf((char) ('A' + option));
  }
}

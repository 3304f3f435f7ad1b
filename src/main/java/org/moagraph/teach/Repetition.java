package org.moagraph.teach;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the questions of a quiz have said so far, so that the next one may say something else. */
final class Repetition {

  private static final int RIGHT_AGAIN = 3;

  private final Map<String, Integer> right = new LinkedHashMap<>();
  private final Map<String, Integer> options = new LinkedHashMap<>();

  /** How much the question would repeat; answers that every such question has do not count. */
  int of(Posed posed) {
    return switch (posed.kind()) {
      case DIRECTION, ORDER -> 0;
      case WHAT_IF -> right.getOrDefault(key(posed, posed.right()), 0);
      case TARGET, WRONG_ARROW, MISSING_STEP, HYPOTHESIS ->
          RIGHT_AGAIN * right.getOrDefault(key(posed, posed.right()), 0)
              + posed.options().stream()
                  .mapToInt(o -> options.getOrDefault(key(posed, o), 0))
                  .sum();
    };
  }

  void note(Posed posed) {
    right.merge(key(posed, posed.right()), 1, Integer::sum);
    posed.options().forEach(o -> options.merge(key(posed, o), 1, Integer::sum));
  }

  private static String key(Posed posed, Posed.Option option) {
    return posed.kind() + " " + option.words();
  }
}

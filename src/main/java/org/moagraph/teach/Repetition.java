package org.moagraph.teach;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What the questions of a quiz have said so far, so that the next one may say something else. */
final class Repetition {

  private static final int RIGHT_AGAIN = 3;

  /** How many answers a question of a kind usually has to choose among. */
  private static final int OUTCOMES = 5;

  private static final int DIRECTIONS = 3;

  private final Map<String, Integer> right = new LinkedHashMap<>();
  private final Map<String, Integer> options = new LinkedHashMap<>();
  private final Map<Posed.QuestionKind, Integer> kinds = new LinkedHashMap<>();
  private final Set<String> asked = new LinkedHashSet<>();

  /** Whether a question was put in the very same words. */
  boolean hasAsked(Posed posed) {
    return asked.contains(posed.text());
  }

  /** How much the question would repeat; answers that every such question has do not count. */
  int of(Posed posed) {
    return switch (posed.kind()) {
      case ORDER -> 0;
      case DIRECTION -> excess(posed, DIRECTIONS);
      case WHAT_IF -> excess(posed, OUTCOMES);
      case TARGET, WRONG_ARROW, MISSING_STEP, HYPOTHESIS ->
          RIGHT_AGAIN * right.getOrDefault(answer(posed), 0)
              + posed.options().stream()
                  .mapToInt(o -> options.getOrDefault(key(posed, o), 0))
                  .sum();
    };
  }

  /** By how much the answer was right more often than its share. */
  private int excess(Posed posed, int answers) {
    int all = kinds.getOrDefault(posed.kind(), 0);
    return Math.max(0, answers * right.getOrDefault(answer(posed), 0) - all);
  }

  void note(Posed posed) {
    asked.add(posed.text());
    kinds.merge(posed.kind(), 1, Integer::sum);
    right.merge(answer(posed), 1, Integer::sum);
    posed.options().forEach(o -> options.merge(key(posed, o), 1, Integer::sum));
  }

  private static String key(Posed posed, Posed.Option option) {
    return posed.kind() + " " + option.words();
  }

  /** What is right, where the same few answers stand to choose; else the right words. */
  private static String answer(Posed posed) {
    var said = posed.right().statement();
    if (said instanceof Statement.Changes changes) {
      return posed.kind() + " " + changes.verdict();
    }
    if (said instanceof Statement.Becomes) {
      boolean outcomes = posed.options().stream().map(Repetition::outcome).distinct().count() > 1;
      return posed.kind() + " " + (outcomes ? outcome(posed.right()) : "which");
    }
    return key(posed, posed.right());
  }

  private static String outcome(Posed.Option option) {
    return option.statement() instanceof Statement.Becomes becomes
        ? becomes.outcome().word()
        : option.words();
  }
}

package org.moagraph.teach;

import java.util.List;
import java.util.stream.Stream;
import org.moagraph.view.quiz.Question;

/**
 * A question with what each of its options says of the model, so that anyone can prove again that
 * the first option is right and the rest are wrong.
 */
public record Posed(
    String id,
    QuestionKind kind,
    int level,
    String text,
    Option right,
    List<Option> wrong,
    String explanation) {

  /** What a question is about. */
  public enum QuestionKind {
    DIRECTION,
    TARGET,
    WRONG_ARROW,
    MISSING_STEP,
    WHAT_IF,
    HYPOTHESIS,
    ORDER
  }

  /** Words to choose, and what they say. */
  public record Option(String words, Statement statement) {}

  public Posed {
    wrong = List.copyOf(wrong);
  }

  /** All options, the right one first. */
  public List<Option> options() {
    return Stream.concat(Stream.of(right), wrong.stream()).toList();
  }

  /** Whether the model proves the right option right and every other wrong. */
  public boolean isProven(Lesson lesson) {
    return right.statement().in(lesson) == Truth.TRUE
        && wrong.stream().allMatch(o -> o.statement().in(lesson) == Truth.FALSE);
  }

  /** The question as it is shown, its options in an order that the seed decides. */
  Question shown(Lesson lesson, long seed) {
    var shuffled = Dice.of(seed, "options " + id).shuffled(options());
    var refutation = new Refutation(lesson);
    return new Question(
        id,
        level,
        text,
        shuffled.stream().map(Option::words).toList(),
        shuffled.stream()
            .map(o -> o.equals(right) ? explanation : o.statement().fold(refutation))
            .toList(),
        shuffled.indexOf(right),
        explanation);
  }
}

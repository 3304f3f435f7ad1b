package org.moagraph.teach;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moagraph.model.Claim;
import org.moagraph.model.EntityId;
import org.moagraph.words.English;

/** Which step is missing between two others? */
final class MissingStepQuestions implements QuestionSource {

  @Override
  public List<Candidate> candidates(Lesson lesson) {
    var candidates = new ArrayList<Candidate>();
    var firm = lesson.claims().stream().filter(lesson.proofs()::isFirm).toList();
    for (var first : firm) {
      for (var second : firm) {
        boolean joined = first.target().equals(second.source());
        if (joined
            && !first.source().equals(second.target())
            && lesson.proofs().isCoherent(first, second)) {
          candidates.add(candidate(lesson, first, second));
        }
      }
    }
    return candidates;
  }

  private static Candidate candidate(Lesson lesson, Claim first, Claim second) {
    return new Candidate(
        "missing step " + first.source() + " " + first.target() + " " + second.target(),
        Posed.QuestionKind.MISSING_STEP,
        2,
        dice -> make(lesson, first, second, dice));
  }

  private static Optional<Posed> make(Lesson lesson, Claim first, Claim second, Dice dice) {
    var words = new Wording(lesson);
    var middle = first.target();
    var alike = dice.shuffled(lesson.peers(middle));
    var pool =
        new ArrayList<>(
            alike.stream().filter(id -> isHalfRight(lesson, first, id, second)).toList());
    alike.stream().filter(id -> !pool.contains(id)).forEach(pool::add);
    Wording.Maker maker =
        id ->
            new Posed.Option(
                words.option(id),
                new Statement.Joins(
                    first.source(), first.sign(), id, second.sign(), second.target()));
    var from = words.name(first.source());
    var to = words.name(second.target());
    var it = words.say("quiz.it");
    var text =
        words.say(
            "quiz.missing",
            English.capital(
                words.say(
                    "quiz.missing.steps",
                    words.statement(first, first.sign(), from, it),
                    words.statement(second, second.sign(), it, to))));
    return Wording.wrong(lesson, middle, pool, 2, maker)
        .map(
            wrong ->
                new Posed(
                    candidate(lesson, first, second).id(),
                    Posed.QuestionKind.MISSING_STEP,
                    2,
                    text,
                    maker.option(middle),
                    wrong,
                    words.route(List.of(first, second))));
  }

  /**
   * Whether the entity follows the one or precedes the other, which makes a wrong option a good
   * one.
   */
  private static boolean isHalfRight(Lesson lesson, Claim first, EntityId id, Claim second) {
    return lesson.proofs().leads(first.source(), id) || lesson.proofs().leads(id, second.target());
  }
}

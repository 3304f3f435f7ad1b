package org.moagraph.teach;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moagraph.model.Claim;
import org.moagraph.model.Sign;

/** Which of four claims has its sign turned? */
final class WrongArrowQuestions implements QuestionSource {

  private static final int TRUE_CLAIMS = 3;

  @Override
  public List<Candidate> candidates(Lesson lesson) {
    return lesson.claims().stream()
        .filter(lesson.proofs()::isFirm)
        .map(c -> candidate(lesson, c))
        .toList();
  }

  private static Candidate candidate(Lesson lesson, Claim turned) {
    return new Candidate(
        "wrong arrow " + turned.source() + " " + turned.target(),
        Posed.Kind.WRONG_ARROW,
        1,
        dice -> make(lesson, turned, dice));
  }

  private static Optional<Posed> make(Lesson lesson, Claim turned, Dice dice) {
    var words = new Wording(lesson);
    var right = option(words, turned, turned.sign().inverse());
    var wrong = new ArrayList<Posed.Option>();
    var used = new ArrayList<Claim>(List.of(turned));
    for (var claim : dice.shuffled(lesson.claims())) {
      if (wrong.size() < TRUE_CLAIMS && lesson.proofs().isFirm(claim) && isOther(claim, used)) {
        var option = option(words, claim, claim.sign());
        if (option.statement().in(lesson) == Truth.FALSE) {
          wrong.add(option);
          used.add(claim);
        }
      }
    }
    if (wrong.size() < TRUE_CLAIMS || right.statement().in(lesson) != Truth.TRUE) {
      return Optional.empty();
    }
    var truly = words.says(turned, turned.sign());
    return Optional.of(
        new Posed(
            candidate(lesson, turned).id(),
            Posed.Kind.WRONG_ARROW,
            1,
            "Three of these statements hold in the model; one has its direction turned. Which?",
            right,
            wrong,
            "In truth: " + truly + words.sources(List.of(turned))));
  }

  private static boolean isOther(Claim claim, List<Claim> used) {
    return used.stream()
        .noneMatch(u -> u.source().equals(claim.source()) && u.target().equals(claim.target()));
  }

  private static Posed.Option option(Wording words, Claim claim, Sign sign) {
    return new Posed.Option(
        words.says(claim, sign), new Statement.Misstated(claim.source(), sign, claim.target()));
  }
}

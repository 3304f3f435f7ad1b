package org.moagraph.teach;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.moagraph.model.Claim;
import org.moagraph.model.Sign;

/** Which of four claims has its sign turned? */
final class WrongArrowQuestions implements QuestionSource {

  private static final int TRUE_CLAIMS = 3;
  private static final Pattern TELLING =
      Pattern.compile(
          "(?i)(inhibit|block|antagoni|agonis|agonist|activator|opener|modulator|enhanc|potentiat"
              + "|releas|suppress|uptake|metaboli|degrad|synthes|convert|substrate|ligand)");

  @Override
  public List<Candidate> candidates(Lesson lesson) {
    return lesson.claims().stream()
        .filter(c -> lesson.proofs().isFirm(c) && !isTold(lesson, c))
        .map(c -> candidate(lesson, c))
        .toList();
  }

  private static Candidate candidate(Lesson lesson, Claim turned) {
    return new Candidate(
        "wrong arrow " + turned.source() + " " + turned.target(),
        Posed.QuestionKind.WRONG_ARROW,
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
        if (isAsLong(option, right, wrong) && option.statement().in(lesson) == Truth.FALSE) {
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
            Posed.QuestionKind.WRONG_ARROW,
            1,
            text(words, used),
            right,
            wrong,
            words.say("quiz.truth", truly) + words.sources(List.of(turned))));
  }

  private static String text(Wording words, List<Claim> used) {
    var names =
        used.stream()
            .map(c -> words.name(c.source()))
            .distinct()
            .sorted(String.CASE_INSENSITIVE_ORDER)
            .toList();
    return words.say(names.size() == 1 ? "quiz.wrong arrow.one" : "quiz.wrong arrow.many", names);
  }

  /** Whether the name or kind of an end says the direction, which nobody would get wrong then. */
  static boolean isTold(Lesson lesson, Claim claim) {
    var source = lesson.nouns().entity(claim.source());
    var names = new ArrayList<String>(source.synonyms());
    names.add(source.label().plain());
    source.drugClass().ifPresent(names::add);
    boolean named = names.stream().anyMatch(n -> TELLING.matcher(n).find());
    boolean made =
        switch (claim.relation()) {
          case IS_METABOLIZED_TO, CATALYZES, RELEASES, TAKES_UP, DEGRADES -> true;
          default -> false;
        };
    return named || made || lesson.isKin(claim.source(), claim.target());
  }

  /** Whether no sentence would be longer than another by more than half. */
  private static boolean isAsLong(
      Posed.Option option, Posed.Option right, List<Posed.Option> wrong) {
    int length = option.words().length();
    return Stream.concat(Stream.of(right), wrong.stream())
        .mapToInt(o -> o.words().length())
        .allMatch(other -> 3 * Math.min(length, other) >= 2 * Math.max(length, other));
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

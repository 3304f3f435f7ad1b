package org.moagraph.teach;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moagraph.model.Claim;
import org.moagraph.model.EntityId;
import org.moagraph.model.Relation;
import org.moagraph.words.English;
import org.moagraph.words.Verbs;

/** Which drug hits which target? Asked from either end. */
final class TargetQuestions implements QuestionSource {

  @Override
  public List<Candidate> candidates(Lesson lesson) {
    var candidates = new ArrayList<Candidate>();
    for (var claim : lesson.claims()) {
      boolean agent = lesson.nouns().entity(claim.source()).type().isAgent();
      boolean molecule = lesson.group(claim.target()).isProtein();
      if (agent && molecule && lesson.proofs().isFirm(claim)) {
        candidates.add(candidate(lesson, claim, true));
        candidates.add(candidate(lesson, claim, false));
      }
    }
    return candidates;
  }

  private static Candidate candidate(Lesson lesson, Claim claim, boolean byDrug) {
    var name =
        byDrug
            ? "target of " + claim.source() + " " + claim.target()
            : "drug on " + claim.target() + " " + claim.source();
    return new Candidate(
        name, Posed.QuestionKind.TARGET, 1, dice -> make(lesson, claim, byDrug, dice));
  }

  private static Optional<Posed> make(Lesson lesson, Claim claim, boolean byDrug, Dice dice) {
    var words = new Wording(lesson);
    var right = byDrug ? claim.target() : claim.source();
    var pool = dice.shuffled(lesson.peers(right));
    Wording.Maker maker = id -> option(words, claim, id, byDrug);
    var text =
        byDrug
            ? words.say("quiz.target", words.name(claim.source()))
            : words.say(acts(claim.relation()), words.name(claim.target()));
    return Wording.wrong(lesson, right, pool, 2, maker)
        .map(
            wrong ->
                new Posed(
                    candidate(lesson, claim, byDrug).id(),
                    Posed.QuestionKind.TARGET,
                    1,
                    text,
                    maker.option(right),
                    wrong,
                    explanation(words, lesson, claim)));
  }

  private static String acts(Relation relation) {
    return switch (relation) {
      case AGONIZES, PARTIALLY_AGONIZES, ANTAGONIZES, POSITIVELY_MODULATES, BINDS ->
          "quiz.which binds";
      default -> "quiz.which acts";
    };
  }

  private static Posed.Option option(Wording words, Claim claim, EntityId id, boolean byDrug) {
    var hits =
        byDrug ? new Statement.Hits(claim.source(), id) : new Statement.Hits(id, claim.target());
    return new Posed.Option(words.option(id), hits);
  }

  private static String explanation(Wording words, Lesson lesson, Claim claim) {
    boolean happens = lesson.nouns().happens(claim.target());
    var clause =
        new Verbs(lesson.words()).clause(claim, false, happens, words.name(claim.target()));
    var subject = lesson.words().subject(words.name(claim.source()));
    return English.capital(lesson.words().clause(List.of(), subject, List.of(), clause) + ".")
        + words.sources(List.of(claim));
  }
}

package org.moagraph.teach;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.moagraph.model.Claim;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.reason.Effect;
import org.moagraph.reason.Verdict;
import org.moagraph.words.English;

/** Which way does one thing move another? */
final class DirectionQuestions implements QuestionSource {

  private static final int LONGEST = 5;
  private static final List<Verdict> ANSWERS =
      List.of(Verdict.INCREASES, Verdict.DECREASES, Verdict.NONE, Verdict.AMBIGUOUS);

  @Override
  public List<Candidate> candidates(Lesson lesson) {
    var candidates = new ArrayList<Candidate>();
    for (var from : lesson.entities()) {
      for (var to : lesson.entities()) {
        if (!from.id().equals(to.id()) && isWorthAsking(lesson, from, to)) {
          boolean single =
              lesson.proofs().between(from.id(), to.id()).stream().anyMatch(Claim::carries);
          candidates.add(candidate(lesson, from.id(), to.id(), single ? 1 : 2));
        }
      }
    }
    return candidates;
  }

  /** Pairs joined by a route, and of the others some drugs with what other drugs act on. */
  private static boolean isWorthAsking(Lesson lesson, Entity from, Entity to) {
    if (lesson.proofs().leads(from.id(), to.id())) {
      return true;
    }
    boolean asked = from.type().isAgent() && lesson.group(to.id()) == PeerGroup.MEMBRANE_PROTEIN;
    return asked && Dice.of(0, from.id() + " " + to.id()).below(4) == 0;
  }

  private static Candidate candidate(Lesson lesson, EntityId from, EntityId to, int level) {
    return new Candidate(
        "direction " + from + " " + to,
        Posed.QuestionKind.DIRECTION,
        level,
        dice -> make(lesson, from, to, level));
  }

  private static Optional<Posed> make(Lesson lesson, EntityId from, EntityId to, int level) {
    var verdict = lesson.proofs().verdict(from, to).orElse(Verdict.UNKNOWN);
    var effect = lesson.proofs().effect(from, to);
    if (!ANSWERS.contains(verdict) || effect.distance() > LONGEST) {
      return Optional.empty();
    }
    var words = new Wording(lesson);
    var wrong =
        ANSWERS.stream().filter(v -> v != verdict).map(v -> option(words, from, to, v)).toList();
    var text = English.capital(words.raised(from)) + ". " + asked(lesson, words, from, to);
    return Optional.of(
        new Posed(
            candidate(lesson, from, to, level).id(),
            Posed.QuestionKind.DIRECTION,
            level,
            text,
            option(words, from, to, verdict),
            wrong,
            explanation(words, effect) + heard(words, effect)));
  }

  private static String asked(Lesson lesson, Wording words, EntityId from, EntityId to) {
    var name = words.name(to);
    return English.capital(
        lesson
            .onlyUnder(from, to)
            .map(h -> words.say("quiz.asked.under", name, h))
            .orElseGet(() -> words.say("quiz.asked", name)));
  }

  private static Posed.Option option(Wording words, EntityId from, EntityId to, Verdict verdict) {
    return new Posed.Option(words.happens(to, verdict), new Statement.Changes(from, to, verdict));
  }

  private static String explanation(Wording words, Effect effect) {
    return switch (effect.verdict()) {
      case INCREASES -> words.route(effect.increases());
      case DECREASES -> words.route(effect.decreases());
      case AMBIGUOUS ->
          words.say(
                  "quiz.both ways",
                  words.chain(effect.increases()),
                  words.chain(effect.decreases()))
              + words.sources(both(effect));
      case NONE, UNKNOWN -> words.noRoute(effect.from(), effect.to());
    };
  }

  /** How many of the hypotheses say so, where not all do. */
  private static String heard(Wording words, Effect effect) {
    int heard = effect.heard().size();
    int all = effect.byHypothesis().size();
    return heard == 0 || heard == all
        ? ""
        : " " + words.say(heard == 1 ? "quiz.heard.one" : "quiz.heard.many", heard, all);
  }

  private static List<Claim> both(Effect effect) {
    var both = new LinkedHashSet<>(effect.increases());
    both.addAll(effect.decreases());
    return List.copyOf(both);
  }
}

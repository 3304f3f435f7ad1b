package org.moagraph.teach;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.moagraph.model.Claim;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.EntityType;
import org.moagraph.model.HypothesisId;
import org.moagraph.reason.Outcome;
import org.moagraph.reason.Verdict;

/** What becomes of an effect if something is blocked, and what must be blocked to stop it? */
final class WhatIfQuestions implements QuestionSource {

  private static final int LONGEST_SHOWN = 8;
  private static final List<Outcome> ANSWERS =
      List.of(
          Outcome.BLOCKED,
          Outcome.ATTENUATED,
          Outcome.UNAFFECTED,
          Outcome.DEPENDS,
          Outcome.UNDECIDED);

  @Override
  public List<Candidate> candidates(Lesson lesson) {
    var candidates = new ArrayList<Candidate>();
    for (var stimulus : lesson.entities()) {
      for (var readout : lesson.entities()) {
        boolean asked = stimulus.type() == EntityType.DRUG && isReadout(readout);
        if (asked && lesson.proofs().leads(stimulus.id(), readout.id())) {
          addTo(candidates, lesson, stimulus.id(), readout.id());
        }
      }
    }
    return candidates;
  }

  private static boolean isReadout(Entity entity) {
    return switch (entity.type()) {
      case OUTCOME, ADVERSE_EFFECT, DISEASE, PROCESS, CIRCUIT -> true;
      default -> false;
    };
  }

  private static void addTo(
      List<Candidate> candidates, Lesson lesson, EntityId stimulus, EntityId readout) {
    var rests = lesson.restsOn(stimulus, readout);
    boolean observed = isOnlyObserved(lesson, stimulus, readout);
    for (var other : lesson.entities()) {
      var id = other.id();
      if (id.equals(stimulus) || id.equals(readout) || !isBlockable(other)) {
        continue;
      }
      var asked = new Trial(stimulus, readout, id, other.type().isAgent());
      boolean between = lesson.proofs().leads(stimulus, id) && lesson.proofs().leads(id, readout);
      // what is on a branch of its own is asked about now and then, lest it always matter
      boolean aside = lesson.proofs().leads(stimulus, id) != lesson.proofs().leads(id, readout);
      boolean near =
          between || (aside && Dice.of(0, stimulus + " " + readout + " " + id).below(6) == 0);
      if (aside && !near && observed && !lesson.isKin(stimulus, id)) {
        candidates.add(untold(lesson, asked, rests));
      }
      if (near && !lesson.isKin(stimulus, id)) {
        candidates.add(becomes(lesson, asked, rests));
      }
      if (between && !other.type().isAgent()) {
        candidates.add(stops(lesson, asked, rests));
      }
    }
  }

  /** Whether the way shown first has a step that was only observed, which a block may touch. */
  private static boolean isOnlyObserved(Lesson lesson, EntityId stimulus, EntityId readout) {
    return lesson.proofs().effect(stimulus, readout).witness().stream().anyMatch(c -> !c.direct());
  }

  private static boolean isBlockable(Entity entity) {
    return switch (entity.type()) {
      case OUTCOME, ADVERSE_EFFECT, DISEASE, EXPOSURE, CIRCUIT, REGION, ORGANISM -> false;
      default -> true;
    };
  }

  private static Candidate becomes(Lesson lesson, Trial asked, Optional<HypothesisId> rests) {
    return new Candidate(
        "what if " + asked.stimulus() + " " + asked.readout() + " " + asked.intervention(),
        Posed.QuestionKind.WHAT_IF,
        3,
        rests,
        dice -> makeBecomes(lesson, asked));
  }

  /** The same where it can only be right that it cannot be told. */
  private static Candidate untold(Lesson lesson, Trial asked, Optional<HypothesisId> rests) {
    var becomes = becomes(lesson, asked, rests);
    return new Candidate(
        becomes.id(),
        Posed.QuestionKind.WHAT_IF,
        3,
        rests,
        dice ->
            outcome(lesson, asked).filter(o -> o == Outcome.UNDECIDED).isPresent()
                ? makeBecomes(lesson, asked)
                : Optional.empty());
  }

  private static Candidate stops(Lesson lesson, Trial asked, Optional<HypothesisId> rests) {
    return new Candidate(
        "what stops " + asked.stimulus() + " " + asked.readout() + " " + asked.intervention(),
        Posed.QuestionKind.WHAT_IF,
        3,
        rests,
        dice -> makeStops(lesson, asked, dice));
  }

  /**
   * What becomes of the effect, where it is a fair question: to block what the stimulus lowers
   * would do the same as the stimulus, and that an ion or messenger leaves an effect alone is
   * nothing that a model of a few routes can know.
   */
  private static Optional<Outcome> outcome(Lesson lesson, Trial asked) {
    boolean opposes = lesson.trials().opposes(asked);
    boolean everywhere = isEverywhere(lesson, asked.intervention());
    if (!opposes && everywhere) {
      return Optional.empty();
    }
    return lesson.trials().outcome(asked).filter(o -> stays(o) ? !everywhere : opposes);
  }

  private static boolean stays(Outcome outcome) {
    return outcome == Outcome.UNAFFECTED || outcome == Outcome.UNDECIDED;
  }

  private static boolean isEverywhere(Lesson lesson, EntityId id) {
    return switch (lesson.nouns().entity(id).type()) {
      case ION, SMALL_MOLECULE -> true;
      default -> false;
    };
  }

  /**
   * Whether the outcome can be right in such a model: it differs, or rests on what was observed.
   */
  private static boolean mayBeRight(Lesson lesson, Outcome outcome) {
    return switch (outcome) {
      case DEPENDS -> lesson.model().hypotheses().size() > 1;
      case UNDECIDED -> lesson.model().claims().stream().anyMatch(c -> c.carries() && !c.direct());
      default -> true;
    };
  }

  private static Optional<Posed> makeBecomes(Lesson lesson, Trial asked) {
    var known = outcome(lesson, asked).filter(ANSWERS::contains);
    if (known.isEmpty()) {
      return Optional.empty();
    }
    var words = new Wording(lesson);
    var wrong =
        ANSWERS.stream()
            .filter(o -> o != known.get() && mayBeRight(lesson, o))
            .map(o -> new Posed.Option(words.outcome(o), asked.becomes(o)))
            .toList();
    return Optional.of(
        new Posed(
            becomes(lesson, asked, Optional.empty()).id(),
            Posed.QuestionKind.WHAT_IF,
            3,
            effect(lesson, words, asked) + " " + becomes(lesson, words, asked),
            new Posed.Option(words.outcome(known.get()), asked.becomes(known.get())),
            wrong,
            explanation(lesson, words, asked)));
  }

  private static Optional<Posed> makeStops(Lesson lesson, Trial asked, Dice dice) {
    if (!outcome(lesson, asked).equals(Optional.of(Outcome.BLOCKED))) {
      return Optional.empty();
    }
    var words = new Wording(lesson);
    var pool =
        dice.shuffled(lesson.peers(asked.intervention())).stream()
            .filter(id -> isBlockable(lesson.nouns().entity(id)))
            .filter(id -> !lesson.trials().isBetween(asked.with(id)))
            .toList();
    Wording.Maker maker =
        id -> new Posed.Option(words.option(id), asked.with(id).becomes(Outcome.BLOCKED));
    Predicate<EntityId> stays = id -> isUnaffected(lesson, asked, id);
    return Wording.wrong(lesson, asked.intervention(), pool, stays, 2, maker)
        .map(
            wrong ->
                new Posed(
                    stops(lesson, asked, Optional.empty()).id(),
                    Posed.QuestionKind.WHAT_IF,
                    3,
                    effect(lesson, words, asked)
                        + " "
                        + words.say("quiz.stops", words.blocked(asked.intervention())),
                    maker.option(asked.intervention()),
                    wrong,
                    explanation(lesson, words, asked)));
  }

  private static boolean isUnaffected(Lesson lesson, Trial asked, EntityId id) {
    boolean other = !id.equals(asked.stimulus()) && !id.equals(asked.readout());
    return other && outcome(lesson, asked.with(id)).equals(Optional.of(Outcome.UNAFFECTED));
  }

  private static String effect(Lesson lesson, Wording words, Trial asked) {
    var verdict = lesson.proofs().routed(asked.stimulus(), asked.readout());
    var key =
        verdict.equals(Optional.of(Verdict.INCREASES)) ? "quiz.raises.one" : "quiz.lowers.one";
    var said = words.say(key, words.name(asked.stimulus()), words.name(asked.readout()));
    return lesson
        .onlyUnder(asked.stimulus(), asked.readout())
        .map(h -> words.say("quiz.effect.under", h, said))
        .orElseGet(() -> share(lesson, words, asked, said));
  }

  private static String becomes(Lesson lesson, Wording words, Trial asked) {
    var id = asked.intervention();
    if (asked.drug()) {
      return words.say("quiz.becomes.drug", words.name(id));
    }
    var key = lesson.nouns().isPlural(id) ? "quiz.becomes.many" : "quiz.becomes.one";
    return words.say(key, words.name(id), words.blocked(id));
  }

  /** How many of the hypotheses say so, where not all do. */
  private static String share(Lesson lesson, Wording words, Trial asked, String said) {
    var effect = lesson.proofs().effect(asked.stimulus(), asked.readout());
    int heard = effect.heard().size();
    int all = effect.byHypothesis().size();
    return heard == 0 || heard == all
        ? words.say("quiz.effect.all", said)
        : words.say("quiz.effect.some", heard, all, said);
  }

  private static String explanation(Lesson lesson, Wording words, Trial asked) {
    var answer = lesson.trials().whatIf(asked);
    var routes = answer.lostRoutes();
    var route = routes.isEmpty() ? List.<Claim>of() : routes.get(0).claims();
    var lost =
        route.isEmpty() || route.size() > LONGEST_SHOWN
            ? ""
            : " " + words.say("quiz.lost", words.chain(route));
    return words.why(answer.asked(), answer.why()) + lost + words.sources(route);
  }
}

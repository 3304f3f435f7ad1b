package org.moagraph.teach;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moagraph.model.Claim;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.EntityType;
import org.moagraph.reason.Outcome;
import org.moagraph.reason.Verdict;
import org.moagraph.words.Naming;
import org.moagraph.words.WhyWords;

/** What becomes of an effect if something is blocked, and what must be blocked to stop it? */
final class WhatIfQuestions implements QuestionSource {

  private static final int LONGEST_SHOWN = 8;
  private static final List<Outcome> ANSWERS =
      List.of(Outcome.BLOCKED, Outcome.ATTENUATED, Outcome.UNAFFECTED, Outcome.REVERSED);

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
      if (near && !lesson.isKin(stimulus, id)) {
        candidates.add(becomes(lesson, asked));
      }
      if (between && !other.type().isAgent()) {
        candidates.add(stops(lesson, asked));
      }
    }
  }

  private static boolean isBlockable(Entity entity) {
    return switch (entity.type()) {
      case OUTCOME, ADVERSE_EFFECT, DISEASE, EXPOSURE, CIRCUIT, REGION, ORGANISM -> false;
      default -> true;
    };
  }

  private static Candidate becomes(Lesson lesson, Trial asked) {
    return new Candidate(
        "what if " + asked.stimulus() + " " + asked.readout() + " " + asked.intervention(),
        Posed.Kind.WHAT_IF,
        3,
        dice -> makeBecomes(lesson, asked));
  }

  private static Candidate stops(Lesson lesson, Trial asked) {
    return new Candidate(
        "what stops " + asked.stimulus() + " " + asked.readout() + " " + asked.intervention(),
        Posed.Kind.WHAT_IF,
        3,
        dice -> makeStops(lesson, asked, dice));
  }

  /**
   * What becomes of the effect, where it is a fair question: to block what the stimulus lowers
   * would do the same as the stimulus, and that an ion or messenger leaves an effect alone is
   * nothing that a model of a few routes can know.
   */
  private static Optional<Outcome> outcome(Lesson lesson, Trial asked) {
    var id = asked.intervention();
    boolean opposes = lesson.trials().opposes(asked);
    return lesson
        .trials()
        .outcome(asked)
        .filter(o -> o == Outcome.UNAFFECTED ? !isEverywhere(lesson, id) : opposes);
  }

  private static boolean isEverywhere(Lesson lesson, EntityId id) {
    return switch (lesson.nouns().entity(id).type()) {
      case ION, SMALL_MOLECULE -> true;
      default -> false;
    };
  }

  private static Optional<Posed> makeBecomes(Lesson lesson, Trial asked) {
    var known = outcome(lesson, asked).filter(ANSWERS::contains);
    if (known.isEmpty()) {
      return Optional.empty();
    }
    var words = new Wording(lesson);
    var done =
        words.name(asked.intervention())
            + (asked.drug()
                ? " is given with it?"
                : lesson.nouns().isPlural(asked.intervention()) ? " are blocked?" : " is blocked?");
    var wrong =
        ANSWERS.stream()
            .filter(o -> o != known.get())
            .map(o -> new Posed.Option(words.outcome(o), asked.becomes(o)))
            .toList();
    return Optional.of(
        new Posed(
            becomes(lesson, asked).id(),
            Posed.Kind.WHAT_IF,
            3,
            effect(lesson, words, asked) + " What becomes of this effect if " + done,
            new Posed.Option(words.outcome(known.get()), asked.becomes(known.get())),
            wrong,
            explanation(lesson, words, asked)));
  }

  private static Optional<Posed> makeStops(Lesson lesson, Trial asked, Dice dice) {
    if (!outcome(lesson, asked).equals(Optional.of(Outcome.BLOCKED))) {
      return Optional.empty();
    }
    var words = new Wording(lesson);
    var group = lesson.group(asked.intervention());
    var pool =
        dice.shuffled(lesson.byType().getOrDefault(group, List.of())).stream()
            .filter(id -> isUnaffected(lesson, asked, id))
            .toList();
    Wording.Maker maker =
        id ->
            new Posed.Option(
                words.option(id),
                new Trial(asked.stimulus(), asked.readout(), id, false).becomes(Outcome.BLOCKED));
    return Wording.wrong(lesson, asked.intervention(), pool, 2, maker)
        .map(
            wrong ->
                new Posed(
                    stops(lesson, asked).id(),
                    Posed.Kind.WHAT_IF,
                    3,
                    effect(lesson, words, asked)
                        + " Which of these, if blocked, stops this effect?",
                    maker.option(asked.intervention()),
                    wrong,
                    explanation(lesson, words, asked)));
  }

  private static boolean isUnaffected(Lesson lesson, Trial asked, EntityId id) {
    boolean other = !id.equals(asked.stimulus()) && !id.equals(asked.readout());
    return other
        && outcome(lesson, new Trial(asked.stimulus(), asked.readout(), id, false))
            .equals(Optional.of(Outcome.UNAFFECTED));
  }

  private static String effect(Lesson lesson, Wording words, Trial asked) {
    var verdict = lesson.proofs().verdict(asked.stimulus(), asked.readout());
    var verb = verdict.equals(Optional.of(Verdict.INCREASES)) ? " raises " : " lowers ";
    var under = lesson.onlyUnder(asked.stimulus(), asked.readout());
    return under.map(h -> "Under the hypothesis “" + h + "”, ").orElse("In the model, ")
        + words.name(asked.stimulus())
        + verb
        + words.name(asked.readout())
        + ".";
  }

  private static String explanation(Lesson lesson, Wording words, Trial asked) {
    var answer = lesson.trials().whatIf(asked);
    var routes = answer.lostRoutes();
    var route = routes.isEmpty() ? List.<Claim>of() : routes.get(0).claims();
    var lost =
        route.isEmpty() || route.size() > LONGEST_SHOWN ? "" : " Lost: " + words.chain(route) + ".";
    var why = WhyWords.of(Naming.plain(lesson.model())).of(answer);
    return Paragraphs.authored(why) + lost + words.sources(route);
  }
}

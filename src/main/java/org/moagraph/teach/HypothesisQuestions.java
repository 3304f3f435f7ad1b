package org.moagraph.teach;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.moagraph.model.EntityId;
import org.moagraph.model.Experiment;
import org.moagraph.model.Hypothesis;
import org.moagraph.model.HypothesisId;
import org.moagraph.model.Stimulus;
import org.moagraph.reason.Outcome;
import org.moagraph.reason.Scorecard;
import org.moagraph.words.Organisms;
import org.moagraph.words.Words;

/** Which hypothesis predicts what an experiment found? */
final class HypothesisQuestions implements QuestionSource {

  private static final int MOST_WRONG = 3;

  /** Shorter words are articles and the like. */
  private static final int SHORTEST_NAME = 4;

  @Override
  public List<Candidate> candidates(Lesson lesson) {
    var candidates = new ArrayList<Candidate>();
    if (lesson.model().experiments().isEmpty()) {
      return candidates;
    }
    var shown = new LinkedHashSet<>(lesson.entities().stream().map(e -> e.id()).toList());
    for (var experiment : lesson.model().experiments()) {
      if (shown.contains(experiment.readout())) {
        lesson.model().hypotheses().stream()
            .filter(h -> lesson.isRival(h.id()) && isAbout(lesson, experiment, h.id()))
            .forEach(h -> candidates.add(candidate(lesson, experiment, h)));
      }
    }
    return candidates;
  }

  /** Whether the experiment was made for the hypothesis, or perturbs what its own claims are on. */
  private static boolean isAbout(Lesson lesson, Experiment experiment, HypothesisId hypothesis) {
    var perturbed = new LinkedHashSet<EntityId>(experiment.block());
    perturbed.addAll(experiment.knockout());
    perturbed.addAll(experiment.with());
    experiment.give().forEach(g -> perturbed.add(g.entity()));
    return experiment.probes().filter(hypothesis.value()::equals).isPresent()
        || lesson.model().claims().stream()
            .filter(c -> c.hypotheses().contains(hypothesis))
            .anyMatch(c -> perturbed.contains(c.source()) || perturbed.contains(c.target()));
  }

  private static Candidate candidate(Lesson lesson, Experiment experiment, Hypothesis hypothesis) {
    return new Candidate(
        "hypothesis " + experiment.id() + " " + hypothesis.id(),
        Posed.QuestionKind.HYPOTHESIS,
        3,
        dice -> make(lesson, lesson.trials().row(experiment), hypothesis, dice));
  }

  private static Optional<Posed> make(
      Lesson lesson, Scorecard.ScoredExperiment row, Hypothesis hypothesis, Dice dice) {
    var right = option(lesson, hypothesis.id(), row);
    var text = text(lesson, row.experiment());
    if (right.statement().in(lesson) != Truth.TRUE
        || givesAway(text, right.words())
        || !isShown(row, hypothesis)) {
      return Optional.empty();
    }
    var wrong = new ArrayList<Posed.Option>();
    var sorted =
        lesson.model().hypotheses().stream()
            .map(Hypothesis::id)
            .sorted((a, b) -> a.value().compareTo(b.value()))
            .toList();
    for (var other : dice.shuffled(sorted)) {
      var option = option(lesson, other, row);
      boolean distinct =
          lesson.isRival(other)
              && !option.words().equals(right.words())
              && wrong.stream().noneMatch(w -> w.words().equals(option.words()));
      if (wrong.size() < MOST_WRONG && distinct && option.statement().in(lesson) == Truth.FALSE) {
        wrong.add(option);
      }
    }
    if (wrong.size() < 2) {
      return Optional.empty();
    }
    return Optional.of(
        new Posed(
            candidate(lesson, row.experiment(), hypothesis).id(),
            Posed.QuestionKind.HYPOTHESIS,
            3,
            text,
            right,
            wrong,
            explanation(lesson, row, hypothesis)));
  }

  /** Whether a name in the answer stands in the question, too: anyone could choose by the sound. */
  private static boolean givesAway(String text, String answer) {
    var asked = words(text);
    var named = words(answer);
    var initials = named.stream().map(word -> word.substring(0, 1)).collect(joining());
    return named.stream().filter(w -> w.length() >= SHORTEST_NAME).anyMatch(asked::contains)
        || initials.length() > 1 && asked.stream().anyMatch(w -> w.startsWith(initials));
  }

  private static List<String> words(String text) {
    return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** An effect that is merely less damped or less driven by feedback is no plain prediction. */
  private static boolean isShown(Scorecard.ScoredExperiment row, Hypothesis hypothesis) {
    return Optional.ofNullable(row.byHypothesis().get(hypothesis.id()))
        .filter(p -> p.outcome() != Outcome.ATTENUATED && p.outcome() != Outcome.UNOPPOSED)
        .isPresent();
  }

  private static Posed.Option option(
      Lesson lesson, HypothesisId id, Scorecard.ScoredExperiment row) {
    return new Posed.Option(lesson.title(id), new Statement.Predicts(id, row.experiment().id()));
  }

  private static String text(Lesson lesson, Experiment experiment) {
    var words = new Wording(lesson);
    var original = new Original(lesson.model(), lesson.words());
    var title = Paragraphs.authored(experiment.title().in(lesson.language()));
    var where =
        new Organisms(lesson.words()).said(experiment.context().organisms()).map(o -> " " + o);
    var done = new ArrayList<String>();
    experiment.block().forEach(id -> add(done, words, List.of(id), words.blocked(id)));
    add(done, words, experiment.knockout(), words.say("quiz.deed.knockout"));
    add(done, words, experiment.with(), words.say("quiz.deed.with"));
    add(done, words, entities(experiment.give(), true), words.say("quiz.deed.raised"));
    add(done, words, entities(experiment.give(), false), words.say("quiz.deed.lowered"));
    var given = words.names(entities(experiment.given(), true));
    var scene =
        given.isEmpty()
            ? words.say("quiz.scene.alone", done)
            : words.say("quiz.scene.on top", done, given);
    return words.say(
        "quiz.experiment",
        where.orElse("") + time(experiment, words, original),
        original.quoted(experiment.title(), Words.stopped(title)),
        scene,
        seen(words, experiment, lesson.nouns().acts(experiment.readout())));
  }

  /** When it was read out, in the words of its source or else by phase. */
  private static String time(Experiment experiment, Wording words, Original original) {
    var context = experiment.context();
    return context
        .when()
        .filter(t -> !t.contains("not "))
        .map(t -> original.quoted(Paragraphs.authored(t)))
        .or(() -> context.time().map(t -> words.say("quiz.within." + t.word())))
        .map(t -> " " + words.say("quiz.time point", t))
        .orElse("");
  }

  private static void add(List<String> done, Wording words, List<EntityId> ids, String how) {
    if (!ids.isEmpty()) {
      done.add(words.say("quiz.done", words.names(ids), how));
    }
  }

  private static List<EntityId> entities(List<Stimulus> stimuli, boolean up) {
    return stimuli.stream().filter(s -> s.up() == up).map(Stimulus::entity).toList();
  }

  private static String seen(Wording words, Experiment experiment, boolean acts) {
    return words.say(
        "quiz.seen." + (experiment.given().isEmpty() ? alone(experiment, acts) : onTop(experiment)),
        words.name(experiment.readout()));
  }

  private static String alone(Experiment experiment, boolean acts) {
    return switch (experiment.observed()) {
      case REDUCED, BLOCKED, ATTENUATED -> acts ? "less active" : "less";
      case ENHANCED -> acts ? "more active" : "more";
      case NO_EFFECT, OCCLUDED -> "same";
    };
  }

  private static String onTop(Experiment experiment) {
    return switch (experiment.observed()) {
      case REDUCED, ATTENUATED -> "reduced";
      case BLOCKED -> "blocked";
      case ENHANCED -> "enhanced";
      case NO_EFFECT -> "unchanged";
      case OCCLUDED -> "occluded";
    };
  }

  private static String explanation(
      Lesson lesson, Scorecard.ScoredExperiment row, Hypothesis hypothesis) {
    var words = new Wording(lesson);
    var prediction = row.byHypothesis().get(hypothesis.id());
    var reason = prediction == null ? "" : words.why(prediction.asked(), prediction.why());
    return words.say("quiz.under", lesson.title(hypothesis.id()), reason)
        + words.sources(row.experiment().evidence(), "quiz.sources.experiment");
  }
}

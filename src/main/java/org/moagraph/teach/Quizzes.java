package org.moagraph.teach;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.moagraph.graph.MoaGraph;
import org.moagraph.model.ViewSpec;
import org.moagraph.view.quiz.Quiz;

/**
 * Makes questions of a model, each proven by the reasoning engine. The same model, view, levels and
 * seed give the same questions, whatever the order of the file.
 */
public final class Quizzes {

  /** The levels there are. */
  public static final List<Integer> LEVELS = List.of(1, 2, 3);

  private static final int LARGEST = 2_000;

  /** Among how many questions, and ways to put each, the freshest is taken. */
  private static final int CHOICE = 6;

  private static final int VARIANTS = 3;
  private static final List<QuestionSource> SOURCES =
      List.of(
          new TargetQuestions(),
          new DirectionQuestions(),
          new WrongArrowQuestions(),
          new MissingStepQuestions(),
          new WhatIfQuestions(),
          new HypothesisQuestions(),
          new OrderQuestions());

  private final Lesson lesson;
  private final Optional<ViewSpec> view;
  private final Map<Posed.QuestionKind, List<Candidate>> candidates = new LinkedHashMap<>();

  private Quizzes(Lesson lesson, Optional<ViewSpec> view) {
    this.lesson = lesson;
    this.view = view;
    if (lesson.model().claims().size() <= LARGEST) {
      for (var source : SOURCES) {
        // two claims on one pair make one question
        Map<String, Candidate> byName = new TreeMap<>();
        source.candidates(lesson).forEach(c -> byName.putIfAbsent(c.name(), c));
        byName
            .values()
            .forEach(c -> candidates.computeIfAbsent(c.kind(), k -> new ArrayList<>()).add(c));
      }
    }
  }

  /** Questions about a view, or about the whole model, in that language where the model has it. */
  public static Quizzes of(MoaGraph graph, Optional<ViewSpec> view, String language) {
    return new Quizzes(Lesson.of(graph, view, language), view);
  }

  /** What the questions are proven by. */
  public Lesson lesson() {
    return lesson;
  }

  /**
   * So many questions of those levels, the kinds in turn; fewer where the model has no more. They
   * stand in the order of their levels.
   */
  public List<Posed> posed(int count, List<Integer> levels, long seed) {
    var queues = new ArrayList<List<Candidate>>();
    var draw = new Draw(lesson);
    for (var kind : Dice.of(seed, "kinds").shuffled(List.copyOf(candidates.keySet()))) {
      for (int level : levels) {
        var some =
            candidates.getOrDefault(kind, List.of()).stream()
                .filter(c -> c.level() == level)
                .toList();
        if (!some.isEmpty()) {
          queues.add(draw.order(some, Dice.of(seed, kind + " " + level)));
        }
      }
    }
    var posed = new ArrayList<Posed>();
    var seen = new Repetition();
    while (posed.size() < count && queues.stream().anyMatch(q -> !q.isEmpty())) {
      for (var queue : queues) {
        if (posed.size() < count) {
          next(queue, seed, seen).ifPresent(posed::add);
        }
      }
    }
    posed.sort((a, b) -> a.level() - b.level());
    return posed;
  }

  /** Of the next few questions the one that repeats least of what was asked; the others wait. */
  private Optional<Posed> next(List<Candidate> queue, long seed, Repetition seen) {
    List<Candidate> tried = new ArrayList<>();
    Optional<Posed> best = Optional.empty();
    Optional<Candidate> chosen = Optional.empty();
    while (!queue.isEmpty()
        && tried.size() < CHOICE
        && best.filter(p -> seen.of(p) == 0).isEmpty()) {
      var candidate = queue.remove(queue.size() - 1);
      var posed = freshest(candidate, seed, seen);
      if (posed.isPresent()) {
        tried.add(candidate);
        if (best.isEmpty() || seen.of(posed.get()) < seen.of(best.get())) {
          best = posed;
          chosen = Optional.of(candidate);
        }
      }
    }
    chosen.ifPresent(tried::remove);
    Collections.reverse(tried);
    queue.addAll(tried);
    best.ifPresent(seen::note);
    return best;
  }

  /** The question with other wrong options than were used before, where it has others. */
  private Optional<Posed> freshest(Candidate candidate, long seed, Repetition seen) {
    return IntStream.range(0, VARIANTS)
        .mapToObj(i -> candidate.maker().apply(Dice.of(seed, candidate.name() + " " + i)))
        .flatMap(Optional::stream)
        .filter(p -> isDistinct(p) && !seen.hasAsked(p) && p.isProven(lesson))
        .min(Comparator.comparingInt(seen::of));
  }

  private static boolean isDistinct(Posed posed) {
    var words = posed.options().stream().map(o -> o.words().strip()).toList();
    return words.stream().distinct().count() == words.size();
  }

  /** The same as a quiz to show. */
  public Quiz quiz(int count, List<Integer> levels, long seed) {
    var questions = posed(count, levels, seed).stream().map(p -> p.shown(lesson, seed)).toList();
    var title = view.map(v -> v.title()).orElse(lesson.model().header().title());
    return new Quiz(
        lesson.model().id(),
        Nouns.readable(title.in(lesson.language()), lesson.model().id()),
        questions,
        note(questions.size(), count),
        lesson.words());
  }

  private String note(int found, int wanted) {
    var notes = new ArrayList<String>();
    if (lesson.model().claims().size() > LARGEST) {
      notes.add(lesson.words().say("quiz.too large"));
    } else if (found < wanted) {
      notes.add(lesson.words().say("quiz.no more"));
    }
    if (lesson.model().claims().stream().allMatch(c -> c.evidence().isEmpty())) {
      notes.add(lesson.words().say("quiz.no sources"));
    }
    return String.join(" ", notes);
  }
}

package org.moagraph.teach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moagraph.app.Moa;
import org.moagraph.graph.Filter;
import org.moagraph.io.Source;
import org.moagraph.model.Claim;
import org.moagraph.model.EntityId;
import org.moagraph.model.Header;
import org.moagraph.model.Model;
import org.moagraph.model.Status;
import org.moagraph.model.Stimulus;
import org.moagraph.reason.DownstreamQuery;
import org.moagraph.reason.Effect;
import org.moagraph.reason.Interventions;
import org.moagraph.reason.Outcome;
import org.moagraph.reason.Scorecard.Grade;
import org.moagraph.reason.ScorecardQuery;
import org.moagraph.reason.Verdict;
import org.moagraph.reason.WhatIfQuery;
import org.moagraph.teach.Posed.QuestionKind;
import org.moagraph.teach.Statement.Becomes;
import org.moagraph.teach.Statement.Changes;
import org.moagraph.teach.Statement.Hits;
import org.moagraph.teach.Statement.Joins;
import org.moagraph.teach.Statement.Misstated;
import org.moagraph.teach.Statement.Ordered;
import org.moagraph.teach.Statement.Predicts;
import org.moagraph.view.quiz.Question;

class QuizTest {

  private static final int ALL = 1_000_000;

  /** One of each model for all tests, which keeps what it has proven. */
  private static final Map<String, Quizzes> QUIZZES = new LinkedHashMap<>();

  private static Quizzes quizzes(String model) {
    return QUIZZES.computeIfAbsent(
        model, m -> Quizzes.of(Moa.bundled(m).index(), Optional.empty(), "en"));
  }

  /** Answers each statement again by other queries than those that the questions were made with. */
  private static final class Examiner {
    private final Moa moa;
    private final Map<EntityId, Map<EntityId, Effect>> downstream = new LinkedHashMap<>();
    private final Map<EntityId, Set<EntityId>> reached = new LinkedHashMap<>();
    private final Map<String, Map<String, Grade>> grades = new LinkedHashMap<>();

    Examiner(Moa moa) {
      this.moa = moa;
      for (var row : new ScorecardQuery(Filter.DEFAULT).run(moa.index()).rows()) {
        var byHypothesis = new LinkedHashMap<String, Grade>();
        row.byHypothesis().forEach((h, p) -> byHypothesis.put(h.value(), p.grade()));
        grades.put(row.experiment().id(), byHypothesis);
      }
    }

    boolean isRight(Statement statement) {
      if (statement instanceof Changes changes) {
        return verdict(changes.from(), changes.to()) == changes.verdict();
      }
      if (statement instanceof Misstated stated) {
        return verdict(stated.from(), stated.to()) == Verdict.of(stated.sign().inverse());
      }
      if (statement instanceof Hits hits) {
        return claims(hits.agent(), hits.target()).stream().anyMatch(QuizTest::isSure);
      }
      if (statement instanceof Joins step) {
        return claims(step.from(), step.middle()).stream()
                .anyMatch(c -> isSure(c) && c.sign() == step.first())
            && claims(step.middle(), step.to()).stream()
                .anyMatch(c -> isSure(c) && c.sign() == step.second());
      }
      if (statement instanceof Becomes becomes) {
        return outcome(becomes) == becomes.outcome();
      }
      if (statement instanceof Predicts predicts) {
        return grade(predicts) == Grade.EXPLAINED;
      }
      var order = ((Ordered) statement).entities();
      for (int i = 0; i + 1 < order.size(); i++) {
        if (!leads(order.get(i), order.get(i + 1)) || leads(order.get(i + 1), order.get(i))) {
          return false;
        }
      }
      return true;
    }

    boolean isWrong(Statement statement) {
      if (statement instanceof Changes changes) {
        var verdict = verdict(changes.from(), changes.to());
        return verdict != Verdict.UNKNOWN && verdict != changes.verdict();
      }
      if (statement instanceof Misstated stated) {
        return verdict(stated.from(), stated.to()) == Verdict.of(stated.sign());
      }
      if (statement instanceof Hits hits) {
        return !leads(hits.agent(), hits.target()) && claims(hits.agent(), hits.target()).isEmpty();
      }
      if (statement instanceof Joins step) {
        return !leads(step.from(), step.middle()) || !leads(step.middle(), step.to());
      }
      if (statement instanceof Becomes becomes) {
        var outcome = outcome(becomes);
        return outcome != becomes.outcome();
      }
      if (statement instanceof Predicts predicts) {
        return grade(predicts) == Grade.MISSED;
      }
      var order = ((Ordered) statement).entities();
      for (int i = 0; i < order.size(); i++) {
        for (int j = i + 1; j < order.size(); j++) {
          if (leads(order.get(j), order.get(i)) && !leads(order.get(i), order.get(j))) {
            return true;
          }
        }
      }
      return false;
    }

    private Verdict verdict(EntityId from, EntityId to) {
      var effect =
          downstream
              .computeIfAbsent(
                  from,
                  f -> {
                    var effects = new LinkedHashMap<EntityId, Effect>();
                    new DownstreamQuery(f, Filter.DEFAULT)
                        .run(moa.index())
                        .forEach(e -> effects.put(e.to(), e));
                    return effects;
                  })
              .get(to);
      if (effect == null) {
        return Verdict.NONE;
      }
      boolean firm = !effect.opposes() || effect.verdict() == Verdict.AMBIGUOUS;
      assertThat(effect.settled() && firm).as(from + " on " + to).isTrue();
      return effect.verdict();
    }

    private Outcome outcome(Becomes becomes) {
      var none = List.<EntityId>of();
      var one = List.of(becomes.intervention());
      var done =
          new Interventions(
              becomes.drug() ? none : one,
              becomes.drug() ? one : none,
              none,
              List.of(),
              List.of(),
              List.of(),
              List.of());
      var stimuli = List.of(new Stimulus(becomes.stimulus(), true));
      return new WhatIfQuery(stimuli, becomes.readout(), done, Filter.DEFAULT)
          .run(moa.index())
          .outcome();
    }

    private Grade grade(Predicts predicts) {
      return grades
          .getOrDefault(predicts.experiment(), Map.of())
          .getOrDefault(predicts.hypothesis().value(), Grade.UNDECIDED);
    }

    private List<Claim> claims(EntityId from, EntityId to) {
      return moa.model().claims().stream()
          .filter(c -> c.source().equals(from) && c.target().equals(to))
          .toList();
    }

    private boolean leads(EntityId from, EntityId to) {
      return reached.computeIfAbsent(from, this::reached).contains(to);
    }

    private Set<EntityId> reached(EntityId from) {
      var seen = new LinkedHashSet<EntityId>();
      var waiting = new ArrayDeque<EntityId>(List.of(from));
      while (!waiting.isEmpty()) {
        var next = waiting.remove();
        for (var claim : moa.model().claims()) {
          if (claim.source().equals(next) && claim.carries() && seen.add(claim.target())) {
            waiting.add(claim.target());
          }
        }
      }
      return seen;
    }
  }

  private static boolean isSure(Claim claim) {
    return claim.direct() && claim.carries() && claim.status().atLeast(Status.SUPPORTED);
  }

  private static void prove(Posed posed, Examiner examiner) {
    assertThat(examiner.isRight(posed.right().statement())).as("right: " + posed).isTrue();
    for (var wrong : posed.wrong()) {
      assertThat(examiner.isWrong(wrong.statement())).as(wrong + " in " + posed).isTrue();
      assertThat(examiner.isRight(wrong.statement())).as(wrong + " in " + posed).isFalse();
    }
    assertThat(posed.options()).extracting(o -> o.words().strip()).doesNotHaveDuplicates();
    assertThat(posed.options()).hasSizeBetween(3, 5);
    assertThat(posed.explanation()).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ketamine", "sertraline", "propranolol"})
  void everyQuestionIsProvenAgainByOtherQueries(String model) {
    var examiner = new Examiner(Moa.bundled(model));
    var all = quizzes(model).posed(ALL, Quizzes.LEVELS, 1);
    assertThat(all).hasSizeGreaterThan(50);
    all.forEach(p -> prove(p, examiner));
    assertThat(all).extracting(Posed::id).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ketamine", "sertraline", "propranolol"})
  void manySeedsGiveProvenQuestions(String model) {
    var examiner = new Examiner(Moa.bundled(model));
    var quizzes = quizzes(model);
    for (long seed = 2; seed < 40; seed++) {
      quizzes.posed(14, Quizzes.LEVELS, seed).forEach(p -> prove(p, examiner));
    }
  }

  @Test
  void everyViewGivesQuestionsAboutWhatItShows() {
    var moa = Moa.bundled("ketamine");
    var examiner = new Examiner(moa);
    for (var view : moa.model().views()) {
      var posed = Quizzes.of(moa.index(), Optional.of(view), "en").posed(12, Quizzes.LEVELS, 5);
      assertThat(posed).as(view.id()).isNotEmpty();
      posed.forEach(p -> prove(p, examiner));
    }
  }

  @Test
  void allKindsAndLevelsComeUpForKetamine() {
    var posed = quizzes("ketamine").posed(30, Quizzes.LEVELS, 3);
    assertThat(posed).extracting(Posed::kind).contains(QuestionKind.values());
    assertThat(posed).extracting(Posed::level).contains(1, 2, 3).isSorted();
  }

  @Test
  void theSameSeedGivesTheSameQuestionsWhateverTheOrderOfTheFile() {
    var model = Moa.bundled("ketamine").model();
    var turned = Moa.of(turned(model));
    var other = Quizzes.of(turned.index(), Optional.empty(), "en");
    assertThat(other.quiz(25, Quizzes.LEVELS, 11).questions())
        .extracting(Question::id, Question::text, Question::options, Question::right)
        .isEqualTo(
            quizzes("ketamine").quiz(25, Quizzes.LEVELS, 11).questions().stream()
                .map(q -> tuple(q.id(), q.text(), q.options(), q.right()))
                .toList());
  }

  private static Model turned(Model model) {
    return new Model(
        model.header(),
        model.expectations(),
        model.compartments(),
        reversed(model.entities()),
        model.hypotheses(),
        reversed(model.claims()),
        reversed(model.experiments()),
        model.views());
  }

  private static <T> List<T> reversed(List<T> list) {
    var reversed = new ArrayList<>(list);
    Collections.reverse(reversed);
    return reversed;
  }

  @Test
  void anotherSeedGivesOtherQuestions() {
    var quizzes = quizzes("ketamine");
    assertThat(quizzes.quiz(10, Quizzes.LEVELS, 1))
        .isNotEqualTo(quizzes.quiz(10, Quizzes.LEVELS, 2));
  }

  @Test
  void rightAnswersStandAtEveryPlace() {
    var places = quizzes("ketamine").quiz(60, Quizzes.LEVELS, 4).questions().stream();
    assertThat(places.map(Question::right)).contains(0, 1, 2, 3);
  }

  @Test
  void onlyTheLevelsAskedForAreGiven() {
    assertThat(quizzes("ketamine").posed(9, List.of(2), 1))
        .extracting(Posed::level)
        .containsOnly(2);
  }

  @Test
  void whatAnExperimentRefutedIsNotAsked() {
    // rapamycin by mouth did not block the effect in patients, though the model says so
    var posed = quizzes("ketamine").posed(ALL, List.of(3), 1);
    assertThat(posed)
        .filteredOn(p -> p.kind() == QuestionKind.WHAT_IF)
        .extracting(p -> (Becomes) p.right().statement())
        .noneMatch(
            b ->
                b.intervention().value().equals("rapamycin")
                    && b.readout().value().equals("depressive-symptom-reduction"));
  }

  @Test
  void aClaimThatAnotherOneOpposesIsNeitherTurnedNorGivenAsTrue() {
    var text =
        """
        moa: 1
        id: opposed
        title: Opposed
        entities:
          a: {type: drug, label: A}
          b: {type: protein, label: B}
          c: {type: protein, label: C}
          d: {type: protein, label: D}
          e: {type: protein, label: E}
          f: {type: protein, label: F}
        claims:
          - {claim: a activates b, status: supported}
          - {claim: a inhibits b, status: supported}
          - {claim: a activates c, status: supported}
          - {claim: a inhibits d, status: supported}
          - {claim: a activates e, status: supported}
          - {claim: a inhibits f, status: supported}
        """;
    var opened = Moa.read(new Source("opposed.yaml", text.getBytes(StandardCharsets.UTF_8)));
    var index = opened.single().orElseThrow().index();
    var posed = Quizzes.of(index, Optional.empty(), "en").posed(ALL, List.of(1), 1);
    assertThat(posed)
        .filteredOn(p -> p.kind() == QuestionKind.WRONG_ARROW)
        .isNotEmpty()
        .flatExtracting(p -> Stream.concat(Stream.of(p.right()), p.wrong().stream()).toList())
        .extracting(option -> ((Misstated) option.statement()).to().value())
        .doesNotContain("b")
        .contains("c", "d", "e", "f");
  }

  @Test
  void anEffectWithoutAModelledMechanismIsNotSaidToStay() {
    // how ketamine dissociates is not modelled, so nothing proves what would leave that unchanged
    assertThat(quizzes("ketamine").posed(ALL, List.of(3), 1))
        .filteredOn(p -> p.kind() == QuestionKind.WHAT_IF)
        .extracting(p -> (Becomes) p.right().statement())
        .filteredOn(b -> b.outcome() == Outcome.UNAFFECTED)
        .isNotEmpty()
        .noneMatch(b -> b.readout().value().equals("dissociation"));
  }

  @Test
  void toBlockWhatTheDrugLowersIsNotSaidToStopTheDrug() {
    var lesson = quizzes("ketamine").lesson();
    assertThat(quizzes("ketamine").posed(ALL, List.of(3), 1))
        .filteredOn(p -> p.kind() == QuestionKind.WHAT_IF)
        .extracting(p -> (Becomes) p.right().statement())
        .filteredOn(
            b -> b.outcome() != Outcome.UNAFFECTED && b.outcome() != Outcome.UNDECIDED && !b.drug())
        .isNotEmpty()
        .allMatch(
            b ->
                lesson
                    .proofs()
                    .routed(b.stimulus(), b.intervention())
                    .equals(Optional.of(Verdict.INCREASES)));
  }

  @Test
  void noAnswerIsNamedInItsQuestion() {
    assertThat(quizzes("ketamine").posed(ALL, List.of(3), 1))
        .filteredOn(p -> p.kind() == QuestionKind.HYPOTHESIS)
        .isNotEmpty()
        .noneMatch(p -> p.text().contains("LHb") && p.right().words().equals("Lateral habenula"))
        .noneMatch(p -> p.text().contains("eEF2K") && p.right().words().contains("eEF2K"))
        .noneMatch(p -> p.text().contains("BDNF") && p.right().words().contains("BDNF"));
  }

  @Test
  void noOrderPutsTheDrugBehindWhatItDoes() {
    var lesson = quizzes("ketamine").lesson();
    assertThat(quizzes("ketamine").posed(ALL, List.of(3), 1))
        .filteredOn(p -> p.kind() == QuestionKind.ORDER)
        .flatExtracting(Posed::options)
        .extracting(o -> ((Ordered) o.statement()).entities())
        .allMatch(
            order ->
                order.subList(1, order.size()).stream()
                    .noneMatch(e -> lesson.nouns().entity(e).type().isAgent()));
  }

  @Test
  void aQuizDoesNotSayTheSameThingAgainAndAgain() {
    for (long seed = 1; seed <= 5; seed++) {
      var uses = new LinkedHashMap<String, Integer>();
      quizzes("ketamine").posed(40, Quizzes.LEVELS, seed).stream()
          .filter(
              p -> p.kind() == QuestionKind.WRONG_ARROW || p.kind() == QuestionKind.MISSING_STEP)
          .flatMap(p -> p.options().stream().map(o -> p.kind() + o.words()))
          .forEach(words -> uses.merge(words, 1, Integer::sum));
      assertThat(uses.values()).allMatch(times -> times <= 2);
    }
  }

  /** Sixty questions, twenty of each level. */
  private static List<Posed> sixty(long seed) {
    var quizzes = quizzes("ketamine");
    var all = new ArrayList<Posed>();
    Quizzes.LEVELS.forEach(level -> all.addAll(quizzes.posed(20, List.of(level), seed)));
    return all;
  }

  @Test
  void sixtyQuestionsHaveAtLeast56Stems() {
    for (long seed = 1; seed <= 3; seed++) {
      assertThat(sixty(seed).stream().map(Posed::text).distinct().count()).isBetween(56L, 60L);
    }
  }

  @Test
  void noSentenceAmongOptionsIsLongerByMoreThanHalf() {
    for (var posed : sixty(4)) {
      var lengths = posed.options().stream().map(o -> o.words().length()).sorted().toList();
      if (posed.options().stream().allMatch(o -> o.words().endsWith("."))) {
        assertThat(lengths.get(lengths.size() - 1) / (double) lengths.get(0))
            .as(posed.toString())
            .isLessThanOrEqualTo(1.5);
      }
    }
  }

  @Test
  void thatItDependsOrCannotBeToldIsSometimesRight() {
    var outcomes =
        quizzes("ketamine").posed(ALL, List.of(3), 1).stream()
            .filter(p -> p.kind() == QuestionKind.WHAT_IF)
            .map(p -> ((Becomes) p.right().statement()).outcome())
            .toList();
    assertThat(outcomes)
        .contains(Outcome.DEPENDS, Outcome.UNDECIDED, Outcome.ATTENUATED, Outcome.UNAFFECTED);
  }

  @Test
  void whereNoTwoHypothesesDifferNothingDependsOnThem() {
    var text =
        """
        moa: 1
        id: sure
        title: Sure
        entities:
          drug: {type: drug}
          receptor: {type: receptor}
          kinase: {type: kinase}
          factor: {type: protein}
          growth: {type: process}
          mood: {type: outcome}
          enzyme: {type: enzyme}
        claims:
          - {claim: drug activates receptor, status: established}
          - {claim: receptor activates kinase, status: established}
          - {claim: kinase activates growth, status: established}
          - {claim: receptor activates factor, status: established}
          - {claim: factor activates growth, status: established}
          - {claim: growth increases mood, status: established}
          - {claim: receptor activates enzyme, status: established}
        """;
    var moa = Moa.read(new Source("sure.yaml", text.getBytes(StandardCharsets.UTF_8)));
    var quizzes = Quizzes.of(moa.single().orElseThrow().index(), Optional.empty(), "en");
    assertThat(quizzes.posed(ALL, List.of(3), 1))
        .filteredOn(p -> p.kind() == QuestionKind.WHAT_IF)
        .flatExtracting(Posed::options)
        .extracting(Posed.Option::words)
        .isNotEmpty()
        .noneMatch(words -> words.startsWith("It depends"));
  }

  @Test
  void whatIfsDoNotRestMostlyOnTheWeakestHypothesis() {
    var lesson = quizzes("ketamine").lesson();
    Map<String, Integer> rests = new LinkedHashMap<>();
    for (long seed = 1; seed <= 5; seed++) {
      for (var posed : quizzes("ketamine").posed(20, List.of(3), seed)) {
        if (posed.kind() == QuestionKind.WHAT_IF) {
          var asked = (Becomes) posed.right().statement();
          var under = lesson.onlyUnder(asked.stimulus(), asked.readout()).orElse("");
          rests.merge(under, 1, Integer::sum);
        }
      }
    }
    int all = rests.values().stream().mapToInt(Integer::intValue).sum();
    assertThat(rests.values()).allMatch(n -> 2 * n < all);
    assertThat(rests.getOrDefault("Direct TrkB binding", 0)).isLessThanOrEqualTo(1);
  }

  @Test
  void noStatementIsTurnedThatItsOwnNameTells() {
    assertThat(quizzes("ketamine").posed(ALL, List.of(1), 1))
        .filteredOn(p -> p.kind() == QuestionKind.WRONG_ARROW)
        .isNotEmpty()
        .extracting(p -> p.right().words())
        .noneMatch(
            words ->
                words.startsWith("The AMPA receptor lowers AMPA")
                    || words.startsWith("BDNF release lowers BDNF")
                    || words.contains("(R)-norketamine"));
  }

  @Test
  void anExperimentIsAskedAtItsTimePointAndNoComparatorAnswers() {
    assertThat(quizzes("ketamine").posed(ALL, List.of(3), 1))
        .filteredOn(p -> p.kind() == QuestionKind.HYPOTHESIS)
        .isNotEmpty()
        .anyMatch(p -> p.text().contains("(time point: "))
        .noneMatch(p -> p.text().contains("not stated"))
        .flatExtracting(Posed::options)
        .extracting(Posed.Option::words)
        .doesNotContain("Monoamine comparator");
  }

  @Test
  void aMissingRouteIsNeverCalledNoEffect() {
    for (var question : quizzes("ketamine").quiz(80, Quizzes.LEVELS, 2).questions()) {
      var said = String.join(" ", question.options()) + String.join(" ", question.reasons());
      assertThat(said).doesNotContain("no effect", "does nothing", "Nothing: ");
    }
  }

  @Test
  void aModelThatProvesNothingSaysSo() {
    var bare = Moa.of(Model.of(Header.of("bare", "Bare"), List.of(), List.of()));
    var quiz = Quizzes.of(bare.index(), Optional.empty(), "en").quiz(5, Quizzes.LEVELS, 1);
    assertThat(quiz.questions()).isEmpty();
    assertThat(quiz.note()).contains("no more questions");
  }

  @Test
  void aModelWithoutEvidenceStillGivesQuestions() {
    var bare = Moa.of(NarrativeTest.withoutEvidence(Moa.bundled("ketamine").model()));
    var quiz = Quizzes.of(bare.index(), Optional.empty(), "en").quiz(12, Quizzes.LEVELS, 1);
    assertThat(quiz.questions()).hasSize(12);
    assertThat(quiz.note()).contains("names no sources");
  }
}

package org.moagraph.reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moagraph.reason.Sketch.lines;
import static org.moagraph.reason.Sketch.steps;
import static org.moagraph.reason.Verdict.AMBIGUOUS;
import static org.moagraph.reason.Verdict.DECREASES;
import static org.moagraph.reason.Verdict.INCREASES;
import static org.moagraph.reason.Verdict.NONE;
import static org.moagraph.reason.Verdict.UNKNOWN;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.moagraph.graph.Filter;
import org.moagraph.graph.Frame.Standing;
import org.moagraph.model.EntityId;
import org.moagraph.model.HypothesisId;
import org.moagraph.model.Status;
import org.moagraph.model.Time;

/** What a net effect means, one rule an example. */
class NetEffectTest {

  private static final HypothesisId H1 = HypothesisId.of("h1");
  private static final HypothesisId H2 = HypothesisId.of("h2");

  @Test
  void signsMultiplyAlongARoute() {
    assertThat(steps("drug - enzyme", "enzyme + pain").effect("drug", "pain").verdict())
        .isEqualTo(DECREASES);
  }

  @Test
  void doubleNegativeIncreases() {
    var disinhibition = steps("ketamine - interneuron", "interneuron - pyramidal", "pyramidal + x");
    var effect = disinhibition.effect("ketamine", "x");
    assertThat(effect.verdict()).isEqualTo(INCREASES);
    assertThat(lines(effect.witness()))
        .containsExactly("ketamine - interneuron", "interneuron - pyramidal", "pyramidal + x");
    assertThat(effect.distance()).isEqualTo(3);
  }

  @Test
  void anUnknownStepMakesTheEffectUnknown() {
    assertThat(steps("a + b", "b ? c", "c - d").effect("a", "d").verdict()).isEqualTo(UNKNOWN);
  }

  @Test
  void unknownBesideAKnownSignIsAmbiguous() {
    assertThat(steps("a ? b", "a + c", "c + b").effect("a", "b").verdict()).isEqualTo(AMBIGUOUS);
  }

  @Test
  void structureCarriesNothing() {
    assertThat(steps("a + b", "b 0 c").effect("a", "c").verdict()).isEqualTo(NONE);
  }

  @Test
  void requirementsCarryNothing() {
    assertThat(steps("a + b", "c requires b").effect("a", "c").verdict()).isEqualTo(NONE);
    assertThat(steps("a + b", "b requires c").effect("a", "c").verdict()).isEqualTo(NONE);
  }

  @Test
  void aNeedThatJoinsTheTwoIsNamedWhereNothingElseDoes() {
    assertThat(needs(steps("b requires a", "b + c").effect("a", "c")))
        .containsExactly("b requires a");
    assertThat(needs(steps("c requires a").effect("a", "c"))).containsExactly("c requires a");
    assertThat(needs(steps("drug - a", "b requires a", "b + c").effect("drug", "c")))
        .containsExactly("b requires a");
    assertThat(needs(steps("b requires x", "b + c", "a + y").effect("a", "c"))).isEmpty();
    assertThat(needs(steps("b requires a", "c + b").effect("a", "c"))).isEmpty();
    assertThat(steps("b requires a", "b + c", "a + c").effect("a", "c").beside().absence())
        .isEmpty();
  }

  private static List<String> needs(Effect effect) {
    return lines(((Absence.Nothing) effect.beside().absence().orElseThrow()).needs());
  }

  @Test
  void noWayIsNoEffect() {
    var effect = steps("a + b", "c + d").effect("a", "d");
    assertThat(effect.verdict()).isEqualTo(NONE);
    assertThat(effect.distance()).isEqualTo(-1);
    assertThat(effect.witness()).isEmpty();
  }

  @Test
  void theEffectOfAnEntityOnItselfIsNone() {
    assertThat(steps("a + b", "b - a").effect("a", "a").verdict()).isEqualTo(NONE);
  }

  @Test
  void claimsIntoTheStartAreIgnored() {
    var loop = steps("a + b", "b - a");
    assertThat(loop.effect("a", "b").verdict()).isEqualTo(INCREASES);
    assertThat(loop.effect("a", "b").opposes()).isFalse();
  }

  @Test
  void routesOfBothSignsAreAmbiguousWithAWitnessOfEach() {
    var effect = steps("a + b", "b + d", "a - c", "c + d").effect("a", "d");
    assertThat(effect.verdict()).isEqualTo(AMBIGUOUS);
    assertThat(effect.settled()).isTrue();
    assertThat(lines(effect.increases())).containsExactly("a + b", "b + d");
    assertThat(lines(effect.decreases())).containsExactly("a - c", "c + d");
  }

  @Test
  void feedbackLoopOpposesButDoesNotReverse() {
    var effect = steps("a + b", "b + c", "c - b", "c + d").effect("a", "d");
    assertThat(effect.verdict()).isEqualTo(INCREASES);
    assertThat(effect.opposes()).isTrue();
    assertThat(lines(effect.loop())).containsExactlyInAnyOrder("b + c", "c - b");
    assertThat(effect.decreases()).isEmpty();
  }

  @Test
  void positiveFeedbackDoesNotOppose() {
    var effect = steps("a + b", "b + c", "c + b", "c + d").effect("a", "d");
    assertThat(effect.verdict()).isEqualTo(INCREASES);
    assertThat(effect.opposes()).isFalse();
  }

  @Test
  void aSelfInhibitingEntityStillCarriesItsSign() {
    var effect = steps("a + b", "b - b", "b + c").effect("a", "c");
    assertThat(effect.verdict()).isEqualTo(INCREASES);
    assertThat(effect.opposes()).isTrue();
    assertThat(lines(effect.loop())).containsExactly("b - b");
  }

  @Test
  void parallelClaimsOfOppositeSignAreAmbiguous() {
    assertThat(steps("a + b", "a - b").effect("a", "b").verdict()).isEqualTo(AMBIGUOUS);
  }

  // Hypotheses.

  @Test
  void aRouteAcrossTwoHypothesesIsNoRoute() {
    var model = new Sketch().under("h1", "a + b").under("h2", "b + c");
    assertThat(model.effect("a", "c").verdict()).isEqualTo(NONE);
  }

  @Test
  void aHypothesisAcceptsWhatItIncludes() {
    var model = new Sketch().under("h1", "a + b").under("h2", "b + c").including("h1", "h2");
    var effect = model.effect("a", "c");
    assertThat(effect.verdict()).isEqualTo(INCREASES);
    assertThat(effect.byHypothesis()).isEqualTo(Map.of(H1, INCREASES, H2, NONE));
    assertThat(effect.silent()).containsExactly(H2);
  }

  @Test
  void everyHypothesisAcceptsCommonGround() {
    var model = steps("b + c").under("h1", "a + b").under("h2", "a - b");
    assertThat(model.effect("a", "c").byHypothesis())
        .isEqualTo(Map.of(H1, INCREASES, H2, DECREASES));
  }

  @Test
  void hypothesesThatDifferMakeItAmbiguous() {
    var effect = new Sketch().under("h1", "a + b").under("h2", "a - b").effect("a", "b");
    assertThat(effect.verdict()).isEqualTo(AMBIGUOUS);
    assertThat(lines(effect.increases())).containsExactly("a + b");
    assertThat(lines(effect.decreases())).containsExactly("a - b");
  }

  @Test
  void hypothesesThatAgreeAnswerTogether() {
    var effect = new Sketch().under("h1", "a + b").under("h2", "a + c", "c + b").effect("a", "b");
    assertThat(effect.verdict()).isEqualTo(INCREASES);
    assertThat(lines(effect.witness())).containsExactly("a + b");
  }

  @Test
  void commonGroundAnswersWhereNoHypothesisHasAClaim() {
    var effect = steps("a + b").under("h1", "x + y").effect("a", "b");
    assertThat(effect.verdict()).isEqualTo(INCREASES);
    assertThat(effect.byHypothesis()).isEqualTo(Map.of(H1, NONE));
    assertThat(effect.heard()).isEmpty();
  }

  @Test
  void aHypothesisCountsOnlyByClaimsOfItsOwn() {
    var model = steps("a - b").under("h1", "a + b").under("h2", "x + y").including("h2", "h1");
    assertThat(model.effect("a", "b").heard()).containsExactly(H1);
  }

  @Test
  void aHypothesisThatIsAskedForAnswersInAnyCase() {
    var model = steps("a + b").under("h1", "x + y").under("h2", "a - b");
    var effect = model.effect("a", "b", Filter.DEFAULT.only(H1));
    assertThat(effect.verdict()).isEqualTo(INCREASES);
    assertThat(effect.byHypothesis()).isEqualTo(Map.of(H1, INCREASES));
    assertThat(model.effect("x", "b", Filter.DEFAULT.only(H1)).verdict()).isEqualTo(NONE);
  }

  // Filters.

  @Test
  void disputedClaimsCarryNothingUnlessAsked() {
    var model = new Sketch().disputed("a + b");
    assertThat(model.effect("a", "b").verdict()).isEqualTo(NONE);
    var all = new Filter(List.of(), Optional.empty(), Status.DISPUTED, Optional.empty());
    assertThat(model.effect("a", "b", all).verdict()).isEqualTo(INCREASES);
  }

  @Test
  void aFilterByOrganismKeepsClaimsThatDoNotSay() {
    var model = steps("a + b").in("mouse", "b + c").in("rat", "b - c");
    var mouse = new Filter(List.of(), Optional.of("mouse"), Status.PUTATIVE, Optional.empty());
    assertThat(model.effect("a", "c").verdict()).isEqualTo(AMBIGUOUS);
    assertThat(model.effect("a", "c", mouse).verdict()).isEqualTo(INCREASES);
  }

  @Test
  void aPhaseKeepsClaimsThatDoNotSayAndThoseOfEarlierPhases() {
    var model = steps("a + b").at(Time.HOURS, "b + c").at(Time.DAYS, "b - d", "d + c");
    var asked = List.of(Time.MINUTES, Time.HOURS, Time.DAYS, Time.WEEKS);
    assertThat(asked.stream().map(t -> model.effect("a", "c", Filter.DEFAULT.at(t)).verdict()))
        .containsExactly(Verdict.NONE, INCREASES, AMBIGUOUS, AMBIGUOUS);
  }

  // Steps and observations.

  @Test
  void observationsNeverFormASecondRoute() {
    var model = steps("a + b", "b + c").observed("a + c");
    assertThat(lines(model.effect("a", "c").witness())).containsExactly("a + b", "b + c");
    assertThat(model.whatIf("a", "c", "block b").outcome()).isEqualTo(Outcome.BLOCKED);
  }

  @Test
  void anObservationStandsInWhereNoRouteExplainsIt() {
    var model = steps("a + b").observed("b + c");
    assertThat(model.effect("a", "c").verdict()).isEqualTo(INCREASES);
    assertThat(standing(model)).containsExactly(Standing.STANDS_IN);
  }

  @Test
  void anObservationAgainstTheStepsIsContradictedAndStillCarries() {
    var model = steps("a + b", "b + c").observed("a - c");
    assertThat(model.effect("a", "c").verdict()).isEqualTo(AMBIGUOUS);
    assertThat(standing(model)).containsExactly(Standing.CONTRADICTED);
  }

  @Test
  void oneStepBetweenTheSameEndsExplainsNoObservation() {
    var model = steps("a + b").observed("a + b");
    assertThat(standing(model)).containsExactly(Standing.STANDS_IN);
  }

  @Test
  void ofTwoObservationsThatExplainEachOtherTheNearerIsDropped() {
    // Each of the two has an explaining route through the other. That of "a + c" has two claims,
    // that of "a + d" three, so "a + c" goes first and "a + d" can no longer be explained by it.
    var model = steps("d + c", "c + x", "x + d").observed("a + c").observed("a + d");
    assertThat(model.graph().frames(Filter.DEFAULT).common().observations())
        .extracting(o -> o.standing())
        .containsExactly(Standing.EXPLAINED, Standing.STANDS_IN);
    assertThat(lines(model.effect("a", "c").witness())).containsExactly("a + d", "d + c");
  }

  @Test
  void ofEquallyNearObservationsTheFirstByIdIsDropped() {
    var model = steps("b + c", "c + b").observed("a + c").observed("a + b");
    assertThat(lines(model.effect("a", "b").witness())).containsExactly("a + c", "c + b");
  }

  @Test
  void anObservationIsExplainedOnlyUnderTheHypothesisThatHasTheSteps() {
    var model = steps("d + a").observed("a + c").under("h1", "a + b", "b + c").under("h2", "d + c");
    var frames = model.graph().frames(Filter.DEFAULT);
    assertThat(frames.hypotheses().get(0).standIns().isEmpty()).isTrue();
    assertThat(frames.hypotheses().get(1).standIns().size()).isEqualTo(1);
  }

  private static List<Standing> standing(Sketch model) {
    return model.graph().frames(Filter.DEFAULT).common().observations().stream()
        .map(o -> o.standing())
        .toList();
  }

  // Lists.

  @Test
  void downstreamIsNearestFirst() {
    var model = steps("a + b", "b - c", "a + d");
    assertThat(new DownstreamQuery(EntityId.of("a"), Filter.DEFAULT).run(model.graph()))
        .extracting(e -> e.to() + " " + e.verdict().word())
        .containsExactly("b increases", "d increases", "c decreases");
  }

  @Test
  void upstreamIgnoresClaimsIntoEachStart() {
    var model = steps("a - b", "b + a", "b + c");
    assertThat(new UpstreamQuery(EntityId.of("c"), Filter.DEFAULT).run(model.graph()))
        .extracting(e -> e.from() + " " + e.verdict().word() + " " + e.opposes())
        .containsExactly("b increases false", "a decreases false");
  }
}

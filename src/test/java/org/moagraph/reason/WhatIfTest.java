package org.moagraph.reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moagraph.reason.Outcome.ATTENUATED;
import static org.moagraph.reason.Outcome.BLOCKED;
import static org.moagraph.reason.Outcome.DEPENDS;
import static org.moagraph.reason.Outcome.INDUCED;
import static org.moagraph.reason.Outcome.NO_EFFECT;
import static org.moagraph.reason.Outcome.OPPOSED;
import static org.moagraph.reason.Outcome.REVERSED;
import static org.moagraph.reason.Outcome.UNAFFECTED;
import static org.moagraph.reason.Outcome.UNDECIDED;
import static org.moagraph.reason.Outcome.UNOPPOSED;
import static org.moagraph.reason.Sketch.lines;
import static org.moagraph.reason.Sketch.steps;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.moagraph.model.HypothesisId;

/** What an outcome means, one rule an example. */
class WhatIfTest {

  private static final HypothesisId H1 = HypothesisId.of("h1");
  private static final HypothesisId H2 = HypothesisId.of("h2");

  @Test
  void blockingTheOnlyWayBlocks() {
    var answer = steps("a + b", "b + c").whatIf("a", "c", "block b");
    assertThat(answer.outcome()).isEqualTo(BLOCKED);
    assertThat(answer.without()).isEqualTo(Verdict.INCREASES);
    assertThat(answer.with()).isEqualTo(Verdict.NONE);
    assertThat(lines(answer.lost())).containsExactly("a + b", "b + c");
    assertThat(answer.left()).isEmpty();
  }

  @Test
  void blockingOneOfTwoWaysAttenuates() {
    var answer = steps("a + b", "b + d", "a + c", "c + d").whatIf("a", "d", "block b");
    assertThat(answer.outcome()).isEqualTo(ATTENUATED);
    assertThat(lines(answer.lost())).containsExactly("a + b", "b + d");
    assertThat(lines(answer.left())).containsExactly("a + c", "c + d");
  }

  @Test
  void blockingBesideTheWayAffectsNothing() {
    assertThat(steps("a + b", "b + c", "b + x").whatIf("a", "c", "block x").outcome())
        .isEqualTo(UNAFFECTED);
  }

  @Test
  void losingTheOpposingWayLeavesTheEffectUnopposed() {
    var answer = steps("a + b", "b + d", "a - c", "c + d").whatIf("a", "d", "block c");
    assertThat(answer.outcome()).isEqualTo(UNOPPOSED);
    assertThat(answer.with()).isEqualTo(Verdict.INCREASES);
  }

  @Test
  void blockingTheStimulusBeatsGivingIt() {
    assertThat(steps("a + b").whatIf("a", "b", "block a").outcome()).isEqualTo(BLOCKED);
  }

  @Test
  void blockingWhatIsNotReachedHasNoEffect() {
    assertThat(steps("a + b", "c + d").whatIf("a", "d", "block c").outcome()).isEqualTo(NO_EFFECT);
  }

  @Test
  void knockoutBlocks() {
    assertThat(steps("a + b", "b + c").whatIf("a", "c", "knockout b").outcome()).isEqualTo(BLOCKED);
  }

  @Test
  void aLoweredStimulusCarriesTheOppositeSign() {
    assertThat(steps("a + b", "b - c").whatIf("a=down", "c").without())
        .isEqualTo(Verdict.INCREASES);
  }

  @Test
  void claimsIntoAStimulusAreIgnored() {
    var answer = steps("a - b", "b + c").whatIf("a b", "c", "block a");
    assertThat(answer.without()).isEqualTo(Verdict.INCREASES);
    assertThat(answer.outcome()).isEqualTo(UNAFFECTED);
  }

  // With a drug.

  @Test
  void drugHoldsItsDirectTarget() {
    var model = steps("a + receptor", "receptor + x", "drug - receptor");
    assertThat(model.whatIf("a", "x", "with drug").outcome()).isEqualTo(BLOCKED);
  }

  @Test
  void drugDoesNotHoldATargetThatMovesItsWay() {
    var model = steps("a - receptor", "receptor + x", "drug - receptor");
    assertThat(model.whatIf("a", "x", "with drug").outcome()).isEqualTo(UNAFFECTED);
  }

  @Test
  void agonistKeepsItsTargetFromFalling() {
    var model = steps("a - receptor", "receptor + x", "drug + receptor");
    assertThat(model.whatIf("a", "x", "with drug").outcome()).isEqualTo(BLOCKED);
  }

  @Test
  void theDrugsOwnEffectsStandBeside() {
    var model = steps("a + x", "drug - receptor", "receptor + x");
    var answer = model.whatIf("a", "x", "with drug");
    assertThat(answer.with()).isEqualTo(Verdict.INCREASES);
    assertThat(answer.outcome()).isEqualTo(UNAFFECTED);
    assertThat(answer.beside()).extracting(Effect::verdict).containsExactly(Verdict.DECREASES);
  }

  @Test
  void whatADrugWasObservedToDoFarOffHoldsNothing() {
    var model = steps("a + b", "b + x").observed("drug - b");
    assertThat(model.whatIf("a", "x", "with drug").with()).isEqualTo(Verdict.INCREASES);
  }

  // Give, cut, invert, add.

  @Test
  void whatIsGivenActsOnTheWithSideOnly() {
    var answer = steps("a + b", "c + d").whatIf("a", "d", "give c");
    assertThat(answer.without()).isEqualTo(Verdict.NONE);
    assertThat(answer.outcome()).isEqualTo(INDUCED);
  }

  @Test
  void givingAnOpponentOpposes() {
    assertThat(steps("a + x", "c - x").whatIf("a", "x", "give c").outcome()).isEqualTo(OPPOSED);
  }

  @Test
  void givingAnEntityDownReversesWhatRunsThroughIt() {
    assertThat(steps("a + b", "b + x").whatIf("a", "x", "give b=down").outcome())
        .isEqualTo(REVERSED);
  }

  @Test
  void cuttingRemovesEveryClaimOfThePair() {
    var answer = steps("a + b", "a - b", "b + c").whatIf("a", "c", "cut a b");
    assertThat(answer.without()).isEqualTo(Verdict.AMBIGUOUS);
    assertThat(answer.outcome()).isEqualTo(BLOCKED);
  }

  @Test
  void cuttingWhatIsNotThereChangesNothingAndIsNoted() {
    var answer = steps("a + b", "b + c").whatIf("a", "c", "cut a c");
    assertThat(answer.outcome()).isEqualTo(UNAFFECTED);
    assertThat(answer.notes()).hasSize(1);
  }

  @Test
  void cuttingARequirementChangesNothing() {
    var model = steps("a + b", "b requires c");
    assertThat(model.whatIf("a", "b", "block c", "cut b c").outcome()).isEqualTo(BLOCKED);
  }

  @Test
  void invertingTheOnlyWayReverses() {
    var answer = steps("a + b", "b + c").whatIf("a", "c", "invert b c");
    assertThat(answer.outcome()).isEqualTo(REVERSED);
    assertThat(answer.with()).isEqualTo(Verdict.DECREASES);
  }

  @Test
  void invertingOneOfTwoWaysOpposes() {
    assertThat(steps("a + b", "b + d", "a + c", "c + d").whatIf("a", "d", "invert a b").outcome())
        .isEqualTo(OPPOSED);
  }

  @Test
  void anInvertedClaimNoLongerSupportsWhatItDid() {
    var both = steps("a + b", "a - b", "b + c");
    var answer = both.whatIf("a", "c", "invert b c");
    assertThat(answer.with()).isEqualTo(Verdict.AMBIGUOUS);
    assertThat(answer.outcome()).isEqualTo(UNDECIDED);
    assertThat(answer.why()).isEqualTo(new Why.Ambiguous());
    assertThat(lines(answer.lost())).contains("b + c");
  }

  @Test
  void anAddedClaimIsAStepOfTheWithSide() {
    var answer = steps("a + b", "c + d").whatIf("a", "d", "add b - c");
    assertThat(answer.without()).isEqualTo(Verdict.NONE);
    assertThat(answer.with()).isEqualTo(Verdict.DECREASES);
    assertThat(answer.outcome()).isEqualTo(INDUCED);
  }

  @Test
  void anAddedRouteDoesNotExplainAnObservationAway() {
    var model = steps("x + y", "b + z").observed("a + x");
    var answer = model.whatIf("a", "y", "add a + b", "add b + x");
    assertThat(lines(answer.left())).contains("a + x");
  }

  // Requirements.

  @Test
  void requirementHoldsTheStateDown() {
    var model = steps("a + b", "b + c", "b requires permit");
    assertThat(model.whatIf("a", "c", "block permit").outcome()).isEqualTo(BLOCKED);
    assertThat(model.whatIf("a", "c").outcome()).isEqualTo(UNAFFECTED);
  }

  @Test
  void requirementHoldsOnlyTheRise() {
    var model = steps("a - b", "b + c", "b requires permit");
    assertThat(model.whatIf("a", "c", "block permit").outcome()).isEqualTo(UNAFFECTED);
  }

  @Test
  void whatIsRequiredMayAlsoBeSetDown() {
    var model = steps("a + b", "b requires permit");
    assertThat(model.whatIf("a", "b", "give permit=down").outcome()).isEqualTo(BLOCKED);
    assertThat(model.whatIf("a permit=down", "b").without()).isEqualTo(Verdict.NONE);
  }

  @Test
  void aDrugThatLowersWhatIsRequiredHoldsTheStateDown() {
    var model = steps("a + b", "b requires permit", "drug - permit");
    assertThat(model.whatIf("a", "b", "with drug").outcome()).isEqualTo(BLOCKED);
  }

  @Test
  void requirementsInACircleAreHarmless() {
    var model = steps("a + b", "a + c", "b requires c", "c requires b", "b + x");
    assertThat(model.effect("a", "x").verdict()).isEqualTo(Verdict.INCREASES);
    assertThat(model.whatIf("a", "x", "block c").outcome()).isEqualTo(BLOCKED);
  }

  @Test
  void aStimulusIsNotHeldDownByWhatItRequires() {
    var model = steps("a + b", "a requires c");
    assertThat(model.whatIf("a", "b", "block c").outcome()).isEqualTo(UNAFFECTED);
  }

  // Unknown signs and stand-ins.

  @Test
  void changingToUnknownIsUndecided() {
    assertThat(steps("a + b", "c ? b").whatIf("a", "b", "give c").outcome()).isEqualTo(UNDECIDED);
    assertThat(steps("a ? b").whatIf("a", "b", "block a").outcome()).isEqualTo(BLOCKED);
  }

  @Test
  void anUnknownEffectThatStaysIsUnaffected() {
    assertThat(steps("a ? b", "a + x").whatIf("a", "b", "block x").outcome()).isEqualTo(UNAFFECTED);
  }

  @Test
  void standInBypassIsUndecided() {
    var model = steps("a + b").observed("a + c");
    var answer = model.whatIf("a", "c", "block b");
    assertThat(answer.with()).isEqualTo(Verdict.INCREASES);
    assertThat(answer.outcome()).isEqualTo(UNDECIDED);
    assertThat(answer.why()).isEqualTo(new Why.Bypassed(answer.left()));
  }

  @Test
  void aDrugOnATargetBesideAStandInIsUndecidedToo() {
    var model = steps("a + b", "drug - b").observed("a + c");
    assertThat(model.whatIf("a", "c", "with drug").outcome()).isEqualTo(UNDECIDED);
  }

  @Test
  void aStandInBypassesNothingThatIsFarFromIt() {
    var model = steps("x + y").observed("a + c");
    assertThat(model.whatIf("a", "c", "block y").outcome()).isEqualTo(UNAFFECTED);
  }

  @Test
  void aRouteOfStepsThatRemainsNeedsNoStandIn() {
    var model = steps("a + b", "a + c").observed("a + c");
    assertThat(model.whatIf("a", "c", "block b").outcome()).isEqualTo(UNAFFECTED);
  }

  @Test
  void routesLostAndLeftAreToldWithoutHypothesesToo() {
    var answer = steps("a + b", "b + x", "a + x").whatIf("a", "x", "block b");
    assertThat(answer.lostRoutes())
        .extracting(r -> lines(r.claims()))
        .containsExactly(List.of("a + b", "b + x"));
    assertThat(answer.leftRoutes())
        .extracting(r -> lines(r.claims()))
        .containsExactly(List.of("a + x"));
    assertThat(answer.why())
        .isEqualTo(new Why.Lost(1, new Why.RouteCount(2, false), new Why.RouteCount(1, false)));
  }

  // Hypotheses.

  @Test
  void hypothesesOfDifferentOutcomesAreNotAveraged() {
    var model = new Sketch().under("h1", "a + b", "b + x").under("h2", "a + c", "c + x");
    var answer = model.whatIf("a", "x", "block b");
    assertThat(answer.byHypothesis()).isEqualTo(Map.of(H1, BLOCKED, H2, UNAFFECTED));
    assertThat(answer.outcome()).isEqualTo(DEPENDS);
    assertThat(answer.why())
        .isEqualTo(new Why.Depends(DEPENDS, Map.of(BLOCKED, List.of(H1), UNAFFECTED, List.of(H2))));
  }

  @Test
  void hypothesesThatAgreeGiveTheirOutcome() {
    var model = steps("b + x").under("h1", "a + b").under("h2", "a + c", "c + b");
    assertThat(model.whatIf("a", "x", "block b").outcome()).isEqualTo(BLOCKED);
  }

  @Test
  void anOutcomeThatIsNoWeakeningBesideOthersDepends() {
    var model = new Sketch().under("h1", "a + b", "b + x").under("h2", "a + x", "a - b", "b + x ");
    var answer = model.whatIf("a", "x", "block b");
    assertThat(answer.byHypothesis()).isEqualTo(Map.of(H1, BLOCKED, H2, UNOPPOSED));
    assertThat(answer.outcome()).isEqualTo(DEPENDS);
  }

  @Test
  void aHypothesisThatDoesNotReachTheReadoutDoesNotCount() {
    var model = new Sketch().under("h1", "a + b", "b + x").under("h2", "a + c");
    var answer = model.whatIf("a", "x", "block b");
    assertThat(answer.byHypothesis().keySet()).containsExactly(H1);
    assertThat(answer.outcome()).isEqualTo(BLOCKED);
  }

  @Test
  void aRequirementOfOneHypothesisBindsThatOneOnly() {
    var model = steps("b + x").under("h1", "a + b", "b requires p").under("h2", "a + b ", "p + q");
    assertThat(model.whatIf("a", "x", "block p").byHypothesis())
        .isEqualTo(Map.of(H1, BLOCKED, H2, UNAFFECTED));
  }
}

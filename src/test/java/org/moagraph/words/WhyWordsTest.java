package org.moagraph.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.moagraph.graph.Filter;
import org.moagraph.model.EntityId;
import org.moagraph.model.HypothesisId;
import org.moagraph.model.Stimulus;
import org.moagraph.reason.Interventions;
import org.moagraph.reason.Outcome;
import org.moagraph.reason.Verdict;
import org.moagraph.reason.WhatIfQuery;
import org.moagraph.reason.Why;
import org.moagraph.reason.Why.Bottleneck;
import org.moagraph.reason.Why.RouteCount;

/** Each finding as a sentence, with the names of whoever speaks. */
class WhyWordsTest {

  private static final Naming LOUD =
      new Naming() {
        @Override
        public String of(EntityId entity) {
          return entity.value().toUpperCase(java.util.Locale.ROOT) + "%";
        }

        @Override
        public String of(HypothesisId hypothesis) {
          return hypothesis.value();
        }
      };

  private static final WhatIfQuery ASKED =
      new WhatIfQuery(
          List.of(new Stimulus(EntityId.of("drug"), true)),
          EntityId.of("mood"),
          Interventions.block(EntityId.of("gate")),
          Filter.DEFAULT);

  private static RouteCount routes(int number) {
    return new RouteCount(number, false);
  }

  static Stream<Arguments> findings() {
    return Stream.of(
        Arguments.of(
            new Why.Nothing(),
            "No route from DRUG% reaches MOOD% in this model, with GATE% blocked or not."),
        Arguments.of(
            new Why.Remain(routes(1)),
            "With GATE% blocked, the only route from DRUG% to MOOD% remains."),
        Arguments.of(
            new Why.Remain(routes(2)),
            "With GATE% blocked, both routes from DRUG% to MOOD% remain."),
        Arguments.of(
            new Why.Remain(new RouteCount(99, true)),
            "With GATE% blocked, all more than 99 routes from DRUG% to MOOD% remain."),
        Arguments.of(
            new Why.Remain(routes(0)),
            "With GATE% blocked, every claim that supports the effect of DRUG% on MOOD% still"
                + " holds."),
        Arguments.of(
            new Why.Weakened(routes(2), routes(3), List.of(EntityId.of("a"))),
            "With GATE% blocked, 2 of 3 routes from DRUG% to MOOD% still hold, but need partly what"
                + " is missing: A%."),
        Arguments.of(
            new Why.Reinforced(Verdict.INCREASES),
            "With GATE% blocked, every route from DRUG% to MOOD% remains, and what was given also"
                + " raises MOOD% by itself; where the effect is already as large as it gets, nothing"
                + " more may be seen."),
        Arguments.of(
            new Why.Occluded(Verdict.INCREASES),
            "With GATE% blocked, MOOD% goes up already, by what was done; no route of DRUG% is left"
                + " that would add to it."),
        Arguments.of(
            new Why.Ambiguous(),
            "With GATE% blocked, some routes from DRUG% to MOOD% are lost or weakened and routes of"
                + " both directions remain: the net effect is open before and after."),
        Arguments.of(
            new Why.Lost(1, routes(3), routes(2)),
            "With GATE% blocked, 1 of 3 routes from DRUG% to MOOD% is lost; 2 remain."),
        Arguments.of(
            new Why.Lost(2, routes(3), routes(1)),
            "With GATE% blocked, 2 of 3 routes from DRUG% to MOOD% are lost; 1 remains."),
        Arguments.of(
            new Why.Blocked(routes(0), new Bottleneck.Cut()),
            "With GATE% blocked, no route from DRUG% to MOOD% remains."),
        Arguments.of(
            new Why.Blocked(routes(1), new Bottleneck.Passed(EntityId.of("gate"))),
            "With GATE% blocked, no route from DRUG% to MOOD% remains: the only one passed through"
                + " GATE%."),
        Arguments.of(
            new Why.Blocked(
                routes(2), new Bottleneck.Held(EntityId.of("gate"), EntityId.of("plug"))),
            "With GATE% blocked, no route from DRUG% to MOOD% remains: both passed through GATE%,"
                + " which PLUG% holds."),
        Arguments.of(
            new Why.Blocked(
                routes(3), new Bottleneck.Needed(List.of(EntityId.of("b"), EntityId.of("a")))),
            "With GATE% blocked, no route from DRUG% to MOOD% remains: all 3 needed A% and B%."),
        Arguments.of(
            new Why.Blocked(routes(3), new Bottleneck.Cut()),
            "With GATE% blocked, no route from DRUG% to MOOD% remains: all 3 were cut."),
        Arguments.of(
            new Why.Turned(Verdict.INCREASES, Verdict.DECREASES),
            "With GATE% blocked, MOOD% goes the other way: the routes that raise it are lost,"
                + " those that lower it remain."),
        Arguments.of(
            new Why.Opposed(),
            "With GATE% blocked, a route that works against the effect of DRUG% on MOOD% is added"
                + " or uncovered, so the net effect is open."),
        Arguments.of(
            new Why.Unopposed(Verdict.INCREASES),
            "With GATE% blocked, only routes that raise MOOD% remain; those against them are"
                + " lost."),
        Arguments.of(
            new Why.Induced(Verdict.DECREASES),
            "With GATE% blocked, MOOD% goes down; DRUG% alone does not reach it."),
        Arguments.of(
            new Why.Bypassed(List.of()),
            "With GATE% blocked, the effect on MOOD% stays only because what was observed, by a"
                + " mechanism that is not modelled, bypasses it."),
        Arguments.of(
            new Why.Open(),
            "With GATE% blocked, the effect on MOOD% cannot be told: a claim of unknown direction,"
                + " or a search that was too long, stands in the way."));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("findings")
  void everyFindingIsASentenceOfWhatWasAsked(Why why, String sentence) {
    assertThat(WhyWords.of(LOUD).of(ASKED, why)).isEqualTo(sentence);
  }

  @Test
  void hypothesesAreNamedUntilThereAreTooMany() {
    var groups = new LinkedHashMap<Outcome, List<HypothesisId>>();
    groups.put(
        Outcome.BLOCKED, Stream.of("50%", "h2", "h3", "h4", "h5").map(HypothesisId::of).toList());
    groups.put(Outcome.UNAFFECTED, List.of(HypothesisId.of("h6")));
    assertThat(WhyWords.of(LOUD).of(ASKED, new Why.Depends(Outcome.DEPENDS, groups)))
        .isEqualTo(
            "With GATE% blocked, it depends: blocked if \"50%\", \"h2\", \"h3\" or one of 2 others"
                + " is right; unaffected if \"h6\" is right.");
    assertThat(WhyWords.of(LOUD).of(ASKED, new Why.Depends(Outcome.ATTENUATED, groups)))
        .startsWith("With GATE% blocked, blocked if ");
  }
}

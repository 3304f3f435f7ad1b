package org.moagraph.reason;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.moagraph.graph.Filter;
import org.moagraph.graph.MoaGraph;
import org.moagraph.model.Model;

/**
 * What is answered with few claim-steps is never contradicted by what many give: it is the same, or
 * left open and marked as not settled.
 */
class BudgetTest {

  private static final int[] FEW = {0, 1, 3, 10, 40};

  private static Model model(RandomModels random, long seed) {
    return seed % 3 == 0 ? random.dense() : seed % 3 == 1 ? random.plain() : random.rich();
  }

  @Test
  void anEffectIsTheSameOrOpen() {
    var open = new int[FEW.length];
    LongStream.range(0, 300)
        .forEach(
            seed -> {
              var random = new RandomModels(seed);
              var graph = MoaGraph.of(model(random, seed));
              var query =
                  new EffectQuery(
                      random.entity(graph.model()), random.entity(graph.model()), Filter.DEFAULT);
              var whole = query.run(graph);
              for (int i = 0; i < FEW.length; i++) {
                var few = query.run(graph.spending(FEW[i]));
                open[i] += agree(few, whole, "seed " + seed + ", " + FEW[i] + " steps") ? 0 : 1;
              }
            });
    assertThat(open[0]).isGreaterThan(20);
    assertThat(open).isSortedAccordingTo((a, b) -> b - a);
  }

  /** Whether the answer is settled; where it is not, it is open. */
  private static boolean agree(Effect few, Effect whole, String how) {
    if (few.settled()) {
      assertThat(few.verdict()).as(how).isEqualTo(whole.verdict());
    } else if (few.verdict() != whole.verdict()) {
      assertThat(few.verdict()).as(how).isIn(Verdict.AMBIGUOUS, Verdict.UNKNOWN);
    }
    return few.settled();
  }

  @Test
  void aListHoldsTheSameThingsEachTheSameOrOpen() {
    LongStream.range(0, 150)
        .forEach(
            seed -> {
              var random = new RandomModels(seed);
              var graph = MoaGraph.of(model(random, seed));
              var from = random.entity(graph.model());
              for (int steps : FEW) {
                var few = graph.spending(steps);
                agree(
                    new DownstreamQuery(from, Filter.DEFAULT).run(few),
                    new DownstreamQuery(from, Filter.DEFAULT).run(graph),
                    "downstream, seed " + seed);
                agree(
                    new UpstreamQuery(from, Filter.DEFAULT).run(few),
                    new UpstreamQuery(from, Filter.DEFAULT).run(graph),
                    "upstream, seed " + seed);
              }
            });
  }

  private static void agree(List<Effect> few, List<Effect> whole, String how) {
    assertThat(few).as(how).hasSameSizeAs(whole);
    for (int i = 0; i < few.size(); i++) {
      var one = whole.get(i);
      var other =
          few.stream()
              .filter(e -> e.from().equals(one.from()) && e.to().equals(one.to()))
              .findFirst();
      assertThat(other).as(how).isPresent();
      agree(other.get(), one, how);
    }
  }

  @Test
  void aWhatIfComesOutTheSameOrUndecided() {
    Map<Outcome, Integer> told = new EnumMap<>(Outcome.class);
    LongStream.range(0, 600)
        .forEach(
            seed -> {
              var random = new RandomModels(seed);
              var graph = MoaGraph.of(model(random, seed));
              var stimuli = random.stimuli(graph.model());
              var query =
                  new WhatIfQuery(
                      stimuli,
                      random.entity(graph.model()),
                      random.interventions(graph.model(), stimuli),
                      Filter.DEFAULT);
              var whole = query.run(graph);
              for (int steps : FEW) {
                var few = query.run(graph.spending(steps));
                agree(few, whole, "seed " + seed + ", " + steps + " steps: " + query);
                if (!few.aside().settled()) {
                  told.merge(few.outcome(), 1, Integer::sum);
                }
              }
            });
    assertThat(told).containsKeys(Outcome.UNDECIDED, Outcome.BLOCKED, Outcome.UNAFFECTED);
  }

  private static void agree(WhatIf few, WhatIf whole, String how) {
    if (few.aside().settled()) {
      assertThat(few.outcome()).as(how).isEqualTo(whole.outcome());
      assertThat(few.byHypothesis()).as(how).isEqualTo(whole.byHypothesis());
      return;
    }
    assertThat(few.outcome()).as(how).isIn(whole.outcome(), Outcome.UNDECIDED);
    few.byHypothesis()
        .forEach(
            (hypothesis, outcome) ->
                assertThat(outcome)
                    .as(how)
                    .isIn(whole.byHypothesis().get(hypothesis), Outcome.UNDECIDED));
  }
}

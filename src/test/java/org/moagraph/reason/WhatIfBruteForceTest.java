package org.moagraph.reason;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.moagraph.graph.Filter;
import org.moagraph.graph.MoaGraph;
import org.moagraph.model.EntityId;
import org.moagraph.model.HypothesisId;
import org.moagraph.model.Model;
import org.moagraph.model.Sign;
import org.moagraph.model.Stimulus;

/** What-ifs on small random models, compared with what trying everything gives. */
class WhatIfBruteForceTest {

  @Test
  void theOutcomeIsWhatTryingEveryWalkGives() {
    var seen = new EnumMap<Outcome, Integer>(Outcome.class);
    LongStream.range(0, 400)
        .forEach(
            seed -> {
              var random = new RandomModels(seed);
              var model = seed % 3 == 0 ? random.plain() : random.rich();
              var filter =
                  seed % 5 == 1 && !model.hypotheses().isEmpty()
                      ? Filter.DEFAULT.only(HypothesisId.of("h0"))
                      : Filter.DEFAULT;
              for (int i = 0; i < 20; i++) {
                seen.merge(
                    agrees(model, random, filter, "seed %d.%d".formatted(seed, i)),
                    1,
                    Integer::sum);
              }
            });
    assertThat(seen).containsOnlyKeys(Outcome.values());
  }

  private static Outcome agrees(Model model, RandomModels random, Filter filter, String seed) {
    var stimuli = random.stimuli(model);
    var readout = random.entity(model);
    var done = random.interventions(model, stimuli);
    var answer = new WhatIfQuery(stimuli, readout, done, filter).run(MoaGraph.of(model));
    assertThat(
            new BruteForce.WhatIfAnswer(
                answer.without(),
                answer.with(),
                answer.outcome(),
                answer.byHypothesis(),
                Set.copyOf(answer.lost()),
                Set.copyOf(answer.left())))
        .as("%s: %s to %s, %s", seed, stimuli, readout, done)
        .isEqualTo(new BruteForce(model, filter).whatIf(stimuli, readout, done));
    return answer.outcome();
  }

  @Test
  void theOrderOfTheFileChangesNothing() {
    LongStream.range(0, 150)
        .forEach(
            seed -> {
              var random = new RandomModels(seed);
              var model = random.rich();
              var graph = MoaGraph.of(model);
              var other = MoaGraph.of(random.reordered(model));
              for (int i = 0; i < 10; i++) {
                var stimuli = random.stimuli(model);
                var query =
                    new WhatIfQuery(
                        stimuli,
                        random.entity(model),
                        random.interventions(model, stimuli),
                        Filter.DEFAULT);
                assertThat(query.run(other)).as("seed %d", seed).isEqualTo(query.run(graph));
              }
            });
  }

  @Test
  void withoutInterventionsNothingIsAffected() {
    LongStream.range(0, 200)
        .forEach(
            seed -> {
              var random = new RandomModels(seed);
              var model = random.rich();
              var from = random.entity(model);
              var to = random.entity(model);
              var graph = MoaGraph.of(model);
              var answer =
                  new WhatIfQuery(
                          List.of(new Stimulus(from, true)), to, Interventions.NONE, Filter.DEFAULT)
                      .run(graph);
              if (!from.equals(to)) {
                assertThat(answer.without())
                    .as("seed %d", seed)
                    .isEqualTo(answer.with())
                    .isEqualTo(new EffectQuery(from, to, Filter.DEFAULT).run(graph).verdict());
              }
              assertThat(answer.outcome())
                  .as("seed %d", seed)
                  .isIn(Outcome.UNAFFECTED, Outcome.NO_EFFECT);
            });
  }

  @Test
  void blockingWhatLiesOnNoWalkChangesNothing() {
    LongStream.range(0, 300)
        .forEach(
            seed -> {
              var random = new RandomModels(seed);
              var model = random.plain();
              var from = random.entity(model);
              var to = random.entity(model);
              var onWalks = onWalks(model, from, to);
              for (var entity : model.entities()) {
                if (!onWalks.contains(entity.id()) && !from.equals(to)) {
                  var answer = block(model, from, to, List.of(entity.id()));
                  assertThat(answer.outcome())
                      .as("seed %d, %s", seed, entity.id())
                      .isIn(Outcome.UNAFFECTED, Outcome.NO_EFFECT);
                  assertThat(answer.with()).isEqualTo(answer.without());
                  assertThat(answer.lost()).isEmpty();
                }
              }
            });
  }

  private static List<EntityId> onWalks(Model model, EntityId from, EntityId to) {
    var on = new ArrayList<EntityId>(List.of(from, to));
    var walks = Walks.from(model.claims(), from);
    for (var sign : List.of(Sign.PLUS, Sign.MINUS)) {
      for (var claim : walks.supporting(to, sign)) {
        on.addAll(List.of(claim.source(), claim.target()));
      }
    }
    return on;
  }

  private static WhatIf block(Model model, EntityId from, EntityId to, List<EntityId> blocked) {
    var done =
        new Interventions(
            blocked, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    return new WhatIfQuery(List.of(new Stimulus(from, true)), to, done, Filter.DEFAULT)
        .run(MoaGraph.of(model));
  }

  @Test
  void blockingMoreNeverRestoresSupport() {
    LongStream.range(0, 300)
        .forEach(
            seed -> {
              var random = new RandomModels(seed);
              var model = random.plain();
              var from = random.entity(model);
              var to = random.entity(model);
              var few = block(model, from, to, List.of(random.entity(model)));
              var blocked = new ArrayList<>(List.of(random.entity(model)));
              var one = block(model, from, to, blocked);
              blocked.add(random.entity(model));
              var two = block(model, from, to, blocked);
              assertThat(one.left()).as("seed %d", seed).containsAll(two.left());
              if (one.with() == Verdict.NONE) {
                assertThat(two.with()).as("seed %d", seed).isEqualTo(Verdict.NONE);
              }
              assertThat(few.without()).as("seed %d", seed).isEqualTo(two.without());
            });
  }

  @Test
  void knockoutAnswersAsBlockDoesUnlessTheLackItselfDoesWhatTheStimulusDid() {
    LongStream.range(0, 100)
        .forEach(
            seed -> {
              var random = new RandomModels(seed);
              var model = random.rich();
              var graph = MoaGraph.of(model);
              var stimuli = random.stimuli(model);
              var one = random.entity(model);
              var readout = random.entity(model);
              var blocked =
                  new WhatIfQuery(stimuli, readout, Interventions.block(one), Filter.DEFAULT)
                      .run(graph);
              var knocked =
                  new WhatIfQuery(stimuli, readout, knockout(one), Filter.DEFAULT).run(graph);
              assertThat(knocked.with()).as("seed %d", seed).isEqualTo(blocked.with());
              assertThat(knocked.lost()).as("seed %d", seed).isEqualTo(blocked.lost());
              assertThat(knocked.left()).as("seed %d", seed).isEqualTo(blocked.left());
              blocked
                  .byHypothesis()
                  .forEach(
                      (h, outcome) ->
                          assertThat(knocked.byHypothesis().get(h))
                              .as("seed %d", seed)
                              .isIn(outcome, Outcome.OCCLUDED));
            });
  }

  private static Interventions knockout(EntityId entity) {
    return new Interventions(
        List.of(), List.of(), List.of(entity), List.of(), List.of(), List.of(), List.of());
  }
}

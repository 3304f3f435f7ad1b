package org.moagraph.reason;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.moagraph.graph.Filter;
import org.moagraph.graph.MoaGraph;
import org.moagraph.model.Claim;
import org.moagraph.model.EntityId;
import org.moagraph.model.HypothesisId;
import org.moagraph.model.Model;
import org.moagraph.model.Sign;
import org.moagraph.model.Status;
import org.moagraph.model.Time;
import org.moagraph.query.Route;

/** Net effects on small random models, compared with what trying everything gives. */
class NetEffectBruteForceTest {

  private static final List<Filter> FILTERS =
      List.of(
          Filter.DEFAULT,
          Filter.DEFAULT.only(HypothesisId.of("h0")),
          new Filter(List.of(), Optional.of("mouse"), Status.PUTATIVE, Optional.empty()),
          new Filter(List.of(), Optional.empty(), Status.DISPUTED, Optional.of(Time.HOURS)));

  private record Pair(EntityId from, EntityId to) {}

  private static List<Pair> pairs(Model model) {
    var pairs = new ArrayList<Pair>();
    for (var from : model.entities()) {
      for (var to : model.entities()) {
        pairs.add(new Pair(from.id(), to.id()));
      }
    }
    return pairs;
  }

  private static Filter filter(Model model, long seed) {
    var filter = FILTERS.get((int) (seed % FILTERS.size()));
    return model.hypotheses().isEmpty() && !filter.hypotheses().isEmpty() ? Filter.DEFAULT : filter;
  }

  @Test
  void theVerdictIsWhatTryingEveryWalkGives() {
    LongStream.range(0, 300)
        .forEach(
            seed -> {
              var model = new RandomModels(seed).rich();
              verdictsAgree(model, filter(model, seed), seed);
            });
  }

  @Test
  void theVerdictIsRightInDenseGraphsWithManyLoops() {
    LongStream.range(1000, 1200)
        .forEach(seed -> verdictsAgree(new RandomModels(seed).plain(), Filter.DEFAULT, seed));
  }

  private static void verdictsAgree(Model model, Filter filter, long seed) {
    var graph = MoaGraph.of(model);
    var truth = new BruteForce(model, filter);
    for (var pair : pairs(model)) {
      var answer = new EffectQuery(pair.from(), pair.to(), filter).run(graph);
      assertThat(
              new BruteForce.EffectAnswer(
                  answer.verdict(), answer.opposes(), answer.byHypothesis()))
          .as("seed %d, %s to %s", seed, pair.from(), pair.to())
          .isEqualTo(truth.effect(pair.from(), pair.to()));
    }
  }

  @Test
  void witnessesRunFromEndToEndWithTheSignTheyAreNamedFor() {
    LongStream.range(0, 200)
        .forEach(
            seed -> {
              var model = new RandomModels(seed).rich();
              var graph = MoaGraph.of(model);
              for (var pair : pairs(model)) {
                var effect = new EffectQuery(pair.from(), pair.to(), Filter.DEFAULT).run(graph);
                var what = "seed %d, %s to %s".formatted(seed, pair.from(), pair.to());
                isChain(effect.increases(), pair, Sign.PLUS, what);
                isChain(effect.decreases(), pair, Sign.MINUS, what);
                isChain(effect.unknown(), pair, Sign.UNKNOWN, what);
                assertThat(effect.witness().isEmpty())
                    .as(what)
                    .isEqualTo(effect.verdict() == Verdict.NONE);
                if (effect.unknown().isEmpty()) {
                  isSimple(effect.increases(), what);
                  isSimple(effect.decreases(), what);
                }
                if (effect.opposes()) {
                  assertThat(Route.signOf(effect.loop())).as(what).isNotEqualTo(Sign.PLUS);
                  assertThat(effect.loop().get(0).source())
                      .as(what)
                      .isEqualTo(effect.loop().get(effect.loop().size() - 1).target());
                }
              }
            });
  }

  @Test
  void witnessesAreAsShortAsAnyRouteOfTheirSign() {
    LongStream.range(0, 150)
        .forEach(
            seed -> {
              var model = new RandomModels(seed).plain();
              var graph = MoaGraph.of(model);
              for (var pair : pairs(model)) {
                var effect = new EffectQuery(pair.from(), pair.to(), Filter.DEFAULT).run(graph);
                var routes = Walks.from(model.claims(), pair.from()).routes(pair.to());
                for (var walk : List.of(effect.increases(), effect.decreases())) {
                  var shortest =
                      routes.stream()
                          .filter(r -> r.sign() == Route.signOf(walk))
                          .mapToInt(r -> r.claims().size())
                          .min();
                  if (!walk.isEmpty() && !pair.from().equals(pair.to())) {
                    assertThat(shortest).as("seed %d", seed).hasValue(walk.size());
                  }
                }
              }
            });
  }

  private static void isChain(List<Claim> walk, Pair pair, Sign sign, String what) {
    if (walk.isEmpty()) {
      return;
    }
    assertThat(walk.get(0).source()).as(what).isEqualTo(pair.from());
    assertThat(walk.get(walk.size() - 1).target()).as(what).isEqualTo(pair.to());
    for (int i = 1; i < walk.size(); i++) {
      assertThat(walk.get(i).source()).as(what).isEqualTo(walk.get(i - 1).target());
    }
    assertThat(Route.signOf(walk)).as(what).isEqualTo(sign);
  }

  private static void isSimple(List<Claim> walk, String what) {
    assertThat(walk.stream().map(Claim::target)).as(what).doesNotHaveDuplicates();
    walk.stream()
        .limit(1)
        .forEach(
            first ->
                assertThat(walk.stream().map(Claim::target))
                    .as(what)
                    .doesNotContain(first.source()));
  }

  @Test
  void downstreamListsEveryEffectThatIsNotNone() {
    LongStream.range(0, 200)
        .forEach(
            seed -> {
              var model = new RandomModels(seed).rich();
              var filter = filter(model, seed);
              var graph = MoaGraph.of(model);
              for (var from : model.entities()) {
                var listed = new DownstreamQuery(from.id(), filter).run(graph);
                assertThat(listed)
                    .as("seed %d, %s", seed, from.id())
                    .containsExactlyInAnyOrderElementsOf(
                        model.entities().stream()
                            .map(to -> new EffectQuery(from.id(), to.id(), filter).run(graph))
                            .filter(e -> e.verdict() != Verdict.NONE)
                            .map(e -> e.with(Effect.Beside.NOTHING))
                            .toList());
              }
            });
  }

  @Test
  void upstreamListsEveryEffectThatIsNotNone() {
    LongStream.range(0, 200)
        .forEach(
            seed -> {
              var model = new RandomModels(seed).rich();
              var filter = filter(model, seed);
              var graph = MoaGraph.of(model);
              for (var to : model.entities()) {
                var listed = new UpstreamQuery(to.id(), filter).run(graph);
                assertThat(listed.stream().map(NetEffectBruteForceTest::words))
                    .as("seed %d, %s", seed, to.id())
                    .containsExactlyInAnyOrderElementsOf(
                        model.entities().stream()
                            .map(from -> new EffectQuery(from.id(), to.id(), filter).run(graph))
                            .filter(e -> e.verdict() != Verdict.NONE)
                            .map(NetEffectBruteForceTest::words)
                            .toList());
                for (var effect : listed) {
                  var pair = new Pair(effect.from(), effect.to());
                  var what = "seed %d, %s to %s".formatted(seed, pair.from(), pair.to());
                  isChain(effect.increases(), pair, Sign.PLUS, what);
                  isChain(effect.decreases(), pair, Sign.MINUS, what);
                  isChain(effect.unknown(), pair, Sign.UNKNOWN, what);
                }
              }
            });
  }

  private static String words(Effect effect) {
    return "%s %s %s %s %s %d"
        .formatted(
            effect.from(),
            effect.verdict(),
            effect.to(),
            effect.opposes(),
            effect.byHypothesis(),
            effect.distance());
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
              for (var pair : pairs(model)) {
                var query = new EffectQuery(pair.from(), pair.to(), Filter.DEFAULT);
                assertThat(query.run(other)).as("seed %d", seed).isEqualTo(query.run(graph));
              }
              for (var entity : model.entities()) {
                var down = new DownstreamQuery(entity.id(), Filter.DEFAULT);
                assertThat(down.run(other)).as("seed %d", seed).isEqualTo(down.run(graph));
                var up = new UpstreamQuery(entity.id(), Filter.DEFAULT);
                assertThat(up.run(other)).as("seed %d", seed).isEqualTo(up.run(graph));
              }
            });
  }
}

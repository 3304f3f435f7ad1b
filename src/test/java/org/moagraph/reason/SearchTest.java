package org.moagraph.reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moagraph.reason.Sketch.lines;
import static org.moagraph.reason.Sketch.steps;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.moagraph.graph.ActiveGraph;
import org.moagraph.graph.MoaGraph;
import org.moagraph.graph.NumberSet;
import org.moagraph.graph.RouteSearch;
import org.moagraph.graph.Setting;
import org.moagraph.graph.Signs;
import org.moagraph.graph.State;
import org.moagraph.model.Claim;
import org.moagraph.model.EntityId;
import org.moagraph.model.Model;
import org.moagraph.model.Sign;

/** What the walker and its searches promise, on small graphs and against trying everything. */
class SearchTest {

  private static final int ENOUGH = 1_000_000;

  /** Walks reach x lowered only round the loop of b and c. */
  private static final Sketch LOOP = steps("a + b", "b - c", "c + b", "b + x");

  private static EntityId id(String name) {
    return EntityId.of(name);
  }

  @Test
  void aShortestRouteOfEachSignIsFound() {
    LongStream.range(0, 300)
        .forEach(
            seed -> {
              var random = new RandomModels(seed);
              var model = random.plain();
              var from = random.entity(model);
              var to = random.entity(model);
              for (var sign : List.of(Sign.PLUS, Sign.MINUS)) {
                for (int min : new int[] {1, 2, 3}) {
                  assertThat(shortest(model, from, to, sign, min))
                      .as("seed %d, %s to %s, %s, at least %d", seed, from, to, sign, min)
                      .isEqualTo(least(model, from, to, sign, min));
                }
              }
            });
  }

  private static OptionalInt shortest(Model model, EntityId from, EntityId to, Sign sign, int min) {
    var graph = MoaGraph.of(model);
    int source = graph.number(from);
    var found =
        Setting.raised(ActiveGraph.whole(graph), source)
            .claims()
            .routesTo(graph.number(to))
            .shortest(source, Signs.of(sign), min, ENOUGH);
    assertThat(found.exhausted()).isFalse();
    return found.routes().stream().mapToInt(r -> r.length).findFirst();
  }

  private static OptionalInt least(Model model, EntityId from, EntityId to, Sign sign, int min) {
    return Walks.from(model.claims(), from).routes(to).stream()
        .filter(w -> w.sign() == sign && w.claims().size() >= min)
        .mapToInt(w -> w.claims().size())
        .min();
  }

  @Test
  void aShorterRouteIsLookedForWhereTheShortestWalkIsNone() {
    // the shortest walk that lowers x goes round a loop; a long route stands before a short one
    var model =
        steps(
            "a + b", "b - c", "c + b", "b + x", "a + d", "d + e", "e + f", "f + g", "g - x",
            "a + y", "y + z", "z + w", "w - x");
    assertThat(lines(model.effect("a", "x").decreases()))
        .containsExactly("a + y", "y + z", "z + w", "w - x");
  }

  @Test
  void ofTwoAnswersTheShorterRouteIsKeptAtBothCosts() {
    var two = new RouteSearch.Found(List.of(new int[] {1, 2}), 5, false);
    var one = new RouteSearch.Found(List.of(new int[] {3}), 7, true);
    var none = new RouteSearch.Found(List.of(), 1, false);
    assertThat(two.orShorter(one).first().orElseThrow()).containsExactly(3);
    assertThat(one.orShorter(two).first().orElseThrow()).containsExactly(3);
    assertThat(none.orShorter(two).first().orElseThrow()).containsExactly(1, 2);
    assertThat(two.orShorter(none).first().orElseThrow()).containsExactly(1, 2);
    assertThat(two.orShorter(one).spent()).isEqualTo(12);
    assertThat(two.orShorter(one).exhausted()).isTrue();
    assertThat(two.orShorter(none).exhausted()).isFalse();
  }

  @Test
  void aSearchSaysWhatItSpentAndWhetherItsBudgetEnded() {
    var graph = LOOP.graph();
    var search = ActiveGraph.whole(graph).routesTo(graph.number(id("x")));
    int from = graph.number(id("a"));
    var whole = search.all(from, 10, 10, ENOUGH);
    assertThat(whole.routes()).hasSize(1);
    assertThat(whole.exhausted()).isFalse();
    assertThat(search.all(from, 10, 10, whole.spent()).exhausted()).isFalse();
    var cut = search.all(from, 10, 10, whole.spent() - 1);
    assertThat(cut.exhausted()).isTrue();
    assertThat(search.all(from, 10, 10, 0).routes()).isEmpty();
  }

  @Test
  void anEffectWhoseSearchEndsEarlyIsNotSettled() {
    var graph = LOOP.graph();
    var setting = Setting.raised(ActiveGraph.whole(graph), graph.number(id("a")));
    int target = graph.number(id("x"));
    var settled = Derivation.of(setting).net(target, RouteSearch.QUESTION);
    assertThat(settled.verdict()).isEqualTo(Verdict.INCREASES);
    assertThat(settled.opposes()).isTrue();
    assertThat(settled.settled()).isTrue();
    var unsettled = Derivation.of(setting).net(target, 1);
    assertThat(unsettled.verdict()).isEqualTo(Verdict.AMBIGUOUS);
    assertThat(unsettled.opposes()).isFalse();
    assertThat(unsettled.settled()).isFalse();
  }

  @Test
  void parallelClaimsStandInTheOrderOfTheirIds() {
    var parallel = List.of("a + m", "a - m", "a ? m");
    for (int ring : new int[] {0, MoaGraph.ORDINARY + 1}) {
      var sketch = new Sketch();
      for (int i = 0; i < ring; i++) {
        sketch.with("n%d + n%d".formatted(i, (i + 1) % ring));
      }
      var graph = sketch.with("a ? m", "a + m", "a - m").graph();
      var claims = ActiveGraph.whole(graph);
      assertThat(ids(graph, claims.leaving(graph.number(id("a"))).toArray())).isEqualTo(parallel);
      assertThat(ids(graph, claims.entering(graph.number(id("m"))).toArray())).isEqualTo(parallel);
    }
  }

  private static List<String> ids(MoaGraph graph, int[] claims) {
    return lines(graph.claims(claims));
  }

  @Test
  void aForbiddenStateIsNeitherDerivedNorDerivesOnTheWayBack() {
    var graph = steps("a + b", "a - b ", "b + c").graph();
    int b = graph.number(id("b"));
    var claims = ActiveGraph.whole(graph).forbidding(NumberSet.of(State.of(b, Signs.PLUS)));
    var derived = new ArrayList<String>();
    claims.derived(
        State.raised(graph.number(id("a"))), (claim, next) -> derived.add(name(graph, claim)));
    assertThat(derived).containsExactly("a - b ");
    var deriving = new ArrayList<String>();
    claims.deriving(State.raised(b), (claim, before) -> deriving.add(name(graph, claim)));
    assertThat(deriving).isEmpty();
    var closed = claims.avoiding(NumberSet.of(b));
    assertThat(closed.entering(b).toArray()).isEmpty();
    assertThat(closed.leaving(graph.number(id("a"))).toArray()).isEmpty();
  }

  private static String name(MoaGraph graph, int claim) {
    return graph.claim(claim).id().value();
  }

  @Test
  void aShortestWayIgnoresSignsAndGoesRoundWhatIsAvoided() {
    var graph = steps("a + b", "b - x", "a + c", "c + d", "d + x").graph();
    var claims = ActiveGraph.whole(graph);
    int a = graph.number(id("a"));
    int x = graph.number(id("x"));
    assertThat(names(graph, claims.shortest(a, x))).containsExactly("a", "b", "x");
    var around = claims.avoiding(NumberSet.of(graph.number(id("b"))));
    assertThat(names(graph, around.shortest(a, x))).containsExactly("a", "c", "d", "x");
    assertThat(claims.shortest(x, a)).isEmpty();
    assertThat(claims.shortest(a, a)).isEmpty();
  }

  private static List<String> names(MoaGraph graph, int[] entities) {
    return Arrays.stream(entities).mapToObj(e -> graph.entity(e).id().value()).toList();
  }

  @Test
  void whatIsReachableIsWhatWalksReach() {
    LongStream.range(0, 100)
        .forEach(
            seed -> {
              var random = new RandomModels(seed);
              var model = random.plain();
              var graph = MoaGraph.of(model);
              var start = random.entity(model);
              var claims = ActiveGraph.whole(graph);
              var number = NumberSet.of(graph.number(start));
              var reached =
                  Walks.from(model.claims(), start).reached().stream()
                      .map(Walks.State::entity)
                      .map(EntityId::value);
              assertThat(names(graph, claims.reachable(number).stream().toArray()))
                  .as("seed %d", seed)
                  .containsExactlyInAnyOrderElementsOf(distinct(reached));
              var back = Walks.from(turned(model.claims()), start).reached().stream();
              assertThat(names(graph, claims.reaching(number).stream().toArray()))
                  .as("seed %d", seed)
                  .containsExactlyInAnyOrderElementsOf(
                      distinct(back.map(Walks.State::entity).map(EntityId::value)));
            });
  }

  private static List<String> distinct(Stream<String> names) {
    return names.distinct().toList();
  }

  private static List<Claim> turned(List<Claim> claims) {
    return claims.stream()
        .filter(Claim::carries)
        .map(c -> Sketch.claim(c.target() + " " + c.sign().symbol() + " " + c.source(), List.of()))
        .collect(Collectors.toList());
  }
}

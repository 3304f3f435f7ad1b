package org.moagraph.reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.moagraph.reason.Sketch.steps;

import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.moagraph.graph.Filter;
import org.moagraph.graph.MoaGraph;
import org.moagraph.model.EntityId;
import org.moagraph.model.HypothesisId;

/** Which entities carry a mechanism. */
class HubsTest {

  private static final Offset<Double> NEAR = within(1e-9);

  private static HubsQuery.Result ask(MoaGraph graph) {
    return new HubsQuery(100, Filter.DEFAULT).run(graph);
  }

  private static Hub hub(HubsQuery.Result result, String id) {
    return result.hubs().stream()
        .filter(h -> h.entity().equals(EntityId.of(id)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theShareIsOfThePairsThatARouteJoins() {
    var result = ask(steps("a + b", "b - c").graph());
    assertThat(result.hubs()).hasSize(1);
    assertThat(hub(result, "b").share()).isCloseTo(1 / 3.0, NEAR);
    assertThat(hub(result, "b").in()).isEqualTo(1);
    assertThat(hub(result, "b").out()).isEqualTo(1);
  }

  @Test
  void aStepThatIsClaimedTwiceIsOneStep() {
    var result = ask(steps("a + b", "a - b", "b + c", "a + d", "d + c").graph());
    assertThat(hub(result, "b").share()).isEqualTo(hub(result, "d").share()).isPositive();
    assertThat(hub(result, "b").in()).isEqualTo(1);
  }

  @Test
  void routesAreCountedUnderEachHypothesisByItself() {
    var result = ask(steps().under("h1", "x + b", "b + y").under("h2", "y + c", "c + z").graph());
    var b = hub(result, "b");
    assertThat(b.byHypothesis().get(HypothesisId.of("h1"))).isCloseTo(1 / 3.0, NEAR);
    assertThat(b.byHypothesis().get(HypothesisId.of("h2"))).isZero();
    assertThat(b.share()).isCloseTo(1 / 6.0, NEAR);
    assertThat(result.hubs()).extracting(Hub::entity).doesNotContain(EntityId.of("y"));
  }

  @Test
  void whatOnlyBeginsOrEndsIsNoHubAndTheLargestShareIsFirst() {
    var result = ask(steps("a + c", "b + c", "c + d", "d + e", "d + f").graph());
    assertThat(result.hubs()).extracting(h -> h.entity().value()).containsExactly("c", "d");
    var one = new HubsQuery(1, Filter.DEFAULT).run(steps("a + b", "b + c", "c + d").graph());
    assertThat(one.hubs()).hasSize(1);
    assertThat(one.all()).isEqualTo(2);
  }

  @Test
  void inALargeModelOnlyNeighboursAreCounted() {
    var lines =
        IntStream.range(0, 2_100)
            .mapToObj(i -> "n%04d + n%04d".formatted(i, i + 1))
            .toArray(String[]::new);
    var result = ask(steps(lines).with("n0000 + n0007").graph());
    assertThat(result.counted()).isFalse();
    assertThat(result.hubs().get(0).entity()).isEqualTo(EntityId.of("n0007"));
    assertThat(result.hubs().get(0).in()).isEqualTo(2);
  }
}

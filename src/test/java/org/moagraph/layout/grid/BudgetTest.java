package org.moagraph.layout.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.moagraph.layout.fit.DenseGraphs;
import org.moagraph.view.diagram.Diagram;
import org.moagraph.view.diagram.Diagrams;
import org.moagraph.view.diagram.Showing;

/** Searches end with their budget, with the best that they have until then. */
class BudgetTest {
  private static final int NODES = 10;
  private static final GridGraph COMPLETE = graph(new DenseGraphs.Kind(1, NODES, 90, 0, false));
  private static final GridGraph IN_PLACES = graph(new DenseGraphs.Kind(2, 30, 300, 6, true));

  private static GridGraph graph(DenseGraphs.Kind kind) {
    return new GridGraph(Diagrams.of(DenseGraphs.model(kind), Optional.empty(), Showing.PLAIN));
  }

  private static Placement placed(GridGraph graph, long steps) {
    int columns = (int) Math.ceil(Math.sqrt(graph.nodes));
    return new Placer(graph, cost(graph), steps).places(columns, columns).get(0);
  }

  private static PlacementCost cost(GridGraph graph) {
    return new PlacementCost(graph, Diagram.Flow.AUTO);
  }

  private static int crossings(Ways ways) {
    List<Segment> all = ways.of().stream().flatMap(List::stream).toList();
    return new TrackCrossings(all).all(new Budget(0));
  }

  @Test
  void tracksEndWithTheirBudgetAndMoreOfItNeverHarms() {
    Placement placement = placed(COMPLETE, 100_000);
    int before = Integer.MAX_VALUE;
    for (long steps : new long[] {0, 300_000, 3_000_000}) {
      Budget budget = new Budget(steps);
      Ways ways = Ways.of(COMPLETE, placement, budget);

      assertThat(ways.of()).hasSize(90).noneMatch(List::isEmpty);
      assertThat(budget.spent()).isBetween(steps, steps + 300_000);
      assertThat(crossings(ways)).isLessThan(before);
      before = crossings(ways);
    }
  }

  @Test
  void placesAreTakenWhateverTheBudgetIs() {
    for (GridGraph graph : List.of(COMPLETE, IN_PLACES)) {
      double unsearched = Double.MAX_VALUE;
      for (long steps : new long[] {0, 2_000_000, 20_000_000}) {
        Placement placement = placed(graph, steps);

        assertThat(IntStream.range(0, graph.nodes).map(placement::cell).distinct().count())
            .isEqualTo(graph.nodes);
        assertThat(cost(graph).of(placement)).isLessThan(unsearched);
        unsearched = steps == 0 ? cost(graph).of(placement) : unsearched;
      }
    }
  }

  @Test
  void theSameBudgetGivesTheSameLayout() {
    assertThat(placed(IN_PLACES, 1_000_000).occupant)
        .isEqualTo(placed(IN_PLACES, 1_000_000).occupant);
  }
}

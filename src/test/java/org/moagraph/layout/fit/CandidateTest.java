package org.moagraph.layout.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.moagraph.geometry.Box;
import org.moagraph.geometry.Path;
import org.moagraph.geometry.Point;
import org.moagraph.graphviz.EmbeddedGraphviz;
import org.moagraph.layout.Page;
import org.moagraph.layout.Scene;
import org.moagraph.layout.TextBlock;
import org.moagraph.model.EntityType;
import org.moagraph.model.Relation;
import org.moagraph.view.diagram.Diagram;
import org.moagraph.view.diagram.Diagrams;
import org.moagraph.view.diagram.Mechanisms;
import org.moagraph.view.diagram.Showing;

/** Which of two scenes of the same diagram reads better. */
class CandidateTest {
  private static final Point ABOVE_FIRST = new Point(200, 300);
  private static final Point ABOVE_LAST = new Point(1000, 300);

  /** Three nodes in a row, each leading to the next and the first to the last as well. */
  private static Scene laidOut() {
    Mechanisms made = new Mechanisms();
    for (String id : List.of("a", "b", "c")) {
      made.entity(id, EntityType.PROTEIN, id.toUpperCase(Locale.ROOT), "");
    }
    made.step("a", Relation.ACTIVATES, "b");
    made.step("b", Relation.ACTIVATES, "c");
    made.step("a", Relation.ACTIVATES, "c");
    return new SlideLayout(new EmbeddedGraphviz(), SlideLayout.Choice.FOLDED)
        .lay(Diagrams.of(made.model("row"), Optional.empty(), Showing.PLAIN), Page.WIDE)
        .orElseThrow();
  }

  /** The nodes in letters of that size, and the edge from the first to the last by that way. */
  private static Candidate row(double letters, List<Point> way) {
    Scene scene = laidOut();
    List<Scene.PlacedNode> nodes = new ArrayList<>();
    for (Scene.PlacedNode node : scene.nodes()) {
      Point centre = new Point(200 + 400 * nodes.size(), 330);
      nodes.add(
          new Scene.PlacedNode(
              node.node(),
              node.shape(),
              Box.around(centre, 200, 60),
              TextBlock.centred(List.of(node.node().label()), letters, false, centre)));
    }
    List<Scene.Route> routes = new ArrayList<>();
    for (Scene.Route route : scene.routes()) {
      boolean next = !route.edge().from().equals("a") || !route.edge().to().equals("c");
      double start = route.edge().from().equals("a") ? 300 : 700;
      routes.add(
          routed(
              route.edge(),
              next ? List.of(new Point(start, 330), new Point(start + 200, 330)) : way));
    }
    return Candidate.of(
        new Scene(
            scene.diagram(),
            scene.width(),
            scene.height(),
            scene.title(),
            scene.subtitle(),
            scene.credit(),
            List.of(),
            nodes,
            routes,
            List.of()));
  }

  private static Scene.Route routed(Diagram.Edge edge, List<Point> way) {
    Point end = way.get(way.size() - 1);
    return new Scene.Route(
        edge, way, Path.rounded(way, 8), new Scene.Tip(end, 0, 1, 1), Optional.empty(), List.of());
  }

  private static Candidate around(double letters) {
    return row(
        letters, List.of(ABOVE_FIRST, new Point(200, 200), new Point(1000, 200), ABOVE_LAST));
  }

  /** Slanted down to the middle node and up again: no corner more, and shorter. */
  private static Candidate through(double letters) {
    return row(letters, List.of(ABOVE_FIRST, new Point(600, 330), ABOVE_LAST));
  }

  @Test
  void aLineAroundANodeIsWorthMoreThanLargerLettersWithALineThroughIt() {
    Candidate around = around(20);
    Candidate through = through(24);

    assertThat(around.measures().lines().throughNodes()).isZero();
    assertThat(through.measures().lines().throughNodes()).isEqualTo(1);
    assertThat(Candidate.best(List.of(through, around))).contains(around);
  }

  @Test
  void lettersDecideBetweenScenesThatAreElseAlike() {
    Candidate large = around(24);

    assertThat(Candidate.best(List.of(around(20), large))).contains(large);
  }

  @Test
  void theFirstOfSeveralThatAreWorthTheSameIsKept() {
    Candidate first = around(20);

    assertThat(Candidate.best(List.of(first, around(20))).orElseThrow()).isSameAs(first);
    assertThat(Candidate.best(List.of())).isEmpty();
  }
}

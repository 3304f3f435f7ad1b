package org.moagraph.layout.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moagraph.graphviz.EmbeddedGraphviz;
import org.moagraph.layout.Page;
import org.moagraph.layout.RegionTree;
import org.moagraph.layout.Scene;
import org.moagraph.layout.SceneShapes;
import org.moagraph.measure.Measures;
import org.moagraph.model.Compartment;
import org.moagraph.model.EntityType;
import org.moagraph.model.Model;
import org.moagraph.model.Relation;
import org.moagraph.view.diagram.Diagrams;
import org.moagraph.view.diagram.Mechanisms;
import org.moagraph.view.diagram.Showing;

/** A place is one shape in a picture, whatever stands in it and leads out of it. */
class RegionsTest {

  private static final List<Compartment.Kind> KINDS =
      List.of(
          Compartment.Kind.NEURON,
          Compartment.Kind.CELL,
          Compartment.Kind.LIVER,
          Compartment.Kind.CLEFT);

  /**
   * Places within places and one membrane, and in them things that lead to each other at random.
   */
  private static Model model(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Mechanisms made = new Mechanisms();
    List<String> places = new ArrayList<>(List.of(""));
    int regions = 2 + random.nextInt(3);
    for (int r = 0; r < regions; r++) {
      String parent = r < 2 ? "" : "place" + random.nextInt(2);
      made.place("place" + r, "Place " + r, KINDS.get(r % KINDS.size()), parent);
      places.add("place" + r);
    }
    made.place("membrane", "Membrane", Compartment.Kind.MEMBRANE, "place0");
    int nodes = 8 + random.nextInt(8);
    for (int n = 0; n < nodes; n++) {
      boolean receptor = n % 5 == 1;
      String place = receptor ? "membrane" : places.get(random.nextInt(places.size()));
      EntityType type = receptor ? EntityType.RECEPTOR : EntityType.PROTEIN;
      made.entity("n" + n, type, "Protein " + n, place);
    }
    Set<List<Integer>> pairs = new LinkedHashSet<>();
    for (int n = 1; n < nodes; n++) {
      pairs.add(List.of(random.nextInt(n), n));
      int other = random.nextInt(nodes);
      if (other != n && random.nextInt(4) == 0) {
        pairs.add(List.of(n, other));
      }
    }
    pairs.forEach(p -> made.step("n" + p.get(0), Relation.ACTIVATES, "n" + p.get(1)));
    return made.model("places-" + seed);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void eachPlaceIsDrawnOnceAroundAllThatIsInIt(long seed) {
    Scene scene =
        new SlideLayout(new EmbeddedGraphviz(), SlideLayout.Choice.BEST)
            .lay(Diagrams.of(model(seed), Optional.empty(), Showing.PLAIN), Page.WIDE)
            .orElseThrow();

    assertThat(scene.areas()).extracting(a -> a.region().id()).doesNotHaveDuplicates();
    RegionTree tree = new RegionTree(scene.diagram());
    for (int r = 0; r < tree.size(); r++) {
      String id = scene.diagram().regions().get(r).id();
      for (int n = 0; n < scene.nodes().size(); n++) {
        Scene.PlacedNode node = scene.nodes().get(n);
        boolean within =
            scene.areas().stream()
                .anyMatch(a -> a.region().id().equals(id) && a.box().overlaps(node.box()));
        if (tree.isIn(n, r)) {
          assertThat(within).as(node.node().id() + " in " + id).isTrue();
        }
      }
    }
    Measures m = Measures.of(SceneShapes.of(scene));
    assertThat(m.boxes().nodeOverlaps()).isZero();
    assertThat(m.lines().throughNodes()).isZero();
    assertThat(m.boxes().overflow()).isZero();
  }
}

package org.moagraph.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.moagraph.geometry.Box;
import org.moagraph.geometry.Point;
import org.moagraph.layout.KeptLayout;
import org.moagraph.layout.Page;
import org.moagraph.layout.Scene;
import org.moagraph.layout.SceneShapes;
import org.moagraph.measure.Measures;
import org.moagraph.model.Compartment;
import org.moagraph.model.EntityType;
import org.moagraph.model.Model;
import org.moagraph.model.Relation;
import org.moagraph.view.diagram.Diagrams;
import org.moagraph.view.diagram.Influence;
import org.moagraph.view.diagram.Mechanisms;
import org.moagraph.view.diagram.RegionKind;
import org.moagraph.view.diagram.Showing;

/** Regions look as textbooks draw them. */
class TextbookAnatomyTest {
  private static final Map<String, Scene> SCENES = new ConcurrentHashMap<>();

  static Stream<Arguments> views() {
    return BundledModels.IDS.stream()
        .flatMap(
            id ->
                Moa.bundled(id).model().views().stream().map(view -> Arguments.of(id, view.id())));
  }

  private static Scene scene(String id, String view) {
    return SCENES.computeIfAbsent(id + " " + view, key -> laidOut(id, view));
  }

  private static Scene laidOut(String id, String view) {
    Model model = Moa.bundled(id).model();
    var spec = model.views().stream().filter(v -> v.id().equals(view)).findFirst();
    return KeptLayout.PICTURES
        .lay(Diagrams.of(model, spec, Showing.PLAIN), Page.WIDE)
        .orElseThrow();
  }

  private static Scene synapse() {
    Model model =
        new Mechanisms()
            .place("terminal", "Terminal", Compartment.Kind.PRESYNAPTIC, "")
            .place("cleft", "Synaptic cleft", Compartment.Kind.CLEFT, "")
            .place("spine", "Postsynaptic spine of a neuron", Compartment.Kind.POSTSYNAPTIC, "")
            .place("membrane", "Membrane", Compartment.Kind.MEMBRANE, "spine")
            .entity("firing", EntityType.CELL_ACTIVITY, "Firing", "terminal")
            .entity("glutamate", EntityType.SMALL_MOLECULE, "Glutamate", "cleft")
            .entity("ampar", EntityType.RECEPTOR, "AMPA receptor", "membrane")
            .entity("nmdar", EntityType.RECEPTOR, "NMDA receptor", "membrane")
            .entity("current", EntityType.PROCESS, "Synaptic current", "membrane")
            .entity("calcium", EntityType.ION, "Ca²⁺", "spine")
            .entity("ketamine", EntityType.DRUG, "Ketamine", "")
            .step("firing", Relation.RELEASES, "glutamate")
            .step("glutamate", Relation.ACTIVATES, "ampar")
            .step("glutamate", Relation.ACTIVATES, "nmdar")
            .step("ampar", Relation.INCREASES, "current")
            .step("nmdar", Relation.INCREASES, "calcium")
            .step("ketamine", Relation.ANTAGONIZES, "nmdar")
            .model("synapse");
    return KeptLayout.PICTURES
        .lay(Diagrams.of(model, Optional.empty(), Showing.PLAIN), Page.WIDE)
        .orElseThrow();
  }

  private static List<Scene.Area> bands(Scene scene) {
    return scene.areas().stream().filter(a -> a.form().isBand()).toList();
  }

  private static Box box(Scene scene, String region) {
    return scene.areas().stream()
        .filter(a -> a.region().id().equals(region))
        .map(Scene.Area::box)
        .reduce(Box::union)
        .orElseThrow();
  }

  private static Box nodeBox(Scene scene, String node) {
    return scene.node(node).orElseThrow().box();
  }

  private static boolean straddles(Box node, Scene.Area band) {
    Box b = band.box();
    return band.form() == Scene.Form.ACROSS
        ? node.y() < b.y()
            && node.bottom() > b.bottom()
            && b.x() < node.x()
            && b.right() > node.right()
        : node.x() < b.x()
            && node.right() > b.right()
            && b.y() < node.y()
            && b.bottom() > node.bottom();
  }

  @Test
  void theReceptorsOfASynapseStraddleOneBand() {
    Scene scene = synapse();

    assertThat(bands(scene)).hasSize(1);
    assertThat(straddles(nodeBox(scene, "ampar"), bands(scene).get(0))).isTrue();
    assertThat(straddles(nodeBox(scene, "nmdar"), bands(scene).get(0))).isTrue();
  }

  @Test
  void whatAMembraneDoesStandsInTheCellBesideTheBand() {
    Scene scene = synapse();

    Box current = nodeBox(scene, "current");

    assertThat(current.overlaps(bands(scene).get(0).box())).isFalse();
    assertThat(box(scene, "spine").contains(current)).isTrue();
  }

  @Test
  void theBandIsTheBorderOfItsCell() {
    Scene scene = synapse();
    Box spine = box(scene, "spine");
    Scene.Area band = bands(scene).get(0);

    boolean flat = band.form() == Scene.Form.ACROSS;
    double middle = flat ? band.box().centre().y() : band.box().centre().x();

    assertThat(middle)
        .isIn(flat ? List.of(spine.y(), spine.bottom()) : List.of(spine.x(), spine.right()));
  }

  @Test
  void terminalCleftAndSpineFollowEachOther() {
    Scene scene = synapse();
    Box terminal = box(scene, "terminal");
    Box cleft = box(scene, "cleft");
    Box spine = box(scene, "spine");

    boolean down = terminal.bottom() <= cleft.y() && cleft.bottom() <= spine.y();
    boolean across = terminal.right() <= cleft.x() && cleft.right() <= spine.x();

    assertThat(down || across).isTrue();
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("views")
  void bandsLieOnThePageUnderTheirNodesOnly(String id, String view) {
    Scene scene = scene(id, view);
    Box page = new Box(0, 0, scene.width(), scene.height());

    for (Scene.Area band : bands(scene)) {
      assertThat(page.contains(band.box())).isTrue();
      for (Scene.PlacedNode node : scene.nodes()) {
        if (node.box().overlaps(band.box())) {
          assertThat(node.node().region()).contains(band.region().id());
          assertThat(straddles(node.box(), band)).as(node.node().id()).isTrue();
        }
      }
    }
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("views")
  void eachRegionIsDrawnOnce(String id, String view) {
    assertThat(scene(id, view).areas())
        .extracting(area -> area.region().id())
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("views")
  void membranesAreBandsAtTheBorderOfTheirCell(String id, String view) {
    for (Scene.Area area : scene(id, view).areas()) {
      if (area.region().kind() == RegionKind.MEMBRANE) {
        Box cell = box(scene(id, view), area.region().parent().orElseThrow());

        assertThat(area.form().isBand()).isTrue();
        assertThat(cell.overlaps(area.box()) && !cell.contains(area.box())).isTrue();
      }
    }
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("views")
  void atMostTwoLinesEndAtOnePlace(String id, String view) {
    Scene scene = scene(id, view);
    List<Point> ends =
        scene.routes().stream()
            .flatMap(route -> Stream.of(route.corners().get(0), route.tip().at()))
            .toList();

    for (Point end : ends) {
      assertThat(ends.stream().filter(other -> other.distance(end) < 6).count())
          .as(end.toString())
          .isLessThanOrEqualTo(2);
    }
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("views")
  void noEdgeRunsAlongTheInsideOfABand(String id, String view) {
    Scene scene = scene(id, view);

    for (Scene.Area band : bands(scene)) {
      for (Scene.Route route : scene.routes()) {
        assertThat(along(band, route.line().flattened())).as(route.edge().id()).isZero();
      }
    }
  }

  /** How far a line runs inside a band in the direction of the band, short of crossing it. */
  private static double along(Scene.Area band, List<Point> line) {
    double along = 0;
    for (int i = 1; i < line.size(); i++) {
      Point a = line.get(i - 1);
      Point b = line.get(i);
      boolean flat = Math.abs(a.y() - b.y()) < Math.abs(a.x() - b.x());
      if (band.box().crossedBy(a, b) && flat == (band.form() == Scene.Form.ACROSS)) {
        along += a.distance(b);
      }
    }
    return along;
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("views")
  void noNameOfARegionIsCut(String id, String view) {
    for (Scene.Area area : scene(id, view).areas()) {
      assertThat(area.label().orElseThrow().text()).isEqualTo(area.region().label());
    }
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("views")
  void barsEndOutsideTheNotchesOfNodes(String id, String view) {
    Scene scene = scene(id, view);

    for (Scene.Route route : scene.routes()) {
      if (route.edge().influence() == Influence.LOWERS) {
        Box target = nodeBox(scene, route.edge().to());
        List<Point> notch =
            scene.node(route.edge().to()).orElseThrow().outline().hull().flattened();
        assertThat(isWithin(notch, route.tip().at())).as(route.edge().id()).isFalse();
        assertThat(target.grown(30).contains(Box.around(route.tip().at(), 0, 0))).isTrue();
      }
    }
  }

  /** Whether a place is inside a convex outline that turns one way. */
  private static boolean isWithin(List<Point> corners, Point at) {
    double first = 0;
    for (int i = 1; i < corners.size(); i++) {
      Point a = corners.get(i - 1);
      Point b = corners.get(i);
      double turn = (b.x() - a.x()) * (at.y() - a.y()) - (b.y() - a.y()) * (at.x() - a.x());
      if (turn * first < 0) {
        return false;
      }
      first = turn == 0 ? first : turn;
    }
    return true;
  }

  @Test
  void theOverviewShowsASynapseWithItsReceptorsInOneMembrane() {
    Scene scene = scene("ketamine", "overview");

    assertThat(bands(scene)).hasSize(1);
    assertThat(bands(scene).get(0).region().kind()).isEqualTo(RegionKind.MEMBRANE);
    assertThat(box(scene, "presynaptic-terminal").centre().y())
        .isLessThan(box(scene, "synaptic-cleft").bottom());
    assertThat(box(scene, "synaptic-cleft").bottom()).isLessThan(box(scene, "dendrite").y());
  }

  @Test
  void theNamesInTheOverviewAreNoSmallerThanItsVerbs() {
    var letters = Measures.of(SceneShapes.of(scene("ketamine", "overview"))).letters();

    assertThat(letters.nodesPt()).isGreaterThanOrEqualTo(letters.linesPt());
  }
}

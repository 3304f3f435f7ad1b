package org.moagraph.view.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a map says of the diagram that it is made of. */
class ModuleMapTest {

  private static final Pattern MORE = Pattern.compile("(\\d+) more$");

  private static Diagram.Node node(String id, String region) {
    return new Diagram.Node(
        id, id, id, NodeKind.PROTEIN, Optional.empty(), Optional.of(region), Emphasis.NORMAL);
  }

  private static Diagram.Edge edge(String from, String to, Influence influence) {
    return Diagram.Edge.builder(from + "-" + to + "-" + influence, from, to, influence)
        .verb("binds")
        .build();
  }

  private static Diagram diagram(List<Diagram.Node> nodes, List<Diagram.Edge> edges) {
    var regions =
        nodes.stream()
            .flatMap(n -> n.region().stream())
            .distinct()
            .map(r -> new Diagram.Region(r, r, RegionKind.CELL, Optional.empty()))
            .toList();
    return Diagram.builder("test")
        .language("en")
        .title("A test")
        .regions(regions)
        .nodes(nodes)
        .edges(edges)
        .build();
  }

  /** Two groups of four, all tied within, and what leads from the first to the second. */
  private static Diagram twoGroups(Influence... between) {
    var nodes = new ArrayList<Diagram.Node>();
    var edges = new ArrayList<Diagram.Edge>();
    for (var name : List.of("a", "b")) {
      for (int i = 0; i < 4; i++) {
        nodes.add(node(name + i, "cell"));
        for (int k = 0; k < i; k++) {
          edges.add(edge(name + k, name + i, Influence.RAISES));
        }
      }
    }
    for (int i = 0; i < between.length; i++) {
      edges.add(edge("a" + i, "b" + i, between[i]));
    }
    return diagram(nodes, edges);
  }

  @Test
  void anArrowKeepsItsSignWhereAllAgree() {
    var map = ModuleMap.of(twoGroups(Influence.LOWERS, Influence.LOWERS));
    assertThat(map.nodes()).extracting(Diagram.Node::kind).containsOnly(NodeKind.GROUP);
    assertThat(map.nodes()).hasSize(2);
    var arrow = map.edges().get(0);
    assertThat(map.edges()).hasSize(1);
    assertThat(arrow.influence()).isEqualTo(Influence.LOWERS);
    assertThat(arrow.verb()).isEqualTo("lowers (2)");
  }

  @Test
  void anArrowOfOneStepIsThatStep() {
    var arrow = ModuleMap.of(twoGroups(Influence.NEEDED)).edges().get(0);
    assertThat(arrow.influence()).isEqualTo(Influence.NEEDED);
    assertThat(arrow.verb()).isEqualTo("binds");
    assertThat(arrow.id()).isEqualTo("a0-b0-NEEDED");
  }

  @ParameterizedTest
  @ValueSource(strings = {"LOWERS", "UNKNOWN", "NEEDED", "NO_EFFECT"})
  void anArrowSaysMixedWhereTheyDoNot(String other) {
    var map = ModuleMap.of(twoGroups(Influence.RAISES, Influence.valueOf(other)));
    assertThat(map.edges().get(0).influence()).isEqualTo(Influence.UNKNOWN);
    assertThat(map.edges().get(0).verb()).isEqualTo("mixed (2)");
    assertThat(told(map)).contains("by steps of different kinds (2 steps).");
  }

  @Test
  void whatBelongsTogetherDoesNotHideHowItActs() {
    var map = ModuleMap.of(twoGroups(Influence.RAISES, Influence.STRUCTURE));
    assertThat(map.edges().get(0).influence()).isEqualTo(Influence.RAISES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUTATIVE", "DISPUTED"})
  void anArrowIsSolidOnlyWhereAllOfItsStepsAreSupported(String unsure) {
    var sure = twoGroups(Influence.RAISES, Influence.RAISES);
    assertThat(ModuleMap.of(sure).edges().get(0).certainty().isSolid()).isTrue();
    var last = sure.edges().size() - 1;
    var edges = new ArrayList<>(sure.edges());
    edges.set(last, edges.get(last).toBuilder().certainty(Certainty.valueOf(unsure)).build());
    var map = ModuleMap.of(sure.toBuilder().edges(edges).build());
    assertThat(map.edges().get(0).certainty()).isEqualTo(Certainty.PUTATIVE);
    assertThat(told(map)).contains("(2 steps, not all of them supported).");
  }

  @Test
  void theBoxOfWhatNoArrowTouchesSaysSo() {
    var tied = twoGroups(Influence.RAISES);
    var nodes = new ArrayList<>(tied.nodes());
    nodes.add(node("alone", "cell"));
    nodes.add(node("lonely", "cell"));
    var map = ModuleMap.of(diagram(nodes, tied.edges()));
    assertThat(map.nodes())
        .extracting(Diagram.Node::label)
        .filteredOn(label -> label.contains("alone"))
        .containsExactly("No arrows: alone and lonely");
  }

  @Test
  void anOpenedBoxShowsItsThingsAndWhatTheyAreTiedTo() {
    var opened = ModuleMap.opened(twoGroups(Influence.LOWERS, Influence.RAISES));
    assertThat(opened.parts()).extracting(OpenedMap.Part::id).hasSize(2).doesNotHaveDuplicates();
    var part = opened.parts().get(0);
    assertThat(part.members()).containsExactly("a0", "a1", "a2", "a3");
    assertThat(opened.map().node(part.id())).isPresent();
    assertThat(part.diagram().nodes())
        .extracting(Diagram.Node::id)
        .contains("a0", "a1", "a2", "a3", opened.parts().get(1).id())
        .doesNotContain("b0", part.id());
    assertThat(part.diagram().edges()).extracting(Diagram.Edge::id).contains("a0-a1-RAISES");
    assertThat(part.diagram().edges())
        .filteredOn(e -> e.to().equals(opened.parts().get(1).id()))
        .extracting(Diagram.Edge::influence)
        .containsExactlyInAnyOrder(Influence.LOWERS, Influence.RAISES);
  }

  @ParameterizedTest(name = "{0} things")
  @ValueSource(ints = {61, 200})
  void everyThingAndEveryTieWithinABoxIsInOneOpenedBox(int things) {
    var whole = random(things, 2 * things, 3, 1);
    var opened = ModuleMap.opened(whole);
    var members = opened.parts().stream().flatMap(p -> p.members().stream()).toList();
    var alone =
        opened.map().nodes().stream().filter(n -> n.kind() != NodeKind.GROUP).map(Diagram.Node::id);
    assertThat(Stream.concat(members.stream(), alone))
        .containsExactlyInAnyOrderElementsOf(whole.nodes().stream().map(Diagram.Node::id).toList());
    for (var part : opened.parts()) {
      var ids = part.diagram().edges().stream().map(Diagram.Edge::id).toList();
      assertThat(ids).doesNotHaveDuplicates();
      assertThat(whole.edges())
          .filteredOn(e -> part.members().contains(e.from()) && part.members().contains(e.to()))
          .allMatch(e -> ids.contains(e.id()));
      assertThat(part.diagram().edges())
          .allMatch(e -> part.members().contains(e.from()) || part.members().contains(e.to()));
    }
  }

  @Test
  void aMapSaysThatItIsOneAndWhoIsInEachBox() {
    var map = ModuleMap.of(twoGroups(Influence.RAISES));
    assertThat(map.isMap()).isTrue();
    assertThat(map.subtitle().orElseThrow()).startsWith("A map: 8 things in 2 boxes.");
    assertThat(map.legend().kinds()).containsExactly(NodeKind.GROUP);
    assertThat(told(map)).contains("stands for a0, a1, a2 and a3.");
  }

  private static String told(Diagram map) {
    return String.join(" ", map.description().sentences().stream().map(s -> s.text()).toList());
  }

  private static Diagram random(int nodes, int edges, int regions, long seed) {
    var dice = new Random(seed);
    var all = new ArrayList<Diagram.Node>();
    for (int i = 0; i < nodes; i++) {
      all.add(node("n" + i, "region" + i % regions));
    }
    var ties = new ArrayList<Diagram.Edge>();
    var kinds = Influence.values();
    for (int i = 0; i < edges; i++) {
      int from = dice.nextInt(nodes);
      int to = Math.floorMod(from + regions * (1 + dice.nextInt(4)), nodes);
      var end = dice.nextInt(8) == 0 ? dice.nextInt(nodes) : to;
      ties.add(
          Diagram.Edge.builder("e" + i, "n" + from, "n" + end, kinds[dice.nextInt(kinds.length)])
              .verb("binds")
              .build());
    }
    return diagram(all, ties);
  }

  private static int size(Diagram.Node box) {
    if (box.kind() != NodeKind.GROUP) {
      return 1;
    }
    var more = MORE.matcher(box.name());
    int named = box.name().split(", | and ").length;
    return more.find() ? named - 1 + Integer.parseInt(more.group(1)) : named;
  }

  @ParameterizedTest(name = "{0} things")
  @ValueSource(ints = {61, 100, 200, 400})
  void everyThingIsInOneBoxAndTheSameMapIsMadeAgain(int things) {
    for (long seed = 1; seed <= 3; seed++) {
      var whole = random(things, 2 * things, 3, seed);
      var map = ModuleMap.of(whole);
      assertThat(map.nodes().stream().mapToInt(ModuleMapTest::size).sum())
          .as("seed " + seed)
          .isEqualTo(things);
      assertThat(map.nodes()).as("seed " + seed).hasSizeLessThanOrEqualTo(48);
      assertThat(map.nodes()).extracting(Diagram.Node::id).doesNotHaveDuplicates();
      assertThat(map.edges()).extracting(Diagram.Edge::id).doesNotHaveDuplicates();
      for (var edge : map.edges()) {
        assertThat(map.node(edge.from())).isPresent();
        assertThat(map.node(edge.to())).isPresent();
      }
      assertThat(ModuleMap.of(whole)).isEqualTo(map);
    }
  }
}

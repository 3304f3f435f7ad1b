package org.moagraph.view.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.moagraph.view.text.ReadableText;
import org.moagraph.words.Language;

/**
 * A diagram of many nodes as a map: nodes of one region that are tied strongly become one box,
 * which is called after its most central ones and says how many more there are. Where regions would
 * keep too many apart, the map has none. An arrow between boxes stands for all edges from the one
 * to the other, and says how they act only where all agree; it is drawn solid only where all are
 * supported. What no arrow touches shares a box that says so.
 */
public final class ModuleMap {

  /** As many boxes as a map should have, to be read on a slide. */
  private static final int FEW = PictureLimits.MOST_ON_A_SLIDE;

  /** With more boxes than these a map does without regions, whose borders keep things apart. */
  private static final int MOST_IN_REGIONS = 32;

  /** A box of more things would say little, unless there are very many. */
  private static final int MOST_TOGETHER = 40;

  /** So many things of an opened box can be read on a screen beside those that they are tied to. */
  private static final int MOST_IN_A_PART = 26;

  private static final int NAMED = 2;
  private static final int LABEL_LIMIT = 44;
  private static final int NAME_LIMIT = 110;
  private static final int MEMBERS_LIMIT = 900;

  /** An arrow, how many edges it stands for, and whether they act otherwise than each other. */
  private record Arrow(Diagram.Edge edge, int steps, boolean mixed) {}

  private final Diagram whole;
  private final Language words;
  private final List<List<Diagram.Node>> groups = new ArrayList<>();
  private final int together;
  private final Set<List<Diagram.Node>> untied = new LinkedHashSet<>();
  private final Map<String, String> boxOf = new LinkedHashMap<>();
  private final Map<String, Integer> degrees = new LinkedHashMap<>();

  private ModuleMap(Diagram drawn, int together) {
    this.whole = drawn;
    this.together = Math.max(together, 2 * whole.nodes().size() / FEW);
    this.words = Language.of(whole.language());
    whole.edges().forEach(e -> count(e.from()));
    whole.edges().forEach(e -> count(e.to()));
    groups();
  }

  private void count(String node) {
    degrees.merge(node, 1, Integer::sum);
  }

  /** The map of a diagram in the textbook notation. */
  public static Diagram of(Diagram whole) {
    return in(whole, MOST_TOGETHER).map();
  }

  /**
   * The map of a diagram in the textbook notation, and each of its boxes opened: they hold no more
   * things than can be read at once.
   */
  public static OpenedMap opened(Diagram whole) {
    var modules = in(whole, MOST_IN_A_PART);
    var map = modules.map();
    var parts =
        modules.groups.stream()
            .filter(g -> g.size() > 1)
            .map(g -> new OpenedBox(whole, map, g, modules::box).part())
            .toList();
    return new OpenedMap(map, parts);
  }

  private static ModuleMap in(Diagram whole, int together) {
    var modules = new ModuleMap(whole, together);
    return modules.groups.size() > MOST_IN_REGIONS && !whole.regions().isEmpty()
        ? new ModuleMap(anywhere(whole), together)
        : modules;
  }

  /** The diagram without regions: a box that says no place may hold things of several. */
  private static Diagram anywhere(Diagram whole) {
    var nodes =
        whole.nodes().stream()
            .map(
                n ->
                    new Diagram.Node(
                        n.id(),
                        n.label(),
                        n.name(),
                        n.kind(),
                        n.unit(),
                        Optional.empty(),
                        n.emphasis(),
                        n.move()))
            .toList();
    return whole.toBuilder().regions(List.of()).nodes(nodes).build();
  }

  private int degree(Diagram.Node node) {
    return degrees.getOrDefault(node.id(), 0);
  }

  /** What nothing is tied to shares a box with such things of its region. */
  private void groups() {
    var places = new LinkedHashMap<String, Integer>();
    whole.nodes().forEach(n -> places.put(n.id(), places.size()));
    var pairs = new ArrayList<List<Integer>>();
    for (var edge : whole.edges()) {
      var from = places.get(edge.from());
      var to = places.get(edge.to());
      if (from != null && to != null) {
        pairs.add(List.of(from, to));
      }
    }
    var regions = whole.nodes().stream().map(Diagram.Node::region).toList();
    var loose = new LinkedHashMap<Optional<String>, List<Diagram.Node>>();
    for (var group : new Communities(regions, pairs, together).groups(FEW)) {
      var members = group.stream().map(whole.nodes()::get).toList();
      if (members.size() == 1 && degree(members.get(0)) == 0) {
        loose.computeIfAbsent(members.get(0).region(), r -> new ArrayList<>()).addAll(members);
      } else {
        groups.add(members);
      }
    }
    groups.addAll(loose.values());
    untied.addAll(loose.values());
    var taken = new LinkedHashSet<>(places.keySet());
    for (var group : groups) {
      var id = group.size() == 1 ? group.get(0).id() : free(taken);
      group.forEach(n -> boxOf.put(n.id(), id));
    }
  }

  private static String free(Set<String> taken) {
    int number = 1;
    while (!taken.add("group-" + number)) {
      number++;
    }
    return "group-" + number;
  }

  private String box(String node) {
    return boxOf.getOrDefault(node, node);
  }

  private Diagram map() {
    var boxes = new LinkedHashMap<String, Diagram.Node>();
    groups.forEach(g -> boxes.put(box(g.get(0).id()), box(g)));
    var arrows = new LinkedHashMap<String, Arrow>();
    arrows(boxes).forEach(a -> arrows.put(a.edge().id(), a));
    var order = order(boxes, arrows.values().stream().map(Arrow::edge).toList());
    var nodes = order.nodes().stream().map(boxes::get).toList();
    var edges = ordered(order, arrows.values().stream().map(Arrow::edge).toList());
    return whole.toBuilder()
        .regions(used(whole, nodes))
        .nodes(nodes)
        .edges(edges)
        .legend(Legend.of(nodes, edges, List.of()))
        .steps(List.of())
        .description(told(nodes, edges.stream().map(e -> arrows.get(e.id())).toList()))
        .build()
        .withSubtitle(
            words.say("map.subtitle", whole.nodes().size(), nodes.size()).replaceAll("\\.$", ""));
  }

  static CausalOrder order(Map<String, Diagram.Node> boxes, List<Diagram.Edge> edges) {
    return new CausalOrder(
        List.copyOf(boxes.keySet()), edges.stream().map(ModuleMap::arc).toList(), List.of());
  }

  /** Edges in causal order, those that go back marked. */
  static List<Diagram.Edge> ordered(CausalOrder order, List<Diagram.Edge> edges) {
    return edges.stream()
        .sorted(Comparator.comparing(ModuleMap::arc, order.arcs()))
        .map(e -> e.toBuilder().feedback(order.isFeedback(e.id())).build())
        .toList();
  }

  private static CausalOrder.Arc arc(Diagram.Edge edge) {
    return new CausalOrder.Arc(edge.id(), edge.from(), edge.to());
  }

  /** The regions of those nodes and all that they are in. */
  static List<Diagram.Region> used(Diagram whole, List<Diagram.Node> nodes) {
    var used = new LinkedHashSet<String>();
    var next = nodes.stream().flatMap(n -> n.region().stream()).distinct().toList();
    while (used.addAll(next)) {
      next =
          whole.regions().stream()
              .filter(r -> used.contains(r.id()))
              .flatMap(r -> r.parent().stream())
              .toList();
    }
    return whole.regions().stream().filter(r -> used.contains(r.id())).toList();
  }

  private Diagram.Node box(List<Diagram.Node> group) {
    if (group.size() == 1) {
      return group.get(0);
    }
    var central = group.stream().sorted(Comparator.comparing(n -> -degree(n))).toList();
    var members = called(central, LABEL_LIMIT);
    var name =
        ReadableText.of(
            untied.contains(group) ? words.say("map.untied", members) : members, NAME_LIMIT);
    return new Diagram.Node(
        box(group.get(0).id()),
        name,
        name,
        NodeKind.GROUP,
        Optional.empty(),
        group.get(0).region(),
        Emphasis.NORMAL);
  }

  /** The most central of a group by name, and how many more there are. */
  private String called(List<Diagram.Node> central, int limit) {
    int named = Math.min(NAMED, central.size());
    while (named > 1 && written(central, named).length() > limit) {
      named--;
    }
    return written(central, named);
  }

  private String written(List<Diagram.Node> central, int named) {
    var names =
        new ArrayList<>(central.subList(0, named).stream().map(Diagram.Node::label).toList());
    if (named < central.size()) {
      names.add(words.say("picture.more", central.size() - named));
    }
    return words.all(names);
  }

  private List<Arrow> arrows(Map<String, Diagram.Node> boxes) {
    var between = new LinkedHashMap<List<String>, List<Diagram.Edge>>();
    for (var edge : whole.edges()) {
      var ends = List.of(box(edge.from()), box(edge.to()));
      if (!ends.get(0).equals(ends.get(1)) || isAlone(ends.get(0), boxes)) {
        between.computeIfAbsent(ends, e -> new ArrayList<>()).add(edge);
      }
    }
    var arrows = new ArrayList<Arrow>();
    between.forEach(
        (ends, edges) -> arrows.add(arrow(ends.get(0), ends.get(1), acting(edges), arrows.size())));
    return arrows;
  }

  private static boolean isAlone(String box, Map<String, Diagram.Node> boxes) {
    return Optional.ofNullable(boxes.get(box)).filter(n -> n.kind() != NodeKind.GROUP).isPresent();
  }

  /** What belongs together says nothing of how the one acts on the other. */
  static List<Diagram.Edge> acting(List<Diagram.Edge> edges) {
    var acting = edges.stream().filter(e -> e.influence() != Influence.STRUCTURE).toList();
    return acting.isEmpty() ? edges : acting;
  }

  private Arrow arrow(String from, String to, List<Diagram.Edge> edges, int number) {
    var first = edges.get(0);
    boolean agree = edges.stream().allMatch(e -> e.influence() == first.influence());
    return new Arrow(tie(from, to, edges, number, words), edges.size(), !agree);
  }

  /**
   * The arrow that stands for those edges: it says how they act where they agree, and is solid
   * where all of them are supported.
   */
  static Diagram.Edge tie(
      String from, String to, List<Diagram.Edge> edges, int number, Language words) {
    var first = edges.get(0);
    boolean one = edges.size() == 1;
    boolean agree = edges.stream().allMatch(e -> e.influence() == first.influence());
    var influence = agree ? first.influence() : Influence.UNKNOWN;
    var verb = agree ? verb(influence, words) : words.say("map.verb.mixed");
    boolean solid = edges.stream().allMatch(e -> e.certainty().isSolid());
    return Diagram.Edge.builder(one ? first.id() : "tie-" + number, from, to, influence)
        .certainty(one ? first.certainty() : solid ? Certainty.SUPPORTED : Certainty.PUTATIVE)
        .verb(one ? first.verb() : verb + " (" + edges.size() + ")")
        .observation(edges.stream().allMatch(Diagram.Edge::observation))
        .build();
  }

  private static String verb(Influence influence, Language words) {
    return switch (influence) {
      case RAISES -> words.say("raises");
      case LOWERS -> words.say("lowers");
      case UNKNOWN -> words.say("map.verb.acts");
      case NEEDED -> words.say("map.verb.needed");
      case STRUCTURE -> words.say("map.verb.belongs");
      case NO_EFFECT -> words.say("map.verb.nothing");
    };
  }

  private PictureDescription told(List<Diagram.Node> nodes, List<Arrow> arrows) {
    var sentences = new ArrayList<PictureDescription.Sentence>();
    sentences.add(new PictureDescription.Sentence(Optional.empty(), whole.title() + "."));
    var names = new LinkedHashMap<String, String>();
    nodes.forEach(n -> names.put(n.id(), n.name()));
    for (var group : groups) {
      if (group.size() > 1) {
        var members = words.all(group.stream().map(Diagram.Node::name).toList());
        var name = names.getOrDefault(box(group.get(0).id()), "");
        sentences.add(
            new PictureDescription.Sentence(
                Optional.empty(),
                words.say("map.holds", name, ReadableText.of(members, MEMBERS_LIMIT))));
      }
    }
    for (var arrow : arrows) {
      var from = names.getOrDefault(arrow.edge().from(), "");
      var to = names.getOrDefault(arrow.edge().to(), "");
      sentences.add(
          new PictureDescription.Sentence(
              Optional.of(arrow.edge().id()), sentence(arrow, from, to)));
    }
    sentences.add(new PictureDescription.Sentence(Optional.empty(), words.say("advice")));
    return new PictureDescription(whole.description().brief(), sentences);
  }

  private String sentence(Arrow arrow, String from, String to) {
    var said =
        switch (arrow.edge().influence()) {
          case RAISES -> words.say("map.raises", from, to);
          case LOWERS -> words.say("map.lowers", from, to);
          case UNKNOWN ->
              arrow.mixed() ? words.say("map.mixed", from, to) : words.say("map.acts", from, to);
          case NEEDED -> words.say("map.needed", from, to);
          case STRUCTURE -> words.say("map.belongs", from, to);
          case NO_EFFECT -> words.say("map.nothing", from, to);
        };
    if (arrow.steps() == 1) {
      return words.say("map.step", said);
    }
    return arrow.edge().certainty().isSolid()
        ? words.say("map.steps", said, arrow.steps())
        : words.say("map.steps.unsure", said, arrow.steps());
  }
}

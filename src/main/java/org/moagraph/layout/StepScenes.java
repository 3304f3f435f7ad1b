package org.moagraph.layout;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.moagraph.view.diagram.Diagram;
import org.moagraph.view.diagram.Emphasis;
import org.moagraph.view.diagram.PictureDescription;

/**
 * The build of a picture for a lecture: laid out once, shown a little more each time. Whatever is
 * shown in a step stands exactly where it stands in the full picture, and the legend explains that
 * alone.
 */
public final class StepScenes {
  private final Scene full;
  private final boolean dimEarlier;

  private StepScenes(Scene full, boolean dimEarlier) {
    this.full = full;
    this.dimEarlier = dimEarlier;
  }

  /**
   * The steps of the diagram, or one step for each edge in causal order where it has none. What is
   * new is brought out. The last step shows everything.
   *
   * @param dimEarlier whether what came before is dimmed
   */
  public static List<Scene> of(Scene full, boolean dimEarlier) {
    return new StepScenes(full, dimEarlier).scenes();
  }

  private List<Scene> scenes() {
    List<Diagram.BuildStep> steps = steps();
    List<Scene> scenes = new ArrayList<>();
    Set<String> shown = new LinkedHashSet<>();
    for (int i = 0; i < steps.size(); i++) {
      Set<String> before = new LinkedHashSet<>(shown);
      boolean last = i == steps.size() - 1;
      show(steps.get(i).show(), laterThan(steps, i), last, shown);
      scenes.add(scene(steps.get(i).title(), i + 1, steps.size(), shown, before));
    }
    return scenes;
  }

  private List<Diagram.BuildStep> steps() {
    if (!full.diagram().steps().isEmpty()) {
      return full.diagram().steps();
    }
    List<Diagram.BuildStep> steps = new ArrayList<>();
    for (Diagram.Edge edge : full.diagram().edges()) {
      steps.add(new Diagram.BuildStep(sentence(edge), List.of(edge.id())));
    }
    return steps.isEmpty()
        ? List.of(new Diagram.BuildStep(full.diagram().title(), List.of()))
        : steps;
  }

  private String sentence(Diagram.Edge edge) {
    return full.diagram().description().sentences().stream()
        .filter(s -> s.edge().filter(edge.id()::equals).isPresent())
        .map(PictureDescription.Sentence::text)
        .findFirst()
        .orElse(edge.verb());
  }

  private static Set<String> laterThan(List<Diagram.BuildStep> steps, int step) {
    Set<String> later = new LinkedHashSet<>();
    steps.subList(step + 1, steps.size()).forEach(s -> later.addAll(s.show()));
    return later;
  }

  /** An edge brings its ends; an edge that no step names comes as soon as both its ends do. */
  private void show(List<String> ids, Set<String> later, boolean last, Set<String> shown) {
    shown.addAll(ids);
    List<Diagram.Edge> edges = full.diagram().edges();
    for (Diagram.Edge edge : edges) {
      if (shown.contains(edge.id())) {
        shown.add(edge.from());
        shown.add(edge.to());
      }
    }
    for (Diagram.Edge edge : edges) {
      boolean both = shown.contains(edge.from()) && shown.contains(edge.to());
      if (last || both && !later.contains(edge.id())) {
        shown.add(edge.id());
      }
    }
    if (last) {
      full.diagram().nodes().forEach(n -> shown.add(n.id()));
    }
  }

  private Scene scene(String title, int step, int of, Set<String> shown, Set<String> before) {
    List<Scene.PlacedNode> nodes = new ArrayList<>();
    for (Scene.PlacedNode node : full.nodes()) {
      if (shown.contains(node.node().id())) {
        nodes.add(node.with(emphasis(node.node().emphasis(), node.node().id(), before)));
      }
    }
    List<Scene.Route> routes = new ArrayList<>();
    for (Scene.Route route : full.routes()) {
      if (shown.contains(route.edge().id())) {
        routes.add(route.with(emphasis(route.edge().emphasis(), route.edge().id(), before)));
      }
    }
    String heading = full.diagram().title() + " (" + step + "/" + of + "): " + title;
    Excerpt excerpt = new Excerpt(full, "step" + step, heading, Optional.of(title), nodes, routes);
    return excerpt.scene(told(routes, before), excerpt.explained(), full.subtitle());
  }

  private List<PictureDescription.Sentence> told(List<Scene.Route> routes, Set<String> before) {
    return full.diagram().description().sentences().stream()
        .filter(s -> s.edge().filter(e -> isNew(e, routes, before)).isPresent())
        .toList();
  }

  /** Where standing out says something else already, such as what a what-if loses, it stays so. */
  private Emphasis emphasis(Emphasis own, String id, Set<String> before) {
    if (!full.diagram().legend().marks().isEmpty()) {
      return own;
    }
    if (!before.contains(id)) {
      return Emphasis.HIGHLIGHT;
    }
    return dimEarlier ? Emphasis.DIM : Emphasis.NORMAL;
  }

  private static boolean isNew(String edge, List<Scene.Route> routes, Set<String> before) {
    return !before.contains(edge) && routes.stream().anyMatch(r -> r.edge().id().equals(edge));
  }
}

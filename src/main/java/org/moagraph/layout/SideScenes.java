package org.moagraph.layout;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.moagraph.view.diagram.Emphasis;

/**
 * The two sides of a comparison, each in a picture of its own: what is in both stands at the same
 * place in all three pictures, so that one can flip between them.
 */
public final class SideScenes {
  private SideScenes() {}

  /**
   * The first side alone, then the second.
   *
   * @param names what the two sides are called
   */
  public static List<Scene> of(Scene both, List<String> names) {
    return List.of(
        without(both, Emphasis.SECOND, "A", names.get(0)),
        without(both, Emphasis.FIRST, "B", names.get(1)));
  }

  private static Scene without(Scene both, Emphasis other, String letter, String name) {
    var routes = both.routes().stream().filter(r -> r.edge().emphasis() != other).toList();
    var shown = routes.stream().map(r -> Optional.of(r.edge().id())).toList();
    var ends =
        routes.stream().flatMap(r -> Stream.of(r.edge().from(), r.edge().to())).distinct().toList();
    // a thing of both sides may have all its steps on one of them, where none of it is shared
    var nodes =
        both.nodes().stream()
            .filter(n -> n.node().emphasis() != other)
            .filter(n -> ends.contains(n.node().id()) || isApart(both, n.node().id()))
            .toList();
    var heading = letter + ": " + name;
    var excerpt =
        new Excerpt(
            both,
            "side-" + letter.toLowerCase(Locale.ROOT),
            heading,
            Optional.empty(),
            nodes,
            routes);
    return excerpt.scene(
        both.diagram().description().sentences().stream()
            .filter(s -> s.edge().isPresent() && shown.contains(s.edge()))
            .toList());
  }

  private static boolean isApart(Scene both, String node) {
    return both.routes().stream()
        .noneMatch(r -> r.edge().from().equals(node) || r.edge().to().equals(node));
  }
}

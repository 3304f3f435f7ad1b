package org.moagraph.render.pptx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.moagraph.geometry.Box;
import org.moagraph.geometry.Path;
import org.moagraph.layout.EdgeLabels;
import org.moagraph.layout.Scene;
import org.moagraph.layout.TextBlock;

/**
 * A scene for a deck: bent lines are straight there wherever nothing is in the way. Office programs
 * route bent connectors anew, each by rules of its own, and disagree; a straight one is the same in
 * all of them, and stays so when its nodes are moved.
 */
public final class StraightLines {
  private final Map<String, Change> changes = new LinkedHashMap<>();

  /** The route of an edge, and what becomes of it. */
  private record Change(Path before, Scene.Route after) {}

  private StraightLines() {}

  /** The lines of this scene, of which all scenes to be drawn show a part. */
  public static StraightLines of(Scene full) {
    StraightLines lines = new StraightLines();
    List<Scene.Route> routes = straightened(full);
    if (!routes.equals(full.routes())) {
      List<Scene.Route> labelled = labelled(full, routes);
      for (int i = 0; i < routes.size(); i++) {
        Path before = full.routes().get(i).line();
        lines.changes.put(routes.get(i).edge().id(), new Change(before, labelled.get(i)));
      }
    }
    return lines;
  }

  /** The scene with these lines. */
  public Scene drawn(Scene scene) {
    return new Scene(
        scene.diagram(),
        scene.width(),
        scene.height(),
        scene.title(),
        scene.subtitle(),
        scene.credit(),
        scene.areas(),
        scene.nodes(),
        scene.routes().stream().map(this::drawn).toList(),
        scene.legend());
  }

  private Scene.Route drawn(Scene.Route route) {
    return Optional.ofNullable(changes.get(route.edge().id()))
        .filter(change -> change.before().equals(route.line()))
        .map(change -> change.after().with(route.edge().emphasis()))
        .orElse(route);
  }

  /** Short lines first: they have the fewest ways to go. */
  private static List<Scene.Route> straightened(Scene scene) {
    List<Scene.Route> routes = new ArrayList<>(scene.routes());
    IntStream.range(0, routes.size())
        .boxed()
        .filter(i -> !isStraight(routes.get(i)))
        .sorted(Comparator.comparingDouble(i -> span(routes.get(i))))
        .forEach(
            i -> {
              List<Scene.Route> others = new ArrayList<>(routes);
              Scene.Route bent = others.remove((int) i);
              new StraightWay(scene, others).instead(bent).ifPresent(r -> routes.set(i, r));
            });
    return routes;
  }

  private static boolean isStraight(Scene.Route route) {
    return route.corners().size() == 2;
  }

  private static double span(Scene.Route route) {
    return route.line().start().distance(route.line().end());
  }

  private static List<Scene.Route> labelled(Scene scene, List<Scene.Route> routes) {
    double size =
        scene.routes().stream()
            .flatMap(r -> r.label().stream())
            .mapToDouble(TextBlock::size)
            .findFirst()
            .orElse(0);
    if (size == 0) {
      return routes;
    }
    List<Box> borders = scene.areas().stream().map(Scene.Area::box).toList();
    EdgeLabels labels = new EdgeLabels(room(scene), scene.nodes(), routes, borders);
    scene.areas().stream()
        .flatMap(area -> area.label().stream())
        .forEach(name -> labels.placer().keepFree(name.bounds().grown(2)));
    return labels.labelled(size);
  }

  /** Between the title and the legend. */
  private static Box room(Scene scene) {
    double top =
        Stream.concat(Stream.of(scene.title()), scene.subtitle().stream())
            .mapToDouble(text -> text.bounds().bottom())
            .max()
            .orElse(0);
    double bottom =
        scene.legend().stream()
            .mapToDouble(entry -> entry.sample().y())
            .min()
            .orElse(scene.credit().bounds().y());
    double margin = 8;
    return new Box(margin, top, scene.width() - 2 * margin, bottom - top);
  }
}

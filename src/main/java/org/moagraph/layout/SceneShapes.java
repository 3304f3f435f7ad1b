package org.moagraph.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.moagraph.geometry.Box;
import org.moagraph.geometry.Point;
import org.moagraph.measure.Shapes;
import org.moagraph.view.diagram.Diagram;

/** A scene as what is measured of it. */
public final class SceneShapes {
  private final Scene scene;
  private final Map<String, Integer> places = new LinkedHashMap<>();

  private SceneShapes(Scene scene) {
    this.scene = scene;
    scene.nodes().forEach(n -> places.put(n.node().id(), places.size()));
  }

  /** The boxes, lines and letters of a scene. */
  public static Shapes of(Scene scene) {
    return new SceneShapes(scene).shapes();
  }

  private Shapes shapes() {
    return new Shapes(
        new Box(0, 0, scene.width(), scene.height()),
        scene.diagram().flow() == Diagram.Flow.RIGHT,
        scene.nodes().stream().map(n -> new Shapes.Node(n.box(), text(n.label()))).toList(),
        scene.routes().stream().map(this::line).toList(),
        scene.areas().stream()
            .map(a -> new Shapes.Area(a.box(), a.label().map(SceneShapes::text)))
            .toList(),
        scene.legend().stream().map(e -> new Shapes.Entry(e.sample(), e.label().bounds())).toList(),
        scene.title().bounds());
  }

  private static Shapes.Text text(TextBlock block) {
    return new Shapes.Text(block.bounds(), block.size());
  }

  private Shapes.Line line(Scene.Route route) {
    List<Point> points = new ArrayList<>(route.line().flattened());
    points.add(route.tip().at());
    Diagram.Edge edge = route.edge();
    return new Shapes.Line(
        points,
        place(edge.from()),
        place(edge.to()),
        route.label().map(SceneShapes::text),
        route.label().isEmpty() && !edge.verb().isEmpty(),
        edge.feedback());
  }

  private int place(String id) {
    return Objects.requireNonNull(places.get(id), id);
  }
}

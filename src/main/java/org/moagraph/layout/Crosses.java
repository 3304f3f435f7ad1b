package org.moagraph.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.moagraph.geometry.Box;
import org.moagraph.geometry.Path;
import org.moagraph.geometry.Point;

/** Where the crosses of what is lost stand in a scene: on it, and off the words of the picture. */
public final class Crosses {
  /** From the middle of a cross to its ends, in px. */
  private static final double REACH = 8;

  private static final List<Double> PARTS = List.of(0.3, 0.4, 0.2, 0.5, 0.6, 0.7, 0.8, 0.15, 0.9);

  /** Beside words that run along a short line, a cross still reaches over the line. */
  private static final List<Double> SIDEWAYS = List.of(0.0, -6.0, 6.0);

  private final Scene scene;

  private Crosses(Scene scene) {
    this.scene = scene;
  }

  /** The crosses of the scene. */
  public static Crosses of(Scene scene) {
    return new Crosses(scene);
  }

  /** The cross of an edge. */
  public Cross on(Scene.Route route) {
    List<Box> taken = words();
    scene.nodes().forEach(n -> taken.add(n.box()));
    Stream<Point> places =
        SIDEWAYS.stream().flatMap(by -> PARTS.stream().map(p -> at(route.line(), p).plus(by, by)));
    return new Cross(clearest(places, taken), REACH * route.tip().scale());
  }

  /** The cross of a node: at one of its corners. */
  public Cross on(Scene.PlacedNode node) {
    Box box = node.box().grown(-4);
    Point at =
        clearest(
            Stream.of(
                new Point(box.right(), box.y()),
                new Point(box.right(), box.bottom()),
                new Point(box.x(), box.bottom())),
            words());
    return new Cross(at, REACH + 1);
  }

  private List<Box> words() {
    List<Box> words = new ArrayList<>();
    for (Scene.Route route : scene.routes()) {
      route.label().ifPresent(l -> words.add(l.bounds()));
      route.tags().forEach(t -> words.add(t.box()));
    }
    scene.areas().forEach(a -> a.label().ifPresent(l -> words.add(l.bounds())));
    return words;
  }

  /** The first place with room for a cross, or the one farthest from what is taken. */
  private static Point clearest(Stream<Point> places, List<Box> taken) {
    return places
        .max(Comparator.comparingDouble(p -> Math.min(2, clearance(p, taken))))
        .orElseThrow();
  }

  private static double clearance(Point place, List<Box> taken) {
    Box cross = Box.around(place, 2 * REACH, 2 * REACH);
    return taken.stream().mapToDouble(cross::gap).min().orElse(2);
  }

  /** The place so far along a line; 0 is its start, 1 its end. */
  private static Point at(Path line, double part) {
    List<Point> points = line.flattened();
    double length = 0;
    for (int i = 1; i < points.size(); i++) {
      length += points.get(i - 1).distance(points.get(i));
    }
    double left = length * part;
    for (int i = 1; i < points.size(); i++) {
      double piece = points.get(i - 1).distance(points.get(i));
      if (piece >= left && piece > 0) {
        return points.get(i - 1).towards(points.get(i), left / piece);
      }
      left -= piece;
    }
    return line.end();
  }
}

package org.moagraph.layout;

import java.util.ArrayList;
import java.util.List;
import org.moagraph.view.diagram.Diagram;

/**
 * How legible a scene is on a slide of 960 x 540 pt: font sizes in pt, {@code fill} from 0 to 1 of
 * the slide, {@code smallestGap} between nodes in pt, everything else as counts. Crossings are
 * counted for each pair of edges and place.
 */
public record Measures(
    double minNodeFontPt,
    double minEdgeFontPt,
    double fill,
    int crossings,
    int edgeThroughNode,
    int labelOverlaps,
    int linesThroughLabels,
    int nodeOverlaps,
    double smallestGap,
    int overflow,
    int backwardEdges,
    int unlabelledEdges,
    int bends,
    int nodes,
    int edges) {
  private static final double SLIDE_WIDTH = 1280;
  private static final double SLIDE_HEIGHT = 720;

  /** The measures of a scene. Fonts are 0 where nothing is written. */
  public static Measures of(Scene scene) {
    return new Measuring(scene).measures();
  }

  /** The same measures where all letters are set so much larger or smaller. */
  public Measures inLettersOf(double scale) {
    return new Measures(
        minNodeFontPt * scale,
        minEdgeFontPt * scale,
        fill,
        crossings,
        edgeThroughNode,
        labelOverlaps,
        linesThroughLabels,
        nodeOverlaps,
        smallestGap,
        overflow,
        backwardEdges,
        unlabelledEdges,
        bends,
        nodes,
        edges);
  }

  private static final class Measuring {
    final Scene scene;
    final double toPt;
    final List<List<Point>> lines = new ArrayList<>();
    final List<Box> labels = new ArrayList<>();

    Measuring(Scene scene) {
      this.scene = scene;
      toPt = 0.75 * Math.min(SLIDE_WIDTH / scene.width(), SLIDE_HEIGHT / scene.height());
      scene.routes().forEach(r -> lines.add(line(r)));
      scene.routes().forEach(r -> r.label().ifPresent(l -> labels.add(l.bounds())));
      scene.areas().forEach(a -> a.label().ifPresent(l -> labels.add(l.bounds())));
    }

    private static List<Point> line(Scene.Route route) {
      List<Point> points = new ArrayList<>(route.line().flattened());
      points.add(route.tip().at());
      return points;
    }

    Measures measures() {
      return new Measures(
          nodeFont(),
          edgeFont(),
          fill(),
          crossings(),
          edgesThroughNodes(),
          labelOverlaps(),
          linesThroughLabels(),
          nodeOverlaps(),
          smallestGap(),
          overflow(),
          backward(),
          (int) scene.routes().stream().filter(r -> unlabelled(r)).count(),
          bends(),
          scene.nodes().size(),
          scene.routes().size());
    }

    /** A bend is a quarter turn, at once or along a curve. */
    private int bends() {
      double turned = 0;
      for (List<Point> line : lines) {
        for (int i = 2; i < line.size(); i++) {
          turned += angle(line.get(i - 2), line.get(i - 1), line.get(i));
        }
      }
      return (int) Math.round(turned / (Math.PI / 2));
    }

    private static double angle(Point a, Point b, Point c) {
      double cross = (b.x() - a.x()) * (c.y() - b.y()) - (b.y() - a.y()) * (c.x() - b.x());
      double dot = (b.x() - a.x()) * (c.x() - b.x()) + (b.y() - a.y()) * (c.y() - b.y());
      return Math.abs(StrictMath.atan2(cross, dot));
    }

    private static boolean unlabelled(Scene.Route route) {
      return route.label().isEmpty() && !route.edge().verb().isEmpty();
    }

    private double nodeFont() {
      return toPt * scene.nodes().stream().mapToDouble(n -> n.label().size()).min().orElse(0);
    }

    private double edgeFont() {
      return toPt
          * scene.routes().stream()
              .flatMap(r -> r.label().stream())
              .mapToDouble(TextBlock::size)
              .min()
              .orElse(0);
    }

    private double fill() {
      List<Box> all = new ArrayList<>(labels);
      scene.nodes().forEach(n -> all.add(n.box()));
      scene.areas().forEach(a -> all.add(a.box()));
      scene.legend().forEach(e -> all.add(e.sample().union(e.label().bounds())));
      lines.forEach(l -> l.forEach(p -> all.add(new Box(p.x(), p.y(), 0, 0))));
      Box around = all.stream().reduce(Box::union).orElse(new Box(0, 0, 0, 0));
      double scale = toPt / 0.75;
      return around.width() * around.height() * scale * scale / (SLIDE_WIDTH * SLIDE_HEIGHT);
    }

    private int crossings() {
      List<Box> around = lines.stream().map(Measuring::around).toList();
      int found = 0;
      for (int e = 0; e < lines.size(); e++) {
        for (int f = 0; f < e; f++) {
          found +=
              around.get(e).overlaps(around.get(f)) ? crossings(lines.get(e), lines.get(f)) : 0;
        }
      }
      return found;
    }

    private static Box around(List<Point> line) {
      double left = line.stream().mapToDouble(Point::x).min().orElse(0);
      double top = line.stream().mapToDouble(Point::y).min().orElse(0);
      double right = line.stream().mapToDouble(Point::x).max().orElse(0);
      double bottom = line.stream().mapToDouble(Point::y).max().orElse(0);
      return new Box(left, top, right - left, bottom - top).grown(1);
    }

    private static int crossings(List<Point> a, List<Point> b) {
      int found = 0;
      for (int i = 1; i < a.size(); i++) {
        for (int j = 1; j < b.size(); j++) {
          found += cross(a.get(i - 1), a.get(i), b.get(j - 1), b.get(j)) ? 1 : 0;
        }
      }
      return found;
    }

    private static boolean cross(Point a, Point b, Point c, Point d) {
      return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
    }

    private static double turn(Point a, Point b, Point c) {
      return Math.signum((b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x()));
    }

    private int edgesThroughNodes() {
      int found = 0;
      for (int e = 0; e < lines.size(); e++) {
        Diagram.Edge edge = scene.routes().get(e).edge();
        for (Scene.PlacedNode node : scene.nodes()) {
          String id = node.node().id();
          if (!id.equals(edge.from()) && !id.equals(edge.to())) {
            found += passes(lines.get(e), node.box().grown(-1)) ? 1 : 0;
          }
        }
      }
      return found;
    }

    private static boolean passes(List<Point> line, Box box) {
      for (int i = 1; i < line.size(); i++) {
        if (box.crossedBy(line.get(i - 1), line.get(i))) {
          return true;
        }
      }
      return false;
    }

    private int labelOverlaps() {
      int found = 0;
      for (int i = 0; i < labels.size(); i++) {
        Box label = labels.get(i);
        for (int j = 0; j < i; j++) {
          found += label.overlaps(labels.get(j)) ? 1 : 0;
        }
        found += (int) scene.nodes().stream().filter(n -> n.box().overlaps(label)).count();
      }
      return found;
    }

    private int linesThroughLabels() {
      int found = 0;
      for (Box label : labels) {
        found += (int) lines.stream().filter(l -> passes(l, label)).count();
      }
      return found;
    }

    private int nodeOverlaps() {
      int found = 0;
      for (int i = 0; i < scene.nodes().size(); i++) {
        for (int j = 0; j < i; j++) {
          found += scene.nodes().get(i).box().overlaps(scene.nodes().get(j).box()) ? 1 : 0;
        }
      }
      return found;
    }

    private double smallestGap() {
      double gap = Double.MAX_VALUE;
      for (int i = 0; i < scene.nodes().size(); i++) {
        for (int j = 0; j < i; j++) {
          gap = Math.min(gap, scene.nodes().get(i).box().gap(scene.nodes().get(j).box()));
        }
      }
      return gap == Double.MAX_VALUE ? 0 : gap * toPt;
    }

    private int overflow() {
      Box page = new Box(0, 0, scene.width(), scene.height());
      int found = 0;
      for (Scene.PlacedNode node : scene.nodes()) {
        found += node.box().contains(node.label().bounds()) ? 0 : 1;
        found += page.contains(node.box()) ? 0 : 1;
      }
      for (Box label : labels) {
        found += page.contains(label) ? 0 : 1;
      }
      for (Scene.LegendEntry entry : scene.legend()) {
        found += page.contains(entry.label().bounds()) ? 0 : 1;
      }
      return found + (page.contains(scene.title().bounds()) ? 0 : 1);
    }

    /** Against the flow: leftwards where the picture runs to the right, else upwards. */
    private int backward() {
      int found = 0;
      for (Scene.Route route : scene.routes()) {
        Diagram.Edge edge = route.edge();
        if (!edge.feedback()) {
          Box from = scene.node(edge.from()).orElseThrow().box();
          Box to = scene.node(edge.to()).orElseThrow().box();
          boolean right = scene.diagram().flow() == Diagram.Flow.RIGHT;
          found += (right ? to.right() < from.x() : to.bottom() < from.y()) ? 1 : 0;
        }
      }
      return found;
    }
  }
}

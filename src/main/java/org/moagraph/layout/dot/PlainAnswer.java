package org.moagraph.layout.dot;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moagraph.geometry.Point;
import org.moagraph.graphviz.GraphvizException;
import org.moagraph.view.diagram.Diagram;

/**
 * The places in Graphviz' {@code plain} format: inches, y upwards. Edges are chains of cubic curves
 * in the order of the diagram.
 */
record PlainAnswer(double width, double height, List<Point> nodes, List<List<Point>> edges) {

  static PlainAnswer parse(String text, Diagram diagram) throws GraphvizException {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    diagram.nodes().forEach(n -> numbers.put(n.id(), numbers.size()));
    Point size = new Point(1, 1);
    List<Point> nodes =
        new ArrayList<>(Collections.nCopies(diagram.nodes().size(), new Point(0, 0)));
    Map<String, Deque<List<Point>>> curves = new LinkedHashMap<>();
    for (String line : text.lines().toList()) {
      List<String> words = List.of(line.split(" "));
      switch (words.get(0)) {
        case "graph" -> size = point(words, 2);
        case "node" -> nodes.set(Integer.parseInt(words.get(1).substring(1)), point(words, 2));
        case "edge" ->
            curves
                .computeIfAbsent(words.get(1) + " " + words.get(2), k -> new ArrayDeque<>())
                .add(curve(words));
        default -> {}
      }
    }
    List<List<Point>> edges = new ArrayList<>();
    for (Diagram.Edge edge : diagram.edges()) {
      String ends = "n" + numbers.get(edge.from()) + " n" + numbers.get(edge.to());
      List<Point> curve = curves.getOrDefault(ends, new ArrayDeque<>()).poll();
      if (curve == null) {
        throw new GraphvizException("Graphviz left out an edge");
      }
      edges.add(curve);
    }
    return new PlainAnswer(size.x(), size.y(), nodes, edges);
  }

  private static List<Point> curve(List<String> words) {
    int count = Integer.parseInt(words.get(3));
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      points.add(point(words, 4 + 2 * i));
    }
    return points;
  }

  private static Point point(List<String> words, int at) {
    return new Point(Double.parseDouble(words.get(at)), Double.parseDouble(words.get(at + 1)));
  }
}

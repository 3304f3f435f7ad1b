package org.moagraph.measure;

import java.util.List;
import java.util.stream.Stream;
import org.moagraph.geometry.Box;

/**
 * How the boxes and words of a picture lie: how many nodes there are, how often nodes overlap and
 * words overlap words or nodes, the smallest gap between nodes in pt, and how often something
 * leaves its node or the page.
 */
public record BoxMeasures(
    int nodes, int nodeOverlaps, int labelOverlaps, double smallestGapPt, int overflow) {

  static BoxMeasures of(Shapes shapes, double toPt) {
    List<Box> nodes = shapes.nodes().stream().map(Shapes.Node::box).toList();
    List<Box> labels = shapes.labels().stream().map(Shapes.Text::bounds).toList();
    return new BoxMeasures(
        nodes.size(),
        overlaps(nodes),
        overlaps(labels) + overlaps(labels, nodes),
        smallestGap(nodes) * toPt,
        overflow(shapes, labels));
  }

  private static int overlaps(List<Box> boxes) {
    int found = 0;
    for (int i = 0; i < boxes.size(); i++) {
      for (int j = 0; j < i; j++) {
        found += boxes.get(i).overlaps(boxes.get(j)) ? 1 : 0;
      }
    }
    return found;
  }

  private static int overlaps(List<Box> some, List<Box> others) {
    int found = 0;
    for (Box box : some) {
      found += (int) others.stream().filter(box::overlaps).count();
    }
    return found;
  }

  private static double smallestGap(List<Box> boxes) {
    double gap = Double.MAX_VALUE;
    for (int i = 0; i < boxes.size(); i++) {
      for (int j = 0; j < i; j++) {
        gap = Math.min(gap, boxes.get(i).gap(boxes.get(j)));
      }
    }
    return gap == Double.MAX_VALUE ? 0 : gap;
  }

  private static int overflow(Shapes shapes, List<Box> labels) {
    int found = 0;
    for (Shapes.Node node : shapes.nodes()) {
      found += node.box().contains(node.name().bounds()) ? 0 : 1;
    }
    Stream<Box> onPage =
        Stream.of(
                shapes.nodes().stream().map(Shapes.Node::box),
                labels.stream(),
                shapes.legend().stream().map(Shapes.Entry::words),
                Stream.of(shapes.title()))
            .flatMap(boxes -> boxes);
    return found + (int) onPage.filter(box -> !shapes.page().contains(box)).count();
  }
}

package org.moagraph.layout.grid;

import java.util.ArrayList;
import java.util.List;
import org.moagraph.layout.NodeShape;
import org.moagraph.layout.TextBlock;
import org.moagraph.layout.Wrapping;
import org.moagraph.view.Diagram;

/** The labels of all nodes broken to one line width, and how large the nodes are then, in em. */
final class NodeSizes {
  private static final double PADDING_X = 0.62;
  private static final double PADDING_Y = 0.42;

  /** Lines may come out wider where a font is replaced, so text gets some room more. */
  private static final double MARGIN = 1.05;

  final List<List<String>> lines = new ArrayList<>();
  final double[] width;
  final double[] height;

  NodeSizes(Diagram diagram, double lineWidth) {
    int count = diagram.nodes().size();
    width = new double[count];
    height = new double[count];
    for (int n = 0; n < count; n++) {
      Diagram.Node node = diagram.nodes().get(n);
      NodeShape shape = NodeShape.of(node.kind());
      List<String> broken = Wrapping.lines(node.label(), lineWidth, false);
      lines.add(broken);
      width[n] = TextBlock.width(broken, 1, false) * MARGIN + 2 * PADDING_X + shape.extraWidth();
      height[n] = TextBlock.height(broken.size(), 1) + 2 * PADDING_Y + shape.extraHeight();
    }
  }
}

package org.moagraph.layout;

import java.util.ArrayList;
import java.util.List;
import org.moagraph.geometry.Box;
import org.moagraph.view.diagram.Diagram;

/** The labels of all nodes broken to one line width, and how large the nodes are then, in em. */
public final class NodeSizes {
  private static final double PADDING_X = 0.62;
  private static final double PADDING_Y = 0.42;

  /** Lines may come out wider where a font is replaced, so text gets some room more. */
  private static final double MARGIN = 1.05;

  private final List<List<String>> lines = new ArrayList<>();
  private final double[] width;
  private final double[] height;

  /** Breaks the labels of a diagram to lines of that width in em. */
  public NodeSizes(Diagram diagram, double lineWidth) {
    int count = diagram.nodes().size();
    width = new double[count];
    height = new double[count];
    for (int n = 0; n < count; n++) {
      Diagram.Node node = diagram.nodes().get(n);
      NodeShape shape = NodeShape.of(node);
      List<String> broken = Wrapping.lines(node.label(), lineWidth, false);
      lines.add(broken);
      double written =
          TextBlock.width(broken, 1, false) * MARGIN + 2 * PADDING_X + shape.extraWidth();
      width[n] = Math.max(written, node.unit().map(UnitOfInformation::widthOf).orElse(0.0));
      height[n] = TextBlock.height(broken.size(), 1) + 2 * PADDING_Y + shape.extraHeight();
    }
  }

  /** The lines of the label of the node at that place in the diagram. */
  public List<String> lines(int node) {
    return lines.get(node);
  }

  public double width(int node) {
    return width[node];
  }

  public double height(int node) {
    return height[node];
  }

  /** The node at that place, set in its box at that font size in px. */
  public Scene.PlacedNode placed(Diagram diagram, int node, Box box, double font) {
    Diagram.Node drawn = diagram.nodes().get(node);
    NodeShape shape = NodeShape.of(drawn);
    TextBlock label = TextBlock.centred(lines.get(node), font, false, shape.textCentre(box, font));
    return new Scene.PlacedNode(drawn, shape, box, label);
  }
}

package org.moagraph.layout;

import java.util.function.Function;
import java.util.function.Supplier;
import org.moagraph.geometry.Box;
import org.moagraph.geometry.Path;
import org.moagraph.view.diagram.Material;
import org.moagraph.view.diagram.NodeKind;

/** What an entry of a legend shows beside its words: a small part of a picture, or nothing. */
public sealed interface Sample {

  /** A node of a kind. */
  record Node(NodeKind kind) implements Sample {

    /** The room of the node in that of the sample. */
    public Box box(Box sample) {
      return new Box(sample.x() + 2, sample.y() + 1, sample.width() - 4, sample.height() - 2);
    }

    /** The font size that sets the size of the node's details. */
    public double em(Box sample) {
      return 0.62 * sample.height();
    }

    /** The radius of the sign of its kind, in the middle of the node. */
    public double signRadius(Box sample) {
      return 0.6 * em(sample);
    }
  }

  /** A unit of information that names a material. */
  record Unit(Material material) implements Sample {

    /** The room of the unit in that of the sample. */
    public Box box(Box sample) {
      return Box.around(sample.centre(), 0.8 * sample.width(), 0.6 * sample.height());
    }

    /** Its outline. */
    public Path outline(Box sample) {
      return UnitOfInformation.outline(NodeShape.of(material), box(sample));
    }
  }

  /** An edge. */
  record Edge(EdgeSample edge) implements Sample {}

  /** The letter of a hypothesis, by its place in the legend's list. */
  record Letter(int hypothesis) implements Sample {

    /** The letter in its box. */
    public Scene.Tag tag(Box sample) {
      double side = 0.85 * sample.height();
      return new Scene.Tag(hypothesis, Box.around(sample.centre(), side, side));
    }
  }

  /** Words alone. */
  record Nothing() implements Sample {}

  /** Whether there is anything to show. */
  default boolean isShown() {
    return fold(k -> true, u -> true, e -> true, l -> true, () -> false);
  }

  /** What the function for this case makes of it. */
  default <T> T fold(
      Function<Node, T> node,
      Function<Unit, T> unit,
      Function<EdgeSample, T> edge,
      Function<Letter, T> letter,
      Supplier<T> nothing) {
    if (this instanceof Node n) {
      return node.apply(n);
    }
    if (this instanceof Unit u) {
      return unit.apply(u);
    }
    if (this instanceof Edge e) {
      return edge.apply(e.edge());
    }
    if (this instanceof Letter l) {
      return letter.apply(l);
    }
    return nothing.get();
  }
}

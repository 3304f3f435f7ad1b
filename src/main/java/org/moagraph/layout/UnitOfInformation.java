package org.moagraph.layout;

import java.util.List;
import java.util.Optional;
import org.moagraph.geometry.Box;
import org.moagraph.geometry.Path;
import org.moagraph.view.diagram.Diagram;

/**
 * A unit of information as drawn, half above the upper border of its node and left of the middle,
 * where few edges arrive. It has its word where that can be read on a slide.
 */
public record UnitOfInformation(NodeShape shape, Box box, Optional<TextBlock> word) {
  /** The letters of a unit beside those of its node. */
  private static final double SIZE = 0.62;

  /** 9 pt on a slide. */
  private static final double SMALLEST = 12;

  private static final double HEIGHT = 1.36 * SIZE;
  private static final double PADDING = 0.3 * SIZE;
  private static final double INDENT = 0.4;

  /** How far the unit stands above the border of its node, in em of the node. */
  static final double ABOVE = HEIGHT / 2;

  /** How much room it takes beside the padding that every node has around its text, in em. */
  static final double ROOM = HEIGHT - 0.3;

  /** The least width of a node with that unit, in em. */
  static double widthOf(Diagram.Unit unit) {
    return width(unit) + 2 * INDENT;
  }

  private static double width(Diagram.Unit unit) {
    double shape = SIZE * NodeShape.of(unit.material()).extraWidth();
    return TextBlock.width(List.of(unit.word()), SIZE, false) * 1.05 + 2 * PADDING + shape;
  }

  /** The unit of a node in a box whose letters have that size. */
  static UnitOfInformation of(Diagram.Unit unit, Box node, double em) {
    double size = SIZE * em;
    boolean legible = size >= SMALLEST;
    double width = legible ? width(unit) * em : 2.4 * HEIGHT * em;
    Box box = new Box(node.x() + INDENT * em, node.y(), width, HEIGHT * em);
    Optional<TextBlock> word =
        legible
            ? Optional.of(TextBlock.centred(List.of(unit.word()), size, false, box.centre()))
            : Optional.empty();
    return new UnitOfInformation(NodeShape.of(unit.material()), box, word);
  }

  /** The outline of the unit. */
  public Path outline() {
    return outline(shape, box);
  }

  /** The outline of a unit of that shape in that box, with corners that tell shapes apart. */
  public static Path outline(NodeShape shape, Box box) {
    return shape.outline(box, 0.7 * box.height());
  }
}

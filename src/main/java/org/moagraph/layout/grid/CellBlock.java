package org.moagraph.layout.grid;

import java.util.List;
import org.moagraph.layout.Scene.Form;

/**
 * A region on the grid: the cells that its box covers. {@code level} is 1 for a box without boxes
 * inside, and more around others; {@code depth} counts the boxes around it; {@code nameBelow} keeps
 * the room for its name at the foot; {@code pierced} says that an edge runs through the middle of
 * that room. {@code rim} is the side of a cell that is its membrane, or the side of the cell that a
 * membrane is.
 */
record CellBlock(
    int region,
    int left,
    int top,
    int right,
    int bottom,
    int level,
    int depth,
    boolean nameBelow,
    boolean pierced,
    Form form,
    Side rim) {

  /** A box around cells, before its nesting is known. */
  CellBlock(int region, int left, int top, int right, int bottom) {
    this(region, left, top, right, bottom, 1, 0, false, false, Form.BOX, Side.NONE);
  }

  boolean contains(CellBlock other) {
    return left <= other.left && top <= other.top && right >= other.right && bottom >= other.bottom;
  }

  /** Whether it is around a region that lies within its own. */
  boolean holds(CellBlock other, GridGraph graph) {
    return graph.regions.isAround(region, other.region) && contains(other);
  }

  boolean overlaps(CellBlock other) {
    return left <= other.right && other.left <= right && top <= other.bottom && other.top <= bottom;
  }

  boolean isAround(Placement placement, int node) {
    int x = placement.column[node];
    int y = placement.row[node];
    return left <= x && x <= right && top <= y && y <= bottom;
  }

  boolean isFlat() {
    return top == bottom;
  }

  boolean isUpright() {
    return left == right;
  }

  /** Whether it is a membrane that is the border of a cell. */
  boolean isRim() {
    return form.isBand() && rim != Side.NONE;
  }

  CellBlock nested(int newLevel, int newDepth) {
    return new CellBlock(
        region, left, top, right, bottom, newLevel, newDepth, nameBelow, pierced, form, rim);
  }

  /** The same region as a band. */
  CellBlock band(Form newForm) {
    return new CellBlock(
        region, left, top, right, bottom, level, depth, nameBelow, pierced, newForm, Side.NONE);
  }

  /** The same cell with a membrane as its border at that side. */
  CellBlock rimmed(Side side) {
    return new CellBlock(
        region, left, top, right, bottom, level, depth, nameBelow, pierced, form, side);
  }

  /** The same membrane as the whole border of a cell at that side. */
  CellBlock along(CellBlock cell, Side side) {
    return side.isFlat()
        ? new CellBlock(
            region,
            cell.left,
            top,
            cell.right,
            bottom,
            level,
            depth,
            false,
            false,
            Form.ACROSS,
            side)
        : new CellBlock(
            region,
            left,
            cell.top,
            right,
            cell.bottom,
            level,
            depth,
            false,
            false,
            Form.UPRIGHT,
            side);
  }

  /** The same box, its name at the foot where an edge enters it from above but none from below. */
  CellBlock named(List<List<Segment>> ways) {
    boolean lean = isUpright() && form == Form.BOX;
    boolean above = lean && rim != Side.TOP && crossed(ways, 2 * top);
    boolean below = lean && rim == Side.NONE && crossed(ways, 2 * bottom + 2);
    boolean foot = above && !below && rim == Side.NONE;
    return new CellBlock(
        region, left, top, right, bottom, level, depth, foot, above && !foot, form, rim);
  }

  private boolean crossed(List<List<Segment>> ways, int border) {
    return ways.stream()
        .flatMap(List::stream)
        .filter(s -> !s.horizontal && s.line == 2 * left + 1)
        .anyMatch(s -> s.low() <= border && border <= s.high());
  }
}

package org.moagraph.layout.grid;

import java.util.List;
import org.moagraph.layout.RegionNames;
import org.moagraph.layout.Scene.Form;

/**
 * The room that regions take beside their cells, in px: padding, the lines of the name, the ends of
 * bands. A cell whose border is a membrane has none at that side: it ends amid the membrane's
 * nodes.
 */
final class Margins {
  private static final double PADDING = 13;
  private static final double NAME = 28;
  private static final double LINE = 18;
  private static final double FOOT = 11;

  /** How far a band reaches beyond its first and last node. */
  private static final double BAND_END = 16;

  private final GridGraph graph;
  private final List<CellBlock> blocks;
  private final double[] columns;
  private final boolean breaking;

  /** How many names above the first row of each block need a second line, its own included. */
  private final int[] lines;

  /** The room left and right of each block. */
  private final double[] aside;

  /**
   * @param columns how wide the columns are
   * @param gap how wide channels between columns are at least
   * @param breaking whether names get a second line where a region is narrow, or a wider region
   */
  Margins(GridGraph graph, List<CellBlock> blocks, double[] columns, double gap, boolean breaking) {
    this.graph = graph;
    this.blocks = blocks;
    this.columns = columns;
    this.breaking = breaking;
    lines = new int[blocks.size()];
    aside = new double[blocks.size()];
    for (int i = blocks.size() - 1; i >= 0; i--) {
      CellBlock block = blocks.get(i);
      aside[i] = padding(block);
      for (int j = i + 1; j < blocks.size(); j++) {
        if (block.holds(blocks.get(j), graph)) {
          surround(i, j);
        }
      }
      if (!block.form().isBand()) {
        makeRoomForName(i, gap);
      }
    }
  }

  private static double padding(CellBlock block) {
    if (block.form() == Form.UPRIGHT) {
      return 0;
    }
    return block.form() == Form.ACROSS && !block.isRim() ? BAND_END : block.level() * PADDING;
  }

  private void surround(int outer, int inner) {
    CellBlock around = blocks.get(outer);
    CellBlock within = blocks.get(inner);
    if (!within.isRim() && (around.left() == within.left() || around.right() == within.right())) {
      aside[outer] = Math.max(aside[outer], aside[inner] + PADDING);
    }
    if (around.top() == within.top()) {
      lines[outer] = Math.max(lines[outer], lines[inner]);
    }
  }

  private void makeRoomForName(int i, double gap) {
    CellBlock block = blocks.get(i);
    String name = graph.diagram.regions().get(block.region()).label();
    double room = aside[i] + aside[i] + (block.right() - block.left()) * gap;
    for (int c = block.left(); c <= block.right(); c++) {
      boolean half = isRimColumn(block, c);
      room += half ? columns[c] / 2 - aside[i] : columns[c];
    }
    room = (breaking && block.pierced() ? room / 2 : room) - 2 * RegionNames.INSET;
    if (RegionNames.width(name) > room) {
      double needed = breaking ? RegionNames.brokenWidth(name) : RegionNames.width(name);
      lines[i] += breaking ? 1 : 0;
      aside[i] += Math.max(0, needed - room) / 2;
    }
  }

  private static boolean isRimColumn(CellBlock cell, int column) {
    return cell.rim() == Side.LEFT && column == cell.left()
        || cell.rim() == Side.RIGHT && column == cell.right();
  }

  /** What is needed right of columns, or below rows, that end before a channel. */
  double before(boolean horizontal, int channel) {
    double most = 0;
    for (CellBlock block : blocks) {
      if ((horizontal ? block.bottom() : block.right()) == channel - 1) {
        most = Math.max(most, horizontal ? below(block) : right(block));
      }
      if (horizontal && block.top() == channel - 1 && isHung(block)) {
        most = Math.max(most, name(block));
      }
    }
    return most;
  }

  /** What is needed left of columns, or above rows, that start after a channel. */
  double after(boolean horizontal, int channel) {
    double most = 0;
    for (CellBlock block : blocks) {
      if ((horizontal ? block.top() : block.left()) == channel) {
        most = Math.max(most, horizontal ? above(block) : left(block));
      }
    }
    return most;
  }

  /** Whether a cell hangs below its membrane, its name below that too. */
  private static boolean isHung(CellBlock block) {
    return block.rim() == Side.TOP && !block.form().isBand();
  }

  private double name(CellBlock block) {
    return NAME + LINE * lines[blocks.indexOf(block)];
  }

  double above(CellBlock block) {
    if (block.form() == Form.ACROSS || isHung(block)) {
      return 0;
    }
    if (block.form() == Form.UPRIGHT && !block.isRim()) {
      return BAND_END + NAME;
    }
    return block.nameBelow()
        ? (block.level() - 1) * NAME + FOOT
        : (block.level() - 1) * NAME + name(block);
  }

  double below(CellBlock block) {
    if (block.form() == Form.ACROSS || block.rim() == Side.BOTTOM) {
      return 0;
    }
    if (block.form() == Form.UPRIGHT && !block.isRim()) {
      return BAND_END;
    }
    boolean named = block.nameBelow() || isHung(block) && block.isFlat();
    return (block.level() - 1) * FOOT + (named ? name(block) : FOOT);
  }

  double left(CellBlock block) {
    return block.rim() == Side.LEFT ? 0 : aside[blocks.indexOf(block)];
  }

  double right(CellBlock block) {
    return block.rim() == Side.RIGHT ? 0 : aside[blocks.indexOf(block)];
  }
}

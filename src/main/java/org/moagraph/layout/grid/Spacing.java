package org.moagraph.layout.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.moagraph.layout.Box;
import org.moagraph.layout.NodeSizes;
import org.moagraph.layout.Point;
import org.moagraph.layout.TextBlock;

/**
 * Turns cells into places: finds the line width and the largest font with which columns, rows and
 * the channels between them fit the room, then spreads what room is left over the channels.
 */
final class Spacing {
  /** 24 pt: larger letters would not be read from further away, and look clumsy. */
  private static final double LARGEST = 32;

  private static final double SMALLEST = 4;
  private static final double TRACK = 15;
  private static final double REGION_PADDING = 13;
  private static final double REGION_LABEL = 17;
  private static final double REGION_FOOT = 11;
  private static final double LEAST_GAP = 34;
  private static final double WIDEST_GAP = 190;
  private static final double HIGHEST_GAP = 110;

  private final GridGraph graph;
  private final Placement placement;
  private final List<List<Segment>> ways;
  private final List<CellBlock> blocks;
  private final boolean verbs;

  double font;
  NodeSizes sizes;

  /** The places of the lattice's lines, and how wide the way is that channels leave for edges. */
  double[] x;

  double[] y;
  double[] roomX;
  double[] roomY;
  double[] columnWidth;
  double[] rowHeight;

  Spacing(
      GridGraph graph,
      Placement placement,
      List<List<Segment>> ways,
      List<CellBlock> blocks,
      boolean verbs,
      Box room) {
    this.graph = graph;
    this.placement = placement;
    this.ways = ways;
    this.blocks = blocks;
    this.verbs = verbs;
    sizes = chooseSizes(room);
    spread(room);
  }

  /** The size of verbs in px: 12 pt at least. */
  double labelSize() {
    return labelSize(font);
  }

  private static double labelSize(double font) {
    return Math.max(16, Math.min(20, 0.68 * font));
  }

  private NodeSizes chooseSizes(Box room) {
    NodeSizes best = graph.sizes.get(0);
    font = largestFont(best, room);
    for (NodeSizes tried : graph.sizes.subList(1, graph.sizes.size())) {
      double fitting = largestFont(tried, room);
      if (fitting > font + 0.2) {
        best = tried;
        font = fitting;
      }
    }
    return best;
  }

  private double largestFont(NodeSizes tried, Box room) {
    double low = SMALLEST;
    double high = LARGEST;
    if (fits(tried, high, room)) {
      return high;
    }
    for (int i = 0; i < 12; i++) {
      double middle = (low + high) / 2;
      if (fits(tried, middle, room)) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private boolean fits(NodeSizes tried, double size, Box room) {
    return sum(columns(tried, size)) + sum(channels(false, size)) <= room.width()
        && sum(rows(tried, size)) + sum(channels(true, size)) <= room.height();
  }

  private double[] columns(NodeSizes tried, double size) {
    double[] widths = new double[placement.columns];
    for (int n = 0; n < graph.nodes; n++) {
      int c = placement.column[n];
      widths[c] = Math.max(widths[c], tried.width(n) * size);
    }
    return widths;
  }

  private double[] rows(NodeSizes tried, double size) {
    double[] heights = new double[placement.rows];
    for (int n = 0; n < graph.nodes; n++) {
      int r = placement.row[n];
      heights[r] = Math.max(heights[r], tried.height(n) * size);
    }
    return heights;
  }

  private static double sum(double[] parts) {
    double sum = 0;
    for (double part : parts) {
      sum += part;
    }
    return sum;
  }

  /** The sizes that channels need: between rows where {@code horizontal}, else between columns. */
  private double[] channels(boolean horizontal, double size) {
    double[] core = cores(horizontal, size);
    for (int i = 0; i < core.length; i++) {
      core[i] += before(horizontal, i) + after(horizontal, i);
    }
    return core;
  }

  private double[] cores(boolean horizontal, double size) {
    int last = horizontal ? placement.rows : placement.columns;
    double[] core = new double[last + 1];
    Arrays.fill(core, 1, last, LEAST_GAP);
    for (List<Segment> way : ways) {
      for (Segment s : way) {
        if (s.horizontal == horizontal && s.line % 2 == 0) {
          int channel = s.line / 2;
          double inner = channel == 0 || channel == last ? 8 : 24;
          core[channel] = Math.max(core[channel], s.tracks * TRACK + inner);
        }
      }
      Segment only = way.get(0);
      if (verbs
          && way.size() == 1
          && only.horizontal != horizontal
          && only.high() - only.low() == 2) {
        int channel = (only.low() + 1) / 2;
        core[channel] = Math.max(core[channel], verbRoom(only.edge, horizontal, size));
      }
    }
    return core;
  }

  /** What the verb beside a straight edge between neighbours takes of their distance. */
  private double verbRoom(int edge, boolean upright, double size) {
    double letters = labelSize(size);
    return upright
        ? TextBlock.height(graph.verbLines[edge], letters) + 22
        : graph.verbWidth[edge] * letters + 28;
  }

  /** The padding of regions that end before a channel. */
  private double before(boolean horizontal, int channel) {
    double most = 0;
    for (CellBlock block : blocks) {
      if ((horizontal ? block.bottom() : block.right()) == channel - 1) {
        most = Math.max(most, horizontal ? foot(block) : block.level() * REGION_PADDING);
      }
    }
    return most;
  }

  /** The padding of regions that start after a channel. */
  private double after(boolean horizontal, int channel) {
    double most = 0;
    for (CellBlock block : blocks) {
      if ((horizontal ? block.top() : block.left()) == channel) {
        most = Math.max(most, horizontal ? head(block) : block.level() * REGION_PADDING);
      }
    }
    return most;
  }

  private static double head(CellBlock block) {
    return block.level() * (REGION_LABEL + 9)
        - (block.nameBelow() ? REGION_LABEL + 9 - REGION_FOOT : 0);
  }

  private static double foot(CellBlock block) {
    return block.level() * REGION_FOOT + (block.nameBelow() ? REGION_LABEL + 9 - REGION_FOOT : 0);
  }

  private void spread(Box room) {
    columnWidth = columns(sizes, font);
    rowHeight = rows(sizes, font);
    roomX = cores(false, font);
    roomY = cores(true, font);
    widen(roomX, room.width() - sum(columnWidth) - sum(channels(false, font)), WIDEST_GAP);
    widen(roomY, room.height() - sum(rowHeight) - sum(channels(true, font)), HIGHEST_GAP);
    x = lines(false, roomX, columnWidth, room.x(), room.width());
    y = lines(true, roomY, rowHeight, room.y(), room.height());
  }

  /** Gives spare room to the narrowest inner channels first. */
  private static void widen(double[] cores, double spare, double widest) {
    double left = spare;
    for (int step = 0; step < 400 && left > 2; step++) {
      int narrowest = -1;
      for (int i = 1; i < cores.length - 1; i++) {
        if (cores[i] < widest && (narrowest < 0 || cores[i] < cores[narrowest])) {
          narrowest = i;
        }
      }
      if (narrowest < 0) {
        return;
      }
      cores[narrowest] += 2;
      left -= 2;
    }
  }

  private double[] lines(
      boolean horizontal, double[] cores, double[] cells, double start, double length) {
    double[] lines = new double[2 * cells.length + 1];
    double total = sum(cells);
    for (int i = 0; i <= cells.length; i++) {
      total += before(horizontal, i) + cores[i] + after(horizontal, i);
    }
    double at = start + (length - total) / 2;
    for (int i = 0; i <= cells.length; i++) {
      at += before(horizontal, i);
      lines[2 * i] = at + cores[i] / 2;
      at += cores[i] + after(horizontal, i);
      if (i < cells.length) {
        lines[2 * i + 1] = at + cells[i] / 2;
        at += cells[i];
      }
    }
    return lines;
  }

  /** The boxes of the nodes: near the width of their column, so that columns look even. */
  List<Box> nodeBoxes() {
    List<Box> boxes = new ArrayList<>();
    for (int n = 0; n < graph.nodes; n++) {
      double widest = columnWidth[placement.column[n]];
      double highest = rowHeight[placement.row[n]];
      boxes.add(
          Box.around(
              new Point(x[2 * placement.column[n] + 1], y[2 * placement.row[n] + 1]),
              Math.max(sizes.width(n) * font, Math.min(widest, 0.8 * widest)),
              Math.max(sizes.height(n) * font, 0.72 * highest)));
    }
    return boxes;
  }

  /** The box of a region. */
  Box regionBox(CellBlock block) {
    double left = x[2 * block.left() + 1] - columnWidth[block.left()] / 2;
    double right = x[2 * block.right() + 1] + columnWidth[block.right()] / 2;
    double top = y[2 * block.top() + 1] - rowHeight[block.top()] / 2;
    double bottom = y[2 * block.bottom() + 1] + rowHeight[block.bottom()] / 2;
    double side = block.level() * REGION_PADDING;
    double above = head(block);
    return new Box(
        left - side, top - above, right - left + 2 * side, bottom - top + above + foot(block));
  }

  /** Where a segment runs across its line, in px. */
  double across(Segment s, List<Box> boxes) {
    double middle = s.horizontal ? y[s.line] : x[s.line];
    double track = s.line % 2 == 0 ? channelTrack(s) : sideTrack(s, boxes);
    return middle + s.offset() * track;
  }

  private double channelTrack(Segment s) {
    double room = (s.horizontal ? roomY : roomX)[s.line / 2];
    return Math.min(TRACK, room / (s.tracks + 0.5));
  }

  /** Tracks at a node lie within its side; those between nodes must match them. */
  private double sideTrack(Segment s, List<Box> boxes) {
    double side = Double.MAX_VALUE;
    for (int n = 0; n < graph.nodes; n++) {
      boolean onLine =
          s.horizontal ? 2 * placement.row[n] + 1 == s.line : 2 * placement.column[n] + 1 == s.line;
      if (onLine) {
        Box box = boxes.get(n);
        side = Math.min(side, s.horizontal ? box.height() : box.width());
      }
    }
    return Math.min(s.horizontal ? TRACK : 2 * TRACK, 0.62 * side / s.tracks);
  }
}

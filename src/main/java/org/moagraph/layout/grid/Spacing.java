package org.moagraph.layout.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.moagraph.geometry.Box;
import org.moagraph.geometry.Point;
import org.moagraph.layout.NodeSizes;
import org.moagraph.layout.Scene.Form;
import org.moagraph.layout.TextBlock;

/**
 * Turns cells into places: finds the line width and the largest font with which columns, rows and
 * the channels between them fit the room, then spreads what room is left over the channels.
 */
final class Spacing {
  /** 24 pt: larger letters would not be read from further away, and look clumsy. */
  private static final double LARGEST = 32;

  private static final double SMALLEST = 4;
  private static final double COARSE = 0.94;

  /** 14 pt. */
  private static final double CROWDED = 19;

  private static final double TRACK = 15;
  private static final double LEAST_GAP = 34;
  private static final double WIDEST_GAP = 190;
  private static final double HIGHEST_GAP = 110;
  private static final double WIDEST_BAND = 24;

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
  private Margins margins;

  /** Whether names of regions are broken to two lines where they are longer than the region. */
  private boolean breaking = true;

  Spacing(Ways found, boolean verbs, Box room) {
    graph = found.graph();
    placement = found.placement();
    ways = found.of();
    blocks = found.blocks();
    this.verbs = verbs;
    margins = new Margins(graph, blocks, new double[placement.columns], LEAST_GAP, breaking);
    sizes = chooseSizes(room);
    if (font < CROWDED && !blocks.isEmpty()) {
      widenForNames(room);
    }
    spread(room);
  }

  /** The size of verbs in px: 12 pt at least. */
  double labelSize() {
    return labelSize(font);
  }

  private static double labelSize(double font) {
    return Math.max(16, Math.min(20, 0.68 * font));
  }

  /** Where room is short, names on one line may leave larger letters than names on two. */
  private void widenForNames(Box room) {
    NodeSizes broken = sizes;
    double fontWhenBroken = font;
    breaking = false;
    sizes = chooseSizes(room);
    if (font < fontWhenBroken) {
      breaking = true;
      sizes = broken;
      font = fontWhenBroken;
    }
  }

  private NodeSizes chooseSizes(Box room) {
    NodeSizes best = graph.sizes.get(0);
    font = largestFont(best, room);
    for (NodeSizes tried : graph.sizes.subList(1, graph.sizes.size())) {
      if (fits(tried, font + 0.2, room)) {
        best = tried;
        font = largestFont(tried, room);
      }
    }
    return best;
  }

  /** Smaller letters may not fit where larger ones do: names of regions get fewer lines then. */
  private double largestFont(NodeSizes tried, Box room) {
    double low = LARGEST;
    while (low > SMALLEST && !fits(tried, low, room)) {
      low *= COARSE;
    }
    double high = Math.min(LARGEST, low / COARSE);
    for (int i = 0; i < 7; i++) {
      double middle = (low + high) / 2;
      if (fits(tried, middle, room)) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return Math.max(SMALLEST, low);
  }

  /** Whether all that was spread lies within the room. */
  boolean fits(Box room) {
    return sum(columnWidth) + sum(channels(false, font)) <= room.width()
        && sum(rowHeight) + sum(channels(true, font)) <= room.height();
  }

  private boolean fits(NodeSizes tried, double size, Box room) {
    double[] columns = columns(tried, size);
    margins = new Margins(graph, blocks, columns, LEAST_GAP, breaking);
    return sum(columns) + sum(channels(false, size)) <= room.width()
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
      core[i] += margins.before(horizontal, i) + margins.after(horizontal, i);
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

  private void spread(Box room) {
    columnWidth = columns(sizes, font);
    rowHeight = rows(sizes, font);
    margins = new Margins(graph, blocks, columnWidth, LEAST_GAP, breaking);
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
      total += margins.before(horizontal, i) + cores[i] + margins.after(horizontal, i);
    }
    double at = start + (length - total) / 2;
    for (int i = 0; i <= cells.length; i++) {
      at += margins.before(horizontal, i);
      lines[2 * i] = at + cores[i] / 2;
      at += cores[i] + margins.after(horizontal, i);
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

  /** The box of a region, or that of its band. */
  Box regionBox(CellBlock block) {
    double left = x[2 * block.left() + 1] - columnWidth[block.left()] / 2 - margins.left(block);
    double right = x[2 * block.right() + 1] + columnWidth[block.right()] / 2 + margins.right(block);
    double top = y[2 * block.top() + 1] - rowHeight[block.top()] / 2 - margins.above(block);
    double bottom =
        y[2 * block.bottom() + 1] + rowHeight[block.bottom()] / 2 + margins.below(block);
    double thick = bandWidth(block);
    return switch (block.form()) {
      case ACROSS -> new Box(left, y[2 * block.top() + 1] - thick / 2, right - left, thick);
      case UPRIGHT -> new Box(x[2 * block.left() + 1] - thick / 2, top, thick, bottom - top);
      case BOX ->
          switch (block.rim()) {
            case NONE -> Box.between(left, top, right, bottom);
            case TOP -> Box.between(left, y[2 * block.top() + 1], right, bottom);
            case BOTTOM -> Box.between(left, top, right, y[2 * block.bottom() + 1]);
            case LEFT -> Box.between(x[2 * block.left() + 1], top, right, bottom);
            case RIGHT -> Box.between(left, top, x[2 * block.right() + 1], bottom);
          };
    };
  }

  /** Narrow enough that the nodes in it show on both sides. */
  private double bandWidth(CellBlock band) {
    double width = WIDEST_BAND;
    for (int n : graph.members[band.region()]) {
      if (band.isAround(placement, n)) {
        double across = band.form() == Form.ACROSS ? sizes.height(n) : sizes.width(n);
        width = Math.min(width, 0.5 * across * font);
      }
    }
    return width;
  }

  /** Where a segment runs across its line, in px. */
  double across(Segment s, List<Box> boxes) {
    double track = s.line % 2 == 0 ? channelTrack(s) : sideTrack(s, boxes);
    return middle(s) + s.offset() * track;
  }

  /** Where the middle of a segment's line is, in px. */
  double middle(Segment s) {
    return s.horizontal ? y[s.line] : x[s.line];
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

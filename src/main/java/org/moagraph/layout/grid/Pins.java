package org.moagraph.layout.grid;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.moagraph.view.diagram.Diagram;

/**
 * Which nodes of a diagram stay in which cells. A pin counts where its node is shown, no pin before
 * it has its cell, and no grid that the picture may have would be too small for it.
 */
final class Pins {

  /** A grid has at most so many columns or rows, unless there are more nodes. */
  private static final int LONGEST = 12;

  private final int[] column;
  private final int[] row;
  private int columns;
  private int rows;

  Pins(Diagram diagram, Map<String, Integer> places) {
    column = new int[places.size()];
    row = new int[places.size()];
    Arrays.fill(column, -1);
    int longest = Math.max(LONGEST, places.size());
    Set<List<Integer>> taken = new LinkedHashSet<>();
    for (Diagram.Pin pin : diagram.pins()) {
      Integer node = places.get(pin.node());
      boolean fits = pin.column() < longest && pin.row() < longest;
      if (node != null && fits && taken.add(List.of(pin.column(), pin.row()))) {
        column[node] = pin.column();
        row[node] = pin.row();
        columns = Math.max(columns, pin.column() + 1);
        rows = Math.max(rows, pin.row() + 1);
      }
    }
  }

  /** How many columns and rows they need at least. */
  int columns() {
    return columns;
  }

  int rows() {
    return rows;
  }

  boolean isEmpty() {
    return columns == 0;
  }

  boolean isPinned(int node) {
    return node >= 0 && column[node] >= 0;
  }

  /** The cell of a pinned node on a grid with so many columns. */
  int cell(int node, int width) {
    return row[node] * width + column[node];
  }

  /** The ids of the nodes that stay. */
  List<String> kept(Diagram diagram) {
    return IntStream.range(0, column.length)
        .filter(this::isPinned)
        .mapToObj(n -> diagram.nodes().get(n).id())
        .toList();
  }
}

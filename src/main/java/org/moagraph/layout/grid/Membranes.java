package org.moagraph.layout.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moagraph.layout.Scene.Form;

/**
 * Makes bands of membranes whose nodes stand in a line: the border of their cell where nothing else
 * of the cell is in that line or beyond it, else a short band across its nodes.
 */
final class Membranes {
  private final GridGraph graph;
  private final Placement placement;
  private final List<CellBlock> blocks;

  private Membranes(GridGraph graph, Placement placement, List<CellBlock> blocks) {
    this.graph = graph;
    this.placement = placement;
    this.blocks = new ArrayList<>(blocks);
  }

  /** The same boxes, in the same order, with bands for membranes. */
  static List<CellBlock> in(List<CellBlock> blocks, GridGraph graph, Placement placement) {
    Membranes membranes = new Membranes(graph, placement, blocks);
    for (int i = 0; i < blocks.size(); i++) {
      CellBlock block = blocks.get(i);
      if (graph.regions.isCrossed(block.region()) && (block.isFlat() || block.isUpright())) {
        membranes.band(i);
      }
    }
    return membranes.blocks;
  }

  private void band(int place) {
    CellBlock block = blocks.get(place);
    Optional<Integer> cell = cell(block);
    Side side = cell.map(c -> rim(block, blocks.get(c))).orElse(Side.NONE);
    if (side == Side.NONE) {
      boolean upright = block.isUpright() && (!block.isFlat() || isReachedSideways(block));
      blocks.set(place, block.band(upright ? Form.UPRIGHT : Form.ACROSS));
    } else {
      CellBlock around = blocks.get(cell.orElseThrow());
      blocks.set(place, block.along(around, side));
      blocks.set(cell.orElseThrow(), around.rimmed(side));
    }
  }

  /** The cell around a membrane that has no border of that kind yet. */
  private Optional<Integer> cell(CellBlock membrane) {
    for (int i = 0; i < blocks.size(); i++) {
      CellBlock block = blocks.get(i);
      if (block.region() == graph.regions.parent(membrane.region()) && block.contains(membrane)) {
        return block.rim() == Side.NONE ? Optional.of(i) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The side of the cell at which most edges come from outside and fewest run along it. */
  private Side rim(CellBlock membrane, CellBlock cell) {
    Side best = Side.NONE;
    int most = Integer.MIN_VALUE;
    for (Side side : Side.values()) {
      if (isAt(side, membrane, cell)) {
        int worth = worth(side, membrane, cell);
        if (worth > most) {
          most = worth;
          best = side;
        }
      }
    }
    return best;
  }

  private boolean isAt(Side side, CellBlock membrane, CellBlock cell) {
    boolean there =
        switch (side) {
          case NONE -> false;
          case TOP -> membrane.top() == cell.top() && membrane.isFlat();
          case BOTTOM -> membrane.bottom() == cell.bottom() && membrane.isFlat();
          case LEFT -> membrane.left() == cell.left() && membrane.isUpright();
          case RIGHT -> membrane.right() == cell.right() && membrane.isUpright();
        };
    return there && isAlone(membrane, membrane.along(cell, side));
  }

  /** Whether nothing but its own nodes is where the band would be. */
  private boolean isAlone(CellBlock membrane, CellBlock band) {
    for (int n = 0; n < graph.nodes; n++) {
      if (band.isAround(placement, n) && !membrane.isAround(placement, n)) {
        return false;
      }
    }
    return true;
  }

  /** How many edges reach the membrane from beyond that side, less those that run along it. */
  private int worth(Side side, CellBlock membrane, CellBlock cell) {
    int worth = 0;
    for (int other : partners(membrane)) {
      int dx = placement.column[other] - (side == Side.LEFT ? cell.left() : cell.right());
      int dy = placement.row[other] - (side == Side.TOP ? cell.top() : cell.bottom());
      worth += dx * side.dx > 0 || dy * side.dy > 0 ? 1 : 0;
      worth -= (side.isFlat() ? dy : dx) == 0 ? 2 : 0;
    }
    return worth;
  }

  /** Whether more edges reach a lone node from its sides than from above and below. */
  private boolean isReachedSideways(CellBlock membrane) {
    int sideways = 0;
    for (int other : partners(membrane)) {
      sideways += placement.row[other] == membrane.top() ? 1 : 0;
      sideways -= placement.column[other] == membrane.left() ? 1 : 0;
    }
    return sideways >= 0;
  }

  /** The nodes outside with an edge from or to a node of the membrane. */
  private List<Integer> partners(CellBlock membrane) {
    List<Integer> partners = new ArrayList<>();
    for (int e = 0; e < graph.edges; e++) {
      boolean from = membrane.isAround(placement, graph.from[e]);
      boolean to = membrane.isAround(placement, graph.to[e]);
      if (from != to) {
        partners.add(from ? graph.to[e] : graph.from[e]);
      }
    }
    return partners;
  }
}

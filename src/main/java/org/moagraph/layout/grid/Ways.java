package org.moagraph.layout.grid;

import java.util.List;

/**
 * A placement with the ways of its edges, each as its segments from start to end, and the boxes of
 * its regions: all that is known before any letter has a size.
 */
record Ways(GridGraph graph, Placement placement, List<List<Segment>> of, List<CellBlock> blocks) {

  /** The ways that the router finds, on tracks that cross as little as the budget allows. */
  static Ways of(GridGraph graph, Placement placement, Budget budget) {
    Lattice lattice = new Lattice(placement);
    List<CellBlock> bare = CellBlocks.of(graph, placement);
    int[][] routes = new Router(graph, lattice, bare).routes();
    List<List<Segment>> ways = new Tracks(lattice, routes, budget).ways();
    List<CellBlock> blocks = bare.stream().map(b -> b.named(ways)).toList();
    return new Ways(graph, placement, ways, blocks);
  }
}

package org.moagraph.layout.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Stream;
import org.moagraph.geometry.Box;
import org.moagraph.layout.Frame;
import org.moagraph.layout.NodeSizes;
import org.moagraph.layout.Page;
import org.moagraph.layout.Scene;
import org.moagraph.view.diagram.Diagram;
import org.moagraph.view.diagram.PictureLimits;

/**
 * Lays diagrams out on grids: the few sizes of grid that promise the largest letters, each with its
 * nodes placed, edges routed and labels set.
 */
public final class GridLayout {
  private static final int GRIDS = 4;

  /** For places from one start; pictures of slide size need a tenth of it, 30 nodes a half. */
  private static final long PLACE_STEPS = 30_000_000;

  /** For tracks; pictures of slide size need a hundredth of it. */
  private static final long TRACK_STEPS = 20_000_000;

  private GridLayout() {}

  private record Size(int columns, int rows, double font) {}

  /**
   * Scenes of the diagram for each promising grid, those that find no room on the page left out.
   */
  public static List<Scene> candidates(Diagram diagram, Page page) {
    Frame frame = Frame.of(diagram, page);
    GridGraph graph = new GridGraph(diagram);
    Stream<Size> sizes = sizes(graph, frame.room()).stream();
    // worth a second thread only where the search takes longer than starting one
    return (graph.nodes > PictureLimits.MOST_ON_A_SLIDE ? sizes.parallel() : sizes)
        .flatMap(size -> scenes(graph, size, frame, page).stream())
        .toList();
  }

  private static List<Scene> scenes(GridGraph graph, Size size, Frame frame, Page page) {
    PlacementCost cost = new PlacementCost(graph, graph.diagram.flow());
    return new Placer(graph, cost, PLACE_STEPS)
        .places(size.columns, size.rows).stream()
            .flatMap(placement -> scene(graph, placement, frame, page).stream())
            .toList();
  }

  /** Verbs get room of their own unless letters become too small by that. */
  private static Optional<Scene> scene(
      GridGraph graph, Placement placement, Frame frame, Page page) {
    Ways ways = Ways.of(graph, placement, new Budget(TRACK_STEPS));
    GridScene withVerbs = new GridScene(ways, frame, page, true);
    double needed = graph.nodes <= PictureLimits.FEW ? 24.5 : 19.5;
    if (withVerbs.font() >= needed) {
      return Optional.of(withVerbs.scene());
    }
    GridScene without = new GridScene(ways, frame, page, false);
    boolean larger = without.font() > 1.08 * withVerbs.font() || !withVerbs.fits();
    return Optional.of(larger ? without : withVerbs).filter(GridScene::fits).map(GridScene::scene);
  }

  private static List<Size> sizes(GridGraph graph, Box room) {
    List<Size> sizes = new ArrayList<>();
    int n = graph.nodes;
    int fewest = Math.max(1, graph.pins.columns());
    for (int columns = fewest; columns <= Math.max(n, fewest); columns++) {
      int least = Math.max((n + columns - 1) / columns, graph.pins.rows());
      int most = Math.max(n, least);
      for (int rows = least; rows <= least + 1 && rows <= most; rows++) {
        sizes.add(new Size(columns, rows, promise(graph, room, columns, rows)));
      }
    }
    sizes.sort(
        Comparator.comparingDouble((Size s) -> -s.font)
            .thenComparingInt(s -> s.columns * s.rows)
            .thenComparingInt(s -> s.columns));
    double best = sizes.isEmpty() ? 0 : sizes.get(0).font;
    return sizes.stream()
        .filter(s -> s.font > 0.7 * best)
        .limit(graph.nodes > PictureLimits.MOST_ON_A_SLIDE ? GRIDS - 1 : GRIDS)
        .toList();
  }

  /** The font that a grid would allow if every cell held an average label. */
  private static double promise(GridGraph graph, Box room, int columns, int rows) {
    double best = 0;
    for (NodeSizes sizes : graph.sizes) {
      double wide = typical(graph.nodes, sizes::width);
      double high = typical(graph.nodes, sizes::height);
      double across = (room.width() - (columns - 1) * 85) / (columns * wide);
      double down = (room.height() - (rows - 1) * 52 - rows * regionRoom(graph)) / (rows * high);
      best = Math.max(best, Math.min(across, down));
    }
    return Math.min(best, 34);
  }

  private static double regionRoom(GridGraph graph) {
    return graph.members.length > 0 ? 28 : 0;
  }

  /** Between the mean and the largest: columns hold some larger and some smaller nodes. */
  private static double typical(int count, IntToDoubleFunction size) {
    double sum = 0;
    double max = 0;
    for (int n = 0; n < count; n++) {
      sum += size.applyAsDouble(n);
      max = Math.max(max, size.applyAsDouble(n));
    }
    return (sum / count + max) / 2;
  }
}

package org.moagraph.layout.fit;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.moagraph.graphviz.EmbeddedGraphviz;
import org.moagraph.layout.LayoutResult;
import org.moagraph.layout.Page;
import org.moagraph.layout.Scene;
import org.moagraph.layout.SceneShapes;
import org.moagraph.measure.Measures;
import org.moagraph.model.Model;
import org.moagraph.view.diagram.Diagram;
import org.moagraph.view.diagram.Diagrams;
import org.moagraph.view.diagram.Showing;

/**
 * Times the layout of dense random graphs, the slowest last. Nothing is asserted. Arguments: the
 * fewest and the most nodes, and how many seeds.
 */
final class LayoutFigures {

  private LayoutFigures() {}

  private record Timed(String name, double seconds, String made) {}

  /** Prints for each graph how much processor time its layout takes and how legible it is. */
  public static void main(String[] args) {
    int fewest = args.length > 0 ? Integer.parseInt(args[0]) : 5;
    int most = args.length > 1 ? Integer.parseInt(args[1]) : 400;
    int seeds = args.length > 2 ? Integer.parseInt(args[2]) : 1;
    List<Timed> all = new ArrayList<>();
    for (DenseGraphs.Kind kind : DenseGraphs.corpus(seeds)) {
      if (kind.nodes() >= fewest && kind.nodes() <= most) {
        Timed timed = timed(kind);
        System.out.printf(Locale.ROOT, "%6.2f s  %s  %s%n", timed.seconds, timed.name, timed.made);
        all.add(timed);
      }
    }
    all.sort(Comparator.comparingDouble(Timed::seconds));
    System.out.printf(Locale.ROOT, "%d graphs%n", all.size());
    for (double part : new double[] {0.5, 0.9, 0.99, 1}) {
      Timed at = all.get((int) Math.ceil(part * all.size()) - 1);
      System.out.printf(Locale.ROOT, "%4.0f %%: %.2f s, %s%n", 100 * part, at.seconds, at.name);
    }
  }

  private static Timed timed(DenseGraphs.Kind kind) {
    Model model = DenseGraphs.model(kind);
    long start = processorTime();
    Diagram diagram = Diagrams.of(model, Optional.empty(), Showing.PLAIN);
    String made =
        new SlideLayout(new EmbeddedGraphviz(), SlideLayout.Choice.BEST)
            .lay(diagram, Page.WIDE)
            .fold(LayoutFigures::told, LayoutResult.TooLarge::told);
    return new Timed(kind.toString(), (processorTime() - start) / 1e9, made);
  }

  private static String told(Scene scene) {
    Measures m = Measures.of(SceneShapes.of(scene));
    return String.format(
        Locale.ROOT,
        "%.1f pt, %d crossings, %d through nodes",
        m.letters().nodesPt(),
        m.lines().crossings(),
        m.lines().throughNodes());
  }

  /** Of all threads in ns, which other programs do not lengthen. */
  private static long processorTime() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }
}

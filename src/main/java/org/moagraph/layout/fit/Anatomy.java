package org.moagraph.layout.fit;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.moagraph.geometry.Box;
import org.moagraph.layout.RegionTree;
import org.moagraph.layout.Scene;
import org.moagraph.layout.Weights.Choice;
import org.moagraph.view.diagram.Diagram;
import org.moagraph.view.diagram.RegionKind;

/**
 * How far a scene is from what a textbook shows: regions in one piece, membranes as bands at the
 * border of their cell, presynaptic terminal, cleft and postsynaptic cell in that order, periods as
 * they are read.
 */
final class Anatomy {
  private final Scene scene;
  private final List<Diagram.Region> regions;
  private final RegionTree tree;

  private Anatomy(Scene scene) {
    this.scene = scene;
    this.regions = scene.diagram().regions();
    this.tree = new RegionTree(scene.diagram());
  }

  /** Whether all regions are drawn, each as one shape around all of its nodes. */
  static boolean isWhole(Scene scene) {
    Anatomy anatomy = new Anatomy(scene);
    return IntStream.range(0, anatomy.regions.size()).allMatch(r -> anatomy.pieces(r) == 0);
  }

  /** What the flaws of a scene weigh, in pt of its smallest letters. */
  static double flaws(Scene scene) {
    Anatomy anatomy = new Anatomy(scene);
    double flaws = anatomy.synapse() + anatomy.time();
    for (int r = 0; r < anatomy.regions.size(); r++) {
      Diagram.Region region = anatomy.regions.get(r);
      flaws += Choice.SPREAD * anatomy.pieces(r);
      flaws += region.kind() == RegionKind.MEMBRANE ? anatomy.membrane(region) : 0;
    }
    return flaws;
  }

  /** How many pieces a region has too many, where nodes outside count as one. */
  private int pieces(int r) {
    List<Box> boxes =
        scene.areas().stream()
            .filter(a -> a.region().id().equals(regions.get(r).id()))
            .map(Scene.Area::box)
            .toList();
    boolean astray = nodes(r).anyMatch(n -> boxes.stream().noneMatch(n::overlaps));
    return Math.max(0, boxes.size() - 1) + (astray ? 1 : 0);
  }

  /** The boxes of the nodes in a region; a layout places nodes in the order of the diagram. */
  private Stream<Box> nodes(int r) {
    return IntStream.range(0, scene.nodes().size())
        .filter(n -> tree.isIn(n, r))
        .mapToObj(n -> scene.nodes().get(n).box());
  }

  private double membrane(Diagram.Region region) {
    double flaws = 0;
    for (Scene.Area area : scene.areas()) {
      if (area.region().id().equals(region.id())) {
        flaws += area.form().isBand() ? isRim(area) ? 0 : Choice.INNER : Choice.MEMBRANE;
      }
    }
    return flaws;
  }

  private boolean isRim(Scene.Area band) {
    return scene.areas().stream()
        .filter(a -> band.region().parent().filter(a.region().id()::equals).isPresent())
        .anyMatch(a -> band.box().overlaps(a.box()) && !a.box().contains(band.box()));
  }

  private double synapse() {
    int down = 0;
    int across = 0;
    for (int before = 0; before < regions.size(); before++) {
      for (int after = 0; after < regions.size(); after++) {
        if (regions.get(before).kind().signalsTo(regions.get(after).kind())) {
          Box a = around(before);
          Box b = around(after);
          down += a.bottom() <= b.centre().y() && a.centre().y() < b.y() ? 0 : 1;
          across += a.right() <= b.centre().x() && a.centre().x() < b.x() ? 0 : 1;
        }
      }
    }
    return Choice.ORDER * Math.min(down, across);
  }

  private double time() {
    int flaws = 0;
    for (int i = 0; i < regions.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (regions.get(i).kind() == RegionKind.PERIOD
            && regions.get(j).kind() == RegionKind.PERIOD) {
          flaws += isRead(around(j), around(i)) ? 0 : 1;
        }
      }
    }
    return Choice.ORDER * flaws;
  }

  /** Whether the second box lies right of or below the first, and neither left of nor above it. */
  private static boolean isRead(Box a, Box b) {
    boolean after = a.right() <= b.x() || a.bottom() <= b.y();
    return after && !(b.right() <= a.x()) && !(b.bottom() <= a.y());
  }

  private Box around(int r) {
    return nodes(r).reduce(Box::union).orElse(new Box(0, 0, 0, 0));
  }
}

package org.moagraph.layout.fit;

import java.util.List;
import java.util.Optional;
import org.moagraph.geometry.Box;
import org.moagraph.layout.Scene;
import org.moagraph.view.diagram.Diagram;
import org.moagraph.view.diagram.RegionKind;

/**
 * How far a scene is from what a textbook shows: regions in one piece, membranes as bands at the
 * border of their cell, presynaptic terminal, cleft and postsynaptic cell in that order, periods as
 * they are read.
 */
final class Anatomy {
  private static final double PIECE = 1;
  private static final double BOXED = 2.5;
  private static final double INNER = 0.5;
  private static final double ORDER = 1.2;

  private final Scene scene;
  private final List<Diagram.Region> regions;

  private Anatomy(Scene scene) {
    this.scene = scene;
    this.regions = scene.diagram().regions();
  }

  /** What the flaws of a scene weigh, in pt of its smallest letters. */
  static double flaws(Scene scene) {
    Anatomy anatomy = new Anatomy(scene);
    double flaws = anatomy.synapse() + anatomy.time();
    for (Diagram.Region region : anatomy.regions) {
      flaws += PIECE * anatomy.pieces(region);
      flaws += region.kind() == RegionKind.MEMBRANE ? anatomy.membrane(region) : 0;
    }
    return flaws;
  }

  /** How many pieces a region has too many, where nodes outside count as one. */
  private int pieces(Diagram.Region region) {
    List<Box> boxes = boxes(region);
    boolean astray =
        scene.nodes().stream()
            .filter(n -> isIn(n.node(), region))
            .anyMatch(n -> boxes.stream().noneMatch(n.box()::overlaps));
    return Math.max(0, boxes.size() - 1) + (astray ? 1 : 0);
  }

  private List<Box> boxes(Diagram.Region region) {
    return scene.areas().stream()
        .filter(a -> a.region().id().equals(region.id()))
        .map(Scene.Area::box)
        .toList();
  }

  private double membrane(Diagram.Region region) {
    double flaws = 0;
    for (Scene.Area area : scene.areas()) {
      if (area.region().id().equals(region.id())) {
        flaws += area.form().isBand() ? isRim(area) ? 0 : INNER : BOXED;
      }
    }
    return flaws;
  }

  private boolean isRim(Scene.Area band) {
    return scene.areas().stream()
        .filter(a -> band.region().parent().filter(a.region().id()::equals).isPresent())
        .anyMatch(a -> band.box().overlaps(a.box()) && !a.box().contains(band.box()));
  }

  /** Whether the node is in the region; what a membrane does is in its cell, beside it. */
  private boolean isIn(Diagram.Node node, Diagram.Region region) {
    Optional<Diagram.Region> at = node.region().flatMap(this::region);
    if (at.filter(r -> r.kind() == RegionKind.MEMBRANE).isPresent()
        && !node.kind().isTransmembrane()) {
      at = at.flatMap(Diagram.Region::parent).flatMap(this::region);
    }
    while (at.isPresent()) {
      if (at.get().equals(region)) {
        return true;
      }
      at = at.flatMap(Diagram.Region::parent).flatMap(this::region);
    }
    return false;
  }

  private Optional<Diagram.Region> region(String id) {
    return regions.stream().filter(r -> r.id().equals(id)).findFirst();
  }

  private double synapse() {
    int down = 0;
    int across = 0;
    for (Diagram.Region before : regions) {
      for (Diagram.Region after : regions) {
        if (before.kind().signalsTo(after.kind())) {
          Box a = around(before);
          Box b = around(after);
          down += a.bottom() <= b.centre().y() && a.centre().y() < b.y() ? 0 : 1;
          across += a.right() <= b.centre().x() && a.centre().x() < b.x() ? 0 : 1;
        }
      }
    }
    return ORDER * Math.min(down, across);
  }

  private double time() {
    int flaws = 0;
    for (int i = 0; i < regions.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (regions.get(i).kind() == RegionKind.PERIOD
            && regions.get(j).kind() == RegionKind.PERIOD) {
          flaws += isRead(around(regions.get(j)), around(regions.get(i))) ? 0 : 1;
        }
      }
    }
    return ORDER * flaws;
  }

  /** Whether the second box lies right of or below the first, and neither left of nor above it. */
  private static boolean isRead(Box a, Box b) {
    boolean after = a.right() <= b.x() || a.bottom() <= b.y();
    return after && !(b.right() <= a.x()) && !(b.bottom() <= a.y());
  }

  private Box around(Diagram.Region region) {
    return scene.nodes().stream()
        .filter(n -> isIn(n.node(), region))
        .map(Scene.PlacedNode::box)
        .reduce(Box::union)
        .orElse(new Box(0, 0, 0, 0));
  }
}

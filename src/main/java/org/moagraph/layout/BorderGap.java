package org.moagraph.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.moagraph.geometry.Box;

/**
 * Where the border of a region is interrupted, so that a verb which found room nowhere else can be
 * read.
 *
 * @param box what of the border is left out
 * @param outside the area on whose ground the region lies, if it lies in one
 */
public record BorderGap(Box box, Optional<Scene.Area> outside) {

  /** How far a border, or its second line, reaches to either side of the edge of its area. */
  private static final double BORDER = 5;

  private static final double AROUND = 2;

  /** The gaps in the border of one area of a scene. */
  public static List<BorderGap> of(Scene scene, Scene.Area area) {
    List<BorderGap> gaps = new ArrayList<>();
    if (area.form().isBand()) {
      return gaps;
    }
    for (Scene.Route route : scene.routes()) {
      Box verb = route.label().map(TextBlock::bounds).orElse(area.box());
      if (verb.overlaps(area.box()) && !area.box().contains(verb)) {
        for (Box side : sides(area.box())) {
          if (side.overlaps(verb)) {
            gaps.add(new BorderGap(side.within(verb.grown(AROUND)), outside(scene, area)));
          }
        }
      }
    }
    return gaps;
  }

  private static List<Box> sides(Box box) {
    return List.of(
        new Box(box.x() - BORDER / 2, box.y(), BORDER, box.height()),
        new Box(box.right() - BORDER / 2, box.y(), BORDER, box.height()),
        new Box(box.x(), box.y() - BORDER / 2, box.width(), BORDER),
        new Box(box.x(), box.bottom() - BORDER / 2, box.width(), BORDER));
  }

  private static Optional<Scene.Area> outside(Scene scene, Scene.Area area) {
    return scene.areas().stream()
        .filter(a -> a != area && !a.form().isBand() && a.depth() < area.depth())
        .filter(a -> a.box().contains(area.box()))
        .max(Comparator.comparingInt(Scene.Area::depth));
  }
}

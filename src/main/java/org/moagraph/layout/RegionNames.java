package org.moagraph.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.moagraph.geometry.Box;

/**
 * Finds places for the names of regions, which are never cut: in the upper band of the region, else
 * anywhere in it, on one line or two.
 */
public final class RegionNames {
  /** The room between the side of a region and its name, in px. */
  public static final double INSET = 7;

  /** What is left of that room where a wider font takes the place of Arial. */
  private static final double END = 2;

  private static final double CLEARANCE = LabelPlacer.CLEARANCE;
  private static final double LARGE = 16;
  private static final double SMALL = 14.7;
  private static final double STEP = 6;
  private static final double TOP = 3.5;
  private static final double BELOW = 3;

  private RegionNames() {}

  /** How much width a name needs at least on one line, in a wider font too, in px. */
  public static double width(String name) {
    return needed(List.of(name));
  }

  /** How much width a name needs at least on two lines, in a wider font too, in px. */
  public static double brokenWidth(String name) {
    return needed(broken(name));
  }

  private static double needed(List<String> lines) {
    double plain = width(lines, SMALL);
    return Math.ceil(Math.max(plain, TextWidths.SUBSTITUTE * plain + END - INSET));
  }

  private static double width(List<String> lines, double size) {
    return TextBlock.width(lines, size, true);
  }

  /** The name on two lines of like width, or on one where it is a single word. */
  private static List<String> broken(String name) {
    List<String> best = List.of(name);
    for (int i = name.indexOf(' '); i >= 0; i = name.indexOf(' ', i + 1)) {
      List<String> lines = List.of(name.substring(0, i), name.substring(i + 1));
      best = width(lines, 1) < width(best, 1) ? lines : best;
    }
    return best;
  }

  /**
   * The name in its place. Where no place is free it stands at the upper left, over the edges.
   *
   * @param inside the boxes of regions inside this one, which the name keeps clear of
   */
  public static TextBlock place(String name, Box box, List<Box> inside, LabelPlacer placer) {
    List<TextBlock> ways = ways(name, box);
    Predicate<Box> clear = label -> isClear(label, inside);
    return firstOf(ways, box, clear.and(placer::isFree))
        .or(() -> firstOf(ways, box, clear.and(placer::isUntaken)))
        .or(() -> firstOf(ways, box, clear.and(placer::isBlank)))
        .orElse(ways.get(ways.size() - 1));
  }

  /** The first place that holds the name in a wider font too, else the first that holds it. */
  private static Optional<TextBlock> firstOf(
      List<TextBlock> ways, Box box, Predicate<Box> condition) {
    return first(ways, box, TextBlock::widest, END, condition)
        .or(() -> first(ways, box, RegionNames::tight, END + CLEARANCE, condition))
        .or(() -> first(ways, box, TextBlock::bounds, INSET, condition));
  }

  /** The name at the upper left, in large letters and small ones, on one line and on two. */
  private static List<TextBlock> ways(String name, Box box) {
    List<TextBlock> ways = new ArrayList<>();
    for (List<String> lines : List.of(List.of(name), broken(name))) {
      for (double size : new double[] {LARGE, SMALL}) {
        if (width(lines, size) <= box.width() - 2 * INSET) {
          ways.add(at(lines, size, box.x() + INSET, box.y() + TOP));
        }
      }
    }
    return ways.isEmpty() ? List.of(at(broken(name), SMALL, box.x() + INSET, box.y() + TOP)) : ways;
  }

  /** What a name takes in a wider font where it may touch what it else keeps clear of. */
  private static Box tight(TextBlock label) {
    return label.widest().grown(-CLEARANCE);
  }

  private static Optional<TextBlock> first(
      List<TextBlock> ways,
      Box box,
      Function<TextBlock, Box> extent,
      double end,
      Predicate<Box> condition) {
    for (TextBlock way : ways) {
      Box bounds = extent.apply(way);
      for (double down = 0; down <= box.bottom() - BELOW - bounds.bottom(); down += STEP) {
        for (double right = 0; right <= box.right() - end - bounds.right(); right += STEP) {
          TextBlock label = way.moved(right, down);
          if (condition.test(extent.apply(label))) {
            return Optional.of(label);
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isClear(Box label, List<Box> boxes) {
    return boxes.stream().noneMatch(label::overlaps);
  }

  private static TextBlock at(List<String> lines, double size, double x, double top) {
    return TextBlock.at(lines, size, true, TextBlock.Anchor.START, x, top);
  }
}

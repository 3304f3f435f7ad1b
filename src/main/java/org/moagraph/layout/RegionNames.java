package org.moagraph.layout;

import java.util.List;

/** Finds places for the names of regions: in the upper band of the region, else anywhere in it. */
public final class RegionNames {
  private static final double[] SIZES = {16, 14.7};
  private static final double INSET = 7;

  private RegionNames() {}

  /**
   * The name in its place. Where no place is free it stands at the upper left, over the edges.
   *
   * @param inside the boxes of regions inside this one, which the name keeps clear of
   */
  public static TextBlock place(String name, Box box, List<Box> inside, LabelPlacer placer) {
    for (double size : SIZES) {
      String shown = cut(name, size, box.width() - 2 * INSET);
      if (shown.equals(name) || size == SIZES[SIZES.length - 1]) {
        double width = TextWidths.of(shown, size, true);
        for (double down = 0; down < box.height() - 1.2 * size; down += 6) {
          for (double right = 0; right <= box.width() - width - 2 * INSET; right += 6) {
            TextBlock label = at(shown, size, box.x() + INSET + right, box.y() + 5 + down);
            Box bounds = label.bounds();
            if (placer.isFree(bounds) && inside.stream().noneMatch(bounds::overlaps)) {
              return label;
            }
          }
        }
      }
    }
    return overEdges(name, box, placer);
  }

  /** In the upper band over the edges, but not over their ends; cut short where it must be. */
  private static TextBlock overEdges(String name, Box box, LabelPlacer placer) {
    double size = SIZES[SIZES.length - 1];
    for (double part = 1; part > 0.35; part -= 0.08) {
      String shown = cut(name, size, part * (box.width() - 2 * INSET));
      double spare = box.width() - 2 * INSET - TextWidths.of(shown, size, true);
      for (double right = 0; right <= spare; right += 6) {
        TextBlock label = at(shown, size, box.x() + INSET + right, box.y() + 5);
        if (placer.isFree(label.bounds()) || part > 0.9 && placer.isUntaken(label.bounds())) {
          return label;
        }
      }
    }
    return at(cut(name, size, box.width() - 2 * INSET), size, box.x() + INSET, box.y() + 5);
  }

  private static TextBlock at(String text, double size, double x, double top) {
    return TextBlock.at(List.of(text), size, true, TextBlock.Anchor.START, x, top);
  }

  private static String cut(String text, double size, double width) {
    String shown = text;
    while (TextWidths.of(shown, size, true) > width && shown.length() > 4) {
      shown = shown.substring(0, shown.offsetByCodePoints(shown.length(), -2)).strip() + "…";
    }
    return shown;
  }
}

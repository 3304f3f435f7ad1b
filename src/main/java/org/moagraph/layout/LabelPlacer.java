package org.moagraph.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moagraph.geometry.Box;
import org.moagraph.geometry.Point;

/**
 * Finds free places beside lines for their verbs: such that hold them in a wider font too and lie
 * on no border of a region, as far as there are any. A verb that would touch a node, a line or
 * another label is left out: the marker says the sign as well.
 */
public final class LabelPlacer {
  static final double CLEARANCE = 3;
  private static final double BESIDE = 2;

  /** Where along a straight line a verb may stand, first in its middle. */
  private static final double[] PARTS = {
    0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7, 0.25, 0.75, 0.2, 0.8, 0.15, 0.85, 0.1, 0.9
  };

  /** What is asked of places, the most first. */
  private static final List<Demand> DEMANDS =
      List.of(
          new Demand(TextWidths.SUBSTITUTE, true),
          new Demand(TextWidths.SUBSTITUTE, false),
          new Demand(1, true),
          new Demand(1, false));

  /** How many times wider letters may become, and whether no border of a region may be there. */
  private record Demand(double wider, boolean offBorders) {

    /**
     * The room for words: usual letters keep clear of all else, wider ones only do not touch it.
     */
    double width(double words) {
      return Math.max(words + BESIDE, words * wider - 2 * CLEARANCE);
    }
  }

  private final Box room;
  private final List<Box> taken;
  private final List<Box> tips;
  private final LineIndex lines;
  private final List<Box> borders;

  /**
   * @param room where labels may stand
   * @param taken the boxes of nodes and of other text
   * @param tips the boxes of markers at the ends of lines
   * @param lines all lines of the picture
   * @param borders boxes on whose borders a label should not stand, but may
   */
  public LabelPlacer(
      Box room, List<Box> taken, List<Box> tips, List<List<Point>> lines, List<Box> borders) {
    this.room = room;
    this.taken = new ArrayList<>(taken);
    this.tips = List.copyOf(tips);
    this.lines = new LineIndex(room, lines);
    this.borders = List.copyOf(borders);
  }

  /** Keeps a box free from now on. */
  public void keepFree(Box box) {
    taken.add(box);
  }

  /**
   * The best free place beside a line, which is taken from then on.
   *
   * @param beside how much room is kept free to the right of the text
   */
  public Optional<TextBlock> place(String text, List<Point> line, double size, double beside) {
    if (text.isBlank()) {
      return Optional.empty();
    }
    double longest = 0;
    for (int i = 1; i < line.size(); i++) {
      longest = Math.max(longest, line.get(i - 1).distance(line.get(i)));
    }
    LabelPlace best = new LabelPlace();
    for (int d = 0; d < DEMANDS.size() && best.label.isEmpty(); d++) {
      for (List<String> broken : waysToBreak(text)) {
        for (int i = 1; i < line.size(); i++) {
          trySegment(
              broken, line.get(i - 1), line.get(i), size, beside, longest, DEMANDS.get(d), best);
        }
      }
    }
    best.label.ifPresent(
        label -> {
          Box plain = label.bounds();
          Box box =
              Box.between(plain.x(), plain.y(), plain.right() + beside, plain.bottom())
                  .grown(CLEARANCE);
          taken.add(box.union(label.widest()));
        });
    return best.label;
  }

  private static List<List<String>> waysToBreak(String text) {
    List<String> words = List.of(text.split(" "));
    return words.size() == 1 ? List.of(words) : List.of(List.of(text), words);
  }

  private static final class LabelPlace {
    double cost = Double.MAX_VALUE;
    Optional<TextBlock> label = Optional.empty();
  }

  private void trySegment(
      List<String> broken,
      Point a,
      Point b,
      double size,
      double beside,
      double longest,
      Demand demand,
      LabelPlace best) {
    double length = a.distance(b);
    if (length < 8) {
      return;
    }
    double width = demand.width(TextBlock.width(broken, size, false)) + beside;
    double height = TextBlock.height(broken.size(), size);
    double nx = -(b.y() - a.y()) / length;
    double ny = (b.x() - a.x()) / length;
    double away = Math.abs(nx) * width / 2 + Math.abs(ny) * height / 2 + 4.5;
    for (double part : PARTS) {
      for (int side = -1; side <= 1; side += 2) {
        double cost =
            Math.abs(part - 0.5)
                + (1 - length / longest)
                + (broken.size() - 1) * 0.15
                + (side * ny > 0 || side * nx < 0 ? 0.04 : 0)
                + Math.max(0, Math.abs(ny) * (width + 14) - length) / 100;
        if (cost < best.cost) {
          Point centre = a.towards(b, part).plus(side * nx * away, side * ny * away);
          Box box = Box.around(centre, width, height);
          boolean allowed = isFree(box) && !(demand.offBorders() && borders(box) > 0);
          double crowded = allowed ? cost + crowding(box, a, b) : Double.MAX_VALUE;
          if (crowded < best.cost) {
            best.cost = crowded;
            best.label =
                Optional.of(TextBlock.centred(broken, size, false, centre.plus(-beside / 2, 0)));
          }
        }
      }
    }
  }

  /** What speaks against a free place: the border of a region, another line as near as its own. */
  private double crowding(Box box, Point a, Point b) {
    return 0.8 * borders(box) + 0.12 * lines.crossings(box.grown(9), a, b);
  }

  /** On how many borders of regions the box lies. */
  private int borders(Box box) {
    int found = 0;
    for (Box border : borders) {
      found += box.overlaps(border) && !border.contains(box) ? 1 : 0;
    }
    return found;
  }

  /** Whether text may stand in the box. */
  public boolean isFree(Box box) {
    return isUntaken(box) && !lines.isCrossed(box.grown(CLEARANCE));
  }

  /** Whether there is no node, marker or text in the box, though lines may pass. */
  public boolean isUntaken(Box box) {
    return isBlank(box) && tips.stream().noneMatch(box.grown(CLEARANCE)::overlaps);
  }

  /** Whether there is no node or text in the box, though lines may pass and end. */
  public boolean isBlank(Box box) {
    return room.contains(box) && taken.stream().noneMatch(box.grown(CLEARANCE)::overlaps);
  }
}

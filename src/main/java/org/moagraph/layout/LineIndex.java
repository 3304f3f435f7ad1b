package org.moagraph.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.moagraph.geometry.Box;
import org.moagraph.geometry.Point;

/**
 * The straight parts of a picture's lines, found by place: which of them pass through a box is
 * asked thousands of times for each picture. The page is cut into squares, each of which knows the
 * parts near it. For one thread.
 */
final class LineIndex {
  private static final double SQUARE = 40;

  private record Stretch(Point a, Point b) {

    boolean isFrom(Point start, Point end) {
      return a.equals(start) && b.equals(end);
    }
  }

  private final Box room;
  private final int columns;
  private final int rows;
  private final List<Stretch> parts = new ArrayList<>();
  private final List<List<Integer>> squares = new ArrayList<>();

  /** For each part the last question in which it was looked at: it may lie in several squares. */
  private final int[] asked;

  private int question;

  /**
   * @param room where most questions will be about; lines beyond it are found too
   */
  LineIndex(Box room, List<List<Point>> lines) {
    this.room = room;
    columns = 1 + (int) (room.width() / SQUARE);
    rows = 1 + (int) (room.height() / SQUARE);
    for (int i = 0; i < columns * rows; i++) {
      squares.add(new ArrayList<>());
    }
    for (List<Point> line : lines) {
      for (int i = 1; i < line.size(); i++) {
        add(new Stretch(line.get(i - 1), line.get(i)));
      }
    }
    asked = new int[parts.size()];
  }

  private void add(Stretch part) {
    int right = column(Math.max(part.a.x(), part.b.x()));
    int bottom = row(Math.max(part.a.y(), part.b.y()));
    for (int y = row(Math.min(part.a.y(), part.b.y())); y <= bottom; y++) {
      for (int x = column(Math.min(part.a.x(), part.b.x())); x <= right; x++) {
        squares.get(y * columns + x).add(parts.size());
      }
    }
    parts.add(part);
  }

  /** What lies beyond the room is counted to its outermost squares. */
  private int column(double x) {
    return (int) Math.max(0, Math.min(columns - 1, (x - room.x()) / SQUARE));
  }

  private int row(double y) {
    return (int) Math.max(0, Math.min(rows - 1, (y - room.y()) / SQUARE));
  }

  /** Whether any line passes through the box. */
  boolean isCrossed(Box box) {
    return count(box, part -> true, 1) > 0;
  }

  /** How many parts of lines pass through the box, without that from one point to the other. */
  int crossings(Box box, Point start, Point end) {
    return count(box, part -> !part.isFrom(start, end), Integer.MAX_VALUE);
  }

  /** How many such parts pass through the box; it need not be known beyond {@code enough}. */
  private int count(Box box, Predicate<Stretch> counted, int enough) {
    question++;
    int found = 0;
    int right = column(box.right());
    int bottom = row(box.bottom());
    for (int y = row(box.y()); y <= bottom; y++) {
      for (int x = column(box.x()); x <= right; x++) {
        for (int number : squares.get(y * columns + x)) {
          if (asked[number] != question) {
            asked[number] = question;
            Stretch part = parts.get(number);
            found += counted.test(part) && box.crossedBy(part.a, part.b) ? 1 : 0;
            if (found >= enough) {
              return found;
            }
          }
        }
      }
    }
    return found;
  }
}

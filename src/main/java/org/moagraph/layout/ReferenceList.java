package org.moagraph.layout;

import java.util.ArrayList;
import java.util.List;
import org.moagraph.geometry.Box;
import org.moagraph.words.Language;

/**
 * The publications that a picture numbers, as words in columns at the foot of the page: in letters
 * of 9 pt or, where there are many, smaller ones. What finds no room is counted; the description
 * has them all.
 */
final class ReferenceList {
  private static final double LARGE = 12;
  private static final double SMALL = 9;
  private static final double LINE = 1.2;
  private static final double GAP = 18;

  /** The width of a column in em. */
  private static final double COLUMN = 31;

  private final List<String> numbered = new ArrayList<>();
  private final Language language;
  private final Box foot;
  private double size = LARGE;
  private List<List<String>> broken = List.of();

  /**
   * @param foot where they may stand at most; they end at its bottom
   */
  private ReferenceList(List<String> references, Language language, Box foot) {
    references.forEach(r -> numbered.add(numbered.size() + 1 + ". " + r));
    this.language = language;
    this.foot = foot;
  }

  /** Entries of a legend, which show nothing but their words. */
  static List<Scene.LegendEntry> of(List<String> references, Language language, Box foot) {
    return references.isEmpty()
        ? List.of()
        : new ReferenceList(references, language, foot).entries();
  }

  private List<Scene.LegendEntry> entries() {
    broken = broken(numbered);
    while (size > SMALL && rows() * LINE * size > foot.height()) {
      size -= 0.5;
      broken = broken(numbered);
    }
    for (int kept = numbered.size() - 1; kept > 0 && rows() * LINE * size > foot.height(); kept--) {
      List<String> some = new ArrayList<>(numbered.subList(0, kept));
      some.add(language.say("references.more", numbered.size() - kept));
      broken = broken(some);
    }
    return placed();
  }

  private int columns() {
    return Math.max(1, (int) ((foot.width() + GAP) / (COLUMN * size + GAP)));
  }

  private double width() {
    return (foot.width() - (columns() - 1) * GAP) / columns();
  }

  private List<List<String>> broken(List<String> words) {
    return words.stream().map(w -> Wrapping.lines(w, width() / size, false)).toList();
  }

  /** How many lines the columns need where each is filled before the next. */
  private int rows() {
    int all = broken.stream().mapToInt(List::size).sum();
    int columns = columns();
    int rows = (all + columns - 1) / columns;
    while (columnsOf(rows) > columns) {
      rows++;
    }
    return rows;
  }

  private int columnsOf(int rows) {
    int needed = 1;
    int used = 0;
    for (List<String> lines : broken) {
      if (used > 0 && used + lines.size() > rows) {
        needed++;
        used = 0;
      }
      used += lines.size();
    }
    return needed;
  }

  private List<Scene.LegendEntry> placed() {
    int rows = rows();
    double top = foot.bottom() - rows * LINE * size;
    List<Scene.LegendEntry> entries = new ArrayList<>();
    double x = foot.x();
    int used = 0;
    for (List<String> lines : broken) {
      if (used > 0 && used + lines.size() > rows) {
        x += width() + GAP;
        used = 0;
      }
      double y = top + used * LINE * size;
      TextBlock words = TextBlock.at(lines, size, false, TextBlock.Anchor.START, x, y);
      entries.add(new Scene.LegendEntry(new Sample.Nothing(), new Box(x, y, 0, size), words));
      used += lines.size();
    }
    return entries;
  }
}

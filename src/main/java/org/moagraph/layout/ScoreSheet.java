package org.moagraph.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.moagraph.geometry.Box;
import org.moagraph.geometry.Point;
import org.moagraph.view.answer.ScoreMatrix;
import org.moagraph.words.Language;

/**
 * A score matrix with places: in one block, or in two side by side where it has many rows. Bands
 * are what lies behind every other row.
 */
public record ScoreSheet(
    ScoreMatrix matrix,
    Page page,
    TextBlock title,
    List<TextBlock> texts,
    List<Box> bands,
    List<PlacedRow> rows,
    List<CellMark> key,
    TextBlock credit) {

  public ScoreSheet {
    texts = List.copyOf(texts);
    bands = List.copyOf(bands);
    rows = List.copyOf(rows);
    key = List.copyOf(key);
  }

  /** An experiment as drawn. */
  public record PlacedRow(ScoreMatrix.ExperimentRow row, TextBlock label, List<CellMark> marks) {

    public PlacedRow {
      marks = List.copyOf(marks);
    }
  }

  /** The sign of a cell, in its box. */
  public record CellMark(ScoreMatrix.Cell cell, Box box) {}

  /** The places of a matrix on a page. */
  public static ScoreSheet of(ScoreMatrix matrix, Page page) {
    return new Placing(matrix, page).sheet();
  }

  /** The smallest letters, in px. */
  public double smallestFont() {
    double least = Math.min(title.size(), credit.size());
    for (TextBlock text : texts) {
      least = Math.min(least, text.size());
    }
    for (PlacedRow row : rows) {
      least = Math.min(least, row.label().size());
    }
    return least;
  }

  private static final class Placing {
    static final double MARGIN = 22;
    static final double KEY_SIZE = 13;
    static final double KEY_LINE = 19;
    static final double SMALLEST = 12.5;
    static final int ONE_BLOCK = 22;

    /** With more rows than this, those that count for nothing are only named below. */
    static final int MOST_ROWS = 60;

    /** What can still be read on a slide, where lines stand close enough for it. */
    static final double READABLE = 12;

    final ScoreMatrix matrix;
    final Page page;
    final double width;
    final List<TextBlock> texts = new ArrayList<>();
    final List<Box> bands = new ArrayList<>();
    final List<PlacedRow> rows = new ArrayList<>();
    final List<CellMark> key = new ArrayList<>();
    double line;
    double size;
    double blockWidth;
    double cell;
    double left;
    double y;

    /** Whether the next row has something behind it: every other one, from its group's first. */
    boolean banded;

    Placing(ScoreMatrix matrix, Page page) {
      this.matrix = matrix;
      this.page = page;
      this.width = page.width() - 2 * MARGIN;
    }

    ScoreSheet sheet() {
      TextBlock title = fitted(matrix.title(), 26, true, 14);
      TextBlock headline = fitted(matrix.headline(), 18, false, title.bounds().bottom() + 2);
      texts.add(headline);
      TextBlock credit = fitted(matrix.credit(), 12, false, page.height() - 24);
      double bottom = key(aside(credit.bounds().y() - 4)) - 8;
      blocks(headline.bounds().bottom() + 8, bottom);
      return new ScoreSheet(matrix, page, title, texts, bands, rows, key, credit);
    }

    /** Names what is left out of the rows; gives the top of it. */
    private double aside(double bottom) {
      List<String> named =
          all().filter(row -> !isShown(row)).map(ScoreMatrix.ExperimentRow::id).toList();
      if (named.isEmpty()) {
        return bottom;
      }
      String words =
          matrix
              .words()
              .say(
                  "answer.score.aside",
                  named.size(),
                  matrix.words(ScoreMatrix.Cell.USED_AS_EVIDENCE),
                  String.join(", ", named));
      texts.add(fitted(words, KEY_SIZE, false, bottom - KEY_LINE));
      return bottom - KEY_LINE;
    }

    private Stream<ScoreMatrix.ExperimentRow> all() {
      return matrix.groups().stream().flatMap(g -> g.rows().stream());
    }

    private boolean isShown(ScoreMatrix.ExperimentRow row) {
      return all().count() <= MOST_ROWS
          || row.cells().stream().anyMatch(c -> c != ScoreMatrix.Cell.USED_AS_EVIDENCE);
    }

    private TextBlock fitted(String words, double most, boolean bold, double top) {
      double size = most;
      while (size > 12 && TextWidths.of(words, size, bold) > width) {
        size -= 1;
      }
      String kept = Frame.cut(words, width / (bold ? 1.1 : 1), size);
      return TextBlock.at(
          List.of(TextWidths.of(words, size, bold) <= width ? words : kept),
          size,
          bold,
          TextBlock.Anchor.START,
          MARGIN,
          top);
    }

    /** What the signs and letters mean; gives the top of it. */
    private double key(double bottom) {
      List<String> names = new ArrayList<>();
      for (ScoreMatrix.Column column : matrix.columns()) {
        if (!column.letter().isEmpty()) {
          names.add(column.letter() + "  " + column.name());
        }
      }
      List<List<String>> lines = new ArrayList<>();
      double x = width;
      for (String name : names) {
        double needed = TextWidths.of(name, KEY_SIZE, false) + 24;
        if (x + needed > width + 24) {
          lines.add(new ArrayList<>());
          x = 0;
        }
        lines.get(lines.size() - 1).add(name);
        x += needed;
      }
      double top = bottom - KEY_LINE * (lines.size() + 1);
      signs(top);
      for (int i = 0; i < lines.size(); i++) {
        double at = MARGIN;
        for (String name : lines.get(i)) {
          texts.add(text(name, KEY_SIZE, false, at, top + KEY_LINE * (i + 1)));
          at += TextWidths.of(name, KEY_SIZE, false) + 24;
        }
      }
      return top;
    }

    private void signs(double top) {
      double x = MARGIN;
      for (ScoreMatrix.Cell each : ScoreMatrix.Cell.values()) {
        if (each == ScoreMatrix.Cell.USED_AS_EVIDENCE && all().anyMatch(row -> !isShown(row))) {
          continue;
        }
        String words = matrix.words(each);
        key.add(new CellMark(each, new Box(x, top + 1, 15, 15)));
        texts.add(text(words, KEY_SIZE, false, x + 21, top));
        x += 21 + TextWidths.of(words, KEY_SIZE, false) + 28;
      }
    }

    private void blocks(double top, double bottom) {
      List<ScoreMatrix.SheetLine> lines = new ArrayList<>();
      for (ScoreMatrix.Group group : matrix.groups()) {
        List<ScoreMatrix.ExperimentRow> shown =
            group.rows().stream().filter(this::isShown).toList();
        if (!shown.isEmpty()) {
          lines.add(group);
          lines.addAll(shown);
        }
      }
      int foot = 4;
      int blocks = lines.size() + foot > ONE_BLOCK ? 2 : 1;
      int perBlock = blocks == 1 ? lines.size() + foot : (lines.size() + 1 + foot + 1) / 2;
      // the line more is for the letters above
      line = Math.min(30, (bottom - top) / (perBlock + 1));
      size = Math.min(20, Math.max(0.73 * line, Math.min(READABLE, 0.87 * line)));
      blockWidth = (width - 36.0 * (blocks - 1)) / blocks;
      cell = Math.min(1.25 * line, 0.5 * blockWidth / matrix.columns().size());
      int first = blocks == 1 ? lines.size() : Math.min(perBlock, lines.size());
      block(MARGIN, top, lines.subList(0, first), Optional.empty());
      if (blocks == 2) {
        List<ScoreMatrix.SheetLine> rest = lines.subList(first, lines.size());
        block(MARGIN + blockWidth + 36, top, rest, continued(lines.subList(0, first), rest));
      }
      totals();
    }

    /** The heading again where a block begins within its group. */
    private static Optional<String> continued(
        List<ScoreMatrix.SheetLine> before, List<ScoreMatrix.SheetLine> rest) {
      if (rest.isEmpty() || rest.get(0).heading().isPresent()) {
        return Optional.empty();
      }
      return before.stream()
          .flatMap(entry -> entry.heading().stream())
          .reduce((a, b) -> b)
          .map(label -> label.substring(0, Math.max(0, label.indexOf('.'))) + ", continued");
    }

    private void block(
        double x, double top, List<ScoreMatrix.SheetLine> lines, Optional<String> heading) {
      left = x;
      y = top;
      banded = true;
      for (int c = 0; c < matrix.columns().size(); c++) {
        String letter = matrix.columns().get(c).letter();
        texts.add(middle(letter.isEmpty() ? "all" : letter, size, true, c));
      }
      y += line;
      heading.ifPresent(this::heading);
      lines.forEach(entry -> entry.show(group -> heading(group.label()), this::row));
    }

    private void heading(String words) {
      banded = true;
      texts.add(text(Frame.cut(words, blockWidth / 1.08, size), size, true, left, textTop(size)));
      y += line;
    }

    private void row(ScoreMatrix.ExperimentRow row) {
      if (banded) {
        bands.add(new Box(left - 4, y, blockWidth + 8, line));
      }
      banded = !banded;
      List<CellMark> marks = new ArrayList<>();
      for (int c = 0; c < row.cells().size(); c++) {
        double side = line - 3;
        marks.add(new CellMark(row.cells().get(c), Box.around(centre(c), side, side)));
      }
      String words = row.id() + "  " + row.title();
      double fitting = size;
      while (fitting > SMALLEST && TextWidths.of(words, fitting, false) > labelWidth()) {
        fitting = Math.max(SMALLEST, fitting - 0.5);
      }
      String kept = Frame.cut(words, labelWidth(), fitting);
      rows.add(new PlacedRow(row, text(kept, fitting, false, left, textTop(fitting)), marks));
      y += line;
    }

    private void totals() {
      Language words = matrix.words();
      int all = matrix.columns().get(0).all();
      total(words.say("answer.score.of", all), ScoreMatrix.Column::explained, true);
      total(words.say("answer.score.missed"), ScoreMatrix.Column::missed, false);
      total(words.say("answer.score.undecided"), ScoreMatrix.Column::undecided, false);
      total(words.say("answer.score.silent"), ScoreMatrix.Column::silent, false);
    }

    private void total(String words, ToIntFunction<ScoreMatrix.Column> of, boolean bold) {
      texts.add(
          TextBlock.at(
              List.of(words),
              size,
              bold,
              TextBlock.Anchor.END,
              left + labelWidth(),
              textTop(size)));
      for (int c = 0; c < matrix.columns().size(); c++) {
        String count = String.valueOf(of.applyAsInt(matrix.columns().get(c)));
        texts.add(middle(count, size, bold, c));
      }
      y += line;
    }

    private TextBlock middle(String words, double size, boolean bold, int column) {
      return TextBlock.centred(List.of(words), size, bold, centre(column));
    }

    private Point centre(int column) {
      double first = left + blockWidth - matrix.columns().size() * cell - 6;
      double gap = column == 0 ? 0 : 6;
      return new Point(first + gap + (column + 0.5) * cell, y + line / 2);
    }

    private double labelWidth() {
      return blockWidth - matrix.columns().size() * cell - 16;
    }

    private double textTop(double size) {
      return y + (line - TextBlock.height(1, size)) / 2;
    }

    private static TextBlock text(String words, double size, boolean bold, double x, double top) {
      return TextBlock.at(List.of(words), size, bold, TextBlock.Anchor.START, x, top);
    }
  }
}

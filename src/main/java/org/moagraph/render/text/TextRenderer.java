package org.moagraph.render.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.moagraph.render.AnswerRenderer;
import org.moagraph.view.text.Answer;
import org.moagraph.view.text.Phrase;
import org.moagraph.view.text.Prose;
import org.moagraph.view.text.Table;
import org.moagraph.view.text.Tone;

/** The prose of an answer for a terminal: wrapped, aligned, and coloured where that is wanted. */
public final class TextRenderer implements AnswerRenderer {

  private static final int INDENT = 2;
  private static final String RESET = "\u001b[0m";

  private final TextStyle style;

  /** A renderer of that style. */
  public TextRenderer(TextStyle style) {
    this.style = style;
  }

  @Override
  public void render(Answer answer, Appendable out) throws IOException {
    boolean first = true;
    boolean underHeading = false;
    for (var block : answer.prose().blocks()) {
      if (!first && !underHeading) {
        out.append('\n');
      }
      out.append(block.fold(new Blocks()));
      underHeading = block instanceof Prose.Heading;
      first = false;
    }
  }

  private final class Blocks implements Prose.Reader<String> {

    @Override
    public String pageBreak() {
      return "";
    }

    @Override
    public String heading(String text) {
      return coloured(Glyphs.clean(text, style.ascii()), Tone.STRONG) + "\n";
    }

    @Override
    public String paragraph(Phrase words) {
      return lines(words, "", "");
    }

    @Override
    public String items(List<Phrase> items) {
      var text = new StringBuilder();
      items.forEach(i -> text.append(lines(i, " ".repeat(INDENT), " ".repeat(2 * INDENT))));
      return text.toString();
    }

    @Override
    public String grid(Table table) {
      return new Grid(table).text();
    }

    @Override
    public String verbatim(String text) {
      var lines = new StringBuilder();
      text.lines().forEach(l -> lines.append(Glyphs.clean(l, style.ascii())).append('\n'));
      return lines.toString();
    }

    private String lines(Phrase words, String first, String later) {
      var text = new StringBuilder();
      var indent = first;
      for (var line : Wrapped.lines(words, style.width() - later.length(), style.ascii())) {
        text.append(indent).append(written(line)).append('\n');
        indent = later;
      }
      return text.toString();
    }
  }

  private String written(Wrapped.WrappedLine line) {
    var text = new StringBuilder();
    line.parts.forEach(p -> text.append(coloured(p.text(), p.tone())));
    return text.toString();
  }

  private String coloured(String text, Tone tone) {
    var code =
        switch (tone) {
          case PLAIN, FILE -> "";
          case STRONG -> "\u001b[1m";
          case UP -> "\u001b[32m";
          case DOWN -> "\u001b[31m";
          case OPEN -> "\u001b[33m";
          case QUIET -> "\u001b[2m";
        };
    return !style.colour() || code.isEmpty() || text.isBlank() ? text : code + text + RESET;
  }

  /** A table laid out in columns: the last one takes the room that the others leave. */
  private final class Grid {
    private final List<List<Phrase>> rows = new ArrayList<>();
    private final int[] widths;

    Grid(Table table) {
      table.rows().forEach(rows::add);
      var columns = table.columns();
      this.widths = new int[columns.size()];
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Glyphs.width(columns.get(i));
        for (var row : rows) {
          widths[i] = Math.max(widths[i], width(row.get(i)));
        }
      }
      fit();
      rows.add(0, rule());
      rows.add(0, columns.stream().map(c -> Phrase.of(c, Tone.QUIET)).toList());
    }

    private int width(Phrase cell) {
      return Glyphs.width(Glyphs.clean(cell.plain(), style.ascii()));
    }

    /** Takes from the widest column until the table fits on the page. */
    private void fit() {
      int room = style.width() - INDENT - INDENT * (widths.length - 1);
      int total = 0;
      for (int width : widths) {
        total += width;
      }
      while (total > room) {
        int widest = 0;
        for (int i = 1; i < widths.length; i++) {
          widest = widths[i] >= widths[widest] ? i : widest;
        }
        if (widths[widest] <= 12) {
          return;
        }
        widths[widest]--;
        total--;
      }
    }

    private List<Phrase> rule() {
      var rule = new ArrayList<Phrase>();
      for (int width : widths) {
        rule.add(Phrase.of("─".repeat(width), Tone.QUIET));
      }
      return rule;
    }

    String text() {
      var text = new StringBuilder();
      rows.forEach(r -> row(r, text));
      return text.toString();
    }

    private void row(List<Phrase> row, StringBuilder text) {
      var cells = new ArrayList<List<Wrapped.WrappedLine>>();
      int height = 0;
      for (int i = 0; i < widths.length; i++) {
        cells.add(Wrapped.lines(row.get(i), widths[i], style.ascii()));
        height = Math.max(height, cells.get(i).size());
      }
      for (int line = 0; line < height; line++) {
        line(cells, line, text);
      }
    }

    private void line(List<List<Wrapped.WrappedLine>> cells, int line, StringBuilder text) {
      int owed = INDENT;
      for (int i = 0; i < widths.length; i++) {
        var lines = cells.get(i);
        int used = 0;
        if (line < lines.size() && lines.get(line).width > 0) {
          text.append(" ".repeat(owed)).append(written(lines.get(line)));
          used = lines.get(line).width;
          owed = 0;
        }
        owed += Math.max(0, widths[i] - used) + INDENT;
      }
      text.append('\n');
    }
  }
}

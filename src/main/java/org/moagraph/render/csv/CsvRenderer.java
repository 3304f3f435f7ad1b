package org.moagraph.render.csv;

import java.io.IOException;
import org.moagraph.render.AnswerRenderer;
import org.moagraph.text.Csv;
import org.moagraph.view.text.Answer;

/**
 * The table of an answer as comma-separated values after RFC 4180, but with plain line ends. A cell
 * that a spreadsheet would take for a formula is given an apostrophe in front.
 */
public final class CsvRenderer implements AnswerRenderer {

  @Override
  public void render(Answer answer, Appendable out) throws IOException {
    var table = answer.table();
    line(table.columns(), out);
    for (var row : table.rows()) {
      line(row, out);
    }
  }

  private static void line(Iterable<?> cells, Appendable out) throws IOException {
    boolean first = true;
    for (var cell : cells) {
      if (!first) {
        out.append(',');
      }
      out.append(quoted(String.valueOf(cell)));
      first = false;
    }
    out.append('\n');
  }

  private static String quoted(String cell) {
    boolean formula = Csv.startsFormula(cell) && !isNumber(cell);
    return Csv.cell(visible(formula ? "'" + cell : cell));
  }

  /** The cell with spaces for what would move the cursor of a terminal. */
  private static String visible(String cell) {
    var visible = new StringBuilder(cell.length());
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      visible.append(Character.isISOControl(c) && c != '\n' && c != '\t' ? ' ' : c);
    }
    return visible.toString();
  }

  private static boolean isNumber(String cell) {
    boolean digits = cell.length() > 1;
    for (int i = 1; i < cell.length(); i++) {
      char c = cell.charAt(i);
      digits &= (c >= '0' && c <= '9') || c == '.';
    }
    return digits && cell.charAt(0) == '-';
  }
}

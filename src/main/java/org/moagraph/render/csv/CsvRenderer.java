package org.moagraph.render.csv;

import java.io.IOException;
import org.moagraph.render.AnswerRenderer;
import org.moagraph.view.text.Answer;

/**
 * The table of an answer as comma-separated values after RFC 4180, but with plain line ends. A cell
 * that a spreadsheet would take for a formula is given an apostrophe in front.
 */
public final class CsvRenderer implements AnswerRenderer {

  private static final String FORMULA = "=+-@\t\r";

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
    boolean formula = !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 && !isNumber(cell);
    var safe = visible(formula ? "'" + cell : cell);
    boolean plain = true;
    for (int i = 0; i < safe.length() && plain; i++) {
      char c = safe.charAt(i);
      plain = c != ',' && c != '"' && c != '\n' && c != '\r';
    }
    return plain ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
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

package org.moagraph.io.sif;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.moagraph.io.TableRows;

/**
 * The cells of a line of SIF: between tabs where the file has a tab, else between blanks; quotes
 * around a cell are none of it. Empty cells at the end are no cells.
 */
record SifLine(List<String> cells, boolean quoted) {

  private static final Pattern TOKEN = Pattern.compile("\"(?:[^\"]|\"\")*\"(?=\\s|$)|\\S+");

  static SifLine of(String line, boolean tabs) {
    var cells = new ArrayList<String>();
    if (tabs) {
      for (var cell : line.split("\t", -1)) {
        cells.add(TableRows.stripped(cell));
      }
      while (cells.size() > 1 && cells.get(cells.size() - 1).isEmpty()) {
        cells.remove(cells.size() - 1);
      }
    } else {
      var tokens = TOKEN.matcher(line);
      while (tokens.find()) {
        cells.add(tokens.group());
      }
    }
    boolean quoted = cells.stream().anyMatch(SifLine::isQuoted);
    cells.replaceAll(cell -> isQuoted(cell) ? unquoted(cell) : cell);
    return new SifLine(List.copyOf(cells), quoted);
  }

  /** Whether quotes stand around all of the cell. */
  static boolean isQuoted(String cell) {
    return cell.length() > 1
        && cell.startsWith("\"")
        && cell.endsWith("\"")
        && cell.substring(1, cell.length() - 1).replace("\"\"", "").indexOf('"') < 0;
  }

  private static String unquoted(String cell) {
    return cell.substring(1, cell.length() - 1).replace("\"\"", "\"").strip();
  }
}

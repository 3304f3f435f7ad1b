package org.moagraph.io.edgelist;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.moagraph.diag.Code;
import org.moagraph.diag.Span;
import org.moagraph.io.DelimitedText;
import org.moagraph.io.Findings;
import org.moagraph.io.Source;
import org.moagraph.io.TableRows;

/**
 * A table as a spreadsheet saves it, written anew as an edge list without quotes: source, relation
 * and target, then the other columns. Cells and rows end with bytes that no text holds, so that a
 * cell may hold tabs and line ends.
 */
final class PlainTable {

  static final byte CELL_END = (byte) 0xFF;
  static final byte ROW_END = (byte) 0xFE;

  /** Stands for what was no text. */
  private static final byte NO_TEXT = (byte) 0xFD;

  private final Findings findings;
  private final TableRows rows;
  private final List<Integer> order = new ArrayList<>();
  private byte[] bytes = new byte[1 << 16];
  private int size;
  private int[] lines = new int[1024];
  private int count;
  private int shift;

  private PlainTable(TableRows rows, EdgeColumns columns, Findings findings) {
    this.rows = rows;
    this.findings = findings;
    order.addAll(columns.places());
    for (int i = 0; i < rows.header().size(); i++) {
      if (!columns.places().contains(i)) {
        order.add(i);
      }
    }
  }

  /** Whether the file starts with a header that names source, relation and target. */
  static boolean hasHeader(Source source) {
    return TableRows.hasHeader(source, names -> EdgeColumns.of(names).isPresent());
  }

  /** The table of that file, where its header names source, relation and target. */
  static Optional<PlainTable> of(Source source, Findings findings) {
    return TableRows.open(source, names -> EdgeColumns.of(names).isPresent())
        .map(
            rows -> {
              var names = rows.header().stream().map(n -> n.toLowerCase(Locale.ROOT)).toList();
              var table = new PlainTable(rows, EdgeColumns.of(names).orElseThrow(), findings);
              table.write();
              return table;
            });
  }

  byte[] bytes() {
    return Arrays.copyOf(bytes, size);
  }

  /** The line of each row, the header first. */
  int[] lines() {
    return lines;
  }

  /** Whether all of that range was text. */
  static boolean isText(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] == NO_TEXT) {
        return false;
      }
    }
    return true;
  }

  private void write() {
    boolean first = true;
    while (rows.advance()) {
      boolean marked = rows.isMarked();
      var cells = rows.cells();
      if (marked && isComment(cells)) {
        if (cells.size() > 2) {
          findings.leaveOut(COMMENTED);
        }
        continue;
      }
      if (first) {
        skipRowNumbers(cells);
        writeHeader();
        first = false;
      }
      writeRow(cells);
    }
    if (first) {
      writeHeader();
    }
  }

  /** What a row that could be a claim is counted as where it is a comment. */
  static final String COMMENTED = "row that starts with \"# \", as a comment does";

  private static boolean isComment(List<String> cells) {
    var cell = cells.get(0);
    return cells.size() < 3 || cell.length() < 2 || cell.charAt(1) <= ' ';
  }

  /** R and pandas write the number of a row first, under no name or under none of its own. */
  private void skipRowNumbers(List<String> cells) {
    if (!isNumber(cells.get(0))) {
      return;
    }
    var name = rows.header().get(0).toLowerCase(Locale.ROOT);
    if (cells.size() == rows.header().size() + 1) {
      shift = 1;
      findings.leaveOut("column of row numbers");
    } else if ((name.isEmpty() || name.equals("unnamed: 0")) && order.remove((Integer) 0)) {
      findings.leaveOut("column of row numbers");
    }
  }

  static boolean isNumber(String cell) {
    if (cell.isEmpty() || cell.length() > 10) {
      return false;
    }
    for (int i = 0; i < cell.length(); i++) {
      if (cell.charAt(i) < '0' || cell.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private void writeHeader() {
    for (int i = 0; i < order.size(); i++) {
      cell(i < 3 ? EdgeListReader.COLUMNS.get(i) : rows.header().get(order.get(i)));
    }
    endRow();
  }

  private void writeRow(List<String> cells) {
    for (int i = 0; i < order.size(); i++) {
      int at = order.get(i) + shift;
      var cell = at < cells.size() ? cells.get(at) : "";
      cell(i < 3 ? onOneLine(cell) : cell);
    }
    for (int i = rows.header().size() + shift; i < cells.size(); i++) {
      cell(cells.get(i));
    }
    endRow();
    if (rows.unclosed()) {
      findings.add(
          Code.N0902,
          new Span(findings.file(), rows.line(), 1, 1),
          "a quote on this line has no end: it is read as part of its cell");
    }
  }

  /** A line end in a name or relation is a blank. */
  private static String onOneLine(String cell) {
    var plain = TableRows.stripped(cell);
    if (plain.indexOf('\n') < 0 && plain.indexOf('\r') < 0 && plain.indexOf('\t') < 0) {
      return plain;
    }
    return plain.replaceAll("[\\t\\r\\n]+", " ");
  }

  private void cell(String text) {
    boolean clean = rows.isText() || text.indexOf(DelimitedText.NO_TEXT) < 0;
    if (clean) {
      append(text.getBytes(StandardCharsets.UTF_8));
    } else {
      for (var part : text.split(String.valueOf(DelimitedText.NO_TEXT), -1)) {
        append(part.getBytes(StandardCharsets.UTF_8));
        append(new byte[] {NO_TEXT});
      }
    }
    append(CELL);
  }

  private static final byte[] CELL = {CELL_END};

  private void append(byte[] more) {
    if (size + more.length > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more.length));
    }
    System.arraycopy(more, 0, bytes, size, more.length);
    size += more.length;
  }

  /** The last cell of a row ends with the row. */
  private void endRow() {
    bytes[size - 1] = ROW_END;
    if (count == lines.length) {
      lines = Arrays.copyOf(lines, count * 2);
    }
    lines[count] = rows.line();
    count++;
  }
}

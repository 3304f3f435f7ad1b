package org.moagraph.io;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.moagraph.diag.Code;
import org.moagraph.diag.Span;

/** One reading of a table of a database, a row after the other; cells are asked for by column. */
public final class TableReading {

  private final Source source;
  private final Findings findings;

  /** Takes up each row. */
  public interface Rows {
    /** Reads a row. */
    void read(Row row);
  }

  /** A row, with the names of its columns. */
  public record Row(List<String> header, List<String> cells, Span place) {

    /** The cell of the column of that name, in any case; nothing where it is empty. */
    public Optional<String> cell(String column) {
      for (int i = 0; i < header.size(); i++) {
        if (header.get(i).equalsIgnoreCase(column)) {
          return cell(i);
        }
      }
      return Optional.empty();
    }

    /** The cell at that place from 0; nothing where it is empty. */
    public Optional<String> cell(int place) {
      return place < cells.size() && !cells.get(place).isEmpty()
          ? Optional.of(cells.get(place))
          : Optional.empty();
    }

    /** The cells that are not empty of all columns but these (in lower case), by their names. */
    public Map<String, String> allBut(List<String> read) {
      var further = new LinkedHashMap<String, String>();
      for (int i = 0; i < Math.min(header.size(), cells.size()); i++) {
        var name = header.get(i);
        if (!cells.get(i).isEmpty() && !read.contains(name.toLowerCase(Locale.ROOT))) {
          further.put(name, cells.get(i));
        }
      }
      return further;
    }
  }

  /** A reading of that file that reports to those findings. */
  public TableReading(Source source, Findings findings) {
    this.source = source;
    this.findings = findings;
  }

  /** Reads all rows below the header; false where there is no such header, which is reported. */
  public boolean read(Predicate<List<String>> isHeader, String what, Rows each) {
    var table = TableRows.open(source, isHeader);
    if (table.isEmpty()) {
      findings.add(
          Code.E0113, findings.whole(), "the file does not start with the header of " + what);
      return false;
    }
    read(table.get(), each);
    return true;
  }

  /** Reads all those rows. */
  public void read(TableRows rows, Rows each) {
    while (rows.advance()) {
      var place = new Span(source.name(), rows.line(), 1, 1);
      var cells = rows.cells().stream().map(TableRows::stripped).toList();
      if (!rows.isText() && String.join("", cells).indexOf(DelimitedText.NO_TEXT) >= 0) {
        findings.add(Code.E0102, place, "a cell is not UTF-8 text", "save the file as UTF-8");
      } else {
        each.read(new Row(rows.header(), cells, place));
      }
    }
  }
}

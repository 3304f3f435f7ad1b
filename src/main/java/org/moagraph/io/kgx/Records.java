package org.moagraph.io.kgx;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.moagraph.diag.Code;
import org.moagraph.diag.Span;
import org.moagraph.io.Findings;
import org.moagraph.text.Json;

/** A cursor over the records of a file: rows below a header, or a JSON object a line. */
final class Records implements Closeable {

  private final String file;
  private final LineStream lines;
  private final Findings findings;
  private final boolean isTable;
  private final boolean isPacked;
  private List<String> columns = List.of();
  private Fields fields = Fields.ofRow(List.of(), List.of());

  Records(KgxFile file, Findings findings) throws IOException {
    this.file = file.name();
    this.findings = findings;
    this.isTable = isTable(file.name());
    this.isPacked = file.isPacked();
    this.lines = new LineStream(file.open());
  }

  static boolean isTable(String name) {
    return !name.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "").endsWith(".jsonl");
  }

  /** Reads what stands before the first record; false where the columns are not there. */
  boolean begin(List<String> required) throws IOException {
    if (!isTable) {
      return true;
    }
    if (lines.advance()) {
      columns = cells(lines.text()).stream().map(String::strip).toList();
    }
    var missing = required.stream().filter(c -> !columns.contains(c)).toList();
    if (!missing.isEmpty()) {
      findings.add(
          Code.E0113,
          columns.isEmpty() ? Span.whole(file) : place(),
          "the header lacks " + String.join(", ", missing),
          "the first line names the columns, with tabs between");
    }
    return missing.isEmpty();
  }

  /** Whether it is a table, and no lines of JSON. */
  boolean isTable() {
    return isTable;
  }

  /** Whether its file is packed, so that no place in it can be gone to. */
  boolean isPacked() {
    return isPacked;
  }

  /** The columns of a table. */
  List<String> columns() {
    return columns;
  }

  /** Moves to the next record that can be read; the others are reported. */
  boolean advance() throws IOException {
    while (lines.advance()) {
      if (isRead()) {
        return true;
      }
    }
    return false;
  }

  private boolean isRead() {
    var text = lines.text();
    if (!lines.isUtf8(text)) {
      report(Code.E0102, "the line is not UTF-8 text");
      return false;
    }
    return isTable ? isRow(text) : isObject(text);
  }

  private boolean isRow(String text) {
    var cells = cells(text);
    for (int i = columns.size(); i < cells.size(); i++) {
      if (!cells.get(i).isBlank()) {
        report(Code.E0113, "the row has more cells than the header");
        return false;
      }
    }
    fields = Fields.ofRow(columns, cells);
    return true;
  }

  private boolean isObject(String text) {
    if (Json.read(text.strip()).orElse("") instanceof Map<?, ?> object) {
      fields = Fields.ofObject(object);
      return true;
    }
    report(Code.E0113, "the line is not a JSON object");
    return false;
  }

  /** Reports a finding at the record. */
  void report(Code code, String message) {
    findings.add(code, findings.keeps(code) ? place() : Span.whole(file), message);
  }

  static List<String> cells(String line) {
    var cells = new ArrayList<String>();
    int from = 0;
    for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', from)) {
      cells.add(line.substring(from, tab));
      from = tab + 1;
    }
    cells.add(line.substring(from));
    return cells;
  }

  Fields fields() {
    return fields;
  }

  /** The fields of a record of that text; none where it is no record. */
  Fields fields(String text) {
    if (isTable) {
      return Fields.ofRow(columns, cells(text));
    }
    return Json.read(text.strip()).orElse("") instanceof Map<?, ?> object
        ? Fields.ofObject(object)
        : Fields.ofRow(List.of(), List.of());
  }

  LineStream lines() {
    return lines;
  }

  /** Where the record stands. */
  Span place() {
    return new Span(file, lines.number(), 1, Math.max(1, lines.text().length()));
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}

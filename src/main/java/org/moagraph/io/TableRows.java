package org.moagraph.io;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The rows of a table below its header, with tabs, semicolons or commas between the cells. What
 * stands above the header starts with "#"; the header itself may do so too.
 */
public final class TableRows {

  private static final int LOOKED_AT = 64 * 1024;

  private final DelimitedText rows;
  private final List<String> header;
  private final boolean isText;

  private TableRows(DelimitedText rows, List<String> header, boolean isText) {
    this.rows = rows;
    this.header = header;
    this.isText = isText;
  }

  /** Whether the file starts with such a header. */
  public static boolean hasHeader(Source source, Predicate<List<String>> header) {
    return open(start(source), header).isPresent();
  }

  /** Whether the first row of a table of tabs, below lines that start with "#", is accepted. */
  public static boolean startsWith(Source source, Predicate<List<String>> firstRow) {
    return withoutHeader(start(source), List.of(), firstRow).isPresent();
  }

  private static byte[] start(Source source) {
    var bytes = source.bytes();
    return bytes.length > LOOKED_AT ? Arrays.copyOf(bytes, LOOKED_AT) : bytes;
  }

  /**
   * The rows of a file whose header is accepted: the names of its columns, in lower case and
   * without blanks around them.
   */
  public static Optional<TableRows> open(Source source, Predicate<List<String>> header) {
    return open(source.bytes(), header);
  }

  private static Optional<TableRows> open(byte[] bytes, Predicate<List<String>> header) {
    var text = DelimitedText.decoded(bytes);
    for (char separator : new char[] {'\t', ';', ','}) {
      var rows = DelimitedText.of(text, separator);
      while (rows.advance()) {
        boolean marked = rows.first() == '#';
        var names = rows.cells().stream().map(TableRows::stripped).toList();
        if (marked) {
          names = unmarked(names);
        }
        if (header.test(names.stream().map(n -> n.toLowerCase(Locale.ROOT)).toList())) {
          return Optional.of(new TableRows(rows, names, DelimitedText.isText(bytes)));
        }
        if (!marked) {
          break;
        }
      }
    }
    return Optional.empty();
  }

  /**
   * The rows of a table of tabs that has no header, whose columns have those names by their places,
   * where its first row is accepted. Lines above it that start with "#" are passed over.
   */
  public static Optional<TableRows> withoutHeader(
      Source source, List<String> names, Predicate<List<String>> firstRow) {
    return withoutHeader(source.bytes(), names, firstRow);
  }

  private static Optional<TableRows> withoutHeader(
      byte[] bytes, List<String> names, Predicate<List<String>> firstRow) {
    var rows = DelimitedText.of(DelimitedText.decoded(bytes), '\t');
    while (rows.advance()) {
      if (rows.first() != '#') {
        return firstRow.test(rows.copy().cells())
            ? Optional.of(new TableRows(rows, names, DelimitedText.isText(bytes)))
            : Optional.empty();
      }
      rows.cells();
    }
    return Optional.empty();
  }

  private static List<String> unmarked(List<String> names) {
    var first = names.get(0);
    int from = 0;
    while (from < first.length() && first.charAt(from) == '#') {
      from++;
    }
    var all = new ArrayList<>(names);
    all.set(0, stripped(first.substring(from)));
    return List.copyOf(all);
  }

  /** The cell without blanks around it, among them those that do not break a line. */
  public static String stripped(String cell) {
    int from = 0;
    int to = cell.length();
    while (from < to && isBlank(cell.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(cell.charAt(to - 1))) {
      to--;
    }
    return cell.substring(from, to);
  }

  private static boolean isBlank(char c) {
    return c <= ' ' || c == '\u00A0' || Character.isWhitespace(c);
  }

  /** The names of the columns as the file writes them. */
  public List<String> header() {
    return header;
  }

  /** The place of the column of that name, whatever its case; -1 where there is none. */
  public int column(String name) {
    for (int i = 0; i < header.size(); i++) {
      if (header.get(i).equalsIgnoreCase(name)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether all of the file is text in the encoding that it states. */
  public boolean isText() {
    return isText;
  }

  /** Moves to the next row that is not blank; false at the end. */
  public boolean advance() {
    return rows.advance();
  }

  /** Whether the row starts with "#" outside of quotes. */
  public boolean isMarked() {
    return rows.first() == '#';
  }

  /** The cells of the row; to be asked once. */
  public List<String> cells() {
    return rows.cells();
  }

  /** The line on which the row begins, from 1. */
  public int line() {
    return rows.line();
  }

  /** Whether a quote of the row that was read last has no end. */
  public boolean unclosed() {
    return rows.unclosed();
  }
}

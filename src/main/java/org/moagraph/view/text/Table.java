package org.moagraph.view.text;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Rows under named columns. Rows are made anew each time they are gone through. */
public record Table(List<String> columns, Iterable<List<Phrase>> rows) {

  public Table {
    columns = List.copyOf(columns);
  }

  /** The row of those plain cells. */
  public static List<Phrase> row(Object... cells) {
    return Arrays.stream(cells)
        .map(c -> c instanceof Phrase phrase ? phrase : Phrase.of(String.valueOf(c)))
        .toList();
  }

  /** A table whose rows are read from a list, one row an element. */
  public static <T> Table of(
      List<String> columns, List<T> elements, Function<T, List<Phrase>> row) {
    return new Table(columns, () -> elements.stream().map(row).iterator());
  }

  /** A table of rows that may be several an element. */
  public static <T> Table ofMany(
      List<String> columns, List<T> elements, Function<T, Stream<List<Phrase>>> rows) {
    return new Table(columns, () -> elements.stream().flatMap(rows).iterator());
  }
}

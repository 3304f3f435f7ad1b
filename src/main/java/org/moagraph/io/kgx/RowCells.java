package org.moagraph.io.kgx;

import java.io.IOException;
import java.util.List;
import org.moagraph.diag.Code;

/** The cells of the rows of a table. */
final class RowCells implements Cells {

  private final Records records;
  private final LineStream lines;
  private final List<String> wanted;
  private final int[] places;

  RowCells(Records records, List<String> wanted) {
    this.records = records;
    this.lines = records.lines();
    this.wanted = wanted;
    this.places = wanted.stream().mapToInt(records.columns()::indexOf).toArray();
  }

  @Override
  public boolean advance() throws IOException {
    return lines.advance();
  }

  @Override
  public boolean read() {
    int most = records.columns().size();
    if (lines.cells() > most && isMore(most)) {
      records.report(Code.E0113, "the row has more cells than the header");
      return false;
    }
    return true;
  }

  private boolean isMore(int most) {
    for (int i = lines.cellFrom(most); i < lines.cellTo(lines.cells() - 1); i++) {
      if (lines.bytes()[i] > ' ' || lines.bytes()[i] < 0) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean has(int column) {
    return places[column] >= 0;
  }

  @Override
  public byte[] bytes() {
    return lines.bytes();
  }

  @Override
  public int from(int column) {
    int place = places[column];
    if (place < 0 || place >= lines.cells()) {
      return 0;
    }
    int from = lines.cellFrom(place);
    int to = lines.cellTo(place);
    while (from < to && lines.bytes()[from] == ' ') {
      from++;
    }
    return from == to ? lines.cellFrom(place) : from;
  }

  @Override
  public int to(int column) {
    int place = places[column];
    if (place < 0 || place >= lines.cells()) {
      return 0;
    }
    int to = lines.cellTo(place);
    while (to > lines.cellFrom(place) && lines.bytes()[to - 1] == ' ') {
      to--;
    }
    return to;
  }

  @Override
  public List<String> others() {
    return records.columns().stream().filter(c -> !wanted.contains(c)).toList();
  }
}

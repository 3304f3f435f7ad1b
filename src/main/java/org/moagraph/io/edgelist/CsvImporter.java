package org.moagraph.io.edgelist;

import java.util.List;
import org.moagraph.io.Importer;
import org.moagraph.io.Loaded;
import org.moagraph.io.Source;

/**
 * Reads tables with commas or semicolons: those that are written as CSV here, with all that is
 * known of each claim, and any other that names source, relation and target.
 */
public final class CsvImporter implements Importer {

  @Override
  public String format() {
    return "csv";
  }

  @Override
  public List<String> endings() {
    return List.of("csv");
  }

  @Override
  public boolean accepts(Source source) {
    return ClaimTable.hasHeader(source) || PlainTable.hasHeader(source);
  }

  @Override
  public List<Loaded> read(Source source) {
    return List.of(
        ClaimTable.hasHeader(source)
            ? new ClaimTable(source).read()
            : new EdgeListReader(source).read());
  }
}

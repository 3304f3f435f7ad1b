package org.moagraph.io.edgelist;

import java.util.List;
import org.moagraph.io.Importer;
import org.moagraph.io.Loaded;
import org.moagraph.io.Source;

/**
 * Reads edge lists: a header that names source, relation and target, then a claim a row, as
 * spreadsheets and R save tables. Further columns become annotations. Every claim counts as a step.
 */
public final class EdgeListImporter implements Importer {

  @Override
  public String format() {
    return "tsv";
  }

  @Override
  public List<String> endings() {
    return List.of("tsv");
  }

  @Override
  public boolean accepts(Source source) {
    return PlainTable.hasHeader(source);
  }

  @Override
  public List<Loaded> read(Source source) {
    return List.of(new EdgeListReader(source).read());
  }
}

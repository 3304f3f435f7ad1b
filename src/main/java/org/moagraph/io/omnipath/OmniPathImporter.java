package org.moagraph.io.omnipath;

import java.util.List;
import org.moagraph.io.Importer;
import org.moagraph.io.Loaded;
import org.moagraph.io.Source;
import org.moagraph.io.TableRows;

/**
 * Reads tables of the interactions of OmniPath, as its web service and OmnipathR give them
 * (https://omnipathdb.org/interactions): source, target, their gene symbols, the flags of direction
 * and sign with those of consensus, and the references.
 */
public final class OmniPathImporter implements Importer {

  @Override
  public String format() {
    return "omnipath";
  }

  @Override
  public List<String> endings() {
    return List.of("tsv", "csv");
  }

  @Override
  public boolean accepts(Source source) {
    return TableRows.hasHeader(source, OmniPathReader::isHeader);
  }

  @Override
  public List<Loaded> read(Source source) {
    return List.of(new OmniPathReader(source).read());
  }
}

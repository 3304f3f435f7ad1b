package org.moagraph.io.causaltab;

import java.util.List;
import org.moagraph.io.Importer;
import org.moagraph.io.Loaded;
import org.moagraph.io.Source;
import org.moagraph.io.TableRows;

/**
 * Reads CausalTAB, which is PSI-MITAB 2.8: 46 columns, of which the last say what the interaction
 * does (https://github.com/HUPO-PSI/miTab/blob/master/PSI-MITAB28Format.md; Perfetto and others,
 * Bioinformatics 2019).
 */
public final class CausalTabImporter implements Importer {

  @Override
  public String format() {
    return "causaltab";
  }

  @Override
  public List<String> endings() {
    return List.of("tsv", "mitab");
  }

  @Override
  public boolean accepts(Source source) {
    return TableRows.hasHeader(source, CausalTabReader::isHeader)
        || TableRows.startsWith(source, CausalTabReader::isRow);
  }

  @Override
  public List<Loaded> read(Source source) {
    return List.of(new CausalTabReader(source).read());
  }
}

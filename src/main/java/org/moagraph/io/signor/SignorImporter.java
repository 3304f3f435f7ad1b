package org.moagraph.io.signor;

import java.util.List;
import org.moagraph.io.Importer;
import org.moagraph.io.Loaded;
import org.moagraph.io.Source;
import org.moagraph.io.TableRows;

/**
 * Reads the tables that SIGNOR offers for download: a row a causal relation, with the columns
 * ENTITYA to SIGNOR_ID (https://signor.uniroma2.it/downloads.php; Perfetto and others, Nucleic
 * Acids Research 2016). As a file of tabs, semicolons or commas.
 */
public final class SignorImporter implements Importer {

  @Override
  public String format() {
    return "signor";
  }

  @Override
  public List<String> endings() {
    return List.of("tsv", "csv");
  }

  @Override
  public boolean accepts(Source source) {
    return TableRows.hasHeader(source, SignorReader::isHeader);
  }

  @Override
  public List<Loaded> read(Source source) {
    return List.of(new SignorReader(source).read());
  }
}

package org.moagraph.io.sif;

import java.util.List;
import org.moagraph.io.Importer;
import org.moagraph.io.Loaded;
import org.moagraph.io.Source;
import org.moagraph.io.TableRows;

/**
 * Reads the extended SIF of Pathway Commons: edges with their sources, then the participants. Its
 * files end in .txt too, which are read where they start with its header.
 */
public final class ExtendedSifImporter implements Importer {

  @Override
  public String format() {
    return "extended-sif";
  }

  @Override
  public List<String> endings() {
    return List.of("sif");
  }

  @Override
  public boolean accepts(Source source) {
    return TableRows.hasHeader(source, ExtendedSif::isHeader);
  }

  @Override
  public List<Loaded> read(Source source) {
    return List.of(new ExtendedSifReader(source).read());
  }
}

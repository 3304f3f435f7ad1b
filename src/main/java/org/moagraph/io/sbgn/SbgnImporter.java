package org.moagraph.io.sbgn;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.moagraph.io.Importer;
import org.moagraph.io.Loaded;
import org.moagraph.io.Source;

/**
 * Reads maps in SBGN Activity Flow: activities, phenotypes and perturbations, compartments, and
 * influences with their signs. It opens no other file: document types and entities are refused.
 */
public final class SbgnImporter implements Importer {

  @Override
  public String format() {
    return "sbgn";
  }

  @Override
  public List<String> endings() {
    return List.of("sbgn", "nwt", "sbgnml");
  }

  @Override
  public boolean accepts(Source source) {
    int end = Math.min(source.bytes().length, 4096);
    return new String(source.bytes(), 0, end, StandardCharsets.ISO_8859_1).contains("/libsbgn/");
  }

  @Override
  public List<Loaded> read(Source source) {
    return List.of(new SbgnReader(source).read());
  }
}

package org.moagraph.io.sbmlqual;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.moagraph.io.Importer;
import org.moagraph.io.Loaded;
import org.moagraph.io.Source;

/**
 * Reads the influences of SBML-qual: each input of a transition acts on each output by the sign
 * that it states. Function terms are logic of their own and are not turned into signs.
 */
public final class SbmlQualImporter implements Importer {

  @Override
  public String format() {
    return "sbml";
  }

  @Override
  public List<String> endings() {
    return List.of("sbml", "xml");
  }

  @Override
  public boolean accepts(Source source) {
    int end = Math.min(source.bytes().length, 4096);
    return new String(source.bytes(), 0, end, StandardCharsets.ISO_8859_1).contains("<sbml");
  }

  @Override
  public List<Loaded> read(Source source) {
    return List.of(new QualReader(source).read());
  }
}

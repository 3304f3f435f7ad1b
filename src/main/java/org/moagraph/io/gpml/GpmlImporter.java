package org.moagraph.io.gpml;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.moagraph.io.Importer;
import org.moagraph.io.Loaded;
import org.moagraph.io.Source;

/**
 * Reads GPML 2013a and 2021, the format of WikiPathways: nodes, lines with their heads, groups,
 * parts of cells, and publications. It opens no other file: document types and entities are
 * refused.
 */
public final class GpmlImporter implements Importer {

  @Override
  public String format() {
    return "gpml";
  }

  @Override
  public List<String> endings() {
    return List.of("gpml", "xml");
  }

  @Override
  public boolean accepts(Source source) {
    int end = Math.min(source.bytes().length, 4096);
    var start = new String(source.bytes(), 0, end, StandardCharsets.ISO_8859_1);
    return start.contains("http://pathvisio.org/GPML/")
        || start.contains("http://genmapp.org/GPML/");
  }

  @Override
  public List<Loaded> read(Source source) {
    return List.of(new GpmlReader(source).read());
  }
}

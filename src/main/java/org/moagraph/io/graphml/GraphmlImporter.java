package org.moagraph.io.graphml;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.moagraph.io.Importer;
import org.moagraph.io.Loaded;
import org.moagraph.io.Source;

/**
 * Reads GraphML, ours back to an equal graph. It opens no other file: document types and entities
 * are refused.
 */
public final class GraphmlImporter implements Importer {

  @Override
  public String format() {
    return "graphml";
  }

  @Override
  public List<String> endings() {
    return List.of("graphml");
  }

  @Override
  public boolean accepts(Source source) {
    int end = Math.min(source.bytes().length, 4096);
    return new String(source.bytes(), 0, end, StandardCharsets.ISO_8859_1).contains("<graphml");
  }

  @Override
  public List<Loaded> read(Source source) {
    return List.of(new GraphmlReader(source).read());
  }
}

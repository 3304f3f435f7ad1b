package org.moagraph.io.sif;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.moagraph.io.Importer;
import org.moagraph.io.Loaded;
import org.moagraph.io.Source;

/**
 * Reads SIF: a source, a relation and one or more targets a line, with tabs between where the file
 * has a tab and blanks where it has none. A line with a single name is an entity without claims.
 */
public final class SifImporter implements Importer {

  /** What extended SIF starts with. */
  private static final String EXTENDED = "PARTICIPANT_A\t";

  @Override
  public String format() {
    return "sif";
  }

  @Override
  public List<String> endings() {
    return List.of("sif");
  }

  @Override
  public boolean accepts(Source source) {
    int end = Math.min(source.bytes().length, 64 * 1024);
    var start = new String(source.bytes(), 0, end, StandardCharsets.UTF_8);
    var said = start.startsWith("\uFEFF") ? start.substring(1) : start.stripLeading();
    return start.indexOf('\0') < 0 && !said.startsWith("<") && !said.startsWith(EXTENDED);
  }

  @Override
  public List<Loaded> read(Source source) {
    return List.of(new SifReader(source).read());
  }
}

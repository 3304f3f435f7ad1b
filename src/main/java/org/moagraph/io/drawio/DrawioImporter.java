package org.moagraph.io.drawio;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.moagraph.diag.Code;
import org.moagraph.io.Findings;
import org.moagraph.io.Importer;
import org.moagraph.io.Loaded;
import org.moagraph.io.Source;

/**
 * Reads what people draw in <a href="https://www.drawio.com">draw.io</a>: a shape with words is a
 * thing, a connector that holds on to two shapes is a claim, what holds other shapes is the place
 * where they are. Pages are read as models, compressed ones too.
 */
public final class DrawioImporter implements Importer {

  @Override
  public String format() {
    return "drawio";
  }

  @Override
  public List<String> endings() {
    return List.of("drawio", "xml");
  }

  @Override
  public boolean accepts(Source source) {
    int end = Math.min(source.bytes().length, 4096);
    var start = new String(source.bytes(), 0, end, StandardCharsets.ISO_8859_1);
    return start.contains("<mxfile") || start.contains("<mxGraphModel");
  }

  @Override
  public List<Loaded> read(Source source) {
    var findings = Findings.bounded(source.name());
    var pages = new PageReader(source, findings).read();
    if (pages.isEmpty()) {
      if (!findings.hasErrors()) {
        findings.add(Code.E0113, findings.whole(), "there is no page in the file");
      }
      return List.of(Loaded.failed(findings));
    }
    var all = new ArrayList<Loaded>();
    for (int i = 0; i < pages.size(); i++) {
      var found = i == 0 ? findings : Findings.bounded(source.name());
      all.add(new MapReader(pages.get(i), source, found, i + 1).read());
    }
    return all;
  }
}

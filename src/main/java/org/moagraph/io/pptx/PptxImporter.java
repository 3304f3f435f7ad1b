package org.moagraph.io.pptx;

import java.util.ArrayList;
import java.util.List;
import org.moagraph.diag.Code;
import org.moagraph.io.Findings;
import org.moagraph.io.Importer;
import org.moagraph.io.Loaded;
import org.moagraph.io.Source;

/**
 * Reads the slides of a PowerPoint file (Office Open XML, ECMA-376) on which connectors are glued
 * to shapes, each such slide a model: ours after editing, and maps drawn by hand.
 */
public final class PptxImporter implements Importer {

  @Override
  public String format() {
    return "pptx";
  }

  @Override
  public List<String> endings() {
    return List.of("pptx");
  }

  @Override
  public boolean accepts(Source source) {
    var bytes = source.bytes();
    return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3;
  }

  @Override
  public List<Loaded> read(Source source) {
    var findings = Findings.bounded(source.name());
    var slides = new Slides(source, findings).withLines();
    if (slides.isEmpty()) {
      if (!findings.hasErrors()) {
        findings.add(
            Code.E0113,
            findings.whole(),
            "there is no slide with a connector that is glued to shapes",
            "in PowerPoint drag the ends of a connector to the dots on two shapes");
      }
      return List.of(Loaded.failed(findings));
    }
    var all = new ArrayList<Loaded>();
    for (int i = 0; i < slides.size(); i++) {
      var found = i == 0 ? findings : Findings.bounded(source.name());
      all.add(new SlideReader(slides.get(i), source, found, i + 1).read());
    }
    return all;
  }
}

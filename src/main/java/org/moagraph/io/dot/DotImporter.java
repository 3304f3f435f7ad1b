package org.moagraph.io.dot;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.moagraph.diag.Code;
import org.moagraph.io.Findings;
import org.moagraph.io.Importer;
import org.moagraph.io.Loaded;
import org.moagraph.io.Source;
import org.moagraph.io.tree.ForeignText;

/**
 * Reads DOT. A bar at the head of an edge lowers, the arrow that is named {@code normal} raises;
 * the rest is not known, unless its label is a relation of the table. Clusters are places.
 */
public final class DotImporter implements Importer {

  private static final Pattern START =
      Pattern.compile(
          "\\A\\x{FEFF}?(?:\\s+|//[^\\n]*|/\\*[^*]*+(?:\\*(?!/)[^*]*+)*\\*/|#[^\\n]*)*"
              + "(?:strict\\s+)?(?:di)?graph\\b",
          Pattern.CASE_INSENSITIVE);

  @Override
  public String format() {
    return "dot";
  }

  @Override
  public List<String> endings() {
    return List.of("dot", "gv");
  }

  @Override
  public boolean accepts(Source source) {
    int end = Math.min(source.bytes().length, 4096);
    return START.matcher(new String(source.bytes(), 0, end, StandardCharsets.UTF_8)).lookingAt();
  }

  @Override
  public List<Loaded> read(Source source) {
    var findings = Findings.bounded(source.name());
    var text = ForeignText.of(source, findings);
    if (text.isPresent()) {
      try {
        return read(DotParser.parse(text.get(), source.name()), source, findings);
      } catch (DotFault e) {
        findings.add(Code.E0113, e.place(), "not DOT: " + e.getMessage());
      }
    }
    return List.of(Loaded.failed(findings));
  }

  private static List<Loaded> read(List<DotGraph> graphs, Source source, Findings findings) {
    var all = new ArrayList<Loaded>();
    for (var graph : graphs) {
      var own = Findings.bounded(source.name());
      all.add(new DotReader(graph, source, own, all.size() + 1).read());
    }
    all.set(0, all.get(0).with(findings));
    return List.copyOf(all);
  }
}

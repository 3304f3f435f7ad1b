package org.moagraph.io.cx2;

import java.util.List;
import java.util.Set;
import org.moagraph.diag.Code;
import org.moagraph.io.Findings;
import org.moagraph.io.Importer;
import org.moagraph.io.Loaded;
import org.moagraph.io.Source;
import org.moagraph.io.tree.ForeignText;
import org.moagraph.io.tree.JsonTree;
import org.moagraph.io.tree.TreeGraph;
import org.moagraph.io.tree.YamlNode;
import org.moagraph.text.JsonNames;

/** Reads CX2, ours back to an equal graph. CX of the first version is refused. */
public final class Cx2Importer implements Importer {

  @Override
  public String format() {
    return "cx2";
  }

  @Override
  public List<String> endings() {
    return List.of("cx2", "cx", "json");
  }

  @Override
  public boolean accepts(Source source) {
    var names = JsonNames.of(source.bytes());
    return names.contains("[].CXVersion") || isFirstVersion(names.contains("[].nodes"), names);
  }

  private static boolean isFirstVersion(boolean nodes, Set<String> names) {
    return names.contains("[].numberVerification")
        || nodes && (names.contains("[].metaData") || names.contains("[].edges[].@id"));
  }

  @Override
  public List<Loaded> read(Source source) {
    var findings = Findings.bounded(source.name());
    var tree = ForeignText.of(source, findings).flatMap(text -> JsonTree.read(text, findings));
    if (tree.isEmpty()) {
      return List.of(Loaded.failed(findings));
    }
    var aspects = TreeGraph.items(tree.get());
    boolean isSecond =
        aspects.stream()
            .anyMatch(a -> a instanceof YamlNode.Fields f && f.fields().containsKey("CXVersion"));
    if (isSecond) {
      return List.of(new Cx2Reader(aspects, source, findings).read());
    }
    boolean isFirst = !aspects.isEmpty();
    findings.add(
        Code.E0113,
        tree.get().span(),
        isFirst ? "this is CX of the first version, which is not read" : "no CX2 network",
        isFirst
            ? "download the network from NDEx as CX2, or save it as CX2 from Cytoscape 3.10"
            : "a CX2 file is a list that begins with {\"CXVersion\": \"2.0\"}");
    return List.of(Loaded.failed(findings));
  }
}

package org.moagraph.io.json;

import java.util.List;
import java.util.Set;
import org.moagraph.diag.Code;
import org.moagraph.io.Findings;
import org.moagraph.io.Importer;
import org.moagraph.io.Loaded;
import org.moagraph.io.Source;
import org.moagraph.io.tree.ForeignText;
import org.moagraph.io.tree.JsonTree;
import org.moagraph.io.tree.YamlNode;
import org.moagraph.text.JsonNames;

/**
 * Reads node-link JSON, ours back to an equal graph: {@code nodes} beside {@code links} or {@code
 * edges}, as networkx and D3 have it. What is JSON of no kind that is read is told so here.
 */
public final class NodeLinkImporter implements Importer {

  private static final List<String> EDGES = List.of("links", "edges");

  @Override
  public String format() {
    return "json";
  }

  @Override
  public List<String> endings() {
    return List.of("json");
  }

  @Override
  public boolean accepts(Source source) {
    var names = JsonNames.of(source.bytes());
    return names.contains("nodes") && EDGES.stream().anyMatch(names::contains) && !isOther(names);
  }

  /** Elements of Cytoscape.js and records of DrugMechDB have nodes and links too. */
  private static boolean isOther(Set<String> names) {
    return names.contains("nodes[].data")
        || names.contains("graph.drug")
        || names.contains("graph.disease");
  }

  @Override
  public List<Loaded> read(Source source) {
    var findings = Findings.bounded(source.name());
    var tree = ForeignText.of(source, findings).flatMap(text -> JsonTree.read(text, findings));
    if (tree.isEmpty()) {
      return List.of(Loaded.failed(findings));
    }
    if (tree.get() instanceof YamlNode.Fields graph
        && graph.fields().containsKey("nodes")
        && EDGES.stream().anyMatch(graph.fields()::containsKey)) {
      return List.of(new NodeLinkReader(graph, source, findings).read());
    }
    findings.add(
        Code.E0113,
        tree.get().span(),
        "JSON of no kind that is read",
        "looked for: \"nodes\" with \"links\" or \"edges\" (networkx, D3); \"elements\" (Cytoscape);"
            + " a list with \"CXVersion\" (CX2); \"graph\", \"nodes\" and \"links\" (DrugMechDB);"
            + " \"pathophysiology\" (dismech)");
    return List.of(Loaded.failed(findings));
  }
}

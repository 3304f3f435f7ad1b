package org.moagraph.io.cyjs;

import java.util.List;
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
 * Reads the JSON of Cytoscape and Cytoscape.js, ours back to an equal graph: {@code elements} with
 * nodes and edges apart or in one list. Styles and places on the screen are no content.
 */
public final class CyjsImporter implements Importer {

  @Override
  public String format() {
    return "cyjs";
  }

  @Override
  public List<String> endings() {
    return List.of("cyjs", "json");
  }

  @Override
  public boolean accepts(Source source) {
    var names = JsonNames.of(source.bytes());
    return names.contains("elements")
        || names.contains("[].data")
        || names.contains("nodes[].data");
  }

  @Override
  public List<Loaded> read(Source source) {
    var findings = Findings.bounded(source.name());
    var tree = ForeignText.of(source, findings).flatMap(text -> JsonTree.read(text, findings));
    if (tree.isEmpty()) {
      return List.of(Loaded.failed(findings));
    }
    var root = tree.get();
    var elements =
        root instanceof YamlNode.Fields fields ? fields.value("elements").orElse(root) : root;
    boolean isWhole =
        elements instanceof YamlNode.Items
            || elements instanceof YamlNode.Fields group
                && (group.fields().containsKey("nodes") || group.fields().containsKey("edges"));
    if (!isWhole) {
      findings.add(
          Code.E0113,
          root.span(),
          "no network of Cytoscape",
          "looked for \"elements\" with \"nodes\" and \"edges\"");
      return List.of(Loaded.failed(findings));
    }
    return List.of(new CyjsReader(root, elements, source, findings).read());
  }
}

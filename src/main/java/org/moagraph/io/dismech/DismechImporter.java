package org.moagraph.io.dismech;

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
import org.moagraph.io.tree.JsonTree;
import org.moagraph.io.tree.PlainValues;
import org.moagraph.io.tree.TreeReader;
import org.moagraph.io.tree.YamlNode;
import org.moagraph.text.JsonNames;

/**
 * Reads disorders of <a href="https://github.com/monarch-initiative/dismech">dismech</a>, in YAML
 * or JSON: mechanisms with what follows from them, and treatments with what they act on.
 */
public final class DismechImporter implements Importer {

  private static final Pattern SECTION = Pattern.compile("(?m)^(- )?['\"]?pathophysiology['\"]?:");

  @Override
  public String format() {
    return "dismech";
  }

  @Override
  public List<String> endings() {
    return List.of("yaml", "yml", "json");
  }

  @Override
  public boolean accepts(Source source) {
    var names = JsonNames.of(source.bytes());
    return names.isEmpty()
        ? SECTION.matcher(new String(source.bytes(), StandardCharsets.ISO_8859_1)).find()
        : names.contains("pathophysiology") || names.contains("[].pathophysiology");
  }

  @Override
  public List<Loaded> read(Source source) {
    var findings = Findings.bounded(source.name());
    var disorders = new ArrayList<Loaded>();
    for (var document : documents(source, findings)) {
      for (var item : PlainValues.items(document)) {
        if (item instanceof YamlNode.Fields fields
            && fields.fields().containsKey("pathophysiology")) {
          disorders.add(new DisorderReader(fields, source, disorders.size() + 1).read());
        } else {
          findings.add(
              Code.E0113,
              item.span(),
              "this is %s, not a disorder".formatted(item.described()),
              "looked for \"pathophysiology\", a list of mechanisms");
        }
      }
    }
    if (disorders.isEmpty()) {
      if (!findings.hasErrors()) {
        findings.add(Code.E0113, findings.whole(), "the file holds no disorder");
      }
      return List.of(Loaded.failed(findings));
    }
    disorders.set(0, disorders.get(0).with(findings));
    return List.copyOf(disorders);
  }

  private static List<YamlNode> documents(Source source, Findings findings) {
    var text = ForeignText.of(source, findings);
    if (text.isEmpty()) {
      return List.of();
    }
    return JsonNames.of(source.bytes()).isEmpty()
        ? TreeReader.readForeign(text.get(), findings)
        : JsonTree.read(text.get(), findings).stream().toList();
  }
}

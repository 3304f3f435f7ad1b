package org.moagraph.io.drugmechdb;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.moagraph.diag.Code;
import org.moagraph.io.Findings;
import org.moagraph.io.Importer;
import org.moagraph.io.Loaded;
import org.moagraph.io.Source;
import org.moagraph.io.tree.ForeignText;
import org.moagraph.io.tree.JsonTree;
import org.moagraph.io.tree.TreeReader;
import org.moagraph.io.tree.YamlNode;
import org.moagraph.text.JsonNames;

/**
 * Reads the paths of DrugMechDB, each as a model of its own that expects the drug to lower the
 * disease. Its phrases become signs by the printed table.
 */
public final class DrugMechDbImporter implements Importer {

  private static final int LOOKED_AT = 256 * 1024;

  private static final Pattern OURS = Pattern.compile("(?m)^['\"]?moa['\"]?[ \t]*:");
  private static final List<Pattern> THEIRS = List.of(key("graph"), key("nodes"), key("links"));

  private static Pattern key(String name) {
    return Pattern.compile("(?m)^[- ]*[{]?[ ]*['\"]?" + name + "['\"]?[ \t]*:");
  }

  @Override
  public String format() {
    return "drugmechdb";
  }

  @Override
  public List<String> endings() {
    return List.of("yaml", "yml", "json");
  }

  @Override
  public boolean accepts(Source source) {
    var names = JsonNames.of(source.bytes());
    if (!names.isEmpty()) {
      return isPath(names, "") || isPath(names, "[].");
    }
    int end = Math.min(source.bytes().length, LOOKED_AT);
    var text = new String(source.bytes(), 0, end, StandardCharsets.UTF_8);
    return !OURS.matcher(text).find() && THEIRS.stream().allMatch(key -> key.matcher(text).find());
  }

  /** A record has the form of any node-link graph, and is one of a drug and a disease. */
  private static boolean isPath(Set<String> names, String at) {
    return names.contains(at + "nodes")
        && names.contains(at + "links")
        && (names.contains(at + "graph.drug") || names.contains(at + "graph.disease"));
  }

  @Override
  public List<Loaded> read(Source source) {
    var findings = Findings.complete(source.name());
    var text = ForeignText.of(source, findings);
    return text.isEmpty()
        ? List.of(Loaded.failed(findings))
        : read(documents(text.get(), findings), source, findings);
  }

  /** JSON that is whole has a reader of its own; of what breaks off the paths before are read. */
  private static List<YamlNode> documents(String text, Findings findings) {
    if (text.startsWith("[") || text.startsWith("{")) {
      var own = Findings.complete(findings.file());
      var tree = JsonTree.read(text, own);
      if (tree.isPresent()) {
        own.all().forEach(findings::add);
        return List.of(tree.get());
      }
    }
    return TreeReader.readForeign(text, findings);
  }

  private static List<Loaded> read(List<YamlNode> documents, Source source, Findings findings) {
    var paths = new ArrayList<Loaded>();
    for (var document : documents) {
      for (var item :
          document instanceof YamlNode.Items items ? items.items() : List.of(document)) {
        if (item instanceof YamlNode.Fields fields && fields.fields().containsKey("links")) {
          paths.add(new PathReader(fields, source, paths.size() + 1).read());
        } else {
          findings.add(
              Code.E0113, item.span(), "this is %s, not a path".formatted(item.described()));
        }
      }
    }
    if (paths.isEmpty() || findings.hasErrors()) {
      return withFailure(paths, findings);
    }
    return List.copyOf(paths);
  }

  /** Findings on the file as a whole stand with its first path. */
  private static List<Loaded> withFailure(List<Loaded> paths, Findings findings) {
    if (paths.isEmpty()) {
      if (!findings.hasErrors()) {
        findings.add(Code.E0113, findings.whole(), "the file holds no path");
      }
      return List.of(Loaded.failed(findings));
    }
    paths.set(0, paths.get(0).with(findings));
    return List.copyOf(paths);
  }
}

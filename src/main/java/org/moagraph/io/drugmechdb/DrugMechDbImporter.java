package org.moagraph.io.drugmechdb;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.moagraph.diag.Code;
import org.moagraph.io.Findings;
import org.moagraph.io.Importer;
import org.moagraph.io.Loaded;
import org.moagraph.io.Source;
import org.moagraph.io.tree.TreeReader;
import org.moagraph.io.tree.YamlNode;

/**
 * Reads the paths of DrugMechDB, each as a model of its own that expects the drug to lower the
 * disease. Its phrases become signs by the printed table.
 */
public final class DrugMechDbImporter implements Importer {

  private static final int MAX_BYTES = 64 * 1024 * 1024;
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
    int end = Math.min(source.bytes().length, LOOKED_AT);
    var text = new String(source.bytes(), 0, end, StandardCharsets.UTF_8);
    return !OURS.matcher(text).find() && THEIRS.stream().allMatch(key -> key.matcher(text).find());
  }

  @Override
  public List<Loaded> read(Source source) {
    var findings = Findings.complete(source.name());
    if (source.bytes().length > MAX_BYTES) {
      findings.add(Code.E0103, findings.whole(), "the file is larger than 64 MB", "split the file");
      return List.of(Loaded.failed(findings));
    }
    var text = new String(source.bytes(), StandardCharsets.UTF_8);
    if (!Arrays.equals(text.getBytes(StandardCharsets.UTF_8), source.bytes())) {
      findings.add(Code.E0102, findings.whole(), "the file is not UTF-8 text");
    }
    var plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return read(TreeReader.readForeign(plain, findings), source, findings);
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

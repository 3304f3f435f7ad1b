package org.moagraph.io.yaml;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.moagraph.diag.Code;
import org.moagraph.io.Findings;
import org.moagraph.io.Importer;
import org.moagraph.io.Loaded;
import org.moagraph.io.Origins;
import org.moagraph.io.Source;
import org.moagraph.io.tree.ScalarKind;
import org.moagraph.io.tree.SourceText;
import org.moagraph.io.tree.TreeReader;
import org.moagraph.io.tree.YamlNode;
import org.moagraph.model.Model;

/**
 * Reads our own model files. It reports every error of a file in one run, gives a model only where
 * there is none, and never throws for bad input.
 */
public final class YamlImporter implements Importer {

  private static final Pattern FIRST_KEY = Pattern.compile("(?m)^\uFEFF?['\"]?moa['\"]?[ \t]*:");

  @Override
  public String format() {
    return "moa";
  }

  @Override
  public List<String> endings() {
    return List.of("yaml", "yml");
  }

  @Override
  public boolean accepts(Source source) {
    return source.bytes().length <= SourceText.MAX_BYTES
        && FIRST_KEY.matcher(new String(source.bytes(), StandardCharsets.UTF_8)).find();
  }

  @Override
  public List<Loaded> read(Source source) {
    var findings = Findings.complete(source.name());
    return List.of(
        SourceText.of(source, findings)
            .filter(text -> !isEmpty(text, findings))
            .flatMap(text -> TreeReader.read(text, findings))
            .map(root -> read(root, findings))
            .orElseGet(() -> failed(findings)));
  }

  private static boolean isEmpty(String text, Findings findings) {
    if (text.isBlank()) {
      findings.add(
          Code.E0110,
          findings.whole(),
          "the file is empty",
          "\"moa new FILE\" writes one to start from");
    }
    return text.isBlank();
  }

  private static Loaded failed(Findings findings) {
    if (!findings.hasErrors()) {
      findings.add(Code.E0110, findings.whole(), "the file holds no model");
    }
    return Loaded.failed(findings);
  }

  private static Loaded read(YamlNode root, Findings findings) {
    if (!(root instanceof YamlNode.Fields map)) {
      findings.add(
          Code.E0110,
          root.span(),
          "the file is %s, not a model".formatted(root.described()),
          "\"moa new FILE\" writes a model to start from");
      return failed(findings);
    }
    if (!isOurVersion(map, findings)) {
      return failed(findings);
    }
    var reading = new FileReading(findings, ModelReader.language(map.fields()));
    var model =
        reading
            .keys(map, map.span(), "the model", ModelReader.KEYS)
            .flatMap(keys -> new ModelReader(keys, reading).read());
    return loaded(model, reading);
  }

  private static Loaded loaded(Optional<Model> model, FileReading reading) {
    var findings = reading.findings;
    var origins = new Origins(findings.file(), reading.origins);
    return new Loaded(findings.hasErrors() ? Optional.empty() : model, origins, findings.all());
  }

  /** Whether to read on: another version is another language, a missing one is only an error. */
  private static boolean isOurVersion(YamlNode.Fields map, Findings findings) {
    var field = map.fields().get("moa");
    if (field == null) {
      boolean ours = map.fields().containsKey("entities") || map.fields().containsKey("claims");
      findings.add(
          Code.E0110,
          map.span(),
          "the file has no \"moa: 1\"",
          ours ? "begin it with \"moa: 1\"" : "\"moa new FILE\" writes a model to start from");
      return ours;
    }
    boolean one =
        field.value() instanceof YamlNode.Scalar s
            && s.kind() == ScalarKind.NUMBER
            && s.value().equals("1");
    if (!one) {
      findings.add(
          Code.E0110,
          field.value().span(),
          "\"moa\" is %s, not the number 1".formatted(field.value().described()),
          "write \"moa: 1\"");
    }
    return one;
  }
}

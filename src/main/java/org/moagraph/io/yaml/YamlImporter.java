package org.moagraph.io.yaml;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.moagraph.diag.Code;
import org.moagraph.io.Importer;
import org.moagraph.io.Loaded;
import org.moagraph.io.Origins;
import org.moagraph.io.Source;
import org.moagraph.io.tree.Node;
import org.moagraph.io.tree.Report;
import org.moagraph.io.tree.ScalarKind;
import org.moagraph.io.tree.SourceText;
import org.moagraph.io.tree.TreeReader;
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
    var report = new Report(source.name());
    return List.of(
        SourceText.of(source, report)
            .filter(text -> !isEmpty(text, report))
            .flatMap(text -> TreeReader.read(text, report))
            .map(root -> read(root, report))
            .orElseGet(() -> failed(report)));
  }

  private static boolean isEmpty(String text, Report report) {
    if (text.isBlank()) {
      report.add(
          Code.E0110,
          report.whole(),
          "the file is empty",
          "\"moa new FILE\" writes one to start from");
    }
    return text.isBlank();
  }

  private static Loaded failed(Report report) {
    if (!report.hasErrors()) {
      report.add(Code.E0110, report.whole(), "the file holds no model");
    }
    return new Loaded(Optional.empty(), Origins.of(report.file()), report.findings());
  }

  private static Loaded read(Node root, Report report) {
    if (!(root instanceof Node.Fields map)) {
      report.add(
          Code.E0110,
          root.span(),
          "the file is %s, not a model".formatted(root.described()),
          "\"moa new FILE\" writes a model to start from");
      return failed(report);
    }
    if (!isOurVersion(map, report)) {
      return failed(report);
    }
    var reading = new Reading(report, ModelReader.language(map.fields()));
    var model =
        reading
            .keys(map, map.span(), "the model", ModelReader.KEYS)
            .flatMap(keys -> new ModelReader(keys, reading).read());
    return loaded(model, reading);
  }

  private static Loaded loaded(Optional<Model> model, Reading reading) {
    var report = reading.report;
    return new Loaded(
        report.hasErrors() ? Optional.empty() : model,
        new Origins(report.file(), reading.origins),
        report.findings());
  }

  /** Whether to read on: another version is another language, a missing one is only an error. */
  private static boolean isOurVersion(Node.Fields map, Report report) {
    var field = map.fields().get("moa");
    if (field == null) {
      boolean ours = map.fields().containsKey("entities") || map.fields().containsKey("claims");
      report.add(
          Code.E0110,
          map.span(),
          "the file has no \"moa: 1\"",
          ours ? "begin it with \"moa: 1\"" : "\"moa new FILE\" writes a model to start from");
      return ours;
    }
    boolean one =
        field.value() instanceof Node.Scalar s
            && s.kind() == ScalarKind.NUMBER
            && s.value().equals("1");
    if (!one) {
      report.add(
          Code.E0110,
          field.value().span(),
          "\"moa\" is %s, not the number 1".formatted(field.value().described()),
          "write \"moa: 1\"");
    }
    return one;
  }
}

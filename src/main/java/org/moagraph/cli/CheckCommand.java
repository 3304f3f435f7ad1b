package org.moagraph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moagraph.app.Checks;
import org.moagraph.app.Explanations;
import org.moagraph.diag.Code;
import org.moagraph.diag.Diagnostic;
import org.moagraph.diag.Severity;
import org.moagraph.diag.Span;
import org.moagraph.render.sarif.SarifLog;
import org.moagraph.render.text.FindingRenderer;
import org.moagraph.render.text.SourceLines;
import org.moagraph.render.text.VisibleText;
import org.moagraph.view.answer.FindingsAnswer;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is wrong with some models. */
@CommandLine.Command(
    name = "check",
    description = "Everything that is wrong or doubtful in some models, with its place.",
    footer = {
      "",
      "Examples:",
      "  moa check my-model.yaml",
      "  moa check models/*.yaml --format sarif -o findings.sarif   (SARIF 2.1.0, for code hosts)",
      "  moa check my-model.yaml --notation sbgn-af"
    })
final class CheckCommand implements Command {

  private static final String SARIF = "sarif";

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files or bundled models.")
  List<String> names = new ArrayList<>();

  @Option(names = "--strict", description = "Let a warning count as an error.")
  boolean strict;

  @Option(
      names = "--notation",
      paramLabel = "NOTATION",
      description = "Also check what this notation allows: textbook (default, all) or sbgn-af.")
  String notation = "textbook";

  @Option(names = "--from", paramLabel = "FORMAT", description = "Read the files in this format.")
  @Nullable String from;

  @Mixin RelationsOption relations = new RelationsOption();
  @Mixin ReportOptions report = new ReportOptions();

  private final List<String> pointers = new ArrayList<>();

  @Override
  public int run(Terminal terminal) {
    var files = new ModelFiles(terminal, false, relations.table(terminal));
    var all = new ArrayList<Diagnostic>();
    var text = new StringBuilder();
    for (var name : names) {
      all.addAll(check(files, name, text));
    }
    var answer = new FindingsAnswer(all);
    if (report.asksFor(SARIF)) {
      var log = new SarifLog(all, Main.version(), Explanations::page);
      return report.show(log.text(), code(answer), terminal);
    }
    if (!report.format().equals("text")) {
      return report.show(answer, code(answer), terminal);
    }
    var checked = names.size() == 1 ? VisibleText.of(names.get(0)) : names.size() + " files";
    text.append(checked).append(": ");
    text.append(answer.summary()).append("\n");
    pointers.forEach(p -> text.append(VisibleText.of(p)).append("\n"));
    return report.show(text.toString(), code(answer), terminal);
  }

  private List<Diagnostic> check(ModelFiles files, String name, StringBuilder text) {
    var renderer = new FindingRenderer();
    var rules = NotationOption.of(notation);
    try {
      var opened = files.read(name, Optional.ofNullable(from));
      var findings =
          opened.results().stream().flatMap(r -> Checks.findings(r, rules).stream()).toList();
      if (opened.results().size() == 1) {
        opened
            .single()
            .flatMap(moa -> ConflictsPointer.to(moa, name))
            .ifPresent(words -> pointers.add(name + ": " + words));
      }
      var lines = SourceLines.of(opened.source().bytes());
      findings.forEach(f -> text.append(renderer.render(f, lines)).append('\n'));
      return findings;
    } catch (Failure failure) {
      var words = failure.onOneLine().orElse("the file cannot be read");
      var finding = Diagnostic.of(Code.E0100, Span.whole(name), words);
      text.append(renderer.render(finding, SourceLines.none())).append('\n');
      return List.of(finding);
    }
  }

  private int code(FindingsAnswer answer) {
    if (answer.count(Severity.ERROR) > 0) {
      return ModelFiles.exitCode(answer.findings());
    }
    return strict && answer.count(Severity.WARNING) > 0 ? Failure.FINDINGS : 0;
  }
}

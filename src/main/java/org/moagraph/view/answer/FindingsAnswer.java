package org.moagraph.view.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moagraph.diag.Diagnostic;
import org.moagraph.diag.Severity;
import org.moagraph.view.text.Answer;
import org.moagraph.view.text.Prose;
import org.moagraph.view.text.Table;
import org.moagraph.words.Language;

/** What checking some files found. */
public record FindingsAnswer(List<Diagnostic> findings) implements Answer {

  private static final List<String> COLUMNS =
      List.of("severity", "code", "file", "line", "column", "message", "help");

  public FindingsAnswer {
    findings = List.copyOf(findings);
  }

  /** How many there are of a severity. */
  public long count(Severity severity) {
    return findings.stream().filter(f -> f.severity() == severity).count();
  }

  /** The counts in words. */
  public String summary() {
    var words = Language.of("en");
    return findings.isEmpty()
        ? words.say("answer.findings.none")
        : words.say(
            "answer.findings.some",
            words.count(count(Severity.ERROR), "answer.findings.errors"),
            words.count(count(Severity.WARNING), "answer.findings.warnings"),
            words.count(count(Severity.NOTE), "answer.findings.notes"));
  }

  @Override
  public Prose prose() {
    return Prose.write().say(summary() + ".").grid(table()).page();
  }

  @Override
  public Table table() {
    return Table.of(
        COLUMNS,
        findings,
        f ->
            Table.row(
                f.severity().word(),
                f.code(),
                f.span().file(),
                f.span().line(),
                f.span().column(),
                f.message(),
                f.help().orElse("")));
  }

  @Override
  public Map<String, Object> fields() {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("moa", 1);
    fields.put("findings", findings.stream().map(FindingsAnswer::fields).toList());
    return fields;
  }

  static Map<String, Object> fields(Diagnostic finding) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("code", finding.code().name());
    fields.put("severity", finding.severity().word());
    fields.put("file", finding.span().file());
    fields.put("line", finding.span().line());
    fields.put("column", finding.span().column());
    fields.put("message", finding.message());
    fields.put("help", finding.help().orElse(""));
    if (!finding.notes().isEmpty()) {
      fields.put("notes", finding.notes());
    }
    return fields;
  }
}

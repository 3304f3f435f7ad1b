package org.moagraph.view.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moagraph.diag.Diagnostic;
import org.moagraph.diag.Severity;
import org.moagraph.view.text.Answer;
import org.moagraph.view.text.Prose;
import org.moagraph.view.text.Table;
import org.moagraph.words.Words;

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
    return findings.isEmpty()
        ? "nothing found"
        : plural(count(Severity.ERROR), "error")
            + ", "
            + plural(count(Severity.WARNING), "warning")
            + ", "
            + plural(count(Severity.NOTE), "note");
  }

  private static String plural(long count, String word) {
    return Words.count(count, word);
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

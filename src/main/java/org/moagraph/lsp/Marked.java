package org.moagraph.lsp;

import java.util.List;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.moagraph.assist.Range;
import org.moagraph.diag.Severity;

/** Findings as the protocol has them. */
final class Marked {

  private Marked() {}

  static List<Diagnostic> all(Document document, List<org.moagraph.diag.Diagnostic> findings) {
    return findings.stream().map(finding -> of(document, finding)).toList();
  }

  static Diagnostic of(Document document, org.moagraph.diag.Diagnostic finding) {
    var lines = document.lines();
    return new Diagnostic(
        Places.range(lines, lines.range(finding.span())),
        words(finding),
        severity(finding.severity()),
        "moa",
        finding.code().name());
  }

  /** Whether the finding stands in that stretch or at its end. */
  static boolean meets(Document document, org.moagraph.diag.Diagnostic finding, Range asked) {
    var place = document.lines().range(finding.span());
    return place.from() <= asked.to() && asked.from() <= place.to();
  }

  private static String words(org.moagraph.diag.Diagnostic finding) {
    var words = new StringBuilder(finding.message());
    finding.help().ifPresent(help -> words.append('\n').append(help));
    finding.notes().forEach(note -> words.append('\n').append(note));
    return words.toString();
  }

  private static DiagnosticSeverity severity(Severity severity) {
    return switch (severity) {
      case ERROR -> DiagnosticSeverity.Error;
      case WARNING -> DiagnosticSeverity.Warning;
      case NOTE -> DiagnosticSeverity.Information;
    };
  }
}

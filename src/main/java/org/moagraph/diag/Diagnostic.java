package org.moagraph.diag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One finding: what is wrong where (lower case, the user's own words in quotes), and what to do.
 */
public record Diagnostic(
    Code code, Span span, String message, Optional<String> help, List<String> notes) {

  /** Findings in the order of their places, then their codes. */
  public static final Comparator<Diagnostic> BY_PLACE =
      Comparator.comparing((Diagnostic d) -> d.span().file())
          .thenComparingInt(d -> d.span().line())
          .thenComparingInt(d -> d.span().column())
          .thenComparing(Diagnostic::code)
          .thenComparing(Diagnostic::message);

  public Diagnostic {
    notes = List.copyOf(notes);
  }

  /** A finding with neither help nor notes. */
  public static Diagnostic of(Code code, Span span, String message) {
    return new Diagnostic(code, span, message, Optional.empty(), List.of());
  }

  /** The same finding with a word on what to do. */
  public Diagnostic withHelp(String help) {
    return new Diagnostic(code, span, message, Optional.of(help), notes);
  }

  /** The same finding with a further note. */
  public Diagnostic withNote(String note) {
    var all = new ArrayList<>(notes);
    all.add(note);
    return new Diagnostic(code, span, message, help, all);
  }

  /** How bad it is. */
  public Severity severity() {
    return code.severity();
  }

  /** Whether the finding is an error. */
  public boolean isError() {
    return severity() == Severity.ERROR;
  }
}

package org.moagraph.io.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.moagraph.diag.Code;
import org.moagraph.diag.Diagnostic;
import org.moagraph.diag.Nearest;
import org.moagraph.diag.Span;

/** The findings of one reading of one file. */
final class Report {

  /** Beyond so many, names are no longer compared: a hostile file must not cost minutes. */
  private static final int SUGGESTIONS = 200;

  private final String file;
  private final List<Diagnostic> findings = new ArrayList<>();
  private int suggestionsLeft = SUGGESTIONS;

  Report(String file) {
    this.file = file;
  }

  String file() {
    return file;
  }

  Span whole() {
    return Span.whole(file);
  }

  void add(Diagnostic finding) {
    findings.add(finding);
  }

  void add(Code code, Span place, String message) {
    add(Diagnostic.of(code, place, message));
  }

  void add(Code code, Span place, String message, String help) {
    add(Diagnostic.of(code, place, message).withHelp(help));
  }

  void add(Code code, Span place, String message, Optional<String> help) {
    help.ifPresentOrElse(h -> add(code, place, message, h), () -> add(code, place, message));
  }

  /** The candidate that was probably meant. */
  Optional<String> nearest(String word, Collection<String> candidates) {
    return suggestionsLeft-- > 0 ? Nearest.to(word, candidates) : Optional.empty();
  }

  boolean hasErrors() {
    return findings.stream().anyMatch(Diagnostic::isError);
  }

  List<Diagnostic> findings() {
    return List.copyOf(findings);
  }
}

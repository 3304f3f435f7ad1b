package org.moagraph.io.tree;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.moagraph.diag.Code;
import org.moagraph.diag.Diagnostic;
import org.moagraph.diag.Nearest;
import org.moagraph.diag.Span;

/** The findings of one reading of one file. */
public final class Report {

  /** Beyond so many, names are no longer compared: a hostile file must not cost minutes. */
  private static final int SUGGESTIONS = 200;

  private final String file;
  private final List<Diagnostic> findings = new ArrayList<>();
  private int suggestionsLeft = SUGGESTIONS;

  /** No findings yet in that file. */
  public Report(String file) {
    this.file = file;
  }

  /** The name of the file. */
  public String file() {
    return file;
  }

  /** The file as a whole. */
  public Span whole() {
    return Span.whole(file);
  }

  /** Adds a finding. */
  public void add(Diagnostic finding) {
    findings.add(finding);
  }

  /** Adds a finding of that kind at that place. */
  public void add(Code code, Span place, String message) {
    add(Diagnostic.of(code, place, message));
  }

  /** Adds a finding with a word on what to do. */
  public void add(Code code, Span place, String message, String help) {
    add(Diagnostic.of(code, place, message).withHelp(help));
  }

  /** Adds a finding with a word on what to do, where there is one. */
  public void add(Code code, Span place, String message, Optional<String> help) {
    help.ifPresentOrElse(h -> add(code, place, message, h), () -> add(code, place, message));
  }

  /** The candidate that was probably meant. */
  public Optional<String> nearest(String word, Collection<String> candidates) {
    return suggestionsLeft-- > 0 ? Nearest.to(word, candidates) : Optional.empty();
  }

  /** Whether a finding is an error. */
  public boolean hasErrors() {
    return findings.stream().anyMatch(Diagnostic::isError);
  }

  /** All findings, in the order of their reading. */
  public List<Diagnostic> findings() {
    return List.copyOf(findings);
  }
}

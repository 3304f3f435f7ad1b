package org.moagraph.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.moagraph.diag.Diagnostic;
import org.moagraph.diag.Span;
import org.moagraph.model.Model;
import org.moagraph.model.PartId;

/**
 * What an importer made of a file: the model (absent where errors leave none), where each of its
 * parts stood, and every finding, sorted by place.
 */
public record Loaded(Optional<Model> model, Origins origins, List<Diagnostic> diagnostics) {

  /** Lines named before the rest is counted. */
  private static final int NAMED = 10;

  public Loaded {
    diagnostics = diagnostics.stream().sorted(Diagnostic.BY_PLACE).toList();
  }

  /** That model, whose parts stood there. */
  public static Loaded of(Model model, Map<PartId, Span> places, Findings findings) {
    var origins = new Origins(findings.file(), places);
    return new Loaded(Optional.of(model), origins, findings.all());
  }

  /** No model, for what was found. */
  public static Loaded failed(Findings findings) {
    return new Loaded(Optional.empty(), Origins.of(findings.file()), findings.all());
  }

  /** The same with what else was found in its file. */
  public Loaded with(Findings others) {
    var all = new ArrayList<>(others.all());
    all.addAll(diagnostics);
    return new Loaded(model, origins, all);
  }

  /** What of it could not be read, by its lines; empty where all could. */
  public String lost(String called) {
    var errors = diagnostics.stream().filter(Diagnostic::isError).toList();
    if (errors.isEmpty()) {
      return "";
    }
    var lines =
        errors.stream().map(e -> e.span().line()).filter(l -> l > 0).distinct().sorted().toList();
    int more = lines.size() - NAMED;
    var named = lines.stream().limit(NAMED).map(String::valueOf).collect(Collectors.joining(", "));
    return errors.size()
        + (errors.size() == 1 ? " part of " : " parts of ")
        + called
        + " could not be read ("
        + (lines.size() == 1 ? "line " : "lines ")
        + named
        + (more > 0 ? " and " + more + " more" : "")
        + ")";
  }

  /** Whether a finding is an error. */
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }
}

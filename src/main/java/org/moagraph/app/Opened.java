package org.moagraph.app;

import java.util.List;
import java.util.Optional;
import org.moagraph.diag.Diagnostic;
import org.moagraph.io.Loaded;
import org.moagraph.io.Source;

/**
 * A file as it was read: its bytes, for showing lines of it, and one result for each model in it.
 */
public record Opened(Source source, List<Loaded> results) {

  public Opened {
    results = List.copyOf(results);
  }

  /** Every finding of every model, in order. */
  public List<Diagnostic> findings() {
    return results.stream().flatMap(r -> r.diagnostics().stream()).toList();
  }

  /** The model, where the file holds exactly one and it is sound. */
  public Optional<Moa> single() {
    return results.size() == 1 ? results.get(0).model().map(Moa::of) : Optional.empty();
  }
}

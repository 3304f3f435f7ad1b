package org.moagraph.io;

import java.util.List;
import java.util.Optional;
import org.moagraph.diag.Diagnostic;
import org.moagraph.model.Model;

/**
 * What an importer made of a file: the model (absent where errors leave none), where each of its
 * parts stood, and every finding, sorted by place.
 */
public record Loaded(Optional<Model> model, Origins origins, List<Diagnostic> diagnostics) {

  public Loaded {
    diagnostics = diagnostics.stream().sorted(Diagnostic.BY_PLACE).toList();
  }

  /** Whether a finding is an error. */
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }
}

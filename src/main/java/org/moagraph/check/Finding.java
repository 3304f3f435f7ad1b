package org.moagraph.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moagraph.diag.Code;
import org.moagraph.diag.Diagnostic;
import org.moagraph.diag.Span;
import org.moagraph.model.PartId;

/** A breach of a rule by a part of a model, before it has a place in a file. */
public record Finding(
    Code code, PartId part, String message, Optional<String> help, List<String> notes) {

  public Finding {
    notes = List.copyOf(notes);
  }

  /** A finding with neither help nor notes. */
  public static Finding of(Code code, PartId part, String message) {
    return new Finding(code, part, message, Optional.empty(), List.of());
  }

  /** The same finding with a word on what to do. */
  public Finding withHelp(String help) {
    return new Finding(code, part, message, Optional.of(help), notes);
  }

  /** The same finding with a further note. */
  public Finding withNote(String note) {
    var all = new ArrayList<>(notes);
    all.add(note);
    return new Finding(code, part, message, help, all);
  }

  /** The finding at the place where its part stands. */
  public Diagnostic at(Span place) {
    return new Diagnostic(code, place, message, help, notes);
  }
}

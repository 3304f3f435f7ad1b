package org.moagraph.model;

import java.util.List;
import java.util.Optional;

/** Where, in whom, at which dose and when a claim holds; what is absent was not said. */
public record Context(
    Optional<String> place,
    List<String> organisms,
    Optional<String> dose,
    Optional<String> route,
    Optional<Time> time,
    Optional<String> when) {

  /** A context that says nothing. */
  public static final Context UNSAID =
      new Context(
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  public Context {
    organisms = List.copyOf(organisms);
  }
}

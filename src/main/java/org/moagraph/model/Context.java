package org.moagraph.model;

import java.util.List;
import java.util.Optional;

/**
 * Where, in whom, at which dose, when and on which condition a claim holds; what is absent was not
 * said.
 *
 * @param sex the sex of those it was seen in, in words
 * @param time the phase from which it can act
 * @param when the same in the words of the source
 * @param lasts how long it acts, in words; never computed with
 * @param given what must be given or set up besides for it to act
 */
public record Context(
    Optional<String> place,
    List<String> organisms,
    Optional<String> sex,
    Optional<String> dose,
    Optional<String> route,
    Optional<Time> time,
    Optional<String> when,
    Optional<String> lasts,
    List<EntityId> given) {

  /** A context that says nothing. */
  public static final Context UNSAID = builder().build();

  public Context {
    organisms = List.copyOf(organisms);
    given = List.copyOf(given);
  }

  /** A context that says nothing, to be told more. */
  public static ContextBuilder builder() {
    return new ContextBuilder();
  }

  /** The same context, to be told otherwise. */
  public ContextBuilder toBuilder() {
    return new ContextBuilder(this);
  }
}

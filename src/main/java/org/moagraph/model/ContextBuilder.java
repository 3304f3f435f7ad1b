package org.moagraph.model;

import java.util.List;
import java.util.Optional;

/** A context in the making: what is not said of it is not known. */
public final class ContextBuilder {

  private Optional<String> place = Optional.empty();
  private List<String> organisms = List.of();
  private Optional<String> sex = Optional.empty();
  private Optional<String> dose = Optional.empty();
  private Optional<String> route = Optional.empty();
  private Optional<Time> time = Optional.empty();
  private Optional<String> when = Optional.empty();
  private Optional<String> lasts = Optional.empty();
  private List<EntityId> given = List.of();

  ContextBuilder() {}

  ContextBuilder(Context context) {
    place(context.place());
    organisms(context.organisms());
    sex(context.sex());
    dose(context.dose());
    route(context.route());
    time(context.time());
    when(context.when());
    lasts(context.lasts());
    given(context.given());
  }

  /** Where in the body or cell. */
  public ContextBuilder place(Optional<String> words) {
    place = words;
    return this;
  }

  /** In whom. */
  public ContextBuilder organisms(List<String> names) {
    organisms = names;
    return this;
  }

  /** The sex of those it was seen in, in words. */
  public ContextBuilder sex(Optional<String> words) {
    sex = words;
    return this;
  }

  /** At which dose, in words. */
  public ContextBuilder dose(Optional<String> words) {
    dose = words;
    return this;
  }

  /** By which way it was given, in words. */
  public ContextBuilder route(Optional<String> words) {
    route = words;
    return this;
  }

  /** The phase from which it can act. */
  public ContextBuilder time(Optional<Time> phase) {
    time = phase;
    return this;
  }

  /** The same in the words of the source. */
  public ContextBuilder when(Optional<String> words) {
    when = words;
    return this;
  }

  /** How long it acts, in words. */
  public ContextBuilder lasts(Optional<String> words) {
    lasts = words;
    return this;
  }

  /** What must be given or set up besides for it to act. */
  public ContextBuilder given(List<EntityId> condition) {
    given = condition;
    return this;
  }

  /** The context as said so far. */
  public Context build() {
    return new Context(place, organisms, sex, dose, route, time, when, lasts, given);
  }
}

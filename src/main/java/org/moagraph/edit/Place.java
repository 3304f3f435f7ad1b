package org.moagraph.edit;

/** A part of a model file that can be selected, changed or deleted. */
public sealed interface Place {

  /** The keys at the top: id, title, language and so on. */
  record Meta() implements Place {}

  /** What the model is expected to say, by its number in the file from 0 on. */
  record Expectation(int number) implements Place {}

  /** A compartment. */
  record Compartment(String id) implements Place {}

  /** A thing. */
  record Entity(String id) implements Place {}

  /** A hypothesis. */
  record Hypothesis(String id) implements Place {}

  /**
   * A claim, by its id: the stated one, else {@code source-relation-target}. One that cannot be
   * read, or whose id another has already, is called by its number from 1 on, {@code #12}.
   */
  record Claim(String id) implements Place {}

  /** An experiment, by its id, or by its number as a claim is. */
  record Experiment(String id) implements Place {}

  /** A view. */
  record View(String id) implements Place {}

  /** A piece of evidence of a claim or an experiment, by its number from 0 on. */
  record Evidence(Place of, int number) implements Place {}

  /** What it is called in a message. */
  default String called() {
    if (this instanceof Entity e) {
      return "the entity \"" + e.id + '"';
    } else if (this instanceof Claim c) {
      return "the claim \"" + c.id + '"';
    } else if (this instanceof Hypothesis h) {
      return "the hypothesis \"" + h.id + '"';
    } else if (this instanceof View v) {
      return "the view \"" + v.id + '"';
    } else if (this instanceof Compartment c) {
      return "the compartment \"" + c.id + '"';
    } else if (this instanceof Experiment e) {
      return "the experiment \"" + e.id + '"';
    } else if (this instanceof Evidence e) {
      return "evidence " + (e.number + 1) + " of " + e.of.called();
    } else if (this instanceof Expectation e) {
      return "expectation " + (e.number + 1);
    }
    return "the model";
  }
}

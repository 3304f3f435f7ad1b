package org.moagraph.edit;

import java.util.List;
import java.util.Optional;

/**
 * What a line of plain words, or a row of a table, was understood as, to be looked at before it is
 * added.
 *
 * @param line the number of the line in what was pasted, from 1 on
 * @param words the line as it was written
 * @param claim what it claims, SOURCE RELATION TARGET; nothing where it was not understood
 * @param changes what would be added; each proposal stands for itself, so that some may be chosen
 * @param things what of this the file does not have yet
 * @param guesses what was not said so and is only taken for it, in words
 * @param problem why it was not understood, or why there is nothing to add
 */
public record Proposal(
    int line,
    String words,
    Optional<String> claim,
    List<Change> changes,
    List<NewThing> things,
    List<String> guesses,
    Optional<String> problem) {

  /** A thing that would be added, with the type that it is guessed to have. */
  public record NewThing(String id, String label, String type) {}

  public Proposal {
    changes = List.copyOf(changes);
    things = List.copyOf(things);
    guesses = List.copyOf(guesses);
  }

  static Proposal problem(int line, String words, String problem) {
    return new Proposal(
        line, words, Optional.empty(), List.of(), List.of(), List.of(), Optional.of(problem));
  }

  /** Whether there is something to add. */
  public boolean adds() {
    return !changes.isEmpty();
  }
}

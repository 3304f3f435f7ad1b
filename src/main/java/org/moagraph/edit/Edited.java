package org.moagraph.edit;

import java.util.List;
import java.util.Optional;

/** What became of a change. */
public sealed interface Edited {

  /**
   * It is made.
   *
   * @param edits of the text as it was, in order
   * @param after the text as it is now
   * @param place what was added or changed, to be selected
   * @param notes what else happened: what went with what was deleted, what a name no longer means
   */
  record Done(List<TextEdit> edits, ModelText after, Optional<Place> place, List<String> notes)
      implements Edited {

    public Done {
      edits = List.copyOf(edits);
      notes = List.copyOf(notes);
    }

    /** The text as it is now. */
    public String text() {
      return after.text();
    }
  }

  /** It is not made: why, and what to do. The text stays as it was. */
  record Refused(String why, String help) implements Edited {}
}

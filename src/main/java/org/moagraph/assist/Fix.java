package org.moagraph.assist;

import java.util.List;

/** A way to mend what was found: what it does, in a few words, and what is rewritten. */
public record Fix(String title, List<Rewrite> changes) {

  public Fix {
    changes = List.copyOf(changes);
  }
}

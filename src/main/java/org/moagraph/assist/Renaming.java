package org.moagraph.assist;

import java.util.List;
import java.util.Optional;

/** What has to be rewritten for a name to become another, or why it cannot. */
public record Renaming(List<Rewrite> changes, Optional<String> refused) {

  public Renaming {
    changes = List.copyOf(changes);
  }

  static Renaming refused(String why) {
    return new Renaming(List.of(), Optional.of(why));
  }
}

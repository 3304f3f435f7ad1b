package org.moagraph.ask;

import java.util.List;
import org.moagraph.reason.MotifKind;

/** Kinds of motifs as they are named in questions. */
public final class MotifWords {

  private MotifWords() {}

  /** The kinds of that name, or all where none is named; throws {@link NotUnderstood}. */
  public static List<MotifKind> kinds(String name) {
    var kinds = name.isBlank() ? List.of(MotifKind.values()) : MotifKind.named(name.strip());
    if (kinds.isEmpty()) {
      throw new NotUnderstood(
          "unknown kind \"" + name + "\"", "one of " + String.join(", ", MotifKind.names()));
    }
    return kinds;
  }
}

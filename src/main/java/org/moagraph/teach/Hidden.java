package org.moagraph.teach;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What of a picture a worksheet hides. */
public enum Hidden {
  /** What boxes are called. */
  LABELS,
  /** Whether arrows raise or lower. */
  SIGNS,
  /** Nothing, but one of the numbered arrows says the opposite. */
  NOTHING;

  /** The word for it. */
  public String word() {
    return this == NOTHING ? "nothing" : name().toLowerCase(Locale.ROOT);
  }

  /** The one of that word. */
  public static Optional<Hidden> parse(String word) {
    return Arrays.stream(values()).filter(h -> h.word().equals(word)).findFirst();
  }

  /** All words, in order. */
  public static List<String> words() {
    return Arrays.stream(values()).map(Hidden::word).toList();
  }
}

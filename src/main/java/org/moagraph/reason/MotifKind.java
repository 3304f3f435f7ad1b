package org.moagraph.reason;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A small shape of steps that has a name. */
public enum MotifKind {
  /** A lowers B, which lowers C: what held C down is held down itself. */
  DOUBLE_INHIBITION("double-inhibition", "double-inhibition"),
  /** A acts on C directly and by way of B, with the same sign. */
  COHERENT_FEED_FORWARD("coherent-feed-forward", "feed-forward"),
  /** A acts on C directly and by way of B, with opposite signs. */
  INCOHERENT_FEED_FORWARD("incoherent-feed-forward", "feed-forward"),
  /** A change comes back to where it began with its own sign, by at most three steps. */
  POSITIVE_FEEDBACK("positive-feedback", "feedback"),
  /** A change comes back to where it began with the opposite sign, by at most three steps. */
  NEGATIVE_FEEDBACK("negative-feedback", "feedback");

  private final String word;
  private final String family;

  MotifKind(String word, String family) {
    this.word = word;
    this.family = family;
  }

  /** The word in questions and in JSON. */
  public String word() {
    return word;
  }

  /**
   * The kind of that word, or both kinds of "feed-forward" or of "feedback"; none where unknown.
   */
  public static List<MotifKind> named(String name) {
    return Arrays.stream(values())
        .filter(kind -> kind.word.equals(name) || kind.family.equals(name))
        .toList();
  }

  /** All names that kinds have, for those who must say one. */
  public static List<String> names() {
    return Stream.concat(
            Arrays.stream(values()).map(kind -> kind.family),
            Arrays.stream(values()).map(kind -> kind.word))
        .distinct()
        .toList();
  }
}

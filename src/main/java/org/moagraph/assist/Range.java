package org.moagraph.assist;

/**
 * A stretch of a text, as offsets in characters of a Java string (UTF-16), the second one past its
 * end.
 */
public record Range(int from, int to) {

  public Range {
    if (from < 0 || to < from) {
      throw new IllegalArgumentException(from + " to " + to);
    }
  }

  /** Whether the offset is in it or at one of its ends. */
  public boolean touches(int offset) {
    return from <= offset && offset <= to;
  }

  /** The smallest stretch that holds both. */
  Range and(Range other) {
    return new Range(Math.min(from, other.from), Math.max(to, other.to));
  }
}

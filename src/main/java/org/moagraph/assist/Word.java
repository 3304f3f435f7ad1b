package org.moagraph.assist;

/**
 * A scalar of a file: a key, a value, or what may yet become either.
 *
 * @param way to the value; of a key, to the value that it names
 * @param range its characters without quotes
 * @param quote the quote around it, or 0
 * @param closed whether the quote is closed
 */
record Word(Way way, Role role, String value, Range range, char quote, boolean closed) {

  /** What a word is. */
  enum Role {
    KEY,
    VALUE,

    /** What stands where a key should, without a colon. */
    PART_OF_KEY,

    /** The first word of a value that may yet become a key of it. */
    START,

    /** A further line of a text. */
    TEXT
  }

  boolean isKey() {
    return role == Role.KEY;
  }

  boolean isValue() {
    return role == Role.VALUE || role == Role.START;
  }
}

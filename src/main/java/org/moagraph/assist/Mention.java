package org.moagraph.assist;

/**
 * A place where a file names something.
 *
 * @param kind what it names
 * @param id the name
 * @param range where the name stands, without quotes
 * @param declares whether it is declared there
 */
public record Mention(Kind kind, String id, Range range, boolean declares) {

  /** Whether both name the same. */
  public boolean names(Mention other) {
    return kind == other.kind && id.equals(other.id);
  }

  /** What has a name in a file. */
  public enum Kind {
    ENTITY("entity"),
    COMPARTMENT("compartment"),
    HYPOTHESIS("hypothesis"),
    CLAIM("claim"),
    EXPERIMENT("experiment"),
    VIEW("view");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** The word in messages. */
    public String word() {
      return word;
    }
  }
}

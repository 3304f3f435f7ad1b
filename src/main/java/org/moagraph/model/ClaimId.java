package org.moagraph.model;

/** The name of a claim within a model, by default {@code source-relation-target}. Never blank. */
public record ClaimId(String value) implements Comparable<ClaimId> {

  public ClaimId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a claim id must not be blank");
    }
  }

  /** The id written so. */
  public static ClaimId of(String value) {
    return new ClaimId(value);
  }

  @Override
  public int compareTo(ClaimId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }

  // a record's own are bootstrapped by method handles, which costs every start some milliseconds

  @Override
  public boolean equals(Object other) {
    return other instanceof ClaimId that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }
}

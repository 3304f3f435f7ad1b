package org.moagraph.model;

/** The name of a hypothesis within a model, for example {@code disinhibition}. Never blank. */
public record HypothesisId(String value) implements Comparable<HypothesisId> {

  public HypothesisId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a hypothesis id must not be blank");
    }
  }

  /** The id written so. */
  public static HypothesisId of(String value) {
    return new HypothesisId(value);
  }

  @Override
  public int compareTo(HypothesisId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }

  // a record's own are bootstrapped by method handles, which costs every start some milliseconds

  @Override
  public boolean equals(Object other) {
    return other instanceof HypothesisId that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }
}

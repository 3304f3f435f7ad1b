package org.moagraph.model;

/**
 * The name of an entity within a model, for example {@code mtorc1}, or a CURIE in a foreign file.
 * Never blank.
 */
public record EntityId(String value) implements Comparable<EntityId> {

  public EntityId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("an entity id must not be blank");
    }
  }

  /** The id written so. */
  public static EntityId of(String value) {
    return new EntityId(value);
  }

  @Override
  public int compareTo(EntityId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }

  // a record's own are bootstrapped by method handles, which costs every start some milliseconds

  @Override
  public boolean equals(Object other) {
    return other instanceof EntityId that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }
}

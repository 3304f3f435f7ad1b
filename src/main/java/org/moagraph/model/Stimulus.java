package org.moagraph.model;

/** An entity set up or down from outside; claims into it are then ignored. */
public record Stimulus(EntityId entity, boolean up) {

  /** The sign of the state it starts from. */
  public Sign sign() {
    return up ? Sign.PLUS : Sign.MINUS;
  }

  @Override
  public String toString() {
    return up ? entity.value() : entity + "=down";
  }
}

package org.moagraph.graph;

import java.util.List;

/**
 * What a search starts from: the claims that count, with the states that cannot be derived (blocked
 * ones, and all of a stimulus, into which claims are ignored), and the states set from outside.
 */
public record Setting(ActiveGraph claims, List<Integer> starts) {

  public Setting {
    starts = List.copyOf(starts);
  }

  /** One entity raised, to which walks may come back: for claims read backwards. */
  public static Setting passing(ActiveGraph claims, int entity) {
    return new Setting(claims, List.of(State.raised(entity)));
  }

  /** One entity raised, nothing blocked. */
  public static Setting raised(ActiveGraph claims, int entity) {
    return passing(claims.forbidding(State.all(entity)), entity);
  }

  /** The states that walks from its starts reach. Linear in claims. */
  public Reach reach() {
    return Reach.of(this);
  }
}

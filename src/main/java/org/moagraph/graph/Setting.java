package org.moagraph.graph;

import java.util.BitSet;
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

  /** One entity raised, nothing blocked, nothing else given. */
  public static Setting raised(ActiveGraph claims, int entity) {
    var acting = claims.acting(NumberSet.of(entity));
    return passing(acting.forbidding(State.all(entity)), entity).resting();
  }

  /**
   * The same, where what is silent at rest is lowered only if a walk raises it that lowers nothing
   * silent. Linear in claims.
   */
  public Setting resting() {
    var silent = claims.graph().silent();
    if (silent.isEmpty()) {
      return this;
    }
    var untouched = new Setting(claims.forbidding(lowered(silent)), starts).reach();
    var atRest = silent.where(e -> !untouched.has(e, Signs.PLUS));
    return new Setting(claims.forbidding(lowered(atRest)), starts);
  }

  private static NumberSet lowered(NumberSet entities) {
    var states = new BitSet();
    entities.forEach(e -> states.set(State.of(e, Signs.MINUS)));
    return NumberSet.of(states);
  }

  /** The states that walks from its starts reach. Linear in claims. */
  public Reach reach() {
    return Reach.of(this);
  }
}

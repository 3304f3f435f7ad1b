package org.moagraph.graph;

import java.util.BitSet;

/**
 * An entity together with the sign of its change, as one small number for searches over many
 * claims: the entity's number times three plus the place of the sign in {@link
 * org.moagraph.model.Sign}. Nothing else knows how it is put together.
 */
public final class State {

  private State() {}

  /** The state of an entity with a sign. */
  public static int of(int entity, int sign) {
    return entity * Signs.COUNT + sign;
  }

  /** The state of an entity that is raised. */
  public static int raised(int entity) {
    return of(entity, Signs.PLUS);
  }

  /** The entity of a state. */
  public static int entity(int state) {
    return state / Signs.COUNT;
  }

  /** The sign of a state. */
  public static int sign(int state) {
    return state % Signs.COUNT;
  }

  /** How many states so many entities have. */
  public static int count(int entities) {
    return of(entities, 0);
  }

  /** All states of an entity. */
  public static NumberSet all(int entity) {
    return NumberSet.range(of(entity, 0), of(entity + 1, 0));
  }

  /** The entities all of whose states are in the set. */
  static NumberSet whole(NumberSet states) {
    var entities = new BitSet();
    states.forEach(
        state -> {
          if (sign(state) == Signs.PLUS
              && states.contains(of(entity(state), Signs.MINUS))
              && states.contains(of(entity(state), Signs.UNKNOWN))) {
            entities.set(entity(state));
          }
        });
    return NumberSet.of(entities);
  }
}

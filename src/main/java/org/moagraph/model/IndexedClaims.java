package org.moagraph.model;

import java.util.AbstractList;
import java.util.RandomAccess;
import java.util.stream.IntStream;

/**
 * A list of very many claims that knows the ends of each by number and makes a claim only when it
 * is asked for one. Numbers are places in the model's list of entities. Each is a bare {@link
 * Claim#step} but for its annotations. Such a list never changes.
 */
public abstract class IndexedClaims extends AbstractList<Claim> implements RandomAccess {

  /** The id of the claim at that place. */
  public ClaimId id(int place) {
    return get(place).id();
  }

  /** The numbers of all sources, not to be changed. */
  public int[] sources() {
    return IntStream.range(0, size()).map(this::source).toArray();
  }

  /** The numbers of all targets, not to be changed. */
  public int[] targets() {
    return IntStream.range(0, size()).map(this::target).toArray();
  }

  /** The number of the entity that the claim at that place starts from. */
  public abstract int source(int place);

  /** The number of the entity that the claim at that place acts on. */
  public abstract int target(int place);

  /** The sign of the claim at that place. */
  public abstract Sign sign(int place);

  /** The relation of the claim at that place. */
  public abstract Relation relation(int place);
}

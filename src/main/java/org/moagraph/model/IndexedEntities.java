package org.moagraph.model;

import java.util.AbstractList;
import java.util.RandomAccess;

/**
 * A list of very many things, each of another id, that finds one by its id and makes it only when
 * it is asked for. Such a list never changes.
 */
public abstract class IndexedEntities extends AbstractList<Entity> implements RandomAccess {

  /** Stands for no place. */
  public static final int NONE = -1;

  /** The place of the thing of that id, or {@link #NONE}. */
  public abstract int place(EntityId id);

  /** The places of all, in an order of their ids. */
  public abstract int[] byId();

  /** Whether another thing has the label of the one at that place. */
  public abstract boolean sharesLabel(int place);
}

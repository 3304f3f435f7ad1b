package org.moagraph.graph;

import java.util.AbstractMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.moagraph.model.EntityId;
import org.moagraph.model.IndexedEntities;

/** The numbers of very many entities by their ids, which their list finds by itself. */
final class NumbersOfMany extends AbstractMap<EntityId, Integer> {
  private final IndexedEntities entities;

  NumbersOfMany(IndexedEntities entities) {
    this.entities = entities;
  }

  @Override
  public int size() {
    return entities.size();
  }

  @Override
  public @Nullable Integer get(@Nullable Object id) {
    int place = id instanceof EntityId wanted ? entities.place(wanted) : IndexedEntities.NONE;
    return place == IndexedEntities.NONE ? null : place;
  }

  @Override
  public boolean containsKey(@Nullable Object id) {
    return get(id) != null;
  }

  @Override
  public Set<Entry<EntityId, Integer>> entrySet() {
    var all = new LinkedHashSet<Entry<EntityId, Integer>>();
    for (int i = 0; i < entities.size(); i++) {
      all.add(Map.entry(entities.get(i).id(), i));
    }
    return all;
  }
}

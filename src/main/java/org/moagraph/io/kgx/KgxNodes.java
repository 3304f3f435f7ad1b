package org.moagraph.io.kgx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.EntityType;
import org.moagraph.model.IndexedEntities;

/** The nodes of a large part of a graph: of each only id, name and kind. */
public final class KgxNodes extends IndexedEntities {

  private final List<Entity> entities = new ArrayList<>();
  private final Map<EntityId, Integer> places = new HashMap<>();
  private final Map<String, Integer> labels = new HashMap<>();

  /** What a node of those categories is. */
  public static EntityType type(List<String> categories) {
    return Categories.type(categories).orElse(EntityType.ENTITY);
  }

  /** Adds a node; its place, or that of the one of its id. A blank name is that of its id. */
  public int add(String written, String name, EntityType type) {
    var id = EntityId.of(NodeIds.read(written));
    var known = places.get(id);
    if (known != null) {
      return known;
    }
    var entity = Entity.of(id, type, name.isBlank() ? id.value() : name.strip());
    places.put(id, entities.size());
    labels.merge(entity.label().plain(), 1, Integer::sum);
    entities.add(entity);
    return entities.size() - 1;
  }

  @Override
  public int size() {
    return entities.size();
  }

  @Override
  public Entity get(int place) {
    return entities.get(place);
  }

  @Override
  public int place(EntityId id) {
    return places.getOrDefault(id, NONE);
  }

  @Override
  public int[] byId() {
    return IntStream.range(0, size())
        .boxed()
        .sorted((a, b) -> get(a).id().compareTo(get(b).id()))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  @Override
  public boolean sharesLabel(int place) {
    return Objects.requireNonNullElse(labels.get(get(place).label().plain()), 0) > 1;
  }
}

package org.moagraph.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.moagraph.model.EntityId;
import org.moagraph.model.Model;
import org.moagraph.text.UniqueNames;

/**
 * The ids of a model's entities as the cells of a table can hold them: on one line and without
 * blanks around them. Two things that only such characters told apart stay two.
 */
public final class CellNames {

  private final Map<EntityId, String> changed = new HashMap<>();

  private CellNames() {}

  /** The names of all entities; {@code plain} takes away what a cell cannot hold. */
  public static CellNames of(Model model, UnaryOperator<String> plain) {
    var names = new CellNames();
    var unfit = new ArrayList<EntityId>();
    for (var entity : model.entities()) {
      if (!plain.apply(entity.id().value()).equals(entity.id().value())) {
        unfit.add(entity.id());
      }
    }
    if (!unfit.isEmpty()) {
      names.change(unfit, fitting(model, plain), plain);
    }
    return names;
  }

  private static UniqueNames fitting(Model model, UnaryOperator<String> plain) {
    var fitting = new ArrayList<String>();
    for (var entity : model.entities()) {
      var name = entity.id().value();
      if (plain.apply(name).equals(name)) {
        fitting.add(name);
      }
    }
    return new UniqueNames(fitting);
  }

  private void change(List<EntityId> unfit, UniqueNames taken, UnaryOperator<String> plain) {
    for (var id : unfit) {
      var name = plain.apply(id.value());
      changed.put(id, taken.next(name.isEmpty() ? "entity" : name));
    }
  }

  /** The name of that entity. */
  public String of(EntityId id) {
    return changed.getOrDefault(id, id.value());
  }

  /** Whether its name is another than its id. */
  public boolean isChanged(EntityId id) {
    return changed.containsKey(id);
  }
}

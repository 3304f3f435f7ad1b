package org.moagraph.io.gpml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moagraph.model.Compartment;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.Model;

/**
 * Places for the things and compartments of a model on a plain grid: what is in no compartment
 * above, then each compartment as a box with its things, and those within it inside. It is meant to
 * be arranged by hand; pictures are laid out elsewhere.
 */
final class GridPlaces {

  private static final double GAP = 60;
  private static final double HEIGHT = 25;
  private static final double LETTER = 7.5;
  private static final double NARROWEST = 80;

  private final Map<String, List<Entity>> inside = new LinkedHashMap<>();
  private final Map<String, List<Compartment>> parts = new LinkedHashMap<>();
  private final Map<EntityId, Area> things = new LinkedHashMap<>();
  private final Map<String, Area> places = new LinkedHashMap<>();
  private final Area board;

  private record Size(double width, double height) {}

  GridPlaces(Model model) {
    var known = model.compartments().stream().map(Compartment::id).toList();
    for (var entity : model.entities()) {
      var place = entity.compartment().filter(known::contains).orElse("");
      inside.computeIfAbsent(place, p -> new ArrayList<>()).add(entity);
    }
    for (var compartment : model.compartments()) {
      var parent = compartment.parent().filter(known::contains).orElse("");
      parts.computeIfAbsent(parent, p -> new ArrayList<>()).add(compartment);
    }
    var size = fill("", 0, 0);
    board = new Area(size.width() / 2, size.height() / 2, size.width(), size.height());
  }

  /** Puts what is in that compartment below and right of a corner; the size that it takes. */
  private Size fill(String compartment, double left, double top) {
    var own = inside.getOrDefault(compartment, List.of());
    var size = rows(own, left + GAP, top + GAP);
    double right = size.width();
    double bottom = own.isEmpty() ? GAP : size.height() + 2 * GAP;
    for (var part : parts.getOrDefault(compartment, List.of())) {
      if (places.putIfAbsent(part.id(), Area.NONE) == null) {
        var inner = fill(part.id(), left + GAP, top + bottom);
        places.put(
            part.id(),
            new Area(
                left + GAP + inner.width() / 2,
                top + bottom + inner.height() / 2,
                inner.width(),
                inner.height()));
        right = Math.max(right, inner.width());
        bottom += inner.height() + GAP;
      }
    }
    return new Size(right + 2 * GAP, Math.max(bottom, 2 * GAP));
  }

  private Size rows(List<Entity> some, double left, double top) {
    int columns = Math.max(1, (int) Math.ceil(Math.sqrt(some.size())));
    double width = some.stream().mapToDouble(GridPlaces::width).max().orElse(NARROWEST);
    for (int i = 0; i < some.size(); i++) {
      double x = left + (i % columns) * (width + GAP) + width / 2;
      double y = top + (i / columns) * (HEIGHT + GAP) + HEIGHT / 2;
      things.put(some.get(i).id(), new Area(x, y, width(some.get(i)), HEIGHT));
    }
    int lines = (some.size() + columns - 1) / columns;
    return new Size(columns * (width + GAP) - GAP, Math.max(0, lines * (HEIGHT + GAP) - GAP));
  }

  private static double width(Entity entity) {
    return Math.max(NARROWEST, entity.label().plain().length() * LETTER + 20);
  }

  /** Where a thing is. */
  Area of(EntityId thing) {
    return things.getOrDefault(thing, Area.NONE);
  }

  /** Where a compartment is, if it is on the drawing. */
  Optional<Area> of(Compartment compartment) {
    return Optional.ofNullable(places.get(compartment.id())).filter(a -> a.size() > 0);
  }

  /** The whole drawing. */
  Area board() {
    return board;
  }
}

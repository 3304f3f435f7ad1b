package org.moagraph.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.Model;
import org.moagraph.model.Text;
import org.moagraph.model.ViewSpec;
import org.moagraph.model.ViewSpec.RouteEnds;
import org.moagraph.model.ViewSpec.Selection;
import org.moagraph.text.Slug;
import org.moagraph.text.UniqueNames;

/**
 * The views that a reader may want of a drug: all of it, what it does for each of several
 * indications, and what it does by way of each of several targets. Things that do the same share a
 * box in them.
 */
final class FirstViews {

  private final Model model;
  private final List<Model> records;
  private final Roles roles;
  private final UniqueNames ids = new UniqueNames();
  private final List<ViewSpec> views = new ArrayList<>();

  private FirstViews(Model model, List<Model> records) {
    this.model = model;
    this.records = records;
    this.roles = new Roles(model);
  }

  /** A model merged of those records, with its views. */
  static Model added(Model model, List<Model> records) {
    return model.views().isEmpty() ? new FirstViews(model, records).model() : model;
  }

  private Model model() {
    add(MergedModels.WHOLE, model.header().title(), chosen(model.entities(), List.of()));
    if (roles.diseases().size() > 1) {
      ofIndications().forEach(this::addIndication);
    }
    if (roles.targets().size() > 1) {
      roles.targets().forEach(this::addTarget);
    }
    return model.withViews(views);
  }

  /** What the records of each disease speak of. */
  private Map<Entity, Set<EntityId>> ofIndications() {
    var things = new LinkedHashMap<Entity, Set<EntityId>>();
    roles.diseases().forEach(d -> things.put(d, new LinkedHashSet<>()));
    for (var record : records) {
      for (var expected : record.expectations()) {
        things.forEach(
            (disease, all) -> {
              if (disease.id().equals(expected.to())) {
                record.entities().forEach(e -> all.add(e.id()));
              }
            });
      }
    }
    return things;
  }

  private void addIndication(Entity disease, Set<EntityId> things) {
    add(
        "in-" + Slug.of(disease.label().plain()),
        Text.of(roles.drugLabel() + " in " + disease.label().plain()),
        new Selection(List.copyOf(things), List.of(), List.of(), List.of(), List.of()));
  }

  private void addTarget(Entity target) {
    var routes = roles.diseases().stream().map(d -> new RouteEnds(target.id(), d.id())).toList();
    add(
        "by-" + Slug.of(target.label().plain()),
        Text.of(roles.drugLabel() + " by way of " + target.label().plain()),
        chosen(List.of(roles.drug().orElseThrow(), target), routes));
  }

  private static Selection chosen(List<Entity> things, List<RouteEnds> routes) {
    var ids = things.stream().map(Entity::id).toList();
    return new Selection(ids, List.of(), List.of(), List.of(), routes);
  }

  private void add(String id, Text title, Selection shown) {
    views.add(ViewSpec.builder(ids.next(id), title).include(shown).together(true).build());
  }
}

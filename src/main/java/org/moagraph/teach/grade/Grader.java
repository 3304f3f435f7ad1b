package org.moagraph.teach.grade;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moagraph.graph.MoaGraph;
import org.moagraph.graph.Names;
import org.moagraph.graph.Names.Resolution;
import org.moagraph.model.Claim;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.Model;
import org.moagraph.teach.grade.Graded.Taken;
import org.moagraph.teach.grade.Graded.Unnamed;

/** Grades maps against a model: each thing by its names, each arrow by what the model proves. */
public final class Grader {

  private final Asked asked;
  private final Names names;
  private final Judge judge;

  /** A grader of maps that were asked for that. */
  public Grader(MoaGraph graph, Asked asked) {
    this.asked = asked;
    this.names = Names.of(graph.model());
    this.judge = new Judge(graph, asked);
  }

  /** The map of that name, graded. */
  public Graded grade(String name, Model map) {
    var meant = new LinkedHashMap<EntityId, EntityId>();
    var unnamed = new ArrayList<Unnamed>();
    var taken = new ArrayList<Taken>();
    for (var entity : map.entities()) {
      var label = entity.label().plain();
      var found = meant(entity);
      if (found.isEmpty()) {
        unnamed.add(new Unnamed(label, near(label)));
      } else {
        var id = found.get().entities().get(0);
        meant.put(entity.id(), id);
        if (found.get().isPart()) {
          taken.add(new Taken(label, id));
        }
      }
    }
    var things = List.copyOf(new LinkedHashSet<>(meant.values()));
    return new Graded(name, asked, judged(map, meant), unnamed, taken, things);
  }

  private List<Judged> judged(Model map, Map<EntityId, EntityId> meant) {
    var judged = new LinkedHashSet<Judged>();
    for (var claim : map.claims()) {
      var from = meant.get(claim.source());
      var to = meant.get(claim.target());
      if (from != null && to != null && says(claim)) {
        judged.add(judge.of(from, to, claim));
      }
    }
    return List.copyOf(judged);
  }

  /** Structure and null results are no arrows. */
  private static boolean says(Claim claim) {
    return claim.carries() || claim.isRequirement();
  }

  /**
   * The one thing of the model that it names: by its label as the view has it, by its label, else
   * by its id.
   */
  private Optional<Resolution> meant(Entity entity) {
    var label = entity.label().plain();
    return Optional.ofNullable(asked.names().get(Names.fold(label)))
        .map(id -> names.resolve(id.value()))
        .or(() -> named(label))
        .or(() -> named(entity.id().value()));
  }

  private Optional<Resolution> named(String name) {
    return Optional.of(names.resolve(name)).filter(r -> r.isUnique() || r.isPart());
  }

  /** What it may have meant: several things of that name, or things of nearly that name. */
  private List<EntityId> near(String label) {
    var found = names.resolve(label);
    return found.entities().isEmpty() ? found.near() : found.entities();
  }
}

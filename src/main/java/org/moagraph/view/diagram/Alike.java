package org.moagraph.view.diagram;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.moagraph.model.Claim;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.EntityType;

/**
 * Which things of a picture share a box: those of one type in one place, from and to which the same
 * arrows lead. Only molecules and processes do; what a drug is for only where there is much of it.
 */
final class Alike {

  /** So many outcomes keep a box each. */
  private static final int FEW_OUTCOMES = 5;

  private static final Set<EntityType> PROCESSES =
      EnumSet.of(EntityType.PROCESS, EntityType.PATHWAY, EntityType.CELL_ACTIVITY);

  private final Selected selected;
  private final Map<EntityId, List<Entity>> byFirst = new LinkedHashMap<>();
  private final Map<EntityId, EntityId> firsts = new HashMap<>();

  private Alike(Selected selected, boolean together) {
    this.selected = selected;
    var arrows = together ? arrows() : Map.<EntityId, Set<String>>of();
    var groups = new LinkedHashMap<List<Object>, List<Entity>>();
    for (var entity : selected.entities()) {
      var own = arrows.getOrDefault(entity.id(), Set.of());
      List<Object> key =
          mayShare(entity) && !own.isEmpty()
              ? List.of(entity.type(), entity.compartment(), own)
              : List.of(entity.id());
      groups.computeIfAbsent(key, k -> new ArrayList<>()).add(entity);
    }
    groups.values().forEach(this::add);
  }

  /** The things of a selection that share boxes. */
  static Alike in(Selected selected) {
    return new Alike(selected, true);
  }

  /** A box for each thing of a selection. */
  static Alike apart(Selected selected) {
    return new Alike(selected, false);
  }

  private static boolean mayShare(Entity entity) {
    var type = entity.type();
    boolean molecule =
        EntityType.GENE_PRODUCTS.contains(type)
            || EntityType.CHEMICALS.contains(type) && !type.isAgent();
    return molecule || PROCESSES.contains(type) || type.isOutcome();
  }

  /** For each thing what arrows lead to and from it, from and to what. */
  private Map<EntityId, Set<String>> arrows() {
    var all = new HashMap<EntityId, Set<String>>();
    for (var claim : selected.claims()) {
      var kind = kind(claim);
      add(all, claim.source(), "to " + claim.target() + kind);
      add(all, claim.target(), "from " + claim.source() + kind);
    }
    return all;
  }

  /** What both say: where they differ in their place, the arrow has none. */
  private static Claim both(Claim one, Claim other) {
    var all = one.withEvidenceOf(other);
    return one.context().place().equals(other.context().place())
        ? all
        : all.toBuilder()
            .context(one.context().toBuilder().place(Optional.empty()).build())
            .build();
  }

  private static void add(Map<EntityId, Set<String>> all, EntityId thing, String arrow) {
    all.computeIfAbsent(thing, k -> new TreeSet<>()).add(arrow);
  }

  /** What of a claim its arrow shows, but the verb. */
  private static String kind(Claim claim) {
    return " "
        + Influence.of(claim, Notation.TEXTBOOK)
        + " "
        + claim.status()
        + " "
        + claim.direct()
        + " "
        + claim.hypotheses();
  }

  private void add(List<Entity> group) {
    boolean fewOutcomes = group.get(0).type().isOutcome() && group.size() <= FEW_OUTCOMES;
    for (var entity : group) {
      var first = fewOutcomes ? entity : group.get(0);
      firsts.put(entity.id(), first.id());
      byFirst.computeIfAbsent(first.id(), k -> new ArrayList<>()).add(entity);
    }
  }

  /** How many boxes there are. */
  int boxes() {
    return byFirst.size();
  }

  /** The thing whose box that one is in. */
  EntityId first(EntityId thing) {
    return firsts.getOrDefault(thing, thing);
  }

  /** All things in the box of that one. */
  List<Entity> with(EntityId first) {
    return byFirst.getOrDefault(first, List.of());
  }

  /** The selection with the first of each box alone, and one claim for those that say the same. */
  Selected firsts() {
    var kept = new ArrayList<Claim>();
    var known = new LinkedHashMap<String, Integer>();
    for (var claim : selected.claims()) {
      var source = firsts.getOrDefault(claim.source(), claim.source());
      var target = firsts.getOrDefault(claim.target(), claim.target());
      var between =
          source.equals(claim.source()) && target.equals(claim.target())
              ? claim
              : claim.between(source, target, claim.id()).build();
      boolean grouped = with(source).size() > 1 || with(target).size() > 1;
      var place =
          grouped ? known.putIfAbsent(source + " " + target + kind(claim), kept.size()) : null;
      if (place == null) {
        kept.add(between);
      } else {
        kept.set(place, both(kept.get(place), claim));
      }
    }
    return new Selected(
        selected.entities().stream().filter(e -> byFirst.containsKey(e.id())).toList(), kept);
  }
}

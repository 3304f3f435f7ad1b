package org.moagraph.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.moagraph.graph.MoaGraph;
import org.moagraph.model.Claim;
import org.moagraph.model.ClaimId;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.EntityType;

/** The claims that have an arc in SBGN Activity Flow, by what they lead from or to. */
final class Influences {

  private Influences() {}

  /** What is needed acts on what needs it. */
  static EntityId source(Claim claim) {
    return claim.isRequirement() ? claim.target() : claim.source();
  }

  static EntityId target(Claim claim) {
    return claim.isRequirement() ? claim.source() : claim.target();
  }

  /** The entities of some types at that end of influences, with those influences. */
  static Map<Entity, List<ClaimId>> at(
      MoaGraph graph, Predicate<EntityType> types, boolean leaving) {
    var found = new LinkedHashMap<Entity, List<ClaimId>>();
    for (var entity : graph.model().entities()) {
      if (types.test(entity.type())) {
        var influences = at(graph, entity.id(), leaving);
        if (!influences.isEmpty()) {
          found.put(entity, influences);
        }
      }
    }
    return found;
  }

  private static List<ClaimId> at(MoaGraph graph, EntityId id, boolean leaving) {
    return graph.model().claims().stream()
        .filter(c -> c.relation().sbgn().isPresent())
        .filter(c -> (leaving ? source(c) : target(c)).equals(id))
        .map(Claim::id)
        .toList();
  }
}

package org.moagraph.reason;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moagraph.model.EntityId;
import org.moagraph.model.HypothesisId;

/**
 * The entities on every route between two others, in the order of the way: under all hypotheses
 * together, and under each. {@code connected} is false where there is no route at all.
 */
public record Mediators(
    EntityId from,
    EntityId to,
    boolean connected,
    List<EntityId> all,
    Map<HypothesisId, List<EntityId>> byHypothesis) {

  public Mediators {
    all = List.copyOf(all);
    byHypothesis = Collections.unmodifiableMap(new LinkedHashMap<>(byHypothesis));
  }
}

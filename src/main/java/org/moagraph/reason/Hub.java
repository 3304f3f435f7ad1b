package org.moagraph.reason;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.moagraph.model.EntityId;
import org.moagraph.model.HypothesisId;

/**
 * How much of a mechanism one of its entities carries.
 *
 * @param share of the pairs of entities that a route joins, the share whose shortest routes pass
 *     this entity on their way, 0 to 1; the mean over the hypotheses
 * @param byHypothesis the same share under each hypothesis
 * @param in how many other entities act on it under some hypothesis
 * @param out how many other entities it acts on under some hypothesis
 */
public record Hub(
    EntityId entity, double share, Map<HypothesisId, Double> byHypothesis, int in, int out) {

  public Hub {
    byHypothesis = Collections.unmodifiableMap(new LinkedHashMap<>(byHypothesis));
  }
}

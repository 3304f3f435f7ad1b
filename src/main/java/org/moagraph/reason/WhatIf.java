package org.moagraph.reason;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moagraph.model.Claim;
import org.moagraph.model.EntityId;
import org.moagraph.model.HypothesisId;
import org.moagraph.query.Route;

/**
 * The answer to a what-if: the readout without and with the interventions, the outcome in all and
 * under each hypothesis, the claims that no longer support the readout and those that do, and why.
 * A claim that only lost its support for one of two signs is among those left.
 *
 * @param asked the question
 * @param lostRoutes the shortest few routes that hold only without the interventions
 * @param leftRoutes the shortest few routes that hold with them
 * @param lostObservations explained observations that no hypothesis's routes explain any more
 * @param beside the net effects of drugs given with it on the readout, which are not mixed in
 * @param notes what was asked for and changes nothing
 */
public record WhatIf(
    WhatIfQuery asked,
    Verdict without,
    Verdict with,
    Outcome outcome,
    Map<HypothesisId, Outcome> byHypothesis,
    List<Claim> lost,
    List<Claim> left,
    List<Route> lostRoutes,
    List<Route> leftRoutes,
    List<Claim> lostObservations,
    List<Effect> beside,
    List<String> notes,
    Why why) {

  public WhatIf {
    byHypothesis = Collections.unmodifiableMap(new LinkedHashMap<>(byHypothesis));
    lost = List.copyOf(lost);
    left = List.copyOf(left);
    lostRoutes = List.copyOf(lostRoutes);
    leftRoutes = List.copyOf(leftRoutes);
    lostObservations = List.copyOf(lostObservations);
    beside = List.copyOf(beside);
    notes = List.copyOf(notes);
  }

  /** What was read out. */
  public EntityId readout() {
    return asked.readout();
  }
}

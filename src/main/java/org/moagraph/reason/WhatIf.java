package org.moagraph.reason;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * @param notes what was asked for and changes nothing, or is no question of the model
 * @param aside what else there is to say
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
    List<Note> notes,
    Why why,
    Aside aside) {

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

  /**
   * What else there is to say of a what-if.
   *
   * @param settled false where a search for routes ran out of its budget
   * @param row the row of the table of outcomes that decided, where it is the same in all
   *     hypotheses
   * @param absence why nothing reaches the readout, where nothing does
   * @param baseline what what is knocked out does to the readout when it is merely missing
   * @param feedbackLost claims of loops that are gone, routes apart
   * @param damping whether the lost loops worked against the effect
   */
  public record Aside(
      boolean settled,
      Optional<Integer> row,
      Optional<Absence> absence,
      Optional<Verdict> baseline,
      List<Claim> feedbackLost,
      boolean damping) {

    public Aside {
      feedbackLost = List.copyOf(feedbackLost);
    }
  }

  /** What was read out. */
  public EntityId readout() {
    return asked.readout();
  }
}

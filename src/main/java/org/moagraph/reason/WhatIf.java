package org.moagraph.reason;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moagraph.model.Claim;
import org.moagraph.model.EntityId;
import org.moagraph.model.HypothesisId;

/**
 * The answer to a what-if: the readout without and with the interventions, the outcome in all and
 * under each hypothesis, the claims whose support was lost and those that still support the
 * readout, and why, in a sentence.
 *
 * @param beside the net effects of drugs given with it on the readout, which are not mixed in
 * @param notes what was asked for and changes nothing
 */
public record WhatIf(
    EntityId readout,
    Verdict without,
    Verdict with,
    Outcome outcome,
    Map<HypothesisId, Outcome> byHypothesis,
    List<Claim> lost,
    List<Claim> left,
    List<Effect> beside,
    List<String> notes,
    String reason) {

  public WhatIf {
    byHypothesis = Collections.unmodifiableMap(new LinkedHashMap<>(byHypothesis));
    lost = List.copyOf(lost);
    left = List.copyOf(left);
    beside = List.copyOf(beside);
    notes = List.copyOf(notes);
  }
}

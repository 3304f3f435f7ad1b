package org.moagraph.teach;

import org.moagraph.model.EntityId;
import org.moagraph.reason.Outcome;

/**
 * What a stimulus does to a readout, and what is done against it: a block, or a drug that is given
 * with it.
 */
record Trial(EntityId stimulus, EntityId readout, EntityId intervention, boolean drug) {

  /** The same with a block of something else. */
  Trial with(EntityId blocked) {
    return new Trial(stimulus, readout, blocked, false);
  }

  /** That it has that outcome. */
  Statement becomes(Outcome outcome) {
    return new Statement.Becomes(stimulus, readout, intervention, drug, outcome);
  }
}

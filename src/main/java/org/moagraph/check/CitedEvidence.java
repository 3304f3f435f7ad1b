package org.moagraph.check;

import java.util.ArrayList;
import java.util.List;
import org.moagraph.model.Evidence;
import org.moagraph.model.Model;

/** A piece of evidence and the part of the model that it is. */
record CitedEvidence(Part part, Evidence evidence) {

  /** All evidence of a model: of its claims, then of its experiments. */
  static List<CitedEvidence> of(Model model) {
    var all = new ArrayList<CitedEvidence>();
    for (var claim : model.claims()) {
      for (int i = 0; i < claim.evidence().size(); i++) {
        all.add(new CitedEvidence(Part.evidence(claim.id(), i), claim.evidence().get(i)));
      }
    }
    for (var experiment : model.experiments()) {
      for (int i = 0; i < experiment.evidence().size(); i++) {
        all.add(
            new CitedEvidence(
                Part.experimentEvidence(experiment.id(), i), experiment.evidence().get(i)));
      }
    }
    return all;
  }
}

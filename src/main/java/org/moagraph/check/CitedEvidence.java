package org.moagraph.check;

import java.util.ArrayList;
import java.util.List;
import org.moagraph.model.Evidence;
import org.moagraph.model.Model;
import org.moagraph.model.PartId;

/** A piece of evidence and the part of the model that it is. */
record CitedEvidence(PartId part, Evidence evidence) {

  /** All evidence of a model: of its claims, then of its experiments. */
  static List<CitedEvidence> of(Model model) {
    var all = new ArrayList<CitedEvidence>();
    for (var claim : model.claims()) {
      for (int i = 0; i < claim.evidence().size(); i++) {
        all.add(
            new CitedEvidence(
                PartId.evidence(PartId.claim(claim.id()), i), claim.evidence().get(i)));
      }
    }
    for (var experiment : model.experiments()) {
      for (int i = 0; i < experiment.evidence().size(); i++) {
        all.add(
            new CitedEvidence(
                PartId.evidence(PartId.experiment(experiment.id()), i),
                experiment.evidence().get(i)));
      }
    }
    return all;
  }
}

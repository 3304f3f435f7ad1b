package org.moagraph.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.moagraph.diag.Code;
import org.moagraph.graph.MoaGraph;
import org.moagraph.model.Claim;
import org.moagraph.model.EntityId;
import org.moagraph.model.EntityType;
import org.moagraph.model.Evidence;
import org.moagraph.model.PartId;
import org.moagraph.model.Stance;

/**
 * What a trial in people shows is its outcome: cited for an outcome, the same publication is no
 * evidence that in people a drug acts on a molecule.
 */
public final class TrialOnMoleculeCheck implements Check {

  private static final String PEOPLE = "human";

  @Override
  public Code code() {
    return Code.W0407;
  }

  @Override
  public List<Finding> find(MoaGraph graph) {
    var trials = trials(graph);
    var findings = new ArrayList<Finding>();
    for (var claim : graph.model().claims()) {
      if (isMolecular(graph, claim)) {
        for (int i = 0; i < claim.evidence().size(); i++) {
          var evidence = claim.evidence().get(i);
          if (isInPeople(evidence) && trials.contains(evidence.citation().key())) {
            findings.add(finding(claim, i));
          }
        }
      }
    }
    return findings;
  }

  private Finding finding(Claim claim, int evidence) {
    return finding(
            PartId.evidence(PartId.claim(claim.id()), evidence),
            "a trial that is cited for an outcome stands as evidence of a molecular step")
        .withHelp(
            "cite what measured \"%s\" itself, or say in which organism that was"
                .formatted(claim.target()));
  }

  private static Set<String> trials(MoaGraph graph) {
    var model = graph.model();
    var keys = new HashSet<String>();
    Stream.concat(
            model.claims().stream()
                .filter(c -> type(graph, c.target()).isOutcome())
                .flatMap(c -> c.evidence().stream()),
            model.experiments().stream()
                .filter(x -> type(graph, x.readout()).isOutcome())
                .flatMap(x -> x.evidence().stream()))
        .filter(TrialOnMoleculeCheck::isInPeople)
        .forEach(e -> keys.add(e.citation().key()));
    return keys;
  }

  private static boolean isMolecular(MoaGraph graph, Claim claim) {
    return claim.carries() && EntityType.GENE_PRODUCTS.contains(type(graph, claim.target()));
  }

  private static boolean isInPeople(Evidence evidence) {
    return evidence.stance() == Stance.SUPPORTS && evidence.organisms().contains(PEOPLE);
  }

  private static EntityType type(MoaGraph graph, EntityId id) {
    return graph.entity(graph.number(id)).type();
  }
}

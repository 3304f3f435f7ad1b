package org.moagraph.check;

import java.util.ArrayList;
import java.util.List;
import org.moagraph.diag.Code;
import org.moagraph.graph.MoaGraph;
import org.moagraph.model.Claim;
import org.moagraph.model.Evidence;
import org.moagraph.model.PartId;
import org.moagraph.model.Stance;
import org.moagraph.model.Status;

/**
 * One study does not establish what a drug does to an outcome: it takes a second, or a review, a
 * label or a textbook that weighed them.
 */
public final class SingleStudyCheck implements Check {

  private static final List<String> STUDIES = List.of("abstract", "paper");

  @Override
  public Code code() {
    return Code.W0408;
  }

  @Override
  public List<Finding> find(MoaGraph graph) {
    var findings = new ArrayList<Finding>();
    for (var claim : graph.model().claims()) {
      if (claim.status() == Status.ESTABLISHED
          && graph.entity(graph.number(claim.target())).type().isOutcome()
          && isSingle(claim)) {
        findings.add(
            finding(
                    PartId.claim(claim.id()),
                    "the claim \"%s\" is established on a single study".formatted(claim.id()))
                .withHelp("cite a second study or a review, or say status: supported"));
      }
    }
    return findings;
  }

  private static boolean isSingle(Claim claim) {
    var supporting = claim.evidence().stream().filter(e -> e.stance() == Stance.SUPPORTS).toList();
    return !supporting.isEmpty()
        && supporting.stream().allMatch(SingleStudyCheck::isStudy)
        && supporting.stream().map(e -> e.citation().key()).distinct().count() == 1;
  }

  private static boolean isStudy(Evidence evidence) {
    return evidence.basis().filter(STUDIES::contains).isPresent();
  }
}

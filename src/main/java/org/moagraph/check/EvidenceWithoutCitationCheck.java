package org.moagraph.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moagraph.diag.Code;
import org.moagraph.graph.MoaGraph;
import org.moagraph.model.Evidence;
import org.moagraph.model.PartId;

/** Evidence says in words what is cited: an identifier alone cannot be checked by a reader. */
public final class EvidenceWithoutCitationCheck implements Check {

  @Override
  public Code code() {
    return Code.W0403;
  }

  @Override
  public List<Finding> find(MoaGraph graph) {
    var findings = new ArrayList<Finding>();
    for (var cited : CitedEvidence.of(graph.model())) {
      finding(cited.part(), cited.evidence()).ifPresent(findings::add);
    }
    return findings;
  }

  private Optional<Finding> finding(PartId part, Evidence evidence) {
    var citation = evidence.citation();
    if (citation.text().isPresent()) {
      return Optional.empty();
    }
    boolean bare = citation.pmid().isEmpty() && citation.doi().isEmpty();
    var message =
        bare
            ? "evidence that cites nothing"
            : "evidence with an identifier but no citation in words";
    return Optional.of(
        finding(part, message).withHelp("add cite: \"Author Year Journal Volume:Page\""));
  }
}

package org.moagraph.check;

import java.util.List;
import org.moagraph.diag.Code;
import org.moagraph.graph.MoaGraph;
import org.moagraph.model.Claim;
import org.moagraph.model.PartId;
import org.moagraph.model.Relation;
import org.moagraph.model.Status;

/**
 * Every claim rests on a publication, unless it says of itself that it is putative or states only
 * structure. A model without any evidence gets one finding.
 */
public final class ClaimWithoutEvidenceCheck implements Check {

  @Override
  public Code code() {
    return Code.W0402;
  }

  @Override
  public List<Finding> find(MoaGraph graph) {
    var claims = graph.model().claims();
    if (claims.size() > 1 && claims.stream().allMatch(c -> c.evidence().isEmpty())) {
      return claims.stream().anyMatch(ClaimWithoutEvidenceCheck::needsEvidence)
          ? List.of(
              finding(PartId.model(graph.model().id()), "no claim of the model has any evidence"))
          : List.of();
    }
    return claims.stream()
        .filter(c -> c.evidence().isEmpty() && needsEvidence(c))
        .map(this::finding)
        .toList();
  }

  private static boolean needsEvidence(Claim claim) {
    return claim.status() != Status.PUTATIVE
        && claim.relation().family() != Relation.Family.STRUCTURE;
  }

  private Finding finding(Claim claim) {
    return finding(
            PartId.claim(claim.id()),
            "the claim \"%s\" is %s and has no evidence"
                .formatted(claim.id(), claim.status().word()))
        .withHelp("cite what it rests on, or call it putative");
  }
}

package org.moagraph.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moagraph.diag.Code;
import org.moagraph.graph.MoaGraph;
import org.moagraph.model.Claim;
import org.moagraph.model.PartId;
import org.moagraph.model.Sign;

/**
 * Two claims that raise and lower the same thing say what differs: place, organism, dose, route,
 * time or hypothesis. A disputed claim may contradict any other.
 */
public final class BothSignsCheck implements Check {

  private record Pair(int source, int target) {}

  @Override
  public Code code() {
    return Code.W0604;
  }

  @Override
  public List<Finding> find(MoaGraph graph) {
    Map<Pair, List<Claim>> pairs = new LinkedHashMap<>();
    var findings = new ArrayList<Finding>();
    for (int c = 0; c < graph.claimCount(); c++) {
      var claim = graph.claim(c);
      if (isSigned(claim)) {
        var before =
            pairs.computeIfAbsent(
                new Pair(graph.source(c), graph.target(c)), p -> new ArrayList<>());
        before.stream()
            .filter(b -> b.sign() != claim.sign() && isSaidOfTheSame(b, claim))
            .findFirst()
            .ifPresent(b -> findings.add(finding(b, claim)));
        before.add(claim);
      }
    }
    return findings;
  }

  private static boolean isSigned(Claim claim) {
    return claim.sign() == Sign.PLUS || claim.sign() == Sign.MINUS;
  }

  private static boolean isSaidOfTheSame(Claim a, Claim b) {
    return a.context().equals(b.context())
        && a.hypotheses().equals(b.hypotheses())
        && a.status() == b.status();
  }

  private Finding finding(Claim first, Claim second) {
    return finding(
            PartId.claim(second.id()),
            "\"%s\" both raises and lowers \"%s\" in the same context"
                .formatted(second.source(), second.target()))
        .withNote("the other claim is \"%s\"".formatted(first.id()))
        .withHelp("say where, in whom or under which hypothesis each holds");
  }
}

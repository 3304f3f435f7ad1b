package org.moagraph.check;

import java.util.List;
import org.moagraph.graph.MoaGraph;
import org.moagraph.model.Claim;

/** A route in one line: ids joined by what each claim does. */
final class Chain {

  private Chain() {}

  static String of(List<Claim> claims) {
    var text = new StringBuilder();
    for (var claim : claims) {
      if (text.isEmpty()) {
        text.append(claim.source());
      }
      text.append(arrow(claim)).append(claim.target());
    }
    return text.toString();
  }

  static String of(MoaGraph graph, List<Integer> claims) {
    return of(claims.stream().map(graph::claim).toList());
  }

  private static String arrow(Claim claim) {
    return switch (claim.sign()) {
      case PLUS -> " -> ";
      case MINUS -> " -| ";
      case UNKNOWN, NONE -> " -? ";
    };
  }
}

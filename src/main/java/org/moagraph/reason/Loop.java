package org.moagraph.reason;

import java.util.List;
import org.moagraph.model.Claim;
import org.moagraph.model.EntityId;
import org.moagraph.model.HypothesisId;
import org.moagraph.model.Sign;

/**
 * An elementary feedback loop, from its first entity by id: positive loops reinforce themselves,
 * negative ones limit themselves. {@code hypotheses} are those that accept all of it.
 */
public record Loop(
    List<EntityId> members, List<Claim> claims, Sign sign, List<HypothesisId> hypotheses) {

  public Loop {
    members = List.copyOf(members);
    claims = List.copyOf(claims);
    hypotheses = List.copyOf(hypotheses);
  }

  /** Its kind in words. */
  public String kind() {
    return switch (sign) {
      case PLUS -> "self-reinforcing";
      case MINUS -> "self-limiting";
      case UNKNOWN, NONE -> "of unknown sign";
    };
  }
}

package org.moagraph.reason;

import java.util.List;
import org.moagraph.model.Claim;
import org.moagraph.model.EntityId;
import org.moagraph.model.HypothesisId;
import org.moagraph.model.Sign;

/**
 * A shape found in a model. Its members stand in the order of the way; feedback begins with the
 * first of them by id. {@code hypotheses} are those that accept all of it.
 */
public record Motif(
    MotifKind kind, List<EntityId> members, List<Hop> hops, List<HypothesisId> hypotheses) {

  public Motif {
    members = List.copyOf(members);
    hops = List.copyOf(hops);
    hypotheses = List.copyOf(hypotheses);
  }

  /**
   * All claims of one sign from one entity to another, by id; a feed-forward's direct hop is last.
   */
  public record Hop(EntityId from, EntityId to, Sign sign, List<Claim> claims) {

    public Hop {
      claims = List.copyOf(claims);
    }
  }

  /** The claims of all hops. */
  public List<Claim> claims() {
    return hops.stream().flatMap(hop -> hop.claims().stream()).toList();
  }
}

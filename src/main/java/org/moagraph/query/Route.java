package org.moagraph.query;

import java.util.List;
import org.moagraph.model.Claim;
import org.moagraph.model.HypothesisId;
import org.moagraph.model.Sign;

/**
 * A route: claims end to end that visit no entity twice, its sign, and the hypotheses that accept
 * all of it (none where the model has none or the common ground is enough).
 */
public record Route(List<Claim> claims, Sign sign, List<HypothesisId> hypotheses) {

  public Route {
    claims = List.copyOf(claims);
    hypotheses = List.copyOf(hypotheses);
  }

  /** The product of the claims' signs. */
  public static Sign signOf(List<Claim> claims) {
    return claims.stream().map(Claim::sign).reduce(Sign.PLUS, Sign::times);
  }
}

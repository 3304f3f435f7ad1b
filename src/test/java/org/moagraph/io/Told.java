package org.moagraph.io;

import org.moagraph.model.Claim;
import org.moagraph.model.Sign;
import org.moagraph.view.diagram.Diagram;

/** What a line of a picture says, and a claim that was read from it, in the same words. */
public final class Told {

  private Told() {}

  /** A claim of a map that was read. */
  public static String of(Claim claim) {
    return claim.isRequirement()
        ? claim.target() + " needed " + claim.source()
        : claim.source() + " " + claim.sign().symbol() + " " + claim.target();
  }

  /** A line of a picture that was drawn. */
  public static String of(Diagram.Edge edge) {
    var sign =
        switch (edge.influence()) {
          case RAISES -> Sign.PLUS.symbol();
          case LOWERS -> Sign.MINUS.symbol();
          case NEEDED -> "needed";
          case UNKNOWN, STRUCTURE, NO_EFFECT -> Sign.UNKNOWN.symbol();
        };
    return edge.from() + " " + sign + " " + edge.to();
  }
}

package org.moagraph.view.diagram;

import java.util.Optional;
import org.moagraph.model.Claim;
import org.moagraph.model.Relation;

/** What an edge says: decides its end marker, its colour and its legend entry. */
public enum Influence {
  RAISES("raises", "positive influence"),
  LOWERS("lowers", "negative influence"),
  UNKNOWN("acts, direction unknown", "unknown influence"),
  NEEDED("is needed for", "necessary stimulation"),
  STRUCTURE("belongs to", ""),
  NO_EFFECT("no effect found", "");

  private final String label;
  private final String arc;

  Influence(String label, String arc) {
    this.label = label;
    this.arc = arc;
  }

  /** The words of the legend. */
  public String label() {
    return label;
  }

  /** The arc of SBGN Activity Flow, if it has one. */
  public Optional<String> arc() {
    return arc.isEmpty() ? Optional.empty() : Optional.of(arc);
  }

  /** What the claim's edge says where that notation has a sign for it, else the nearest it has. */
  public static Influence of(Claim claim, Notation notation) {
    return claim.isPartialRequirement() && notation == Notation.SBGN_AF ? RAISES : of(claim);
  }

  /** What the claim's edge says. */
  public static Influence of(Claim claim) {
    if (claim.isRequirement()) {
      return NEEDED;
    }
    return switch (claim.sign()) {
      case PLUS -> RAISES;
      case MINUS -> LOWERS;
      case UNKNOWN -> UNKNOWN;
      case NONE -> claim.relation().family() == Relation.Family.STRUCTURE ? STRUCTURE : NO_EFFECT;
    };
  }
}

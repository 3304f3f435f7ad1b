package org.moagraph.view;

import org.moagraph.model.Claim;
import org.moagraph.model.Relation;

/** What an edge says: decides its end marker, its colour and its legend entry. */
public enum Influence {
  RAISES("raises"),
  LOWERS("lowers"),
  UNKNOWN("acts, direction unknown"),
  NEEDED("is needed for"),
  STRUCTURE("belongs to"),
  NO_EFFECT("no effect found");

  private final String label;

  Influence(String label) {
    this.label = label;
  }

  /** The words of the legend. */
  public String label() {
    return label;
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
      case NONE -> claim.relation().kind() == Relation.Kind.STRUCTURE ? STRUCTURE : NO_EFFECT;
    };
  }
}

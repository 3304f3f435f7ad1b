package org.moagraph.teach;

import org.moagraph.model.EntityType;

/** A group of types of which one may stand for another among options. */
enum PeerGroup {
  AGENT,
  METABOLITE,
  MEMBRANE_PROTEIN,
  PROTEIN,
  OUTCOME,
  PROCESS;

  /** The group of that type. */
  static PeerGroup of(EntityType type) {
    return switch (type) {
      case DRUG, TOOL_COMPOUND, DRUG_CLASS -> AGENT;
      case METABOLITE -> METABOLITE;
      case RECEPTOR, CHANNEL, TRANSPORTER -> MEMBRANE_PROTEIN;
      case KINASE, ENZYME, PROTEIN, COMPLEX, GROWTH_FACTOR, TRANSCRIPTION_FACTOR, GENE -> PROTEIN;
      case OUTCOME, ADVERSE_EFFECT, DISEASE -> OUTCOME;
      default -> PROCESS;
    };
  }

  /** Whether it is made of proteins. */
  boolean isProtein() {
    return this == PROTEIN || this == MEMBRANE_PROTEIN;
  }
}

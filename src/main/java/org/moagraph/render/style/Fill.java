package org.moagraph.render.style;

import org.moagraph.view.diagram.NodeKind;

/** Which fill of a theme a kind of node has. Kinds that share a fill differ in shape. */
public enum Fill {
  AGENT,
  TRANSMEMBRANE,
  ENZYME,
  SIGNAL,
  PROTEIN,
  MOLECULE,
  PROCESS,
  PLACE,
  OUTCOME,
  HARM;

  /** The fill of that kind of node. */
  public static Fill of(NodeKind kind) {
    return switch (kind) {
      case DRUG, TOOL_COMPOUND, DRUG_CLASS, EXPOSURE, METABOLITE -> AGENT;
      case RECEPTOR, CHANNEL, TRANSPORTER -> TRANSMEMBRANE;
      case KINASE, ENZYME -> ENZYME;
      case GROWTH_FACTOR, TRANSCRIPTION_FACTOR, GENE -> SIGNAL;
      case PROTEIN, COMPLEX, GROUP -> PROTEIN;
      case SMALL_MOLECULE, ION, ENTITY, ACTIVITY, PHENOTYPE -> MOLECULE;
      case PROCESS, PATHWAY, CELL_ACTIVITY -> PROCESS;
      case CELL, CELLULAR_COMPONENT, CIRCUIT, REGION, ORGANISM -> PLACE;
      case OUTCOME -> OUTCOME;
      case ADVERSE_EFFECT, DISEASE -> HARM;
    };
  }
}

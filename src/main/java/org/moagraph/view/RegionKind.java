package org.moagraph.view;

import org.moagraph.model.Compartment;

/** What a region of a picture stands for: decides its border, fill and place. */
public enum RegionKind {
  NEURON,
  PRESYNAPTIC,
  POSTSYNAPTIC,
  SYNAPSE,
  CLEFT,
  MEMBRANE,
  NUCLEUS,
  CELL,
  TISSUE,
  BEHAVIOUR,
  GROUP,

  /** What SBGN Activity Flow draws them all as. */
  COMPARTMENT;

  /** The kind of region that draws such a compartment. */
  public static RegionKind of(Compartment.Kind kind) {
    return switch (kind) {
      case INTERNEURON, NEURON, DENDRITE -> NEURON;
      case PRESYNAPTIC -> PRESYNAPTIC;
      case POSTSYNAPTIC -> POSTSYNAPTIC;
      case SYNAPSE -> SYNAPSE;
      case CLEFT -> CLEFT;
      case MEMBRANE -> MEMBRANE;
      case NUCLEUS -> NUCLEUS;
      case ASTROCYTE, CELL, CYTOSOL -> CELL;
      case BODY, LIVER, CIRCUIT, REGION -> TISSUE;
      case BEHAVIOUR -> BEHAVIOUR;
      case OTHER -> GROUP;
    };
  }
}

package org.moagraph.view.diagram;

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

  /** A stretch of time. */
  PERIOD,

  /** What SBGN Activity Flow draws them all as. */
  COMPARTMENT;

  /** Whether it is no thing with a border of its own. */
  public boolean isOpen() {
    return this == CLEFT || this == GROUP || this == PERIOD;
  }

  /** Whether it says where something is. */
  public boolean isPlace() {
    return this != GROUP && this != PERIOD && this != BEHAVIOUR;
  }

  /** Whether a signal at a synapse passes from this kind of region to the next. */
  public boolean signalsTo(RegionKind next) {
    return this == PRESYNAPTIC && next == CLEFT || this == CLEFT && next == POSTSYNAPTIC;
  }

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

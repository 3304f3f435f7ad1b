package org.moagraph.view.diagram;

import org.moagraph.model.EntityType;

/**
 * What kind of thing a node stands for: decides shape, fill and glyph, and its legend entry. The
 * last two are those of SBGN Activity Flow, which has no others.
 */
public enum NodeKind {
  DRUG("drug"),
  TOOL_COMPOUND("tool compound"),
  DRUG_CLASS("drug class"),
  METABOLITE("metabolite"),
  RECEPTOR("receptor"),
  CHANNEL("channel"),
  TRANSPORTER("transporter"),
  KINASE("kinase"),
  ENZYME("enzyme"),
  TRANSCRIPTION_FACTOR("transcription factor"),
  GROWTH_FACTOR("growth factor"),
  PROTEIN("protein"),
  GENE("gene"),
  COMPLEX("complex"),
  SMALL_MOLECULE("small molecule"),
  ION("ion"),
  PROCESS("process"),
  PATHWAY("pathway"),
  CELL_ACTIVITY("cell activity"),
  CELL("cell"),
  CELLULAR_COMPONENT("cell component"),
  CIRCUIT("circuit"),
  REGION("region"),
  OUTCOME("outcome"),
  ADVERSE_EFFECT("adverse effect"),
  DISEASE("disease"),
  EXPOSURE("exposure"),
  ORGANISM("organism"),
  ENTITY("entity"),

  /** Several things that are tied strongly, on a map. */
  GROUP("group of things"),

  ACTIVITY("biological activity"),
  PHENOTYPE("phenotype");

  private final String label;

  NodeKind(String label) {
    this.label = label;
  }

  /** The words of the legend. */
  public String label() {
    return label;
  }

  /** Whether it sits in a membrane. */
  public boolean isTransmembrane() {
    return this == RECEPTOR || this == CHANNEL || this == TRANSPORTER;
  }

  /** Whether it is what a pathway leads to. */
  public boolean isOutcome() {
    return this == OUTCOME || this == ADVERSE_EFFECT || this == DISEASE;
  }

  /** Whether the name of such a thing may stand for several; that of a molecule never does. */
  boolean mayBeSeveral() {
    return switch (this) {
      case DRUG, TOOL_COMPOUND, DRUG_CLASS, METABOLITE, DISEASE -> false;
      default -> true;
    };
  }

  /** Whether it is of that notation. */
  public boolean isOf(Notation notation) {
    boolean activityFlow = this == ACTIVITY || this == PHENOTYPE;
    return activityFlow == (notation == Notation.SBGN_AF);
  }

  /** The kind of node that draws an entity of that type in the textbook notation. */
  public static NodeKind of(EntityType type) {
    return switch (type) {
      case DRUG -> DRUG;
      case TOOL_COMPOUND -> TOOL_COMPOUND;
      case DRUG_CLASS -> DRUG_CLASS;
      case METABOLITE -> METABOLITE;
      case RECEPTOR -> RECEPTOR;
      case CHANNEL -> CHANNEL;
      case TRANSPORTER -> TRANSPORTER;
      case KINASE -> KINASE;
      case ENZYME -> ENZYME;
      case TRANSCRIPTION_FACTOR -> TRANSCRIPTION_FACTOR;
      case GROWTH_FACTOR -> GROWTH_FACTOR;
      case PROTEIN -> PROTEIN;
      case GENE -> GENE;
      case COMPLEX -> COMPLEX;
      case SMALL_MOLECULE -> SMALL_MOLECULE;
      case ION -> ION;
      case PROCESS -> PROCESS;
      case PATHWAY -> PATHWAY;
      case CELL_ACTIVITY -> CELL_ACTIVITY;
      case CELL -> CELL;
      case CELLULAR_COMPONENT -> CELLULAR_COMPONENT;
      case CIRCUIT -> CIRCUIT;
      case REGION -> REGION;
      case OUTCOME -> OUTCOME;
      case ADVERSE_EFFECT -> ADVERSE_EFFECT;
      case DISEASE -> DISEASE;
      case EXPOSURE -> EXPOSURE;
      case ORGANISM -> ORGANISM;
      case ENTITY -> ENTITY;
    };
  }
}

package org.moagraph.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What kind of thing an entity is. Each maps to a class of the Biolink model and to a glyph of SBGN
 * Activity Flow level 1.
 */
public enum EntityType {
  DRUG("drug", "biolink:Drug", "biological activity", "perturbation"),
  TOOL_COMPOUND("tool compound", "biolink:SmallMolecule", "biological activity", "perturbation"),
  DRUG_CLASS("drug class", "biolink:ChemicalEntity", "biological activity", "perturbation"),
  METABOLITE("metabolite", "biolink:SmallMolecule", "biological activity", "simple chemical"),
  RECEPTOR("receptor", "biolink:MacromolecularComplex", "biological activity", "macromolecule"),
  CHANNEL("channel", "biolink:MacromolecularComplex", "biological activity", "macromolecule"),
  TRANSPORTER("transporter", "biolink:Protein", "biological activity", "macromolecule"),
  KINASE("kinase", "biolink:Protein", "biological activity", "macromolecule"),
  ENZYME("enzyme", "biolink:Protein", "biological activity", "macromolecule"),
  TRANSCRIPTION_FACTOR(
      "transcription factor", "biolink:Protein", "biological activity", "macromolecule"),
  GROWTH_FACTOR("growth factor", "biolink:Protein", "biological activity", "macromolecule"),
  PROTEIN("protein", "biolink:Protein", "biological activity", "macromolecule"),
  GENE("gene", "biolink:Gene", "biological activity", "nucleic acid feature"),
  COMPLEX("complex", "biolink:MacromolecularComplex", "biological activity", "complex"),
  SMALL_MOLECULE(
      "small molecule", "biolink:SmallMolecule", "biological activity", "simple chemical"),
  ION("ion", "biolink:SmallMolecule", "biological activity", "simple chemical"),
  PROCESS("process", "biolink:BiologicalProcess", "biological activity", ""),
  PATHWAY("pathway", "biolink:Pathway", "biological activity", ""),
  CELL_ACTIVITY("cell activity", "biolink:BiologicalProcess", "biological activity", ""),
  CELL("cell", "biolink:Cell", "biological activity", "unspecified entity"),
  CELLULAR_COMPONENT(
      "cellular component",
      "biolink:CellularComponent",
      "biological activity",
      "unspecified entity"),
  CIRCUIT(
      "circuit", "biolink:GrossAnatomicalStructure", "biological activity", "unspecified entity"),
  REGION("region", "biolink:GrossAnatomicalStructure", "biological activity", "unspecified entity"),
  OUTCOME("outcome", "biolink:PhenotypicFeature", "phenotype", ""),
  ADVERSE_EFFECT("adverse effect", "biolink:PhenotypicFeature", "phenotype", ""),
  DISEASE("disease", "biolink:Disease", "phenotype", ""),
  EXPOSURE("exposure", "biolink:EnvironmentalExposure", "biological activity", "perturbation"),
  ORGANISM("organism", "biolink:OrganismTaxon", "biological activity", "unspecified entity"),

  /** A thing of which a file does not say the kind. */
  ENTITY("entity", "biolink:NamedThing", "biological activity", "unspecified entity");

  /** Substances of small molecules, given or made in the body. */
  public static final Set<EntityType> CHEMICALS =
      Collections.unmodifiableSet(
          EnumSet.of(DRUG, TOOL_COMPOUND, DRUG_CLASS, METABOLITE, SMALL_MOLECULE, ION));

  /** Genes and what is made from them. */
  public static final Set<EntityType> GENE_PRODUCTS =
      Collections.unmodifiableSet(
          EnumSet.of(
              RECEPTOR,
              CHANNEL,
              TRANSPORTER,
              KINASE,
              ENZYME,
              TRANSCRIPTION_FACTOR,
              GROWTH_FACTOR,
              PROTEIN,
              GENE,
              COMPLEX));

  private final String word;
  private final String biolink;
  private final String sbgn;
  private final String sbgnEntity;

  EntityType(String word, String biolink, String sbgn, String sbgnEntity) {
    this.word = word;
    this.biolink = biolink;
    this.sbgn = sbgn;
    this.sbgnEntity = sbgnEntity;
  }

  /** The word in files and answers. */
  public String word() {
    return word;
  }

  /** The class of the Biolink model. */
  public String biolink() {
    return biolink;
  }

  /** The glyph class of SBGN Activity Flow level 1. */
  public String sbgn() {
    return sbgn;
  }

  /**
   * What SBGN Activity Flow level 1 calls an entity of this type where a biological activity is
   * its; nothing for what is an activity itself. What comes from outside is a perturbation, since
   * version 1.2 no glyph of its own.
   */
  public Optional<String> sbgnEntity() {
    return sbgnEntity.isEmpty() ? Optional.empty() : Optional.of(sbgnEntity);
  }

  /** Whether it is given from outside: a drug, a tool compound, a class of drugs. */
  public boolean isAgent() {
    return this == DRUG || this == TOOL_COMPOUND || this == DRUG_CLASS;
  }

  /** Whether it is what a mechanism is about in the end. */
  public boolean isOutcome() {
    return this == OUTCOME || this == ADVERSE_EFFECT || this == DISEASE;
  }

  /** The type of that word. */
  public static Optional<EntityType> parse(String word) {
    return Arrays.stream(values()).filter(t -> t.word.equals(word)).findFirst();
  }

  /** All words, in order. */
  public static List<String> words() {
    return Arrays.stream(values()).map(EntityType::word).toList();
  }
}

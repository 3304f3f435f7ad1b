package org.moagraph.io.drugmechdb;

import java.util.Optional;
import org.moagraph.model.EntityType;

/** What the classes of DrugMechDB's nodes are in our vocabulary. */
final class NodeLabels {

  private NodeLabels() {}

  /** The type of that class, or nothing where it is not known. */
  static Optional<EntityType> type(String label) {
    return Optional.ofNullable(
        switch (label) {
          case "Drug" -> EntityType.DRUG;
          case "Protein", "GeneFamily", "ProteinFamily", "Polypeptide", "GeneProduct" ->
              EntityType.PROTEIN;
          case "Gene" -> EntityType.GENE;
          case "MacromolecularComplex", "MacromolecularComplexMixin" -> EntityType.COMPLEX;
          case "ChemicalSubstance", "ChemicalEntity", "SmallMolecule", "ChemicalMixture" ->
              EntityType.SMALL_MOLECULE;
          case "BiologicalProcess", "MolecularActivity", "PhysiologicalProcess" ->
              EntityType.PROCESS;
          case "Pathway" -> EntityType.PATHWAY;
          case "Cell" -> EntityType.CELL;
          case "CellularComponent" -> EntityType.CELLULAR_COMPONENT;
          case "GrossAnatomicalStructure", "AnatomicalEntity" -> EntityType.REGION;
          case "PhenotypicFeature", "PhenotypicQuality" -> EntityType.OUTCOME;
          case "Disease" -> EntityType.DISEASE;
          case "OrganismTaxon" -> EntityType.ORGANISM;
          default -> null;
        });
  }

  /** Whether our word says no less than that class does. */
  static boolean isExact(String label) {
    return switch (label) {
      case "GeneFamily",
          "ProteinFamily",
          "Polypeptide",
          "GeneProduct",
          "ChemicalMixture",
          "MolecularActivity",
          "PhysiologicalProcess" ->
          false;
      default -> type(label).isPresent();
    };
  }
}

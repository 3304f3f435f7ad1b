package org.moagraph.io.kgx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moagraph.model.EntityType;

/** What the categories of the Biolink model are in our vocabulary, the most specific first. */
final class Categories {

  private static final Map<String, EntityType> TYPES = types();

  private Categories() {}

  /** Every row of the table, without {@code biolink:}. */
  static Map<String, EntityType> rows() {
    return TYPES;
  }

  /** The type of a node of those categories, or nothing where none of them is known. */
  static Optional<EntityType> type(List<String> categories) {
    if (categories.isEmpty()) {
      return Optional.of(EntityType.ENTITY);
    }
    var names = categories.stream().map(Categories::name).toList();
    for (var row : TYPES.entrySet()) {
      if (names.contains(row.getKey())) {
        return Optional.of(row.getValue());
      }
    }
    return Optional.empty();
  }

  private static String name(String category) {
    return category.substring(category.indexOf(':') + 1).strip();
  }

  private static Map<String, EntityType> types() {
    var types = new LinkedHashMap<String, EntityType>();
    put(types, EntityType.DRUG, "Drug");
    put(types, EntityType.COMPLEX, "MacromolecularComplex");
    put(types, EntityType.PROTEIN, "Protein", "Polypeptide", "ProteinIsoform", "ProteinFamily");
    put(types, EntityType.GENE, "Gene", "GeneFamily", "NoncodingRNAProduct", "MicroRNA");
    put(types, EntityType.GENE, "Transcript", "RNAProduct", "GeneOrGeneProduct");
    put(types, EntityType.SMALL_MOLECULE, "SmallMolecule", "MolecularEntity", "NucleicAcidEntity");
    put(types, EntityType.SMALL_MOLECULE, "MolecularMixture", "ComplexMolecularMixture");
    put(types, EntityType.SMALL_MOLECULE, "ChemicalMixture", "ChemicalSubstance", "ChemicalEntity");
    put(types, EntityType.PATHWAY, "Pathway");
    put(types, EntityType.PROCESS, "PhysiologicalProcess", "PathologicalProcess");
    put(types, EntityType.PROCESS, "MolecularActivity", "BiologicalProcess");
    put(types, EntityType.PROCESS, "BiologicalProcessOrActivity");
    put(types, EntityType.CELL, "Cell", "CellLine");
    put(types, EntityType.CELLULAR_COMPONENT, "CellularComponent");
    put(types, EntityType.REGION, "GrossAnatomicalStructure", "AnatomicalEntity");
    put(types, EntityType.DISEASE, "Disease");
    put(types, EntityType.OUTCOME, "BehavioralFeature", "ClinicalFinding", "PhenotypicFeature");
    put(types, EntityType.OUTCOME, "DiseaseOrPhenotypicFeature");
    put(types, EntityType.EXPOSURE, "DrugExposure", "ChemicalExposure", "EnvironmentalExposure");
    put(types, EntityType.ORGANISM, "OrganismTaxon", "Bacterium", "Virus", "Human", "Mammal");
    put(types, EntityType.ENTITY, "NamedThing", "Entity", "BiologicalEntity");
    return types;
  }

  private static void put(Map<String, EntityType> types, EntityType type, String... categories) {
    for (var category : categories) {
      types.put(category, type);
    }
  }
}

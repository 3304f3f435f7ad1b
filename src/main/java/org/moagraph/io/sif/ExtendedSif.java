package org.moagraph.io.sif;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.moagraph.model.EntityType;

/**
 * The columns and types of the extended SIF of Pathway Commons
 * (https://www.pathwaycommons.org/pc2/formats, "Extended SIF"), which the Java library Paxtools
 * writes from BioPAX: a section of edges, a blank line, and a section of participants.
 */
final class ExtendedSif {

  static final List<String> EDGES =
      List.of(
          "PARTICIPANT_A",
          "INTERACTION_TYPE",
          "PARTICIPANT_B",
          "INTERACTION_DATA_SOURCE",
          "INTERACTION_PUBMED_ID",
          "PATHWAY_NAMES",
          "MEDIATOR_IDS");
  static final List<String> NODES =
      List.of(
          "PARTICIPANT",
          "PARTICIPANT_TYPE",
          "PARTICIPANT_NAME",
          "UNIFICATION_XREF",
          "RELATIONSHIP_XREF");

  /** What stands before the data sources of an edge in the note of its claim. */
  static final String DATA_SOURCE = "data source: ";

  private ExtendedSif() {}

  static boolean isHeader(List<String> names) {
    return names.size() >= 3
        && names.get(0).equals("participant_a")
        && names.get(1).equals("interaction_type")
        && names.get(2).equals("participant_b");
  }

  /** The type of a participant by its class in BioPAX, or by our own word. */
  static Optional<EntityType> type(String word) {
    return switch (word) {
      case "ProteinReference", "Protein" -> Optional.of(EntityType.PROTEIN);
      case "SmallMoleculeReference", "SmallMolecule" -> Optional.of(EntityType.SMALL_MOLECULE);
      case "Complex" -> Optional.of(EntityType.COMPLEX);
      case "DnaReference",
          "RnaReference",
          "Dna",
          "Rna",
          "DnaRegionReference",
          "RnaRegionReference" ->
          Optional.of(EntityType.GENE);
      default -> EntityType.parse(word.toLowerCase(Locale.ROOT));
    };
  }

  /** The class in BioPAX that is read as this type, or our own word. */
  static String word(EntityType type) {
    return switch (type) {
      case PROTEIN -> "ProteinReference";
      case SMALL_MOLECULE -> "SmallMoleculeReference";
      case COMPLEX -> "Complex";
      default -> type.word();
    };
  }
}

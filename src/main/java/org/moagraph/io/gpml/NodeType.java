package org.moagraph.io.gpml;

import java.util.Locale;
import org.moagraph.model.EntityType;

/** The types of data nodes in both versions, and the types of entities that they are read as. */
enum NodeType {
  UNDEFINED("Undefined", EntityType.ENTITY),
  GENE_PRODUCT("GeneProduct", EntityType.PROTEIN),
  PROTEIN("Protein", EntityType.PROTEIN),
  DNA("DNA", EntityType.GENE),
  RNA("RNA", EntityType.GENE),
  COMPLEX("Complex", EntityType.COMPLEX),
  METABOLITE("Metabolite", EntityType.SMALL_MOLECULE),
  PATHWAY("Pathway", EntityType.PATHWAY),
  DISEASE("Disease", EntityType.DISEASE),
  PHENOTYPE("Phenotype", EntityType.OUTCOME),
  EVENT("Event", EntityType.PROCESS),
  CELL("CellNode", EntityType.CELL),
  ORGAN("Organ", EntityType.REGION),
  ALIAS("Alias", EntityType.ENTITY);

  private final String word;
  private final EntityType read;

  NodeType(String word, EntityType read) {
    this.word = word;
    this.read = read;
  }

  /** The type of that word in any case; one that is not listed is undefined. */
  static NodeType parse(String word) {
    for (var type : values()) {
      if (type.word.toLowerCase(Locale.ROOT).equals(word.toLowerCase(Locale.ROOT))) {
        return type;
      }
    }
    return UNDEFINED;
  }

  /** Whether that word says that the type is not known. */
  static boolean isUndefined(String word) {
    return word.isBlank() || word.equals("Unknown") || word.equals(UNDEFINED.word);
  }

  /** The type under which an entity is written. */
  static NodeType of(EntityType type) {
    for (var node : values()) {
      if (node.read == type && node != GENE_PRODUCT && node != ALIAS) {
        return node;
      }
    }
    if (EntityType.CHEMICALS.contains(type)) {
      return METABOLITE;
    }
    if (EntityType.GENE_PRODUCTS.contains(type)) {
      return PROTEIN;
    }
    return switch (type) {
      case ADVERSE_EFFECT -> PHENOTYPE;
      case CELL_ACTIVITY -> EVENT;
      default -> UNDEFINED;
    };
  }

  /** The word of GPML 2021. */
  String word() {
    return word;
  }

  /** The type of entity that it is read as. */
  EntityType read() {
    return read;
  }
}
